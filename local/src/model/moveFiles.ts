import { refuse } from '../http/errors';
import { recordItemChange, type ChangeName } from '../store/changes';
import { isBaseColumn, itemTable } from '../store/columns';
import { joinUrl, nowIso, splitUrl } from '../store/core';
import type { SqlValue } from '../store/database';
import { fieldsOf } from '../store/fields';
import { hasOwnColumn } from '../store/columns';
import { fileExtension, insertBlob, insertItem, itemByRef, readBlob, refuseIfHeld, removeItem, updateItem, type NewItem } from '../store/items';
import { labelColumns } from '../store/labelState';
import { listByUrl } from '../store/lists';
import type { ItemRow, ListRow } from '../store/rows';
import { effectiveScope } from '../store/securables';
import type { Context } from './context';
import type { Item } from './items';
import { renameFolder } from './moveItem';

interface Place {
  readonly list: ListRow;
  readonly dir: string;
  readonly leaf: string;
  readonly taken: ItemRow | undefined;
}

function placeOf(url: string, context: Context): Place {
  const bare = url.startsWith(context.core.origin) ? url.slice(context.core.origin.length) : url;
  const path = joinUrl(bare.startsWith('/') ? bare : `${context.web.url}/${bare}`);
  const { dir, leaf } = splitUrl(path);
  const list = listByUrl(context.core, dir);
  if (!list || list.site_id !== context.site.id) throw refuse.noFolder();
  if (dir.toLowerCase() !== list.url.toLowerCase() && itemByRef(context.core, list, dir)?.FSObjType !== 1) throw refuse.noFolder();
  context.require({ kind: 'list', list }, 'addListItems');
  return { list, dir, leaf, taken: itemByRef(context.core, list, path) };
}

/** How the log tells a move within a list: a new last part of the address is a new name, anything before it a move. */
function moveOrRename(row: ItemRow, place: Place): ChangeName {
  return place.dir.toLowerCase() === row.FileDirRef.toLowerCase() ? 'rename' : 'moveInto';
}

function makeRoom(place: Place, overwrite: boolean, context: Context): void {
  if (!place.taken) return;
  if (!overwrite) throw refuse.failed(-2130575257, `A file or folder with the name ${place.dir}/${place.leaf} already exists.`, 400);
  removeItem(context.core, place.list, place.taken, false);
}

/** The values that both lists have a column for. */
function carried(from: ListRow, row: ItemRow, to: ListRow, context: Context): Record<string, SqlValue> {
  const there = new Set(
    fieldsOf(context.core, to.id)
      .filter(hasOwnColumn)
      .map((field) => field.name)
  );
  const own = fieldsOf(context.core, from.id)
    .filter((field) => hasOwnColumn(field) && there.has(field.name))
    .map((field) => field.name);
  const base = ['Title', 'MetaInfo', '_IpLabelId', '_DisplayName', '_IpLabelAssignmentMethod'].filter(isBaseColumn);
  return Object.fromEntries([...base, ...own].map((name) => [name, row[name] ?? null]));
}

const columnsOf = (row: ItemRow, names: readonly string[]): Record<string, SqlValue> => Object.fromEntries(names.map((name) => [name, row[name] ?? null]));

/** Within a site a file keeps its UniqueId, dates and people when it moves, in one list or to another. */
export function moveFile(item: Item, url: string, overwrite: boolean, context: Context): void {
  const { core } = context;
  const { list } = item.columns;
  context.require({ kind: 'item', list, itemId: item.row.ID }, 'editListItems', 'deleteListItems');
  refuseIfHeld(core, list, item.row, context.user.id);
  const place = placeOf(url, context);
  if (place.taken?.UniqueId === item.row.UniqueId) return;
  makeRoom(place, overwrite, context);
  const scope = effectiveScope(core, place.list, place.dir);
  if (place.list.id === list.id) {
    updateItem(core, list, item.row, {
      values: { FileDirRef: place.dir, FileLeafRef: place.leaf, File_x0020_Type: fileExtension(place.leaf), _scope: scope },
      version: 'none',
      log: moveOrRename(item.row, place),
    });
    return;
  }
  const { row } = item;
  removeItem(core, list, row, true, 'moveAway');
  const moved: NewItem = {
    fsObjType: 0,
    leaf: place.leaf,
    dir: place.dir,
    author: row.Author,
    editor: row.Editor,
    created: row.Created,
    modified: row.Modified,
    // A retention label goes along where a file moves; a copy begins without.
    values: { ...carried(list, row, place.list, context), ...(row._ComplianceTag === null ? {} : columnsOf(row, labelColumns)) },
    blob: row._blob,
    size: Number(row.File_x0020_Size ?? 0),
    uiVersion: row._UIVersion,
    scope,
    uniqueId: row.UniqueId,
  };
  insertItem(core, context.freshList(place.list), moved, 'moveInto');
}

/** A copy is a new document: new UniqueId, first version, made now by whoever copies; columns go along. */
export function copyFile(item: Item, url: string, overwrite: boolean, context: Context): void {
  const { core } = context;
  const place = placeOf(url, context);
  makeRoom(place, overwrite, context);
  const { row, columns } = item;
  const now = nowIso(core);
  insertItem(core, context.freshList(place.list), {
    fsObjType: 0,
    leaf: place.leaf,
    dir: place.dir,
    author: context.user.id,
    editor: context.user.id,
    created: now,
    modified: now,
    values: carried(columns.list, row, place.list, context),
    blob: insertBlob(core, readBlob(core, row._blob)),
    size: Number(row.File_x0020_Size ?? 0),
    scope: effectiveScope(core, place.list, place.dir),
  });
}

/** A folder moves within its list, with all that is in it. */
export function moveFolder(folder: { list: ListRow | null; item: ItemRow | null }, url: string, context: Context): void {
  const { list, item } = folder;
  if (!list || !item) throw refuse.notSupported('moving a root folder');
  context.require({ kind: 'item', list, itemId: item.ID }, 'editListItems', 'deleteListItems');
  const place = placeOf(url, context);
  if (place.list.id !== list.id) throw refuse.notSupported('moving a folder to another list');
  if (place.taken || `${place.dir}/`.toLowerCase().startsWith(`${item.FileRef}/`.toLowerCase()))
    throw refuse.failed(-2130575257, `A file or folder with the name ${url} already exists.`);
  renameFolder(context.core, list, item.FileRef, `${place.dir}/${place.leaf}`);
  context.core.db.run(
    `UPDATE ${itemTable(list.seq)} SET "FileDirRef" = ?, "FileLeafRef" = ?, "owshiddenversion" = "owshiddenversion" + 1 WHERE "ID" = ?`,
    place.dir,
    place.leaf,
    item.ID
  );
  // What is in it stays where it was, in the folder: the log tells of the folder alone.
  recordItemChange(context.core, list, item, moveOrRename(item, place));
}
