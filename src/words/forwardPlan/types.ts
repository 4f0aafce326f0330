import type { Amount, DueSeries, ForwardPlan } from '../../functions/rules';

export type PlanSplit = 'action' | 'decision';
export type PlanMeasure = 'documents' | 'series' | 'metres';

/** What is said of what falls due, and when. */
export interface ForwardPlanWords {
  readonly reading: string;
  readonly lead: string;
  /** The year that is fullest, and one in which little or nothing falls due. */
  peak(plan: ForwardPlan): string;
  readonly nothing: string;
  /** So many series, documents and metres, in a few words. */
  amount(amount: Amount): string;
  overdue(series: number): string;
  withoutYear(series: number): string;
  readonly withoutYearHint: string;
  done(series: number): string;
  readonly reckonedHint: string;

  readonly split: string;
  readonly splits: Readonly<Record<PlanSplit, string>>;
  readonly measure: string;
  readonly measures: Readonly<Record<PlanMeasure, string>>;
  readonly actions: Readonly<Record<string, string>>;
  readonly decisions: Readonly<Record<string, string>>;
  /** Where none has been said. */
  readonly notSaid: string;

  /** What the chart shows, for those who do not see it. */
  chart(from: number, to: number, measure: PlanMeasure): string;
  readonly chartHeading: string;
  readonly tableHeading: string;
  readonly caption: string;
  readonly year: string;
  readonly series: string;
  readonly documents: string;
  readonly size: string;
  readonly metres: string;
  showYear(year: number): string;
  yearHeading(year: number): string;
  readonly functionName: string;
  readonly site: string;
  readonly recordClass: string;
  readonly action: string;
  readonly decision: string;
  readonly stage: string;
  readonly reckoned: string;
  readonly reckonedShort: string;
  readonly bytes: string;
  readonly becomes: string;
  readonly volume: string;
  readonly unnamed: string;
  readonly stages: Readonly<Record<string, string>>;
  documentsOf(count: number): string;
  metresOf(count: number): string;
  readonly showOverdue: string;
  readonly notCounted: string;
  readonly save: string;
  readonly fileName: string;

  /** For the command line: a year, and a series in it. */
  yearLine(year: number, overdue: boolean, amount: Amount): string;
  seriesLine(series: DueSeries): string;
  notRead(file: string, path: string): string;
}
