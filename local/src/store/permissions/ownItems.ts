import { itemById } from '../items/items';
import type { Core } from '../core';
import { listSettings } from '../lists/lists';
import { right } from './masks';
import type { ListRow } from '../rows';

/**
 * Lists may let people read or change only what they made (ReadSecurity 2, WriteSecurity 2) or change nothing (4).
 * Whoever may override list behaviours, the right that also cancels check-outs, is not bound by it.
 */
export const ownOnly = 2;
const writeNone = 4;

/** True where the list shows people only what they made themselves. */
export function readsOwnOnly(list: ListRow, listMask: bigint): boolean {
  return list.base_type === 0 && listSettings(list).readSecurity === ownOnly && (listMask & right.cancelCheckout) === 0n;
}

/** What remains of a person's rights on an item when the list's rules of own items are asked. */
export function boundByOwnItems(core: Core, list: ListRow, itemId: number, userId: number, mask: bigint): bigint {
  if (list.base_type !== 0 || (mask & right.cancelCheckout) !== 0n) return mask;
  const { readSecurity, writeSecurity } = listSettings(list);
  if (readSecurity !== ownOnly && writeSecurity !== ownOnly && writeSecurity !== writeNone) return mask;
  const own = itemById(core, list, itemId)?.Author === userId;
  if (readSecurity === ownOnly && !own) return 0n;
  return writeSecurity === writeNone || (writeSecurity === ownOnly && !own) ? mask & ~(right.editListItems | right.deleteListItems) : mask;
}
