import type { Marking } from './marking';
import type { SlotName } from './scheme';

/** The values of one slot as a list, whether the slot holds one or many. */
export function valuesOf(marking: Marking, slot: SlotName): string[] {
  const held = marking[slot];
  if (Array.isArray(held)) return held;
  return held === null ? [] : [held];
}

/** Whether a slot holds one value at most. */
export function holdsOne(slot: SlotName): slot is 'prefix' | 'releasability' {
  return slot === 'prefix' || slot === 'releasability';
}

/** A copy of a marking with other values in one slot. A slot that holds one value keeps the first. */
export function withValues(marking: Marking, slot: SlotName, values: readonly string[]): Marking {
  return holdsOne(slot) ? { ...marking, [slot]: values[0] ?? null } : { ...marking, [slot]: [...values] };
}
