import { needsOf, yearAssumptions } from './needsOf';
import type { AssumptionCode, Period, PeriodKind, PeriodProblemCode, PeriodReading, PeriodSetting, TriggerKind } from './types';
import { takeChoice } from './words/choices';
import { doubtsOf } from './words/doubt';
import { readAnchor } from './words/anchors';
import { eventItself, saysNothing } from './words/events';
import { takeLengths } from './words/lengths';
import { readPart } from './words/parts';
import { plainWords } from './words/plainWords';
import type { Anchor, Part, SaidLength } from './words/types';

type After = Extract<Part, { is: 'after' }>;

/** The schedule's "keep from": nothing, what its words name, or words that nobody can be sure of. */
type KeepFrom = { readonly says: 'nothing' } | { readonly says: 'something'; readonly anchor: Anchor; readonly words: string } | { readonly says: 'unclear' };

interface Worked {
  readonly period: Period;
  /** The event of the schedule's own that it counts from, in plain words. */
  readonly event?: string;
  readonly kind: PeriodKind;
  readonly assumptions: readonly AssumptionCode[];
  readonly problems: readonly PeriodProblemCode[];
}

/** Longer than any words that a schedule has for a period; a longer text is not searched. */
const LONGEST_TEXT = 400;

function readKeepFrom(words: string): KeepFrom {
  const plain = words.length > LONGEST_TEXT ? '?'.repeat(3) : plainWords(words);
  if (saysNothing(plain)) return { says: 'nothing' };
  const anchor = readAnchor(plain.replace(/^(?:from|after|following|since)(?: the)? /, ''), false);
  return anchor ? { says: 'something', anchor, words: words.replace(/\s+/g, ' ').trim() } : { says: 'unclear' };
}

/** The trigger that a schedule's "keep from" names; null where it names none, or none for certain. */
export function triggerOf(keepFrom: string): PeriodReading['trigger'] {
  const from = readKeepFrom(keepFrom);
  return from.says === 'something' ? from.anchor.trigger : null;
}

const kindOf = (period: Period, until: boolean): PeriodKind => {
  if (period.is === 'age') return 'age';
  if (period.is !== 'after') return 'unclear';
  if (period.year) return 'yearEnd';
  if (period.trigger === 'superseded') return 'superseded';
  return until && period.length.months === 0 && period.length.days === 0 ? 'event' : 'length';
};

/** Whether "keep from" says another thing than the period's own words. Creation is where every record begins, so "until …" may follow it. */
function contradicts(own: Anchor, from: Anchor, until: boolean): boolean {
  const [a, b] = [own.trigger, from.trigger];
  if (own.year && from.year && own.year !== from.year && own.year !== 'current' && from.year !== 'current') return true;
  // The current year of somebody's birth is no year of a record.
  if (!a) return own.year !== null && b?.kind === 'birth';
  if (!b) return false;
  if (a.kind === b.kind) return a.kind === 'trigger' && eventItself(a.words) !== eventItself(b.words);
  if (until) return b.kind === 'birth' || b.kind === 'death';
  return !(a.kind === 'birth' && b.kind === 'created');
}

function worked(part: After, from: KeepFrom, alone: boolean): Worked {
  const problems = [...part.problems];
  const { length, assumptions } = part;
  const own = part.anchor;
  const theirs = from.says === 'something' ? from.anchor : null;
  // "Until …" ends with what it names, wherever it began; anything else must agree with a "keep from".
  if (from.says === 'unclear' && !(own?.trigger && part.until)) problems.push('triggerUnclear');
  if (alone && own && theirs && contradicts(own, theirs, part.until)) problems.push('contradiction');
  // "Current year" from "End of financial year": the words that name a year say which.
  const year = own?.year && own.year !== 'current' ? own.year : (theirs?.year ?? own?.year ?? null);
  const age = own?.age ?? (own?.trigger ? null : (theirs?.age ?? null));
  const theirWords = from.says === 'something' ? from.words : '';
  const trigger = own?.trigger ?? { kind: theirs?.trigger?.kind ?? ('trigger' as TriggerKind), words: theirWords };
  let period: Period = { is: 'after', trigger: trigger.kind, words: trigger.words, year, length };
  if (age !== null) period = { is: 'age', years: age, year, length };
  else if (trigger.kind === 'birth' && !year && length.months > 0 && length.months % 12 === 0 && length.days === 0) {
    period = { is: 'age', years: length.months / 12, year: null, length: { months: 0, days: 0 } };
  }
  const event = period.is === 'after' && period.trigger === 'trigger' ? eventItself((own?.trigger ?? theirs?.trigger)?.words ?? '') : undefined;
  return { period, kind: kindOf(period, part.until), assumptions, problems, event: event ?? '' };
}

function workedOf(part: Part, from: KeepFrom, alone: boolean): Worked {
  switch (part.is) {
    case 'after':
      return worked(part, from, alone);
    case 'on':
      return part.day === null
        ? { period: { is: 'unknown' }, kind: 'date', assumptions: [], problems: ['noSuchDate'] }
        : { period: { is: 'on', day: part.day }, kind: 'date', assumptions: part.assumptions, problems: [] };
    case 'permanent':
      return { period: { is: 'permanent' }, kind: 'permanent', assumptions: [], problems: [] };
    case 'noLongerNeeded':
      return { period: { is: 'unknown' }, kind: 'noLongerNeeded', assumptions: [], problems: ['noLongerNeeded'] };
  }
}

/** "6 years after closure or death": what is only a date takes its length from the part before it. */
function partOf(text: string, lengths: readonly SaidLength[], before: Part | null): Part | null {
  const part = readPart(text, lengths);
  if (part || before?.is !== 'after' || !before.anchor?.trigger || before.anchor.year || before.anchor.age !== null) return part;
  const anchor = /[<\d]/.test(text) ? null : readAnchor(text.replace(/^(?:after|from|the) /, ''));
  return anchor?.trigger && !anchor.year && anchor.age === null ? { ...before, anchor } : null;
}

function workedChoice(pick: 'latest' | 'earliest', texts: readonly string[], lengths: readonly SaidLength[], from: KeepFrom): Worked | null {
  const parts: Part[] = [];
  for (const text of texts) {
    const part = partOf(text, lengths, parts[parts.length - 1] ?? null);
    if (!part || part.is === 'permanent') return null;
    parts.push(part);
  }
  const all = parts.map((part) => workedOf(part, from, false));
  const problems = all.flatMap((each) => each.problems);
  const events = new Set(all.flatMap(({ period, event }) => (period.is === 'after' && period.trigger === 'trigger' ? [event] : [])));
  const theirs = from.says === 'something' ? from.anchor.trigger : null;
  if (theirs?.kind === 'trigger') events.add(eventItself(theirs.words));
  // One date is kept for what the schedule names, so it can name one such thing.
  if (events.size > 1) problems.push('triggerUnclear');
  const named = all.flatMap(({ period }): TriggerKind[] => (period.is === 'after' ? [period.trigger] : period.is === 'age' ? ['birth'] : []));
  if (theirs && theirs.kind !== 'created' && !named.includes(theirs.kind)) problems.push('contradiction');
  return {
    period: { is: pick, parts: all.map((each) => each.period) },
    kind: pick === 'latest' ? 'later' : 'sooner',
    assumptions: all.flatMap((each) => each.assumptions),
    problems,
  };
}

const DOUBT_KINDS: readonly (readonly [PeriodProblemCode, PeriodKind])[] = [
  ['range', 'range'],
  ['minimum', 'range'],
  ['maximum', 'range'],
  ['conditional', 'conditional'],
];

function unread(plain: string): Worked {
  const problems = doubtsOf(plain);
  const kind = DOUBT_KINDS.find(([code]) => problems.includes(code))?.[1] ?? 'unclear';
  return { period: { is: 'unknown' }, kind, assumptions: [], problems };
}

function workedWords(plain: string, from: KeepFrom): Worked {
  const { text, lengths } = takeLengths(plain);
  if (lengths.length > 9) return unread(text);
  const choice = takeChoice(text);
  if (choice) return workedChoice(choice.pick, choice.parts, lengths, from) ?? unread(text);
  const part = readPart(text, lengths);
  return part ? workedOf(part, from, true) : unread(text);
}

const triggerIn = (period: Period): PeriodReading['trigger'] => {
  if (period.is === 'after') return { kind: period.trigger, words: period.words };
  if (period.is === 'age') return { kind: 'birth', words: '' };
  return period.is === 'latest' || period.is === 'earliest' ? triggerIn(period.parts[0]) : null;
};

/**
 * Reads how long a record is kept, from the words of a schedule. What is not certain needs a person: nothing is guessed.
 * @param keepFor the period: "Current year plus 6"
 * @param keepFrom what it counts from: "Closure of the case"; empty where the schedule does not say
 * @param setting which year "current year" means, and whether the Public Records Act applies
 */
export function readPeriod(keepFor: string, keepFrom = '', setting: PeriodSetting = {}): PeriodReading {
  const {
    period,
    kind,
    assumptions: wordsAssume,
    problems: found,
  } = keepFor.length > LONGEST_TEXT ? unread('§') : workedWords(plainWords(keepFor), readKeepFrom(keepFrom));
  const problems = [...new Set(kind === 'permanent' && setting.publicRecords ? [...found, 'permanentPublicRecord' as const] : found)];
  const needsPerson = problems.length > 0;
  return {
    kind,
    period,
    trigger: triggerIn(period),
    needs: needsPerson ? ['person'] : needsOf(period),
    assumptions: [...new Set([...wordsAssume, ...yearAssumptions(period, setting)])],
    wordsAssume,
    problems,
    needsPerson,
    setting,
  };
}
