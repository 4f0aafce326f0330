import { recordActivity } from '../../store/items/activities';
import { dropBlob, insertBlob } from '../../store/files/blobs';
import { nowIso } from '../../store/core';
import { refuseIfHeld, updateItem } from '../../store/items/items';
import { versionOfWrite, type NewVersion } from '../../store/items/versions';
import type { Context } from '../context';
import { asSecurable } from '../items/disposeItem';
import type { Item } from '../items/items';
import { demoteColumns, promotedValues } from '../items/officeColumns';

/**
 * Puts new bytes into a file, by whoever asks, now.
 * @param version how it counts; as the library's versioning is set where it is left out
 */
export function writeContent(item: Item, content: Uint8Array, context: Context, version?: NewVersion): void {
  const { core } = context;
  const { list } = item.columns;
  context.require(asSecurable(item), 'editListItems');
  refuseIfHeld(core, list, item.row, context.user.id);
  updateItem(core, list, item.row, {
    values: {
      ...promotedValues(core, list, item.row.FileLeafRef, content),
      _blob: insertBlob(core, content),
      File_x0020_Size: content.byteLength,
      Modified: nowIso(core),
      Editor: context.user.id,
    },
    version: version ?? versionOfWrite(list, item.row),
    by: context.user.id,
  });
  dropBlob(core, item.row._blob);
  demoteColumns(core, list, item.row.ID);
  recordActivity(core, { siteId: list.site_id, uniqueId: item.row.UniqueId, login: context.user.login, kind: 'edit' });
}
