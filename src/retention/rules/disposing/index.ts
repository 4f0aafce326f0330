export { DISPOSAL_OUTCOMES, NOT_DISPOSED, UNHASHED } from './types';
export type * from './types';
export type * from './plan';
export { foldPlans, type PlanEvent } from './foldPlans';
export { ENDS, foldLog, type DisposalEntry, type DisposalState } from './logged';
export { BIN_DAYS, outcomeAgain, type SeenAgain } from './checkAgain';
export { judgeDisposal, needsSecond, type DisposalInput, type DisposalVerdict } from './judgeDisposal';
