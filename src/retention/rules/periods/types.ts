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
  'length' | 'range' | 'yearEnd' | 'age' | 'later' | 'sooner' | 'superseded' | 'event' | 'noLongerNeeded' | 'date' | 'permanent' | 'conditional' | 'unclear';

/** What must be known before a date can be: a trigger's date, or a person's judgement. */
export type Need = TriggerKind | 'person';

/** What was taken for granted, and is shown. */
export type AssumptionCode =
  'calendarYear' | 'yearFromSchedule' | 'yearFromSetting' | 'academicYear' | 'hoursAsDays' | 'dayBeforeMonth' | 'toEndOfMonth' | 'toEndOfYear' | 'bareAsYears';

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
  | 'triggerUnclear'
  | 'minimum'
  | 'maximum'
  | 'workingDays'
  | 'hours'
  | 'noLongerNeeded';

/** Which year words mean: one that they name, or whichever year is the department's. */
export type YearOfWords = YearKind | 'current';

/** So many months and then so many days. */
export interface Length {
  readonly months: number;
  readonly days: number;
}

/** A period as it is reckoned. */
export type Period =
  /** So long after a trigger's date, or after the end of the year in which it falls. */
  | { readonly is: 'after'; readonly trigger: TriggerKind; readonly words: string; readonly year: YearOfWords | null; readonly length: Length }
  /** So long after somebody is so many years old, or after the end of the year in which they are. */
  | { readonly is: 'age'; readonly years: number; readonly year: YearOfWords | null; readonly length: Length }
  | { readonly is: 'on'; readonly day: Day }
  | { readonly is: 'latest' | 'earliest'; readonly parts: readonly Period[] }
  | { readonly is: 'permanent' }
  | { readonly is: 'unknown' };

/** What the words of a period say. */
export interface PeriodReading {
  readonly kind: PeriodKind;
  readonly period: Period;
  /** What it counts from: the first of them where there are several, null where from nothing. */
  readonly trigger: { readonly kind: TriggerKind; readonly words: string } | null;
  /** Everything that must be known before a date can be. */
  readonly needs: readonly Need[];
  /** What is taken for granted, with that setting. */
  readonly assumptions: readonly AssumptionCode[];
  /** What is taken for granted whatever the setting. */
  readonly wordsAssume: readonly AssumptionCode[];
  readonly problems: readonly PeriodProblemCode[];
  /** Whether a person must look before any date counts. */
  readonly needsPerson: boolean;
  /** The setting with which it was read. */
  readonly setting: PeriodSetting;
}

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
