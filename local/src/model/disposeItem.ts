import { refuseIfHeld, removeItem } from '../store/items';
import { recycleItem } from '../store/recycleBin';
import type { Context } from './context';
import type { OperationDef } from './define';
import type { Item } from './items';

/** An item as that which permissions are asked of. */
export const asSecurable = (item: Item): { kind: 'item'; list: Item['columns']['list']; itemId: number } => ({
  kind: 'item',
  list: item.columns.list,
  itemId: item.row.ID,
});

function mayDispose(item: Item, context: Context): void {
  context.require(asSecurable(item), 'deleteListItems');
  refuseIfHeld(context.core, item.columns.list, item.row, context.user.id);
}

/** Puts an item, or the file that it is, into the recycle bin. */
export const recycle: OperationDef<Item> = {
  writes: true,
  run: (item, _args, context) => {
    mayDispose(item, context);
    return { kind: 'value', name: 'Recycle', type: 'Guid', value: recycleItem(context.core, item.columns.list, item.row, context.user.id) };
  },
};

/** Deletes an item, or the file that it is, past the recycle bin. */
export function remove(item: Item, context: Context): void {
  mayDispose(item, context);
  removeItem(context.core, item.columns.list, item.row, false);
}
