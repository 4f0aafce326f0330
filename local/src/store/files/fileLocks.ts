import { itemTable } from '../lists/columns';
import { nowIso, type Core } from '../core';
import type { ItemRow, ListRow } from '../rows';

/** Locks that editing leaves on a file: they stand while it is open, and for some minutes after it was closed. */

/** Minutes that a file stays locked after the last editor closed it (reported by others of SharePoint Online). */
export const lingeringMinutes = 10;

/** Who holds a file open, or has lately; null where nobody does. */
export function lockHolder(core: Core, item: Pick<ItemRow, '_locked_by' | '_lock_ends'>): number | null {
  if (item._locked_by === null) return null;
  return item._lock_ends === null || item._lock_ends > nowIso(core) ? item._locked_by : null;
}

/** Opens a file for someone, until it is closed. */
export function openFile(core: Core, list: ListRow, itemId: number, userId: number): void {
  core.db.run(`UPDATE ${itemTable(list.seq)} SET "_locked_by" = ?, "_lock_ends" = NULL WHERE "ID" = ?`, userId, itemId);
}

/** Closes it: the lock goes after a while. */
export function closeFile(core: Core, list: ListRow, itemId: number, minutes = lingeringMinutes): void {
  const ends = new Date(core.clock().getTime() + minutes * 60_000).toISOString().slice(0, 19) + 'Z';
  core.db.run(`UPDATE ${itemTable(list.seq)} SET "_lock_ends" = ? WHERE "ID" = ? AND "_locked_by" IS NOT NULL`, ends, itemId);
}

/** Takes the lock away at once. */
export function unlockFile(core: Core, list: ListRow, itemId: number): void {
  core.db.run(`UPDATE ${itemTable(list.seq)} SET "_locked_by" = NULL, "_lock_ends" = NULL WHERE "ID" = ?`, itemId);
}
