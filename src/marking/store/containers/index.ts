export { createContainerDesk } from './createContainerDesk';
export type * from './desk';
