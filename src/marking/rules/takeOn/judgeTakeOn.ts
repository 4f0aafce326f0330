import { exceedsCeiling } from '../compareMarkings';
import { rulesAt, type Container } from '../containers';
import { readMarking } from '../reading/readMarking';
import { judgeLine, type TakeOnGround } from './proposeMarking';
import type { TakeOnMapping, TakeOnOutcome, TakeOnSource } from './types';

/** What a document holds in one source. */
export interface Held extends TakeOnSource {
  readonly value: string;
}

/** A document as it stands. */
export interface TakeOnDocument {
  readonly address: string;
  /** What our column says; empty for nothing. */
  readonly line: string;
  /** What our history says that it is marked; null or empty for nothing. */
  readonly history: string | null;
  readonly held: readonly Held[];
}

export interface TakeOnVerdict {
  readonly outcome: TakeOnOutcome;
  /** What it gets, or would; null where no value of it stands for a marking. */
  readonly line: string | null;
  /** The value that says so; null where none does. */
  readonly held: Held | null;
}

/** A mapping made ready: what a source's value stands for, and whether that may be written. */
export interface ReadyMapping {
  /** Undefined where nothing was said of the value; null where it stands for no marking. */
  lineOf(held: Held): string | null | undefined;
  judge(line: string): ReturnType<typeof judgeLine>;
}

/** Lines are judged once each, however many documents have them. */
export function readyMapping(mapping: TakeOnMapping, ground: TakeOnGround): ReadyMapping {
  const key = ({ source, name }: TakeOnSource): string => `${source} ${name}`;
  const bySource = new Map(mapping.sources.map((each) => [key(each), new Map(Object.entries(each.values))]));
  const judged = new Map<string, ReturnType<typeof judgeLine>>();
  return {
    lineOf: (held) => bySource.get(key(held))?.get(held.value),
    judge: (line) => {
      const known = judged.get(line) ?? judgeLine(line, ground);
      judged.set(line, known);
      return known;
    },
  };
}

function aboveItsPlace(line: string, address: string, containers: readonly Container[], { scheme }: TakeOnGround): boolean {
  const { ceiling } = rulesAt(address, containers);
  if (ceiling === '') return false;
  const [marking, highest] = [readMarking(line, scheme).marking, readMarking(ceiling, scheme).marking];
  return marking === null || highest === null || exceedsCeiling(marking, highest, scheme);
}

/**
 * What becomes of one document. What was decided here stands, whatever another source says: taking on never changes a
 * marking, it only records one that was there before (GSCP paragraph 37).
 */
export function judgeTakeOn(document: TakeOnDocument, mapping: ReadyMapping, containers: readonly Container[], ground: TakeOnGround): TakeOnVerdict {
  if (document.held.length === 0) return { outcome: 'nothing', line: null, held: null };
  const said = document.held.flatMap((held) => {
    const line = mapping.lineOf(held);
    return line === undefined || line === null ? [] : [{ held, line }];
  });
  const [first] = said;
  if (first === undefined) return { outcome: 'notMapped', line: null, held: document.held[0] };
  const { held } = first;
  const judged = mapping.judge(first.line);
  const line = judged.line ?? first.line;
  const verdict = (outcome: TakeOnOutcome): TakeOnVerdict => ({ outcome, line, held });
  if (said.some((each) => (mapping.judge(each.line).line ?? each.line) !== line)) return verdict('sourcesDiffer');
  if (document.line !== '') return verdict(document.line === line ? 'same' : 'differs');
  if (document.history !== null && document.history !== '') return verdict('cleared');
  if (judged.problem !== null) return verdict(judged.problem.code === 'aboveCeiling' ? 'aboveCeiling' : 'invalid');
  return verdict(aboveItsPlace(line, document.address, containers, ground) ? 'aboveContainer' : 'takeOn');
}
