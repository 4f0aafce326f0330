import type { Marking } from '../marking';
import { slotNames } from '../scheme';
import { valuesOf } from '../valuesOf';

/** Whether one marking says all that another says, at the same level: its every value, and maybe more. */
export function coversMarking(marking: Marking, part: Marking): boolean {
  if (marking.classification !== part.classification || marking.sensitive !== part.sensitive) return false;
  return slotNames.every((slot) => valuesOf(part, slot).every((value) => valuesOf(marking, slot).includes(value)));
}
