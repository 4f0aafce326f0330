import type { AppraisalStage, Closure, ClosureProblemCode, NotYetBecause, StageProblemCode } from '../../functions/rules';

export type SeriesShown = 'all' | 'selected' | 'overdue' | 'withoutYear';

/** What is said of what becomes of each series. */
export interface FunctionSeriesWords {
  readonly title: string;
  readonly back: string;
  readonly lead: string;
  readonly none: string;
  readonly mayNot: string;
  readonly show: string;
  readonly shown: Readonly<Record<SeriesShown, string>>;
  shownYear(year: number): string;
  found(count: number, of: number): string;
  readonly save: string;
  fileName(title: string): string;

  /** What stands of one series. */
  readonly stands: string;
  readonly notBegun: string;
  standing(stage: AppraisalStage, day: string, who: string): string;
  readonly dueYear: string;
  dueIn(year: number, reckoned: boolean): string;
  readonly dueUnknown: string;
  readonly decision: string;
  readonly rationale: string;
  readonly volume: string;
  readonly covers: string;
  readonly exemptions: string;
  readonly archiveSeries: string;
  readonly closedUntil: string;
  closure(closure: Closure): string;
  approval(by: string, reference: string, until: string): string;
  transfer(to: string, reference: string): string;
  destruction(reference: string): string;
  readonly history: string;
  readonly historyColumns: Readonly<Record<'stage' | 'on' | 'who' | 'why', string>>;
  recordedOn(day: string): string;

  /** The steps that may be taken. */
  readonly next: string;
  readonly steps: Readonly<Record<AppraisalStage, string>>;
  readonly goBack: string;
  readonly notYetHeading: string;
  notYet(stage: AppraisalStage, because: NotYetBecause): string;

  formHeading(stage: AppraisalStage, series: string): string;
  readonly leads: Readonly<Partial<Record<AppraisalStage, string>>>;
  readonly on: string;
  readonly reason: string;
  readonly reasonBack: string;
  readonly approvedBy: string;
  readonly approvedByHint: string;
  readonly reference: string;
  readonly approvalReferenceHint: string;
  readonly until: string;
  readonly untilHint: string;
  readonly transferTo: string;
  readonly transferReferenceHint: string;
  readonly destructionReference: string;
  readonly destructionReferenceHint: string;
  readonly closureStart: string;
  readonly closureStartHint: string;
  readonly asserted: string;
  readonly assertedHint: string;
  readonly code: string;
  readonly years: string;
  readonly choose: string;
  readonly addCode: string;
  removeCode(code: string): string;
  readonly titleClosed: string;
  readonly titleAlternate: string;
  readonly descriptionClosed: string;
  readonly descriptionAlternate: string;

  readonly cancel: string;
  readonly taking: string;
  taken(stage: AppraisalStage, series: string): string;
  readonly failed: string;
  readonly changedSince: string;
  readonly refused: string;
  readonly notTold: string;
  readonly tellAgain: string;
  readonly told: string;
  problem(code: StageProblemCode): string;
  closureProblem(field: keyof Closure, code: ClosureProblemCode): string;

  readonly csv: Readonly<
    Record<
      | 'series'
      | 'type'
      | 'recordClass'
      | 'from'
      | 'to'
      | 'documents'
      | 'bytes'
      | 'metres'
      | 'where'
      | 'action'
      | 'decision'
      | 'rationale'
      | 'stage'
      | 'stageOn'
      | 'closureStart'
      | 'closurePeriod'
      | 'exemptions'
      | 'asserted'
      | 'archiveSeries'
      | 'yearDue'
      | 'reckoned',
      string
    >
  >;
}
