import { boundItem } from '../../../model/items/items';
import { listNode } from '../../../model/lists/lists';
import type { EntityNode } from '../../../model/node';
import { ListColumns } from '../../../query/itemColumns';
import type { Securable } from '../../../store/permissions/securables';
import type { DriveItemValue } from '../values';

/** A file or folder as that which permissions are asked of; the root stands for its list. */
export const securableOf = ({ list, row }: DriveItemValue): Securable => (row === null ? { kind: 'list', list } : { kind: 'item', list, itemId: row.ID });

/** The same as REST knows it, for what REST's rules do already. */
export function securableNode({ context, list, row }: DriveItemValue): EntityNode {
  return row === null ? listNode(context.freshList(list), context) : boundItem({ columns: new ListColumns(context.core, list), row }, context);
}

export const uniqueIdOfValue = ({ list, row }: DriveItemValue): string => row?.UniqueId ?? list.root_id;
