import { hashRow, idRanges, readIdRanges } from '../../../work';

/** A row as a seal knows it. */
export interface SealedRow {
  readonly itemId: number;
  readonly hash: string;
}

/** One hash over the rows of an operation, in no order: what its ending says of what the history then held. */
export function sealOf(hashes: readonly string[]): Promise<string> {
  return hashRow([...new Set(hashes)].sort().join(' '), '');
}

/**
 * The seal proves that something is not as it was; these say which. For every document of an operation 24 bits of its
 * rows' hashes, so that the tags of ten thousand documents fit into one row.
 */
export interface SealTags {
  /** Ids of items, as ranges. */
  readonly items: string;
  /** Four letters of base64 for each item, in the order of their ids. */
  readonly tags: string;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const LETTERS_EACH = 4;

const bitsOf = (hashes: Iterable<string>): number => [...new Set(hashes)].reduce((all, hash) => all ^ Number.parseInt(hash.slice(0, 6), 16), 0);
const lettersOf = (bits: number): string => [18, 12, 6, 0].map((shift) => LETTERS[(bits >> shift) & 63]).join('');

function byItem(rows: readonly SealedRow[]): Map<number, string[]> {
  const items = new Map<number, string[]>();
  for (const { itemId, hash } of rows) items.set(itemId, [...(items.get(itemId) ?? []), hash]);
  return items;
}

/** The tags of an operation's rows. */
export function tagsOf(rows: readonly SealedRow[]): SealTags {
  const items = byItem(rows);
  const ids = [...items.keys()].sort((a, b) => a - b);
  return { items: idRanges(ids), tags: ids.map((id) => lettersOf(bitsOf(items.get(id) ?? []))).join('') };
}

/** What is not as the tags say, by document. */
export interface TagDifferences<R extends SealedRow> {
  /** Items that had rows and have none. */
  readonly gone: readonly number[];
  readonly added: readonly R[];
  readonly changed: readonly R[];
}

/** Compares the rows of an operation with its tags; null where the tags cannot be read. */
export function compareTags<R extends SealedRow>(rows: readonly R[], sealed: SealTags): TagDifferences<R> | null {
  let ids: number[];
  try {
    ids = readIdRanges(sealed.items);
  } catch {
    return null;
  }
  if (sealed.tags.length !== ids.length * LETTERS_EACH) return null;
  const tags = new Map(ids.map((id, at) => [id, sealed.tags.slice(at * LETTERS_EACH, (at + 1) * LETTERS_EACH)]));
  const there = new Map<number, R[]>();
  for (const row of rows) there.set(row.itemId, [...(there.get(row.itemId) ?? []), row]);
  const added: R[] = [];
  const changed: R[] = [];
  for (const [id, of] of there) {
    const tag = tags.get(id);
    const holds = (some: readonly R[]): boolean => lettersOf(bitsOf(some.map(({ hash }) => hash))) === tag;
    if (tag === undefined) added.push(...of);
    else if (!holds(of)) {
      // Where all is as it was without one of them, that one came later.
      const extra = of.find((row) => of.length > 1 && holds(of.filter((other) => other !== row)));
      if (extra === undefined) changed.push(...of);
      else added.push(extra);
    }
  }
  return { gone: ids.filter((id) => !there.has(id)), added, changed };
}
