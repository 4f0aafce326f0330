/** What may be done about a series, in the order of an appraiser's work. */
export type AppraisalStage = 'appraised' | 'selected' | 'sensitivityReviewed' | 'closed' | 'open' | 'retained' | 'transferred' | 'destroyed';

export const APPRAISAL_STAGES: readonly AppraisalStage[] = [
  'appraised',
  'selected',
  'sensitivityReviewed',
  'closed',
  'open',
  'retained',
  'transferred',
  'destroyed',
];

/** The archive's closure fields, named as its schema names them; days are YYYY-MM-DD. */
export interface Closure {
  readonly closureStartDate: string;
  /** Years, one for each code. */
  readonly closurePeriod: readonly number[];
  readonly foiExemptionCode: readonly string[];
  /** When the Advisory Council's schedule was agreed. */
  readonly foiExemptionAsserted: string;
  readonly titleClosed: boolean;
  readonly titleAlternate: string;
  readonly descriptionClosed: boolean;
  readonly descriptionAlternate: string;
}

/** One stage, as somebody took it. */
export interface TakenStage {
  readonly stage: AppraisalStage;
  /** The day on which it was so, YYYY-MM-DD. */
  readonly on: string;
  /** Where it is closed. */
  readonly closure?: Closure;
  /** Where it is retained: on whose approval, under which reference, and until when it is to be looked at again. */
  readonly approval?: { readonly by: string; readonly reference: string; readonly until: string };
  /** Where it is transferred: to whom, and under which reference. */
  readonly transfer?: { readonly to: string; readonly reference: string };
  /** Where it is destroyed: the disposal log’s operation, or a certificate’s number. */
  readonly destruction?: { readonly reference: string };
}

/** A stage with who took it, when, and why. */
export interface StageTaken {
  readonly stage: TakenStage;
  readonly rowId: number;
  readonly who: { readonly login: string; readonly name: string };
  /** ISO 8601. */
  readonly when: string;
  readonly reason: string;
}
