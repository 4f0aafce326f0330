import { compareMarkings } from '../compareMarkings';
import type { Marking } from '../marking';
import type { ChangeKind, Scheme, SlotName } from '../scheme';
import { slotNames } from '../scheme';
import { valuesOf } from '../valuesOf';

/** What the values of a slot count as, when one comes or goes. */
export const countsAs: Record<SlotName, { added: ChangeKind; removed: ChangeKind }> = {
  prefix: { added: 'addInstruction', removed: 'removeInstruction' },
  handling: { added: 'addInstruction', removed: 'removeInstruction' },
  descriptors: { added: 'addDescriptor', removed: 'removeDescriptor' },
  codewords: { added: 'addCaveat', removed: 'removeCaveat' },
  caveats: { added: 'addCaveat', removed: 'removeCaveat' },
  releasability: { added: 'addCaveat', removed: 'removeCaveat' },
};

/**
 * All the ways in which one marking differs from another: its level, and each kind of value that came or went.
 * @param from null where the document had none
 * @param to null where the marking is taken off, which lowers it
 * @returns each kind once; empty where nothing changes
 */
export function changeKinds(from: Marking | null, to: Marking | null, scheme: Scheme): ChangeKind[] {
  if (from === null) return to === null ? [] : ['first'];
  const kinds = new Set<ChangeKind>();
  if (to === null) kinds.add('lower');
  else {
    const order = compareMarkings(to, from, scheme);
    if (order !== 0) kinds.add(order > 0 ? 'raise' : 'lower');
    else if (to.classification !== from.classification) kinds.add('lower');
  }
  for (const slot of slotNames) {
    const before = valuesOf(from, slot);
    const after = to === null ? [] : valuesOf(to, slot);
    if (after.some((value) => !before.includes(value))) kinds.add(countsAs[slot].added);
    if (before.some((value) => !after.includes(value))) kinds.add(countsAs[slot].removed);
  }
  return [...kinds];
}
