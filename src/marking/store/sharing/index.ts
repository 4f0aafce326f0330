export { createSharingDesk, SHARING_LIMIT } from './createSharingDesk';
export type * from './desk';
