export { createMarkingDesk, type DeskOptions } from './createMarkingDesk';
export { checkHistory } from './checkHistory';
export { createRecentLines, type RecentLines } from './recent';
export { ruleOf } from './ruleOf';
export type * from './desk';
