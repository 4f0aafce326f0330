import { wasWrittenTo, type StoredLine } from '../../../evidence';
import type { PlaceClass } from '../../rules';

/** What names a place: its own id, which stays when it is renamed or moved; its address where it has none. */
const nameOf = ({ documentId, place }: PlaceClass): string => (documentId === '' ? place : documentId).toLowerCase();

/**
 * The newest word on each place. A row in another's name, or written to since it was added, counts for nothing; a word
 * taken back leaves a place without a class.
 */
export function newestPlaces(lines: readonly StoredLine<PlaceClass>[]): readonly PlaceClass[] {
  const byPlace = new Map<string, PlaceClass>();
  for (const { content, ownHand, witness } of [...lines].sort((a, b) => b.rowId - a.rowId)) {
    if (!ownHand || wasWrittenTo(witness) || !content.place.startsWith('/')) continue;
    const key = nameOf(content);
    if (!byPlace.has(key)) byPlace.set(key, content);
  }
  return [...byPlace.values()];
}
