export { createDisposalDesk, type DecidedSeries, type DisposalDesk, type DisposalSurvey } from './createDisposalDesk';
export type { CheckedAgain } from './checkAgain';
export { MOST_DOCUMENTS, type DraftDocument, type DraftPlan, type LibraryRead, type MakePlanOptions } from './makePlan';
export type { PlannedDocument } from './planContents';
