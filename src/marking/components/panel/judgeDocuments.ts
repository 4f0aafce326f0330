import {
  actorFor,
  detailsNeeds,
  exceedsCeiling,
  isReceived,
  judgeChange,
  readMarking,
  readOriginator,
  rulesAt,
  type ChangeKind,
  type ChangeNeed,
  type Embargo,
  type MarkingDetails,
  type MarkingSettings,
  type Scheme,
} from '../../rules';
import type { DocumentState, Person, SiteRules } from '../../store/desk';

/** What would become of one document. */
export type DocumentVerdict =
  /** It is marked; where `told` is somebody, they are told of it. */
  | { readonly kind: 'mark'; readonly told: string; readonly paragraph: string | null }
  /** It has this marking already. */
  | { readonly kind: 'same' }
  /** Only its originator may (GSCP paragraph 37); others can challenge (38). */
  | { readonly kind: 'challenge'; readonly originator: string; readonly paragraph: string | null }
  /** It came from another body, which alone may. */
  | { readonly kind: 'received'; readonly body: string; readonly paragraph: string | null }
  /** It is not marked again by anybody (39, 41). */
  | { readonly kind: 'historical'; readonly paragraph: string | null }
  /** The marking goes on the copy that is released (41). */
  | { readonly kind: 'copy'; readonly paragraph: string | null }
  /** It lies where such a marking may not be held. */
  | { readonly kind: 'above'; readonly ceiling: string; readonly place: string };

/** Documents of which the same is to be said. */
export interface DocumentGroup {
  readonly verdict: DocumentVerdict;
  readonly documents: readonly DocumentState[];
}

/** The documents of which it is said that they are so. */
export const documentsSaid = ({ groups }: DocumentsVerdict, ...kinds: DocumentVerdict['kind'][]): DocumentState[] =>
  groups.flatMap(({ verdict, documents }) => (kinds.includes(verdict.kind) ? documents : []));

/** Documents whose marking this person can challenge. */
export const challengeable = (judged: DocumentsVerdict): DocumentState[] => documentsSaid(judged, 'challenge', 'received');

/** Documents whose originators are told of what is done. */
export const toldOf = ({ groups }: DocumentsVerdict): DocumentState[] =>
  groups.flatMap(({ verdict, documents }) => (verdict.kind === 'mark' && verdict.told !== '' ? documents : []));

export interface DocumentsVerdict {
  /** What will be written, and nothing else. */
  readonly toMark: readonly DocumentState[];
  /** By what is to be said of them, in the order in which it is said. */
  readonly groups: readonly DocumentGroup[];
  /** Whether something that will be written needs a reason. */
  readonly needsReason: boolean;
  /** Documents that would have changed later, and no longer will. */
  readonly endsTaken: readonly DocumentState[];
}

/** What shall become of the documents: a canonical line, empty to take the marking off; null while nothing is chosen. */
export interface Wanted {
  readonly line: string;
  readonly details: MarkingDetails;
}

export interface Ground {
  readonly scheme: Scheme;
  readonly settings: MarkingSettings;
  readonly person: Person;
  readonly rules: SiteRules;
}

const SAID_IN_ORDER: readonly DocumentVerdict['kind'][] = ['mark', 'same', 'challenge', 'received', 'historical', 'copy', 'above'];

/** To the second, as the column holds it; empty where there is no such time. */
function toSecond(end: Embargo | null): string {
  const moment = end?.until.kind === 'time' ? Date.parse(end.until.at) : Number.NaN;
  return Number.isNaN(moment) ? '' : `${new Date(moment).toISOString().slice(0, 19)}Z`;
}

const hasEnd = (document: DocumentState): boolean => document.reclassifyOn !== '' || document.reclassifyTo !== '' || document.reclassifyEvent !== '';

/** Whether a document says already, to the letter, when its marking ends. */
const sameEnd = (document: DocumentState, end: Embargo | null): boolean =>
  document.reclassifyOn === toSecond(end) &&
  document.reclassifyTo === (end?.becomes ?? '') &&
  document.reclassifyEvent === (end?.until.kind === 'event' ? end.until.event : '');

/** The ways in which a marking may change that stands already. */
const everyChange = (scheme: Scheme): ChangeKind[] => (Object.keys(scheme.changes.table) as ChangeKind[]).filter((kind) => kind !== 'first');

interface Judged {
  readonly verdict: DocumentVerdict;
  readonly needs: readonly ChangeNeed[];
}

function judgeOne(document: DocumentState, wanted: Wanted | null, { scheme, settings, person, rules }: Ground): Judged {
  const standing = { body: settings.originatingBody, posts: rules.posts };
  const { table, paragraphs } = scheme.changes;
  const actor = actorFor(document, person.login, standing);
  const place = rulesAt(document.serverRelativeUrl, rules.containers);
  const originator = readOriginator(document.originator)?.name ?? '';
  const says = (verdict: DocumentVerdict, needs: readonly ChangeNeed[] = []): Judged => ({ verdict, needs });
  const notTheirs = (): Judged =>
    isReceived(document, standing)
      ? says({ kind: 'received', body: document.originatingBody, paragraph: paragraphs.challenge })
      : says({ kind: 'challenge', originator, paragraph: paragraphs.challenge });
  const historical = (): Judged => says({ kind: 'historical', paragraph: document.line === '' ? paragraphs.newMarkings : paragraphs.historical });

  // Nothing is chosen yet: what can be said is what holds of every change.
  if (wanted === null) {
    if (place.historical) return historical();
    const kinds = document.line === '' ? (['first'] as const) : everyChange(scheme);
    return kinds.every((kind) => table[kind][actor].includes('challenge')) ? notTheirs() : says({ kind: 'mark', told: '', paragraph: null });
  }

  const { line, details } = wanted;
  const end = line === '' ? null : details.embargo;
  const endChanges = !sameEnd(document, end);
  const companionsStay = document.originator !== '' && (document.originatingBody !== '' || settings.originatingBody === '');
  if (document.line === line && !endChanges && (companionsStay || line === '') && details.instructions.length === 0) return says({ kind: 'same' });

  if (place.ceiling !== '' && line !== '') {
    const [marking, highest] = [readMarking(line, scheme).marking, readMarking(place.ceiling, scheme).marking];
    if (marking === null || highest === null || exceedsCeiling(marking, highest, scheme))
      return says({ kind: 'above', ceiling: place.ceiling, place: place.ceilingPlace });
  }
  if (place.historical) return historical();
  const change = judgeChange({ from: document.line, to: line, actor }, scheme);
  if (!change.allowed) return notTheirs();
  if (change.code === 'onTheCopy') return says({ kind: 'copy', paragraph: change.paragraph });
  const needs = [...change.needs, ...detailsNeeds(document.line, { end: endChanges, instructions: details.instructions.length > 0 }, actor, scheme)];
  if (needs.includes('challenge')) return notTheirs();
  const told = needs.includes('notice') ? originator : '';
  return says({ kind: 'mark', told, paragraph: told === '' ? null : paragraphs.notice }, needs);
}

/**
 * What would become of each document, said before anything is written, by the rules that hold when it is written (see
 * `judgeRun`): who may change its marking (GSCP paragraphs 37 to 41), and what the place where it lies may hold.
 */
export function judgeDocuments(documents: readonly DocumentState[], wanted: Wanted | null, ground: Ground): DocumentsVerdict {
  const groups = new Map<string, { verdict: DocumentVerdict; documents: DocumentState[] }>();
  const toMark: DocumentState[] = [];
  let needsReason = false;
  for (const document of documents) {
    const { verdict, needs } = judgeOne(document, wanted, ground);
    const key = JSON.stringify(verdict);
    const group = groups.get(key) ?? { verdict, documents: [] };
    group.documents.push(document);
    groups.set(key, group);
    if (verdict.kind !== 'mark') continue;
    toMark.push(document);
    if (needs.includes('justification')) needsReason = true;
  }
  return {
    toMark,
    groups: [...groups.values()].sort((a, b) => SAID_IN_ORDER.indexOf(a.verdict.kind) - SAID_IN_ORDER.indexOf(b.verdict.kind)),
    needsReason,
    endsTaken: wanted !== null && (wanted.line === '' || wanted.details.embargo === null) ? toMark.filter(hasEnd) : [],
  };
}
