import { findValue, slotNames, valuesOf, type Marking, type Scheme, type SlotName } from '../../rules';

/** Whether a value says that the marking ends. */
export const isEnd = (slot: SlotName, value: string, scheme: Scheme): boolean => findValue(slot, value, scheme)?.term?.details === 'embargo';

/** Whether some value of a marking says that it ends. */
export const isUnderEmbargo = (marking: Marking, scheme: Scheme): boolean =>
  slotNames.some((slot) => valuesOf(marking, slot).some((value) => isEnd(slot, value, scheme)));
