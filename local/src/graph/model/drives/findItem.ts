import type { Context } from '../../../model/context';
import { itemTable } from '../../../store/lists/columns';
import type { ItemRow, ListRow } from '../../../store/rows';
import { graphRefuse } from '../../errors';
import { uniqueIdOf } from '../ids';
import type { ListValue } from '../values';

/** True where the person may see an item. */
export const maySee = ({ context, list }: ListValue, row: ItemRow): boolean => context.can({ kind: 'item', list, itemId: row.ID }, 'viewListItems');

/** The row that an item's id names; null for the root. @throws 404 where it is not there, or not for this person */
export function rowById(id: string, context: Context, list: ListRow): ItemRow | null {
  if (id.toLowerCase() === 'root') return null;
  const uniqueId = uniqueIdOf(list, id);
  if (uniqueId === 'root') return null;
  const row = uniqueId === null ? undefined : context.core.db.get<ItemRow>(`SELECT * FROM ${itemTable(list.seq)} WHERE "UniqueId" = ?`, uniqueId);
  if (!row || !maySee({ context, list }, row)) throw graphRefuse.itemNotFound();
  return row;
}
