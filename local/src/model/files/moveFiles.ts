import { refuse } from '../../http/errors';
import { recordItemChange, type ChangeName } from '../../store/changes/changes';
import { itemTable } from '../../store/lists/columns';
import { nowIso } from '../../store/core';
import { fileExtension, insertItem, itemsBelow, refuseIfHeld, removeItem, updateItem } from '../../store/items/items';
import type { ItemRow, ListRow } from '../../store/rows';
import { effectiveScope } from '../../store/permissions/securables';
import type { ItemRef } from '../../store/types';
import { moveVersions } from '../../store/items/versions';
import { carriedContentType, carriedLabel, carriedValues, personThere } from '../items/carryRow';
import type { Context } from '../context';
import { renameFolder } from './moveItem';
import { placeOf, settle, type Conflict, type Place } from './places';

/** How something is moved (SP.MoveCopyOptions). */
export interface MoveOptions extends Conflict {
  /** Modified and Modified By stay; otherwise they become now and whoever moves. */
  readonly retainEditor?: boolean;
  /** Moves a file although it is open. */
  readonly bypassLock?: boolean;
}

/** A file or folder with the list that it is in. */
export interface Source {
  readonly list: ListRow;
  readonly row: ItemRow;
}

/** How the log tells a move within a list: a new last part of the address is a new name, anything before it a move. */
function moveOrRename(row: ItemRow, place: Place): ChangeName {
  return place.dir.toLowerCase() === row.FileDirRef.toLowerCase() ? 'rename' : 'moveInto';
}

function mayMove({ list, row }: Source, options: MoveOptions, context: Context): void {
  context.require({ kind: 'item', list, itemId: row.ID }, 'editListItems', 'deleteListItems');
  refuseIfHeld(context.core, list, options.bypassLock === true ? { ...row, _locked_by: null } : row, context.user.id);
  if (row.CheckoutUser !== null) throw refuse.checkedOut(context.core.origin + row.FileRef, context.user.login);
}

const stamped = (row: ItemRow, options: MoveOptions, to: Context): { Modified: string; Editor?: number } =>
  options.retainEditor === true ? { Modified: row.Modified } : { Modified: nowIso(to.core), Editor: to.user.id };

/**
 * Moves a file: within its list, to another, or to another site. Its columns, versions, creation and author go along.
 * Within a site it keeps its UniqueId; another site's is a new one.
 */
export function moveFile(source: Source, url: string, options: MoveOptions, context: Context): void {
  mayMove(source, options, context);
  const asked = placeOf(url, context);
  if (asked.taken?.UniqueId === source.row.UniqueId) return;
  const place = settle(asked, options, false);
  if (place.list.id !== source.list.id) {
    const rows = removeItem(context.core, source.list, source.row, true, leaving(place, context));
    for (const row of rows) arrive({ list: source.list, row }, place.dir, place.leaf, place, options, context);
    return;
  }
  updateItem(context.core, source.list, source.row, {
    values: {
      FileDirRef: place.dir,
      FileLeafRef: place.leaf,
      File_x0020_Type: fileExtension(place.leaf),
      _scope: effectiveScope(context.core, place.list, place.dir),
      ...stamped(source.row, options, context),
    },
    version: 'none',
    log: moveOrRename(source.row, place),
  });
}

/** Another site does not know the item: there it is new, and here it is gone. */
const leaving = (place: Place, context: Context): ChangeName => (place.context.site.id === context.site.id ? 'moveAway' : 'deleteObject');

function arrive(source: Source, dir: string, leaf: string, place: Place, options: MoveOptions, context: Context): ItemRef {
  const { row } = source;
  const to = place.context;
  const sameSite = to.site.id === context.site.id;
  const editor = personThere(row.Editor, context, to);
  const { Modified, Editor = editor } = stamped(row, options, to);
  const contentTypeId = carriedContentType(source.list, row, place.list, context);
  const made = insertItem(
    to.core,
    to.freshList(place.list),
    {
      fsObjType: row.FSObjType === 1 ? 1 : 0,
      leaf,
      dir,
      author: personThere(row.Author, context, to),
      editor: Editor,
      created: row.Created,
      modified: Modified,
      values: { ...carriedValues(source.list, row, place.list, context, to), ...carriedLabel(row, context, to) },
      blob: row._blob,
      size: row.File_x0020_Size === null ? null : Number(row.File_x0020_Size),
      uiVersion: row._UIVersion,
      scope: effectiveScope(to.core, place.list, dir),
      ...(contentTypeId === undefined ? {} : { contentTypeId }),
      ...(sameSite ? { uniqueId: row.UniqueId } : {}),
    },
    sameSite ? 'moveInto' : 'add'
  );
  if (!sameSite) moveVersions(to.core, row.UniqueId, made.uniqueId, (id) => personThere(id, context, to));
  return made;
}

/** Moves a folder with all that is in it. */
export function moveFolder(source: Source, url: string, options: MoveOptions, context: Context): void {
  const { list, row } = source;
  const { core } = context;
  mayMove(source, options, context);
  const asked = placeOf(url, context);
  if (`${asked.dir}/`.toLowerCase().startsWith(`${row.FileRef}/`.toLowerCase()))
    throw refuse.failed(-2130575257, `A file or folder with the name ${url} already exists.`);
  const place = settle(asked, options, true);
  if (place.list.id !== list.id) {
    for (const below of itemsBelow(core, list, row.FileRef)) mayMove({ list, row: below }, options, context);
    const rows = removeItem(core, list, row, true, leaving(place, context));
    for (const each of inOrder(rows)) {
      const dir = each.ID === row.ID ? place.dir : `${place.dir}/${place.leaf}${each.FileDirRef.slice(row.FileRef.length)}`;
      arrive({ list, row: each }, dir, each.ID === row.ID ? place.leaf : each.FileLeafRef, place, options, context);
    }
    return;
  }
  renameFolder(core, list, row.FileRef, `${place.dir}/${place.leaf}`);
  const { Modified, Editor = row.Editor } = stamped(row, options, context);
  core.db.run(
    `UPDATE ${itemTable(list.seq)} SET "FileDirRef" = ?, "FileLeafRef" = ?, "Modified" = ?, "Editor" = ?, "owshiddenversion" = "owshiddenversion" + 1 WHERE "ID" = ?`,
    place.dir,
    place.leaf,
    Modified,
    Editor,
    row.ID
  );
  // What is in it stays where it was, in the folder: the log tells of the folder alone.
  recordItemChange(core, list, row, moveOrRename(row, place));
}

/** Folders before what is in them. */
export const inOrder = (rows: readonly ItemRow[]): ItemRow[] => [...rows].sort((a, b) => a.FileDirRef.length - b.FileDirRef.length);
