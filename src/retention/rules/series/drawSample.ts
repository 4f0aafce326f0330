/** How many documents of a series are offered to be opened. */
export const SAMPLE_SIZE = 5;

/** A number for a text, the same for the same seed. */
function lot(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  // The last characters would else decide too much.
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

export interface Drawing<T> {
  /** Puts one in; each has the same chance, whatever the order. */
  add(id: string, item: () => T): void;
  drawn(): readonly T[];
}

/**
 * Draws at most `size` of any number, in one pass and with memory for no more: the same ones for the same seed.
 * @param seed what decides; another day may draw others
 */
export function createDrawing<T>(seed: number, size: number = SAMPLE_SIZE): Drawing<T> {
  const kept: { readonly lot: number; readonly id: string; readonly item: T }[] = [];
  return {
    add(id, item) {
      const own = lot(id, seed);
      const last = kept.length < size ? null : kept[kept.length - 1];
      if (last !== null && (own > last.lot || (own === last.lot && id >= last.id))) return;
      const at = kept.findIndex((each) => own < each.lot || (own === each.lot && id < each.id));
      kept.splice(at < 0 ? kept.length : at, 0, { lot: own, id, item: item() });
      if (kept.length > size) kept.pop();
    },
    drawn: () => kept.map(({ item }) => item),
  };
}
