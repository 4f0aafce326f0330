export { createSuccession } from './createSuccession';
export type * from './succession';
