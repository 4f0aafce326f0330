import type { StoredLine } from '../../../evidence';
import type { PlaceClass } from '../../rules';

/** The newest word on each place, by address. A row in another's name counts for nothing, and a word taken back leaves none. */
export function newestPlaces(lines: readonly StoredLine<PlaceClass>[]): readonly PlaceClass[] {
  const byPlace = new Map<string, PlaceClass>();
  for (const { content, ownHand } of [...lines].sort((a, b) => b.rowId - a.rowId)) {
    const key = content.place.toLowerCase();
    if (ownHand && !byPlace.has(key)) byPlace.set(key, content);
  }
  return [...byPlace.values()];
}
