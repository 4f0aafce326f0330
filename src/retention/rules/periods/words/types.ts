import type { AssumptionCode, Day, Length, PeriodProblemCode, TriggerKind, YearOfWords } from '../types';

/** A length that words say, with what is doubtful in it. */
export interface SaidLength {
  readonly length: Length;
  readonly assumptions: readonly AssumptionCode[];
  readonly problems: readonly PeriodProblemCode[];
}

/** One event, with the words that name it. */
export interface SaidEvent {
  readonly kind: TriggerKind;
  readonly words: string;
}

/** What something counts from: a trigger, an age, or the end of the year in which one falls. */
export interface Anchor {
  /** Null where the words name none themselves, as in "end of the financial year". */
  readonly trigger: SaidEvent | null;
  readonly year: YearOfWords | null;
  /** Years of age; null where it is not about an age. */
  readonly age: number | null;
}

/** One part of a period, as its words say it: what it counts from may still be in the schedule's "keep from". */
export type Part =
  | {
      readonly is: 'after';
      readonly anchor: Anchor | null;
      readonly length: Length;
      /** Whether the words are "until …": then it ends with what they name, wherever it began. */
      readonly until: boolean;
      readonly assumptions: readonly AssumptionCode[];
      readonly problems: readonly PeriodProblemCode[];
    }
  | { readonly is: 'on'; readonly day: Day | null; readonly assumptions: readonly AssumptionCode[] }
  | { readonly is: 'permanent' }
  | { readonly is: 'noLongerNeeded' };
