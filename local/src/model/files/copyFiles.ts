import { refuse } from '../../http/errors';
import { holdBlob } from '../../store/files/blobs';
import { nowIso } from '../../store/core';
import { insertItem, itemsBelow } from '../../store/items/items';
import type { ItemRow } from '../../store/rows';
import { effectiveScope } from '../../store/permissions/securables';
import type { ItemRef } from '../../store/types';
import { copyVersions } from '../../store/items/versions';
import { carriedContentType, carriedLabel, carriedValues, personThere } from '../items/carryRow';
import type { Context } from '../context';
import { inOrder, type Source } from './moveFiles';
import { placeOf, settle, type Conflict, type Place } from './places';

/** How something is copied (SP.MoveCopyOptions). */
export interface CopyOptions extends Conflict {
  /** Created and Created By become now and whoever copies; otherwise they stay. */
  readonly resetAuthor?: boolean;
  /** A move that keeps its source: versions and dates go along too. */
  readonly wholeHistory?: boolean;
}

function insertCopy(source: Source, dir: string, leaf: string, place: Place, options: CopyOptions, context: Context): ItemRef {
  const { row, list } = source;
  const to = place.context;
  const now = nowIso(to.core);
  const contentTypeId = carriedContentType(list, row, place.list, context);
  const keepsAuthor = options.wholeHistory === true || options.resetAuthor === false;
  holdBlob(to.core, row._blob);
  const made = insertItem(to.core, to.freshList(place.list), {
    fsObjType: row.FSObjType === 1 ? 1 : 0,
    leaf,
    dir,
    author: keepsAuthor ? personThere(row.Author, context, to) : to.user.id,
    editor: options.wholeHistory === true ? personThere(row.Editor, context, to) : to.user.id,
    created: keepsAuthor ? row.Created : now,
    modified: options.wholeHistory === true ? row.Modified : now,
    values: { ...carriedValues(list, row, place.list, context, to), ...(options.wholeHistory === true ? carriedLabel(row, context, to) : {}) },
    blob: row._blob,
    size: row.File_x0020_Size === null ? null : Number(row.File_x0020_Size),
    scope: effectiveScope(to.core, place.list, dir),
    ...(options.wholeHistory === true ? { uiVersion: row._UIVersion } : {}),
    ...(contentTypeId === undefined ? {} : { contentTypeId }),
  });
  if (options.wholeHistory === true) copyVersions(to.core, row.UniqueId, made.uniqueId, (id) => personThere(id, context, to));
  return made;
}

const mayRead = ({ list, row }: Source, context: Context): void => context.require({ kind: 'item', list, itemId: row.ID }, 'viewListItems', 'openItems');

/** A copy is a new document: new UniqueId, first version, made now by whoever copies; columns go along, versions do not. */
export function copyFile(source: Source, url: string, options: CopyOptions, context: Context): ItemRef {
  mayRead(source, context);
  const asked = placeOf(url, context);
  if (asked.taken?.UniqueId === source.row.UniqueId && options.keepBoth !== true) {
    throw refuse.failed(-2130575257, `A file or folder with the name ${asked.dir}/${asked.leaf} already exists.`, 400);
  }
  const place = settle(asked, options, false);
  return insertCopy(source, place.dir, place.leaf, place, options, context);
}

/** Copies a folder with all that the person may see of what is in it. */
export function copyFolder(source: Source, url: string, options: CopyOptions, context: Context): ItemRef {
  mayRead(source, context);
  const { list, row } = source;
  const asked = placeOf(url, context);
  if (`${asked.dir}/`.toLowerCase().startsWith(`${row.FileRef}/`.toLowerCase())) throw refuse.badArgument('A folder cannot be copied into itself.');
  // Read before the copy is made: it may lie beside its source.
  const below = itemsBelow(context.core, list, row.FileRef).filter((each: ItemRow) => context.can({ kind: 'item', list, itemId: each.ID }, 'viewListItems'));
  const place = settle(asked, options, true);
  const made = insertCopy(source, place.dir, place.leaf, place, options, context);
  for (const each of inOrder(below)) {
    insertCopy({ list, row: each }, `${place.dir}/${place.leaf}${each.FileDirRef.slice(row.FileRef.length)}`, each.FileLeafRef, place, options, context);
  }
  return made;
}
