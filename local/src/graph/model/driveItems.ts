import { defineCollection, defineEntity } from '../../model/define';
import type { Context } from '../../model/context';
import { mediaType } from '../../model/mediaType';
import type { EntityNode, Node } from '../../model/node';
import { ListColumns } from '../../query/itemColumns';
import { itemTable } from '../../store/columns';
import { joinUrl, splitUrl } from '../../store/core';
import { itemByRef } from '../../store/items';
import type { ItemRow, ListRow } from '../../store/rows';
import type { Asker } from '../asker';
import { graphRefuse } from '../errors';
import { childrenOf } from './children';
import { driveId, driveItemId, graphSiteId, uniqueIdOf } from './ids';
import { fileLabelOperations } from './fileLabels';
import { identityOf } from './identities';
import { listItemNode, listItemOf } from './listItems';
import { cTagOf, driveItemPath, eTagOf, idOf, isFolder, urlOf, type DriveItemValue } from './values';

export const driveItemNode: (value: DriveItemValue, asker: Asker) => EntityNode = defineEntity<DriveItemValue, Asker>({
  contract: 'microsoft.graph.driveItem',
  path: driveItemPath,
  etag: eTagOf,
  properties: {
    createdDateTime: ({ list, row }) => row?.Created ?? list.created,
    eTag: eTagOf,
    id: idOf,
    lastModifiedDateTime: ({ list, row }) => row?.Modified ?? list.modified,
    name: ({ row }) => row?.FileLeafRef ?? 'root',
    webUrl: webUrlOf,
    cTag: cTagOf,
    size: sizeOf,
    createdBy: ({ context, list, row }) => identityOf(context, row?.Author ?? list.author_id),
    lastModifiedBy: ({ context, row }) => (row === null ? undefined : identityOf(context, row.Editor)),
    parentReference: parentOf,
    file: (value) => (isFolder(value) ? undefined : { mimeType: mediaType(value.row?.FileLeafRef ?? '').replace(/;.*$/, '') }),
    fileSystemInfo: ({ list, row }) => ({ createdDateTime: row?.Created ?? list.created, lastModifiedDateTime: row?.Modified ?? list.modified }),
    folder: (value) => (isFolder(value) ? { childCount: childCount(value) } : undefined),
    root: ({ row }) => (row === null ? {} : undefined),
  },
  onRequest: {
    description: ({ row }) => row?._ExtendedDescription ?? undefined,
    sharepointIds: ({ context, list, row }) => ({
      listId: list.id,
      listItemId: row === null ? undefined : String(row.ID),
      listItemUniqueId: row?.UniqueId ?? list.root_id,
      siteId: context.site.id,
      siteUrl: context.webUrl,
      webId: context.web.id,
    }),
    webDavUrl: (value) => encodeURI(value.context.core.origin + urlOf(value)),
  },
  navigation: {
    children: (value, asker) => childrenOf(value, asker),
    listItem: (value, asker) => {
      if (value.row === null) throw graphRefuse.itemNotFound();
      return listItemNode(listItemOf(value, { columns: new ListColumns(value.context.core, value.list), row: value.row }), asker);
    },
  },
  operations: fileLabelOperations,
  at: (value, path, asker) => itemAt(value, path, asker),
});

function webUrlOf({ context, list, row }: DriveItemValue): string {
  const { origin } = context.core;
  if (row !== null && /\.(docx?|xlsx?|pptx?)$/i.test(row.FileLeafRef)) {
    const guid = encodeURIComponent(`{${row.UniqueId.toUpperCase()}}`);
    return `${context.webUrl}/_layouts/15/Doc.aspx?sourcedoc=${guid}&file=${encodeURIComponent(row.FileLeafRef)}&action=default&mobileredirect=true`;
  }
  return encodeURI(origin + (row?.FileRef ?? list.url));
}

const below = (value: DriveItemValue, what: string): number => {
  const url = urlOf(value);
  return (
    value.context.core.db.get<{ n: number }>(
      `SELECT ${what} AS n FROM ${itemTable(value.list.seq)} WHERE "FileDirRef" = ? OR substr("FileDirRef", 1, ?) = ? COLLATE NOCASE`,
      url,
      url.length + 1,
      `${url}/`
    )?.n ?? 0
  );
};

/** A folder weighs what is in it. */
function sizeOf(value: DriveItemValue): number {
  return isFolder(value) ? below(value, 'ifnull(sum("File_x0020_Size"), 0)') : Number(value.row?.File_x0020_Size ?? 0);
}

function childCount(value: DriveItemValue): number {
  return value.context.core.db.get<{ n: number }>(`SELECT count(*) AS n FROM ${itemTable(value.list.seq)} WHERE "FileDirRef" = ?`, urlOf(value))?.n ?? 0;
}

/** Where an item lies, as Graph says it; the root says its drive alone. */
export function parentOf({ context, list, row }: DriveItemValue): Readonly<Record<string, string>> {
  const drive = { driveType: 'documentLibrary', driveId: driveId(list) };
  if (row === null) return drive;
  const inside = row.FileDirRef.slice(list.url.length);
  const parent = inside === '' ? undefined : itemByRef(context.core, list, row.FileDirRef);
  return {
    ...drive,
    id: driveItemId(list, parent?.UniqueId ?? null),
    name: splitUrl(row.FileDirRef).leaf,
    path: `/drives/${driveId(list)}/root:${inside.split('/').map(encodeURIComponent).join('/')}`,
    siteId: graphSiteId(context.core, context.web),
  };
}

/** The root of a drive. */
export function rootItem({ context, list }: Pick<DriveItemValue, 'context' | 'list'>, asker: Asker): EntityNode {
  return driveItemNode({ context, list, row: null }, asker);
}

const seen = ({ context, list }: DriveItemValue, row: ItemRow): boolean => context.can({ kind: 'item', list, itemId: row.ID }, 'viewListItems');

/** What lies at a path below a folder. @throws 404 where nothing does, or nothing that the person may see */
function itemAt(from: DriveItemValue, path: string, asker: Asker): Node {
  const row = itemByRef(from.context.core, from.list, joinUrl(urlOf(from), path));
  if (!row || !seen(from, row)) throw graphRefuse.itemNotFound();
  return driveItemNode({ ...from, row }, asker);
}

/** `/drives/{id}/items`: by id alone. */
export function driveItemsOf(drive: Pick<DriveItemValue, 'context' | 'list'>, asker: Asker): Node {
  const { context, list } = drive;
  return defineCollection(
    {
      contract: 'microsoft.graph.driveItem',
      path: `drives/${driveId(list)}/items`,
      all: () => {
        throw graphRefuse.invalidRequest('The items of a drive cannot be listed; ask a folder for its children.');
      },
      key: (args) => driveItemNode({ ...drive, row: rowById(args.naming(['id']).text('id'), context, list) }, asker),
    },
    asker
  );
}

/** The row that an item's id names; null for the root. */
export function rowById(id: string, context: Context, list: ListRow): ItemRow | null {
  if (id.toLowerCase() === 'root') return null;
  const uniqueId = uniqueIdOf(list, id);
  if (uniqueId === 'root') return null;
  const row = uniqueId === null ? undefined : context.core.db.get<ItemRow>(`SELECT * FROM ${itemTable(list.seq)} WHERE "UniqueId" = ?`, uniqueId);
  if (!row || !seen({ context, list, row: null }, row)) throw graphRefuse.itemNotFound();
  return row;
}
