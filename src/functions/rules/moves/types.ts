import type { FunctionPage, SuccessionKind } from '../page';

/** A function as one end of a move names it. */
export interface MoveEnd {
  readonly functionId: string;
  readonly title: string;
  readonly siteUrl: string;
  /** The body that has it: a department, a unit. */
  readonly body: string;
}

/** What a function hands on when it ends. */
export type HandedOn = Pick<FunctionPage, 'history' | 'legislation' | 'keyRecordSeries'>;

/** Machinery of government: functions that became other functions. One row on the KIM site, which both ends read. */
export interface FunctionMove {
  readonly id: string;
  readonly kind: SuccessionKind;
  readonly from: readonly MoveEnd[];
  readonly to: readonly MoveEnd[];
  /** YYYY-MM-DD */
  readonly date: string;
  /** The order, the Act or the minister's decision. */
  readonly authority: string;
  /** What each function that ends here hands on, by its id: its history, its authorities, its series; none of one whose page could not be read. */
  readonly history: Readonly<Record<string, HandedOn>>;
  readonly who: { readonly login: string; readonly name: string };
  readonly when: string;
  readonly reason: string;
}

/** What a site tells the KIM site of its function: a claim, with who made it and the hash of what it rests on. */
export interface FunctionRollUp {
  readonly functionId: string;
  readonly title: string;
  readonly siteUrl: string;
  readonly siteTitle: string;
  readonly department: string;
  readonly businessUnit: string;
  readonly level: string;
  /** YYYY-MM-DD; empty where it was never confirmed. */
  readonly confirmedOn: string;
  readonly nextReview: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly keyRecords: number;
  readonly series: readonly PlannedSeries[];
  /** The SHA-256 of the page. */
  readonly page: string;
  readonly gatheredAt: string;
  readonly who: { readonly login: string; readonly name: string };
  readonly when: string;
}

/** A series as the plan of several sites needs it. */
export interface PlannedSeries {
  readonly id: string;
  readonly name: string;
  readonly recordClass: string;
  readonly yearDue: string;
  /** The last day, month or year that its records cover; empty where that is not known. */
  readonly coveringTo: string;
  readonly action: string;
  readonly decision: string;
  /** The newest stage; empty where there is none. */
  readonly stage: string;
  readonly documents: number | null;
  readonly bytes: number | null;
  readonly metres: number | null;
  readonly where: string;
}
