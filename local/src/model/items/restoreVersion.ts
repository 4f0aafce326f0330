import { hasOwnColumn } from '../../store/lists/columns';
import { nowIso } from '../../store/core';
import type { SqlValue } from '../../store/database';
import { dropBlob, holdBlob } from '../../store/files/blobs';
import { fieldsOf } from '../../store/lists/fields';
import { refuseIfHeld, updateItem } from '../../store/items/items';
import { rowOfVersion, versionOfWrite, type VersionRow } from '../../store/items/versions';
import type { Context } from '../context';
import { asSecurable } from './disposeItem';
import type { Item } from './items';

/**
 * Writes an earlier version again, on top: its content and columns, now, by whoever restores. What came after it stays
 * in the history. Name, place and permissions stay as they are.
 */
export function restoreVersion(item: Item, version: VersionRow, context: Context): void {
  const { core } = context;
  const { list } = item.columns;
  context.require(asSecurable(item), 'editListItems', 'viewVersions');
  refuseIfHeld(core, list, item.row, context.user.id);
  const then = rowOfVersion(version);
  const own = fieldsOf(core, list.id)
    .filter(hasOwnColumn)
    .map((field) => field.name);
  const values: Record<string, SqlValue> = Object.fromEntries(['Title', 'ContentTypeId', ...own].map((name) => [name, then[name] ?? null]));
  holdBlob(core, version.blob);
  updateItem(core, list, item.row, {
    values: { ...values, _blob: version.blob, File_x0020_Size: version.size, Modified: nowIso(core), Editor: context.user.id },
    version: versionOfWrite(list, item.row),
    by: context.user.id,
  });
  dropBlob(core, item.row._blob);
}
