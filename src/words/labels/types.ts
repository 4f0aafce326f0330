/** What came of a document that was to get a sensitivity label. */
export type LabelOutcomeCode =
  | 'applied'
  | 'failedLater'
  | 'notConfirmed'
  | 'uncertain'
  | 'protected'
  | 'locked'
  | 'notSupported'
  | 'needsReason'
  | 'noPermission'
  | 'notFound'
  | 'tooBusy'
  | 'refused'
  | 'notReached';

/** What is counted of a library's documents. */
export type LabelCount = 'agree' | 'labelMissing' | 'markingMissing' | 'disagree' | 'unmapped';

/** What is said of sensitivity labels beside markings. */
export interface LabelsWords {
  /** A library, with how many documents were read of it. */
  library(title: string, documents: number): string;
  count(code: LabelCount, documents: number): string;
  /** What applying would do, cost and take, at least. */
  wouldApply(documents: number, dollars: string, minutes: number): string;
  readonly nothingToApply: string;
  /** The scheme maps no labels. */
  noLabels(schemeId: string): string;
  /** Less may be spent than it costs. */
  spendMore(dollars: string): string;
  /** Labels would be lowered, and no reason was given. */
  reasonNeeded(documents: number): string;
  progress(asked: number, total: number): string;
  applied(documents: number, dollars: string): string;
  outcome(code: LabelOutcomeCode): string;
  stopped(why: 'paymentRequired' | 'spendReached' | 'siteNotFound'): string;
}
