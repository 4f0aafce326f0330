import { judgeLine, type FoundSource, type FoundValue, type TakeOnGround, type TakeOnMapping } from '../../rules';

/** What a person has said of a value: nothing yet, that it stands for no marking, or a line as they typed or chose it. */
export type Said = { readonly kind: 'open' } | { readonly kind: 'none' } | { readonly kind: 'line'; readonly text: string };

/** What a person has said so far. */
export interface MappingDraft {
  /** Sources that are used, by their key. */
  readonly used: ReadonlySet<string>;
  /** By source, then value. */
  readonly said: ReadonlyMap<string, ReadonlyMap<string, Said>>;
  readonly originator: 'author' | 'me';
  readonly reason: string;
}

export const OPEN: Said = { kind: 'open' };

export const keyOf = ({ source, name }: Pick<FoundSource, 'source' | 'name'>): string => `${source} ${name}`;

const first = ({ proposal }: FoundValue): Said =>
  proposal.verdict === 'exact' && proposal.line !== null ? { kind: 'line', text: proposal.line } : proposal.verdict === 'nothing' ? { kind: 'none' } : OPEN;

const hasLines = ({ values }: FoundSource): boolean => values.some(({ proposal }) => proposal.line !== null);

/** To begin with only what is sure is said: a value that is a marking of this scheme stands for itself. */
export function newDraft(sources: readonly FoundSource[]): MappingDraft {
  return {
    used: new Set(sources.filter((each) => !each.tooMany && (hasLines(each) || sources.length === 1)).map(keyOf)),
    said: new Map(sources.map((each) => [keyOf(each), new Map(each.values.map((value) => [value.value, first(value)]))])),
    originator: 'author',
    reason: '',
  };
}

export const saidOf = (draft: MappingDraft, source: FoundSource, value: string): Said => draft.said.get(keyOf(source))?.get(value) ?? OPEN;

export function say(draft: MappingDraft, source: FoundSource, value: string, said: Said): MappingDraft {
  const own = new Map(draft.said.get(keyOf(source)));
  own.set(value, said);
  return { ...draft, said: new Map(draft.said).set(keyOf(source), own) };
}

export function use(draft: MappingDraft, source: FoundSource, used: boolean): MappingDraft {
  const all = new Set(draft.used);
  if (used) all.add(keyOf(source));
  else all.delete(keyOf(source));
  return { ...draft, used: all };
}

/** Every suggestion of a source that nobody has said anything of yet. */
export function takeSuggestions(draft: MappingDraft, source: FoundSource): MappingDraft {
  return openSuggestions(draft, source).reduce(
    (made, { value, proposal }) => (proposal.line === null ? made : say(made, source, value, { kind: 'line', text: proposal.line })),
    draft
  );
}

export const openSuggestions = (draft: MappingDraft, source: FoundSource): readonly FoundValue[] =>
  source.values.filter(({ value, proposal }) => proposal.verdict === 'suggested' && saidOf(draft, source, value).kind === 'open');

/** The mapping that a draft is, where it maps anything: lines that do not hold are left out, as they stand on screen with why. */
export function toMapping(
  draft: MappingDraft,
  sources: readonly FoundSource[],
  ground: TakeOnGround,
  me: string
): { mapping: TakeOnMapping; lines: number; open: number } {
  let [lines, open] = [0, 0];
  const mapped = sources
    .filter((source) => draft.used.has(keyOf(source)) && !source.tooMany)
    .map((source) => ({
      source: source.source,
      name: source.name,
      values: Object.fromEntries(
        source.values.flatMap(({ value }): [string, string | null][] => {
          const said = saidOf(draft, source, value);
          const judged = said.kind === 'line' ? judgeLine(said.text, ground) : null;
          if (said.kind === 'none') return [[value, null]];
          if (judged === null || judged.line === null || judged.problem !== null) {
            open += 1;
            return [];
          }
          lines += 1;
          return [[value, judged.line]];
        })
      ),
    }));
  return { mapping: { sources: mapped, originator: draft.originator === 'author' ? 'author' : { one: me } }, lines, open };
}
