import type { DetailLevel, PageProblemCode } from '../../functions/rules';

/** What is said of how complete a function page is. */
export interface FunctionLevelWords {
  /** A level in a sentence: "The page is partial: …". */
  readonly level: Readonly<Record<DetailLevel | 'none', string>>;
  /** What is missing, as `checkPage` names it, and what to write there; a series by its name, where the names of all are given, else by its number. */
  missing(path: string, names?: readonly string[]): string;
  readonly problem: Readonly<Record<PageProblemCode, string>>;
  /** Stands above what is missing. */
  stillMissing(count: number): string;
  readonly nothingMissing: string;
}

/** What `checkPage` can find missing, without the place of a series. */
export type MissingName =
  | 'functionId'
  | 'type'
  | 'title'
  | 'purpose'
  | 'legislation'
  | 'startDate'
  | 'keyPosts'
  | 'keyRecordSeries'
  | 'history'
  | 'lastReviewed'
  | 'name'
  | 'scheduleRef'
  | 'trigger'
  | 'disposalAction'
  | 'appraisalDecision'
  | 'rationale';

/** The number of the series, from 1, that a path is inside, or 0; and the name that the path ends with. */
export function placeOf(path: string): { readonly series: number; readonly name: MissingName } {
  const found = /^keyRecordSeries\[(\d+)\]\.(\w+)$/.exec(path);
  return found === null ? { series: 0, name: path as MissingName } : { series: Number(found[1]) + 1, name: found[2] as MissingName };
}
