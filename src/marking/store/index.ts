export { createMarkingDesk, type DeskOptions } from './createMarkingDesk';
export { createRecentLines, type RecentLines } from './recent';
export { ruleOf } from './ruleOf';
export type * from './desk';
