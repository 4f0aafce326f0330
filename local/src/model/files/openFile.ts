import { recordActivity } from '../../store/items/activities';
import { readBlob } from '../../store/files/blobs';
import type { Context } from '../context';
import type { Item } from '../items/items';

/** The bytes of a file for somebody who opens it. Analytics count it as a view. */
export function openFile({ row }: Pick<Item, 'row'>, context: Context): Uint8Array {
  recordActivity(context.core, { siteId: context.site.id, uniqueId: row.UniqueId, login: context.user.login, kind: 'access' });
  return readBlob(context.core, row._blob);
}
