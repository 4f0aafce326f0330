export { DISPOSAL_OUTCOMES, NOT_DISPOSED } from './types';
export type * from './types';
export { judgeDisposal, needsSecond, type DisposalInput, type DisposalVerdict } from './judgeDisposal';
