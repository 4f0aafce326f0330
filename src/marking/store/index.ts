export { createMarkingDesk, type DeskOptions } from './createMarkingDesk';
export { checkHistory } from './history/checkHistory';
export { createRecentLines, type RecentLines } from './recent';
export { ruleOf } from './run/ruleOf';
export type * from './desk';
