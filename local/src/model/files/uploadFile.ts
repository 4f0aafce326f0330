import { refuse } from '../../http/errors';
import { ListColumns } from '../../query/itemColumns';
import { insertBlob } from '../../store/files/blobs';
import { rememberNew } from '../../store/files/checkouts';
import { joinUrl, nowIso } from '../../store/core';
import { insertItem, itemById, itemByRef, type NewItem } from '../../store/items/items';
import { listSettings } from '../../store/lists/lists';
import type { ItemRow, ListRow } from '../../store/rows';
import { effectiveScope } from '../../store/permissions/securables';
import type { Context } from '../context';
import { withDefaults, type Item } from '../items/items';
import { labelUploaded } from '../labels/labelUploaded';
import { mayBeName } from './names';
import { demoteColumns, promotedValues } from '../items/officeColumns';
import { freeLeaf } from './places';
import { writeContent } from './writeContent';

/** A folder that something is put into: a library's root has no item. */
export interface Holder {
  readonly list: ListRow | null;
  readonly item: ItemRow | null;
}

export interface UploadOptions {
  readonly overwrite?: boolean;
  /** Another name of the kind where this one is taken. */
  readonly ensureUnique?: boolean;
  readonly contentTypeId?: string;
  readonly values?: NewItem['values'];
}

/** How a new file stands in its library: as a draft, waiting for approval, checked out. */
function beginnings(list: ListRow, context: Context): Pick<NewItem, 'uiVersion' | 'checkedOutTo' | 'values'> {
  const { minorVersions, moderation, forceCheckout } = listSettings(list);
  return {
    ...(minorVersions ? { uiVersion: 1 } : {}),
    ...(forceCheckout ? { checkedOutTo: context.user.id } : {}),
    values: { _writer: context.user.id, ...(moderation ? { _ModerationStatus: minorVersions ? 3 : 2 } : {}) },
  };
}

/** Puts a file into a folder, new or over one that is there. @throws 400 where the name is taken or may not be */
export function uploadFile(holder: Holder, folder: string, name: string, content: Uint8Array, options: UploadOptions, context: Context): Item {
  const { list } = holder;
  const { core } = context;
  if (!list || list.base_type !== 1) throw refuse.notSupported('files outside libraries');
  context.require(holder.item ? { kind: 'item', list, itemId: holder.item.ID } : { kind: 'list', list }, 'addListItems');
  const asked = mayBeName(name.slice(name.lastIndexOf('/') + 1), folder);
  const leaf = options.ensureUnique === true ? freeLeaf(list, folder, asked, false, context) : asked;
  const url = joinUrl(folder, leaf);
  const columns = new ListColumns(core, list);
  const known = itemByRef(core, list, url);
  if (known && options.overwrite !== true)
    throw refuse.failed(
      -2130575257,
      `A file with the name ${url.slice(1)} already exists. It was last modified by ${context.principal(known.Editor)?.login ?? ''} on ${known.Modified}.`,
      400
    );
  if (known) {
    writeContent({ columns, row: known }, content, context);
    return { columns, row: labelled(list, known.ID, content, context) ?? known };
  }
  const now = nowIso(core);
  const start = beginnings(list, context);
  const made = insertItem(core, context.freshList(list), {
    ...start,
    fsObjType: 0,
    leaf,
    dir: folder,
    author: context.user.id,
    editor: context.user.id,
    created: now,
    modified: now,
    values: { ...withDefaults(columns, {}), ...start.values, ...promotedValues(core, list, leaf, content), ...options.values },
    blob: insertBlob(core, content),
    size: content.byteLength,
    scope: effectiveScope(core, list, folder),
    ...(options.contentTypeId === undefined ? {} : { contentTypeId: options.contentTypeId }),
  });
  demoteColumns(core, list, made.id);
  if (start.checkedOutTo !== undefined) rememberNew(core, made.uniqueId);
  return { columns, row: labelled(list, made.id, content, context) as ItemRow };
}

/** The row of what has come, with its sensitivity label seen to. */
function labelled(list: ListRow, id: number, content: Uint8Array, context: Context): ItemRow | undefined {
  const row = itemById(context.core, list, id);
  if (row) labelUploaded(list, row, content, context);
  return itemById(context.core, list, id);
}
