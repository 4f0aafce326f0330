import { slotNames, type Scheme, type SlotName } from '../../rules';
import type { SchemeEditorWords, SchemePart } from '../../../words/schemeEditor';

const PARTS: Readonly<Record<string, SchemePart>> = {
  id: 'general',
  version: 'general',
  title: 'general',
  source: 'general',
  unmarkedCountsAs: 'general',
  ceiling: 'general',
  defaults: 'general',
  classifications: 'levels',
  sensitive: 'levels',
  slots: 'values',
  changes: 'changes',
  release: 'release',
  compromise: 'release',
  labels: 'labels',
};

/** Where in the editor the value at a JSON Pointer is put right. */
export interface Place {
  readonly part: SchemePart;
  readonly slot: SlotName | null;
  /** What people call it: `Values: Handling instructions, RECIPIENTS ONLY`. */
  readonly name: string;
}

export function placeOf(path: string, scheme: Scheme | null, words: SchemeEditorWords): Place {
  const [, first = '', second = '', third = '', fourth = ''] = path.split('/');
  const part = scheme === null ? 'json' : (PARTS[first] ?? 'json');
  const slot = first === 'slots' ? (slotNames.find((each) => each === second) ?? null) : null;
  const names: (string | undefined)[] = [];
  if (first === 'classifications') names.push(scheme?.classifications[Number(second)]?.name);
  if (slot !== null) {
    const of = scheme?.slots[slot];
    names.push(words.values.slots[slot], (third === 'patterns' ? of?.patterns : of?.terms)?.[Number(fourth)]?.name);
  }
  const rest = names.filter((each): each is string => each !== undefined && each !== '').join(', ');
  // What no form shows is found by its path.
  const shown = part === 'json' && path !== '' ? path : rest;
  return { part, slot, name: shown === '' ? words.edit.parts[part] : `${words.edit.parts[part]}: ${shown}` };
}
