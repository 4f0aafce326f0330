import { dropBlob, holdBlob } from './blobs';
import type { Core } from '../core';
import type { SqlValue } from '../database';
import { itemById, removeItem, updateItem } from '../items/items';
import { listSettings } from '../lists/lists';
import type { ItemRow, ListRow } from '../rows';
import { keepVersion, nextMajor } from '../items/versions';

/** Files as they were when someone checked them out; `null` for those that have never been checked in. */
export const checkoutTables = `
CREATE TABLE checkouts (unique_id TEXT PRIMARY KEY COLLATE NOCASE, row TEXT NOT NULL);
`;

/** SharePoint's numbers of how a file is checked in (SP.CheckinType). */
export const checkinType = { minor: 0, major: 1, overwrite: 2 } as const;

/** Gives a file to one person, and remembers it as it is. */
export function checkOutItem(core: Core, list: ListRow, item: ItemRow, userId: number): void {
  core.db.run('INSERT OR REPLACE INTO checkouts(unique_id, row) VALUES (?,?)', item.UniqueId, JSON.stringify(item));
  holdBlob(core, item._blob);
  updateItem(core, list, item, { values: { CheckoutUser: userId }, version: 'none' });
}

/** A new file that its library wants checked out from the start. */
export function rememberNew(core: Core, uniqueId: string): void {
  core.db.run('INSERT OR REPLACE INTO checkouts(unique_id, row) VALUES (?,?)', uniqueId, 'null');
}

/** The file as it was; null for one that is new; undefined where nothing was remembered, as of a seeded one. */
function take(core: Core, uniqueId: string): ItemRow | null | undefined {
  const kept = core.db.get<{ row: string }>('SELECT row FROM checkouts WHERE unique_id = ?', uniqueId);
  core.db.run('DELETE FROM checkouts WHERE unique_id = ?', uniqueId);
  return kept ? (JSON.parse(kept.row) as ItemRow | null) : undefined;
}

/** The number of the version that a check-in makes. */
function checkedInAs(list: ListRow, item: ItemRow, isNew: boolean, how: number): number {
  const { versioning, minorVersions } = listSettings(list);
  const now = item._UIVersion;
  if (!versioning || how === checkinType.overwrite) return now;
  if (isNew) return how === checkinType.major && now % 512 !== 0 ? nextMajor(now) : now;
  return how === checkinType.minor && minorVersions ? now + 1 : nextMajor(now);
}

/** Gives a file back to everyone, as a version of its own or over the one before. */
export function checkInItem(core: Core, list: ListRow, item: ItemRow, how: number, values: Readonly<Record<string, SqlValue>>, by: number): void {
  const before = take(core, item.UniqueId);
  const version = checkedInAs(list, item, before === null, how);
  if (before !== null && version !== item._UIVersion) keepVersion(core, list, before ?? item);
  updateItem(core, list, item, { values: { ...values, _UIVersion: version, CheckoutUser: null }, version: 'same', by });
  if (before) dropBlob(core, before._blob);
}

const notPutBack = new Set(['ID', 'UniqueId', 'FileRef', 'FileDirRef', '_scope', 'owshiddenversion', '_locked_by']);

/** Throws away what was done since the checkout; a file that was never checked in goes altogether. */
export function undoCheckOutItem(core: Core, list: ListRow, item: ItemRow): void {
  const before = take(core, item.UniqueId);
  if (before === null) {
    removeItem(core, list, item, false);
    return;
  }
  if (before === undefined) {
    updateItem(core, list, item, { values: { CheckoutUser: null }, version: 'none' });
    return;
  }
  const there = new Set(Object.keys(itemById(core, list, item.ID) ?? {}));
  const values = Object.fromEntries(Object.entries(before).filter(([name]) => there.has(name) && !notPutBack.has(name)));
  updateItem(core, list, item, { values: { ...values, CheckoutUser: null }, version: 'none' });
  dropBlob(core, item._blob);
}
