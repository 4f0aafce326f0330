import type { say } from '../words';

export type Word = Parameters<typeof say>[0];
type Options = readonly (readonly [string, Word])[];

/** What may be chosen of a fault, and its word on the page. */
export const FAULT_KINDS: Options = [
  ['answer', 'faultAnswer'],
  ['latency', 'faultLatency'],
  ['drop', 'faultDrop'],
  ['expiry', 'faultExpiry'],
  ['meanwhile', 'faultMeanwhile'],
  ['revoke', 'faultRevoke'],
];
export const FAULT_PLACES: Options = [
  ['all', 'whereAll'],
  ['inside', 'whereInside'],
  ['outside', 'whereOutside'],
];
export const FAULT_MOMENTS: Options = [
  ['before', 'momentBefore'],
  ['after', 'momentAfter'],
  ['midway', 'momentMidway'],
];
export const FAULT_SIGN_INS: Options = [
  ['digest', 'ofDigest'],
  ['token', 'ofToken'],
];
export const FAULT_ACTS: Options = [
  ['change', 'actChange'],
  ['move', 'actMove'],
  ['delete', 'actDelete'],
  ['checkOut', 'actCheckOut'],
  ['lock', 'actLock'],
];
export const FAULT_ITEMS: Options = [
  ['any', 'itemAny'],
  ['ahead', 'itemAhead'],
  ['behind', 'itemBehind'],
];
