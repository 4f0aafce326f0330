import type { Context } from '../../model/context';
import type { Item } from '../../model/items/items';
import type { ItemRow, ListRow } from '../../store/rows';
import { driveId, driveItemId, graphSiteId } from './ids';

/** A web with the person in it. */
export interface SiteValue {
  readonly context: Context;
}

/** A list, or a library as a drive, with the person in its web. */
export interface ListValue {
  readonly context: Context;
  readonly list: ListRow;
}

/** An item of a list. */
export interface ListItemValue extends Item, ListValue {}

/** A file or folder of a library; no row for the root. */
export interface DriveItemValue extends ListValue {
  readonly row: ItemRow | null;
}

/** Below the version's address. */
export const listPathOf = ({ context, list }: ListValue): string => `sites/${graphSiteId(context.core, context.web)}/lists/${list.id}`;
export const listItemPath = (value: ListItemValue): string => `${listPathOf(value)}/items/${value.row.ID}`;
export const driveItemPath = (value: DriveItemValue): string => `drives/${driveId(value.list)}/items/${idOf(value)}`;

/** Server-relative address. */
export const urlOf = ({ list, row }: DriveItemValue): string => row?.FileRef ?? list.url;
export const isFolder = ({ row }: DriveItemValue): boolean => row === null || row.FSObjType === 1;
export const idOf = ({ list, row }: DriveItemValue): string => driveItemId(list, row?.UniqueId ?? null);

export const itemETag = ({ row }: ListItemValue): string => `"${row.UniqueId},${row.owshiddenversion}"`;

/** Moves with every change. */
export const eTagOf = ({ list, row }: DriveItemValue): string => `"{${(row?.UniqueId ?? list.root_id).toUpperCase()}},${row?.owshiddenversion ?? 1}"`;

/** Moves with the bytes alone; folders have none. */
export const cTagOf = (value: DriveItemValue): string | undefined =>
  value.row === null || isFolder(value) ? undefined : `"c:{${value.row.UniqueId.toUpperCase()}},${value.row._blob ?? 1}"`;
