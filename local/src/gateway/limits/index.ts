/** Microsoft's published limits: counted always, enforced where that is asked for. */
export { LimitBoard } from './limitBoard';
export { appOf, clientExtensibility, unitsOf } from './units';
export type { Limit, LimitName, Limits, Use } from './types';
