import { findClassification } from './levels';
import type { Marking } from './marking';
import type { Scheme } from './scheme';

// A classification that the scheme does not know counts as higher than all it does: that errs on the safe side.
function rankOf(marking: Marking, scheme: Scheme): number {
  return findClassification(marking.classification, scheme)?.rank ?? Number.MAX_SAFE_INTEGER;
}

/**
 * Orders two markings by classification, then by the sensitive marking:
 * -1 when `a` is the lower, 1 when it is the higher, 0 when they are level.
 * Other slots do not change the order (GSCP, page 15: handling instructions do not change the classification).
 */
export function compareMarkings(a: Marking, b: Marking, scheme: Scheme): -1 | 0 | 1 {
  const difference = rankOf(a, scheme) - rankOf(b, scheme) || Number(a.sensitive) - Number(b.sensitive);
  return difference < 0 ? -1 : difference > 0 ? 1 : 0;
}

/** Whether a marking is higher than an environment may hold. A classification unknown to the scheme always is. */
export function exceedsCeiling(marking: Marking, ceiling: Marking, scheme: Scheme): boolean {
  return !findClassification(marking.classification, scheme) || compareMarkings(marking, ceiling, scheme) > 0;
}
