import type { Marking } from '../marking';
import { readMarking } from '../reading/readMarking';
import type { LabelRules, Scheme } from '../scheme';
import { coversMarking } from './coversMarking';

/** A sensitivity label that stands for a marking. */
export type MappedLabel = LabelRules['map'][number];

/** The label that stands for a marking: the first whose line has its level, and whose values the marking all holds. Null where none does. */
export function labelFor(marking: Marking, scheme: Scheme): MappedLabel | null {
  const map = scheme.labels?.map ?? [];
  return (
    map.find(({ line }) => {
      const part = readMarking(line, scheme).marking;
      return part !== null && coversMarking(marking, part);
    }) ?? null
  );
}

/** The line that a label stands for; null where the scheme does not know the label. */
export function markingForLabel(labelId: string, scheme: Scheme): string | null {
  const id = labelId.replace(/[{}]/g, '').toLowerCase();
  return scheme.labels?.map.find((each) => each.labelId.toLowerCase() === id)?.line ?? null;
}
