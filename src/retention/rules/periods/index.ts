export type * from './types';
export { zoneOf, type Zone } from './zone';
