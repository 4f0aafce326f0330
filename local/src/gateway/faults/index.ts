/** Faults at will: rules as data, chosen by a seed, met by operations on their way into the tenant. */
export { ConnectionDropped } from './connectionDropped';
export { FaultBoard } from './faultBoard';
export { readRule, readRules } from './readRule';
export type { Probe } from './matchRule';
export type * from './types';
