export { everyYear, LONGEST_PLAN } from './everyYear';
export { forwardPlan } from './forwardPlan';
export { plannedFunction, plannedSeries } from './plannedFunction';
export type * from './types';
export { yearOf } from './yearOf';
