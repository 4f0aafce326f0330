import type { YearKind } from '../recordClass';

/** A day of the calendar without a time or a zone, YYYY-MM-DD. */
export type Day = string;

/**
 * What a period counts from. `trigger` stands for whatever the schedule's own words name (a visit, a court date), and
 * `sent` for the day on which an e-mail was sent.
 */
export type TriggerKind = 'created' | 'modified' | 'sent' | 'closed' | 'superseded' | 'birth' | 'death' | 'trigger';

/** The dates that are known of a document, a folder or a case; what is not known is left out. */
export type TriggerDates = Readonly<Partial<Record<TriggerKind, Day>>>;

/** What the words of a period are. */
export type PeriodKind =
  'length' | 'range' | 'yearEnd' | 'age' | 'later' | 'sooner' | 'superseded' | 'noLongerNeeded' | 'date' | 'permanent' | 'conditional' | 'unclear';

/** What must be known before a date can be: a trigger's date, or a person's judgement. */
export type Need = TriggerKind | 'person';

/** What was taken for granted, and is shown. */
export type AssumptionCode =
  'calendarYear' | 'yearFromSchedule' | 'yearFromSetting' | 'fromCreation' | 'longestOfRange' | 'ageFromBirth' | 'workingDaysAsGiven' | 'yearFromWords';

/** Why a person must look. */
export type PeriodProblemCode =
  | 'empty'
  | 'unclear'
  | 'conditional'
  | 'bareNumber'
  | 'zero'
  | 'negative'
  | 'tooLong'
  | 'range'
  | 'permanentPublicRecord'
  | 'noSuchDate'
  | 'contradiction'
  | 'triggerUnclear';

/** What becomes of a record, worked out. */
export interface Due {
  /** The last day on which it is kept; null where it cannot be known or it is kept for ever. */
  readonly keepUntil: Day | null;
  /** The day after. */
  readonly disposeFrom: Day | null;
  readonly permanent: boolean;
  readonly needs: readonly Need[];
  readonly assumptions: readonly AssumptionCode[];
}

/** What is known beside the words. */
export interface PeriodSetting {
  /** Which year "current year" means, and who says so; calendar where nobody does. */
  readonly year?: YearKind;
  readonly yearSaidBy?: 'schedule' | 'setting';
  /** The last day of the year as MM-DD, where a department's year is none of the four. */
  readonly yearEnd?: string;
  readonly publicRecords?: boolean;
}
