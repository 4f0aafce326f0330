import { refuse } from '../../http/errors';
import { refuseIfHeld, removeItem } from '../../store/items/items';
import { recycleItem } from '../../store/items/recycleBin';
import type { Args } from '../args';
import type { Context } from '../context';
import type { OperationDef } from '../define';
import type { Item } from './items';

/** An item as that which permissions are asked of. */
export const asSecurable = (item: Item): { kind: 'item'; list: Item['columns']['list']; itemId: number } => ({
  kind: 'item',
  list: item.columns.list,
  itemId: item.row.ID,
});

/** A file's ETag: it changes with its content and its columns. */
export const fileETag = (item: Item): string => `"{${item.row.UniqueId.toUpperCase()}},${item.row.owshiddenversion}"`;

/** How something is thrown away (SP.FileDeleteParameters and their like). */
export interface Disposal {
  /** Although someone has it open. */
  readonly bypassLock?: boolean;
  /** Although someone else has it checked out. */
  readonly bypassCheckout?: boolean;
  /** Only while it has this ETag. */
  readonly etag?: string;
}

/** What `parameters` of the body says. */
export function disposal(args: Args): Disposal {
  const { BypassSharedLock, BypassCheckedOut, ETagMatch } = args.object('parameters');
  return {
    bypassLock: BypassSharedLock === true,
    bypassCheckout: BypassCheckedOut === true,
    ...(typeof ETagMatch === 'string' && ETagMatch !== '' ? { etag: ETagMatch } : {}),
  };
}

function mayDispose(item: Item, how: Disposal, context: Context): void {
  context.require(asSecurable(item), 'deleteListItems');
  const current = fileETag(item);
  if (how.etag !== undefined && how.etag !== '*' && how.etag !== current) throw refuse.badETag(how.etag, current);
  const { row } = item;
  refuseIfHeld(
    context.core,
    item.columns.list,
    { ...row, _locked_by: how.bypassLock === true ? null : row._locked_by, CheckoutUser: how.bypassCheckout === true ? null : row.CheckoutUser },
    context.user.id
  );
}

/** Puts an item, or the file that it is, into the recycle bin. */
export const recycle = (how: (args: Args) => Disposal): OperationDef<Item> => ({
  writes: true,
  run: (item, args, context) => {
    mayDispose(item, how(args), context);
    return { kind: 'value', name: 'Recycle', type: 'Guid', value: recycleItem(context.core, item.columns.list, item.row, context.user.id) };
  },
});

/** Deletes an item, or the file that it is, past the recycle bin. */
export function remove(item: Item, context: Context, how: Disposal = {}): void {
  mayDispose(item, how, context);
  removeItem(context.core, item.columns.list, item.row, false);
}
