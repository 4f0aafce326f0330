export { HOLD_REASONS } from './types';
export type * from './types';
