import { refuseByLabel } from '../../store/labels/labelRules';
import { binVersion } from '../../store/items/recycleBin';
import { dropVersion, type VersionRow } from '../../store/items/versions';
import type { Context } from '../context';
import { asSecurable } from './disposeItem';
import type { Item } from './items';

function mayDelete(item: Item, context: Context): void {
  context.require(asSecurable(item), 'deleteVersions');
  refuseByLabel(context.core, item.row, 'deleteVersions');
}

/** Puts an earlier version into the recycle bin. */
export function recycleVersion(item: Item, version: VersionRow, context: Context): void {
  mayDelete(item, context);
  binVersion(context.core, item.columns.list, item.row, version, context.user.id);
}

/** Deletes an earlier version past the recycle bin. */
export function deleteVersion(item: Item, version: VersionRow, context: Context): void {
  mayDelete(item, context);
  dropVersion(context.core, version);
}
