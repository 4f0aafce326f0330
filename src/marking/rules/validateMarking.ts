import type { Marking, MarkingDetails, Problem } from './marking';
import type { Scheme } from './scheme';
import { validateEmbargo } from './validateEmbargo';
import { validateLine } from './validateLine';

/**
 * Every verdict of a scheme on a marking, each with the paragraph behind it.
 * @param details what belongs to the marking beside its line; leave it out to judge the line alone
 */
export function validateMarking(marking: Marking, scheme: Scheme, details?: MarkingDetails): Problem[] {
  return [...validateLine(marking, scheme), ...(details ? validateEmbargo(marking, details, scheme) : [])];
}
