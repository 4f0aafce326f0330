import { isoOf } from '../../locale/instants';
import type { Core } from '../core';
import type { Database, SqlValue } from '../database';
import type { ItemRow, ListRow } from '../rows';

/**
 * Search finds things as they stood some minutes ago. What an item was before each change is remembered for that long,
 * and no longer: the index is the items themselves, seen as of then.
 */

/** Minutes after which search knows of a change. */
export const defaultSearchDelay = 15;

/** The instant that search sees. */
export function searchSees(core: Core): string {
  return isoOf(core.clock().getTime() - core.searchDelay * 60_000);
}

/** Old entries are swept away each time this many have come. */
const sweepEvery = 500;
const unswept = new WeakMap<Database, number>();

function remember(core: Core, list: Pick<ListRow, 'id'>, itemId: number, old: string | null, changed: string): void {
  if (changed <= searchSees(core)) return;
  core.db.run('INSERT INTO search_past(list_id, item_id, changed, old) VALUES (?,?,?,?)', list.id, itemId, changed, old);
  const since = (unswept.get(core.db) ?? 0) + 1;
  unswept.set(core.db, since % sweepEvery);
  if (since === sweepEvery) core.db.run('DELETE FROM search_past WHERE changed <= ?', searchSees(core));
}

/** An item that was not there before. @param made when it came */
export function rememberAbsence(core: Core, list: Pick<ListRow, 'id'>, itemId: number, made: string): void {
  if (core.searchDelay > 0) remember(core, list, itemId, null, made);
}

/** What the columns that are being written held before. */
export function rememberColumns(core: Core, list: Pick<ListRow, 'id'>, before: ItemRow, written: readonly string[]): void {
  if (core.searchDelay <= 0) return;
  const old: Record<string, SqlValue> = Object.fromEntries(written.map((name) => [name, before[name] ?? null]));
  remember(core, list, before.ID, JSON.stringify(old), isoOf(core.clock()));
}

/** An item that is going. */
export function rememberRow(core: Core, list: Pick<ListRow, 'id'>, before: ItemRow): void {
  if (core.searchDelay > 0) remember(core, list, before.ID, JSON.stringify(before), isoOf(core.clock()));
}

interface PastRow {
  item_id: number;
  old: string | null;
}

/**
 * The items of a list that were not then as they are now.
 * @param now the current row of an item
 * @returns their numbers, and rows as of the instant for those that were there
 */
export function pastItems(
  core: Core,
  listId: string,
  now: (itemId: number) => ItemRow | undefined
): { readonly ids: readonly number[]; readonly rows: readonly ItemRow[] } {
  if (core.searchDelay <= 0) return { ids: [], rows: [] };
  const byItem = new Map<number, (string | null)[]>();
  for (const { item_id, old } of core.db.all<PastRow>(
    'SELECT item_id, old FROM search_past WHERE list_id = ? AND changed > ? ORDER BY id DESC',
    listId,
    searchSees(core)
  )) {
    const entries = byItem.get(item_id);
    if (entries) entries.push(old);
    else byItem.set(item_id, [old]);
  }
  const rows: ItemRow[] = [];
  for (const [itemId, entries] of byItem) {
    let row: ItemRow | undefined = now(itemId);
    // From the latest change back: each says what was there before it.
    for (const old of entries) row = old === null ? undefined : ({ ...row, ...(JSON.parse(old) as ItemRow) } as ItemRow);
    if (row) rows.push({ ...row, FileRef: `${row.FileDirRef}/${row.FileLeafRef}` });
  }
  return { ids: [...byItem.keys()], rows };
}
