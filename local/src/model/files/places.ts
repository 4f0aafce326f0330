import { refuse } from '../../http/errors';
import { splitUrl } from '../../store/core';
import { itemByRef, removeItem } from '../../store/items/items';
import { listByUrl } from '../../store/lists/lists';
import type { ItemRow, ListRow } from '../../store/rows';
import type { Context } from '../context';
import { contextAt, pathOfUrl } from '../contextAt';

/** Where a file or folder is to go: in this site or another. */
export interface Place {
  readonly list: ListRow;
  readonly dir: string;
  readonly leaf: string;
  /** What has that name now. */
  readonly taken: ItemRow | undefined;
  /** The same person there. */
  readonly context: Context;
}

/** What happens where the name is taken. Neither: it is refused. */
export interface Conflict {
  readonly overwrite?: boolean;
  readonly keepBoth?: boolean;
}

/** Reads an address as a place that the person may add to. @throws 404 where its folder is not there, 403 without the right */
export function placeOf(url: string, from: Context): Place {
  const path = pathOfUrl(url, from);
  const { dir, leaf } = splitUrl(path);
  const context = contextAt(dir, from);
  const list = listByUrl(context.core, dir);
  if (!list || list.site_id !== context.site.id) throw refuse.noFolder();
  const folder = dir.toLowerCase() === list.url.toLowerCase() ? null : itemByRef(context.core, list, dir);
  if (folder !== null && folder?.FSObjType !== 1) throw refuse.noFolder();
  context.require(folder ? { kind: 'item', list, itemId: folder.ID } : { kind: 'list', list }, 'addListItems');
  return { list, dir, leaf, taken: itemByRef(context.core, list, path), context };
}

/** A name of the same kind that is free: `a.docx`, `a1.docx`, `a2.docx`. */
export function freeLeaf(list: ListRow, dir: string, leaf: string, isFolder: boolean, context: Context): string {
  const dot = isFolder ? -1 : leaf.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [leaf.slice(0, dot), leaf.slice(dot)] : [leaf, ''];
  let name = leaf;
  for (let n = 1; itemByRef(context.core, list, `${dir}/${name}`); n += 1) name = `${stem}${n}${ending}`;
  return name;
}

/** Makes the place free, or finds one beside it. @throws 400 where the name is taken and nothing else was asked for */
export function settle(place: Place, conflict: Conflict, isFolder: boolean): Place {
  if (!place.taken) return place;
  if (conflict.keepBoth === true) {
    return { ...place, leaf: freeLeaf(place.list, place.dir, place.leaf, isFolder, place.context), taken: undefined };
  }
  if (conflict.overwrite !== true || isFolder) {
    throw refuse.failed(-2130575257, `A file or folder with the name ${place.dir}/${place.leaf} already exists.`, 400);
  }
  place.context.require({ kind: 'item', list: place.list, itemId: place.taken.ID }, 'editListItems');
  removeItem(place.context.core, place.list, place.taken, false);
  return { ...place, taken: undefined };
}
