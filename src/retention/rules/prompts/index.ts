export type * from './types';
export { promptKey } from './promptKey';
export { promptOf } from './promptOf';
export { summaryOf, type SummaryOptions } from './summaryOf';
