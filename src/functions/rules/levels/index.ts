export { checkPage } from './checkPage';
export { dayRange, monthsAfter, mustBeBefore, type DayRange } from './days';
export { hasGaps } from './hasGaps';
export { isConfirmed, USUAL_REVIEW_MONTHS } from './isConfirmed';
export { missingOf } from './missingOf';
export type { PageCheck, PageProblem, PageProblemCode } from './types';
export { withConfirmation } from './withConfirmation';
