import type { PlannedSeries } from '../moves';

/** A function with its series, wherever it was read: a roll-up, or a file. */
export interface PlannedFunction {
  readonly functionId: string;
  readonly title: string;
  readonly siteUrl: string;
  /** YYYY-MM-DD, or less exact; empty while it goes on. */
  readonly endDate: string;
  readonly series: readonly PlannedSeries[];
}

/** A series in the plan. */
export interface DueSeries extends PlannedSeries {
  readonly functionId: string;
  readonly function: string;
  readonly siteUrl: string;
  /** Null where no year is known. */
  readonly year: number | null;
  /** True where nobody has named the year: it is reckoned from the end of its covering dates. */
  readonly reckoned: boolean;
}

/** How much there is: of what was not counted nothing is known, and `uncounted` says of how many series that holds. */
export interface Amount {
  readonly series: number;
  readonly documents: number;
  readonly bytes: number;
  readonly metres: number;
  readonly uncounted: number;
}

/** By action or decision; an empty name is of those where there is none yet. */
export type AmountBy = Readonly<Record<string, Amount>>;

export interface PlanYear extends Amount {
  readonly year: number;
  /** Before the first year that was asked for, or the present one. */
  readonly overdue: boolean;
  readonly byAction: AmountBy;
  readonly byDecision: AmountBy;
  readonly items: readonly DueSeries[];
}

export interface ForwardPlan {
  /** Every year from the first asked for in which something falls due, in their order. */
  readonly years: readonly PlanYear[];
  /** What fell due before that, and is not done. */
  readonly overdue: readonly DueSeries[];
  readonly withoutYear: readonly DueSeries[];
  /** The fullest year, and the emptiest between the first and the last; null where nothing falls due. */
  readonly peak: PlanYear | null;
  readonly trough: PlanYear | null;
  /** Series that are transferred or destroyed: nothing is due of them. */
  readonly done: number;
  readonly total: Amount;
}
