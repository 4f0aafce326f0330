import { recordListChange } from '../changes/changes';
import { newGuid, nowIso, splitUrl, type Core } from '../core';
import { removeItem } from './items';
import { refuseHeldList } from '../labels/labelRules';
import type { ItemRow, ListRow, ViewRow } from '../rows';
import { versionLabel, type VersionRow } from './versions';

/** What people deleted, in both stages. `payload` is all that is needed to put it back. */
export const recycleBinTables = `
CREATE TABLE recycle_bin (
  id TEXT PRIMARY KEY, site_id TEXT NOT NULL, web_id TEXT NOT NULL, list_id TEXT NOT NULL, item_id INTEGER NOT NULL,
  item_type INTEGER NOT NULL, title TEXT NOT NULL, leaf TEXT NOT NULL, dir TEXT NOT NULL, size INTEGER NOT NULL,
  author_id INTEGER NOT NULL, deleted_by INTEGER NOT NULL, deleted TEXT NOT NULL, stage INTEGER NOT NULL DEFAULT 1,
  payload TEXT NOT NULL);
CREATE INDEX recycle_bin_site ON recycle_bin(site_id, web_id);
`;

/** Days that something stays in the bin, both stages together. */
export const recycleBinDays = 93;

/** SharePoint's numbers of what can be recycled (RecycleBinItemType). */
export const binItemType = { file: 1, fileVersion: 2, listItem: 3, list: 4, folder: 5, attachment: 7, listItemVersion: 8 } as const;

export interface BinRow {
  id: string;
  site_id: string;
  web_id: string;
  list_id: string;
  item_id: number;
  item_type: number;
  title: string;
  leaf: string;
  /** Server-relative without the first slash. */
  dir: string;
  size: number;
  author_id: number;
  deleted_by: number;
  deleted: string;
  /** 1: the people's; 2: the site collection administrators'. */
  stage: number;
  payload: string;
}

export type BinPayload =
  | { readonly kind: 'rows'; readonly rows: readonly ItemRow[] }
  | { readonly kind: 'version'; readonly uniqueId: string; readonly version: number }
  | { readonly kind: 'attachment'; readonly uniqueId: string; readonly name: string }
  | { readonly kind: 'list'; readonly list: ListRow; readonly views: readonly ViewRow[] };

export const payloadOf = (row: BinRow): BinPayload => JSON.parse(row.payload) as BinPayload;

type Entry = Pick<BinRow, 'list_id' | 'item_id' | 'item_type' | 'title' | 'leaf' | 'dir' | 'size' | 'author_id'>;

/** Writes an entry. @returns its GUID */
export function addToBin(core: Core, list: ListRow, entry: Entry, payload: BinPayload, userId: number): string {
  const id = newGuid();
  core.db.run(
    `INSERT INTO recycle_bin(id, site_id, web_id, list_id, item_id, item_type, title, leaf, dir, size, author_id, deleted_by, deleted, payload)
     VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)`,
    id,
    list.site_id,
    list.web_id,
    entry.list_id,
    entry.item_id,
    entry.item_type,
    entry.title,
    entry.leaf,
    entry.dir,
    entry.size,
    entry.author_id,
    userId,
    nowIso(core),
    JSON.stringify(payload)
  );
  return id;
}

const entryOf = (list: ListRow, item: ItemRow, type: number): Entry => ({
  list_id: list.id,
  item_id: item.ID,
  item_type: type,
  title: String(item.Title ?? item.FileLeafRef),
  leaf: item.FileLeafRef,
  dir: item.FileDirRef.slice(1),
  size: Number(item.File_x0020_Size ?? 0),
  author_id: item.Author,
});

/** Moves an item, or a folder with all in it, to the site's recycle bin. @returns the entry's GUID */
export function recycleItem(core: Core, list: ListRow, item: ItemRow, userId: number): string {
  const rows = removeItem(core, list, item, true);
  const type = item.FSObjType === 1 ? binItemType.folder : list.base_type === 1 ? binItemType.file : binItemType.listItem;
  return addToBin(core, list, entryOf(list, item, type), { kind: 'rows', rows }, userId);
}

/** Moves an earlier version to the recycle bin: it leaves the history and comes back to it. */
export function binVersion(core: Core, list: ListRow, item: ItemRow, version: VersionRow, userId: number): string {
  const type = list.base_type === 1 ? binItemType.fileVersion : binItemType.listItemVersion;
  const entry = { ...entryOf(list, item, type), size: version.size ?? 0, title: `${item.FileLeafRef} (${versionLabel(version.version)})` };
  const id = addToBin(core, list, entry, { kind: 'version', uniqueId: version.unique_id, version: version.version }, userId);
  core.db.run('UPDATE item_versions SET recycled = ? WHERE unique_id = ? AND version = ?', id, version.unique_id, version.version);
  return id;
}

/** Moves an item's attachment to the recycle bin. */
export function binAttachment(core: Core, list: ListRow, item: ItemRow, name: string, userId: number): string {
  const entry = { ...entryOf(list, item, binItemType.attachment), title: name, leaf: name, dir: `${list.url.slice(1)}/Attachments/${item.ID}` };
  const id = addToBin(core, list, entry, { kind: 'attachment', uniqueId: item.UniqueId, name }, userId);
  core.db.run('UPDATE attachments SET recycled = ? WHERE unique_id = ? AND name = ?', id, item.UniqueId, name);
  return id;
}

/** Entries of a site, newest first. */
export function binOf(core: Core, siteId: string): BinRow[] {
  return core.db.all<BinRow>('SELECT * FROM recycle_bin WHERE site_id = ? ORDER BY deleted DESC, rowid DESC', siteId);
}

/** The instant before which nothing is in the bin any more. */
export function binStart(core: Core): string {
  return new Date(core.clock().getTime() - recycleBinDays * 86_400_000).toISOString().slice(0, 19) + 'Z';
}

/** Moves a whole list to the recycle bin. Its items stay in their table, where nobody looks until it comes back. */
export function recycleList(core: Core, list: ListRow, userId: number): string {
  refuseHeldList(core, list);
  const views = core.db.all<ViewRow>('SELECT * FROM views WHERE list_id = ? ORDER BY position', list.id);
  const { dir, leaf } = splitUrl(list.url);
  const entry = { list_id: list.id, item_id: 0, item_type: binItemType.list, title: list.title, leaf, dir: dir.slice(1), size: 0, author_id: list.author_id };
  const id = addToBin(core, list, entry, { kind: 'list', list, views }, userId);
  recordListChange(core, list, 'deleteObject');
  core.db.run('DELETE FROM lists WHERE id = ?', list.id);
  return id;
}
