import type { RecordClass, Schedule } from '../../../rules';
import type { SaidPeriod } from '../room/sayPeriod';

/** A class as the list shows it. */
export interface ListedClass {
  readonly recordClass: RecordClass;
  readonly said: SaidPeriod;
  /** Given to no new records: it has ended, or another has taken its place. */
  readonly retired: boolean;
}

export interface ClassFilter {
  readonly words: string;
  /** Empty for all. */
  readonly businessFunction: string;
  readonly onlyFlagged: boolean;
  readonly withRetired: boolean;
}

export const EVERYTHING: ClassFilter = { words: '', businessFunction: '', onlyFlagged: false, withRetired: false };

export const isRetired = ({ validTo, supersededBy }: RecordClass, today: string): boolean => supersededBy !== '' || (validTo !== '' && validTo < today);

/** Letters alone, without their accents: what somebody types is looked for as they would say it. */
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Those that match, in the order of the schedule: every word somewhere in the class. */
export function filterClasses(classes: readonly ListedClass[], { words, businessFunction, onlyFlagged, withRetired }: ClassFilter): readonly ListedClass[] {
  const wanted = bare(words).split(/\s+/).filter(Boolean);
  return classes.filter(({ recordClass: each, said, retired }) => {
    if ((retired && !withRetired) || (onlyFlagged && !said.needsPerson) || (businessFunction !== '' && each.businessFunction !== businessFunction))
      return false;
    const text = bare([each.code, each.title, each.description, each.businessFunction, each.activity, each.owner, each.keepFor, each.keepFrom].join(' '));
    return wanted.every((word) => text.includes(word));
  });
}

/** The functions of a schedule, by name. */
export const functionsOf = ({ classes }: Schedule): readonly string[] =>
  [...new Set(classes.map(({ businessFunction }) => businessFunction).filter((name) => name !== ''))].sort((a, b) => a.localeCompare(b));
