import { findValue } from '../findValue';
import { levelName } from '../levels';
import type { Marking } from '../marking';
import type { Scheme, SlotName } from '../scheme';
import { slotNames } from '../scheme';
import { valuesOf, withValues } from '../valuesOf';

// Not localeCompare: the canonical line must be the same on every machine.
function byAlphabet(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

// Listed terms stand in the scheme's order, then each pattern's values, then what the scheme does not know.
function placeInScheme(slot: SlotName, value: string, scheme: Scheme): number {
  const { terms = [], patterns = [] } = scheme.slots[slot] ?? {};
  const known = findValue(slot, value, scheme);
  if (!known) return terms.length + patterns.length;
  return known.term ? terms.indexOf(known.term) : terms.length + patterns.indexOf(known.pattern);
}

function canonicalValues(slot: SlotName, values: readonly string[], scheme: Scheme): string[] {
  const unique = [...new Set(values)];
  const order = scheme.slots[slot]?.order ?? 'written';
  if (order === 'written') return unique;
  if (order === 'alphabetical') return unique.sort(byAlphabet);
  const places = new Map(unique.map((value) => [value, placeInScheme(slot, value, scheme)]));
  return unique.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0) || byAlphabet(a, b));
}

/** A marking with each slot's values in canonical order and none twice (GSCP: caveats by alphabet, page 22). */
export function canonicalMarking(marking: Marking, scheme: Scheme): Marking {
  return slotNames.reduce((ordered, slot) => withValues(ordered, slot, canonicalValues(slot, valuesOf(marking, slot), scheme)), marking);
}

/**
 * The canonical line of a marking: its slots in the scheme's order (GSCP
 * paragraph 28), its values in canonical order. Says nothing of whether it holds.
 */
export function renderMarking(marking: Marking, scheme: Scheme): string {
  const ordered = canonicalMarking(marking, scheme);
  const { line } = scheme;
  const level = levelName(marking.classification, marking.sensitive, scheme);
  const parts = line.order
    .filter((part) => part !== 'prefix')
    .map((part) => (part === 'classification' ? level : valuesOf(ordered, part).join(line.valueSeparator)))
    .filter((text) => text !== '');
  const prefix = marking.prefix === null ? '' : `${marking.prefix}${line.prefixSeparator}`;
  return prefix + parts.join(line.slotSeparator);
}
