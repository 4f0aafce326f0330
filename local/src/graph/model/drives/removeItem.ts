import { boundItem } from '../../../model/items/items';
import { ListColumns } from '../../../query/itemColumns';
import { graphRefuse } from '../../errors';
import { callOn } from './callOn';
import type { DriveItemValue } from '../values';

/** Deletes a file or folder: into the recycle bin, or for good. */
export function removeItemFor({ context, list, row }: DriveItemValue, how: 'recycled' | 'forGood'): void {
  if (row === null) throw graphRefuse.invalidRequest('The root of a drive cannot be deleted.');
  const item = boundItem({ columns: new ListColumns(context.core, list), row }, context);
  if (how === 'recycled') callOn(item, 'Recycle');
  else item.remove?.();
}
