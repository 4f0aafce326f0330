import type { AssumptionCode, Due, Length, Need, PeriodKind, PeriodProblemCode, PeriodReading, TriggerKind } from '../../retention/rules';

/** What is said of how long something is kept. The words of a schedule themselves are quoted, never translated. */
export interface PeriodWords {
  /** A reading as a sentence: "Keep for 6 years after the end of the calendar year in which it was created." */
  readonly reading: (reading: PeriodReading) => string;
  /** What became of reckoning it: "Keep until 31 December 2026. It can go from 1 January 2027." */
  readonly due: (due: Due) => string;
  /** "1 year and 6 months". */
  readonly length: (length: Length) => string;
  /** What kind of period it is, in two or three words. */
  readonly kind: Readonly<Record<PeriodKind, string>>;
  /** What a trigger is called: "Date of birth". */
  readonly trigger: Readonly<Record<TriggerKind, string>>;
  /** What is missing, as an end of "This is missing: …". */
  readonly need: Readonly<Record<Need, string>>;
  /** In which year a public record is due by the 20-year rule, and what may become of it then. */
  readonly twentyYears: (year: number) => string;
  readonly missing: (needs: readonly Need[]) => string;
  /** What is taken for granted, as a sentence. */
  readonly assumption: Readonly<Record<AssumptionCode, string>>;
  /** Why a person must look, and what to do, as sentences. */
  readonly problem: Readonly<Record<PeriodProblemCode, string>>;
}
