import type { DetailLevel } from '../page';

/** What can be wrong with something that a page says. */
export type PageProblemCode =
  // What the values themselves can have wrong
  | 'badDay'
  | 'badYear'
  | 'badNumber'
  | 'badLink'
  | 'unknownValue'
  | 'unknownFoiCode'
  | 'endBeforeStart'
  | 'coveringDatesReversed'
  | 'nextReviewBeforeLast'
  | 'inFuture'
  | 'duplicateId'
  | 'relationToItself'
  | 'successionWithoutDate'
  | 'selectedButDestroyed'
  | 'destroyedButKept'
  | 'unknownSeries'
  // What a file can have wrong
  | 'notJson'
  | 'notAnObject'
  | 'unknownName'
  | 'givenTwice'
  | 'wrongType';

/** Something wrong, and where: `keyRecordSeries[0].coveringDates`, as people write such paths. */
export interface PageProblem {
  readonly path: string;
  readonly code: PageProblemCode;
}

/** How complete a page is. */
export interface PageCheck {
  /** Null where it is not even minimal. */
  readonly level: DetailLevel | null;
  /** What is still missing up to Full: first what Minimal asks for, then what Partial does, then Full. */
  readonly missing: readonly string[];
  readonly problems: readonly PageProblem[];
}
