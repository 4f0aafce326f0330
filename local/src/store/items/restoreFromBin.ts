import { refuse } from '../../http/errors';
import { dropAttachment, type AttachmentRow } from './attachments';
import { recordItemChange, recordListChange } from '../changes/changes';
import { itemTable } from '../lists/columns';
import { nowIso, splitUrl, type Core } from '../core';
import { quoteName } from '../database';
import { forget } from './forget';
import { insertItem, itemByRef, updateItem } from './items';
import { forgetList, listById } from '../lists/lists';
import { binStart, payloadOf, type BinRow } from './recycleBin';
import type { ItemRow, ListRow, ViewRow } from '../rows';
import { rememberAbsence } from '../changes/searchPast';
import { effectiveScope } from '../permissions/securables';
import { dropVersion, type VersionRow } from './versions';

/** How something comes back from the recycle bin, and how it goes for good. */

interface Restoring {
  readonly by: number;
  /** What took its name meanwhile gets another one. */
  readonly renameExisting: boolean;
}

/** Brings an entry back to where it was. @throws where its list is gone or its name is taken */
export function restoreFromBin(core: Core, row: BinRow, how: Restoring): void {
  const payload = payloadOf(row);
  switch (payload.kind) {
    case 'rows':
      restoreRows(core, row, payload.rows, how);
      break;
    case 'version':
      if (core.db.run('UPDATE item_versions SET recycled = NULL WHERE unique_id = ? AND version = ?', payload.uniqueId, payload.version) === 0) throw gone(row);
      break;
    case 'attachment':
      if (core.db.run('UPDATE attachments SET recycled = NULL WHERE unique_id = ? AND name = ?', payload.uniqueId, payload.name) === 0) throw gone(row);
      break;
    case 'list':
      restoreList(core, payload.list, payload.views);
      break;
  }
  core.db.run('DELETE FROM recycle_bin WHERE id = ?', row.id);
}

const gone = (row: BinRow): Error =>
  refuse.failed(-2130575338, `"${row.leaf}" cannot be restored: what it was part of is not there any more. Restore that first.`, 404);

function restoreRows(core: Core, row: BinRow, rows: readonly ItemRow[], how: Restoring): void {
  const list = listById(core, row.list_id);
  const [first] = rows;
  if (!list || !first) throw gone(row);
  const taken = itemByRef(core, list, first.FileRef);
  if (taken && !how.renameExisting) {
    throw refuse.failed(
      -2147024713,
      `A file or folder with the name "${first.FileLeafRef}" already exists at the original location. To restore the item, rename the existing one and try again.`
    );
  }
  if (taken) updateItem(core, list, taken, { values: { FileLeafRef: freeName(core, list, taken) }, version: 'none', log: 'rename' });
  ensureFolders(core, list, first.FileDirRef, how.by);
  for (const each of rows) insertAgain(core, list, each);
  const now = nowIso(core);
  core.db.run('UPDATE lists SET item_count = item_count + ?, modified = ?, change = change + 1 WHERE id = ?', rows.length, now, list.id);
}

function freeName(core: Core, list: ListRow, item: ItemRow): string {
  const dot = item.FSObjType === 0 ? item.FileLeafRef.lastIndexOf('.') : -1;
  const [stem, ending] = dot > 0 ? [item.FileLeafRef.slice(0, dot), item.FileLeafRef.slice(dot)] : [item.FileLeafRef, ''];
  for (let n = 1; ; n += 1) {
    const name = `${stem}${n}${ending}`;
    if (!itemByRef(core, list, `${item.FileDirRef}/${name}`)) return name;
  }
}

/** A folder that is gone is made again, so that what was in it has its place. */
function ensureFolders(core: Core, list: ListRow, dir: string, by: number): void {
  if (dir.toLowerCase() === list.url.toLowerCase() || itemByRef(core, list, dir)) return;
  const { dir: above, leaf } = splitUrl(dir);
  ensureFolders(core, list, above, by);
  const now = nowIso(core);
  insertItem(core, list, {
    fsObjType: 1,
    leaf,
    dir: above,
    author: by,
    editor: by,
    created: now,
    modified: now,
    values: {},
    scope: effectiveScope(core, list, above),
  });
}

function insertAgain(core: Core, list: ListRow, row: ItemRow): void {
  const table = itemTable(list.seq);
  // Columns may have gone meanwhile, and FileRef is made of two others.
  const columns = new Set(core.db.all<{ name: string }>(`SELECT name FROM pragma_table_info(?)`, table.slice(1, -1)).map((each) => each.name));
  const scope = row._scope !== null && core.db.get('SELECT 1 FROM scopes WHERE id = ?', row._scope) ? row._scope : effectiveScope(core, list, row.FileDirRef);
  const names = Object.keys(row).filter((name) => columns.has(name));
  core.db.run(
    `INSERT INTO ${table}(${names.map(quoteName).join(',')}) VALUES (${names.map(() => '?').join(',')})`,
    ...names.map((name) => (name === '_scope' ? scope : row[name]))
  );
  recordItemChange(core, list, row, 'restore');
  rememberAbsence(core, list, row.ID, nowIso(core));
}

function restoreList(core: Core, list: ListRow, views: readonly ViewRow[]): void {
  if (core.db.get('SELECT 1 FROM lists WHERE url = ? OR (web_id = ? AND title = ?)', list.url, list.web_id, list.title)) {
    throw refuse.failed(-2130575342, `A list with the name "${list.title}" already exists at the original location.`);
  }
  insertRow(core, 'lists', list);
  for (const view of views) insertRow(core, 'views', view);
  recordListChange(core, list, 'restore');
}

function insertRow(core: Core, table: 'lists' | 'views', row: ListRow | ViewRow): void {
  const entries = Object.entries(row);
  core.db.run(
    `INSERT INTO ${table}(${entries.map(([name]) => quoteName(name)).join(',')}) VALUES (${entries.map(() => '?').join(',')})`,
    ...entries.map(([, value]) => value as string | number | null)
  );
}

/** Takes an entry, and all that it holds, away for good. */
export function deleteFromBin(core: Core, row: BinRow): void {
  const payload = payloadOf(row);
  if (payload.kind === 'rows') for (const each of payload.rows) forget(core, each);
  else if (payload.kind === 'list') forgetList(core, payload.list);
  else if (payload.kind === 'attachment') {
    const attachment = core.db.get<AttachmentRow>('SELECT * FROM attachments WHERE unique_id = ? AND name = ?', payload.uniqueId, payload.name);
    if (attachment) dropAttachment(core, attachment);
  } else {
    const version = core.db.get<VersionRow>('SELECT * FROM item_versions WHERE unique_id = ? AND version = ?', payload.uniqueId, payload.version);
    if (version) dropVersion(core, version);
  }
  core.db.run('DELETE FROM recycle_bin WHERE id = ?', row.id);
}

/** What has been in a site's bin for 93 days goes for good. */
export function emptyOldFromBin(core: Core, siteId: string): void {
  for (const row of core.db.all<BinRow>('SELECT * FROM recycle_bin WHERE site_id = ? AND deleted < ?', siteId, binStart(core))) deleteFromBin(core, row);
}
