import { defineCollection, defineEntity } from '../../../model/define';
import { mediaType } from '../../../model/files/mediaType';
import type { EntityNode, Node, VacantNode } from '../../../model/node';
import { ListColumns } from '../../../query/itemColumns';
import type { ActivityScope } from '../../../store/items/activities';
import { itemTable } from '../../../store/lists/columns';
import { joinUrl, splitUrl } from '../../../store/core';
import { contentHash } from '../../../store/files/contentHashes';
import { itemByRef } from '../../../store/items/items';
import { hasOwnScope } from '../../../store/permissions/securables';
import { linksOf } from '../../../store/permissions/sharing';
import type { Asker } from '../../asker';
import { graphRefuse } from '../../errors';
import { activityOperations, analyticsOf } from '../reports/analytics';
import { addChild } from './addChild';
import { changeItem } from './changeItem';
import { childrenOf } from './children';
import { contentAt, contentOf, downloadUrl } from './content';
import { driveItemOperations } from './driveItemOperations';
import { versionsOfFile } from './driveItemVersions';
import { maySee, rowById } from './findItem';
import { driveId, driveItemId, graphSiteId } from '../ids';
import { fileLabelOperations } from '../labels/fileLabels';
import { identityOf } from '../identities';
import { listItemNode, listItemOf } from '../lists/listItems';
import { permissionsOf } from '../sharing/permissions';
import { removeItemFor } from './removeItem';
import { securableOf } from '../sharing/sharedThing';
import { retentionLabelOf } from '../labels/retentionLabel';
import type { Spot } from './upload';
import { createUploadSession } from './uploadSessions';
import { cTagOf, driveItemPath, eTagOf, idOf, isFolder, urlOf, type DriveItemValue } from '../values';

const scopeOf = ({ list, row }: DriveItemValue): ActivityScope => ({ siteId: list.site_id, uniqueId: row?.UniqueId ?? list.root_id });

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
    file: fileFacet,
    fileSystemInfo: ({ list, row }) => ({ createdDateTime: row?.Created ?? list.created, lastModifiedDateTime: row?.Modified ?? list.modified }),
    folder: (value) => (isFolder(value) ? { childCount: childCount(value) } : undefined),
    root: ({ row }) => (row === null ? {} : undefined),
    shared: sharedFacet,
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
    analytics: (value, asker) => analyticsOf(scopeOf(value), driveItemPath(value), asker),
    children: (value, asker) => childrenOf(value, asker),
    content: (value, asker) => contentOf(value, asker),
    permissions: (value, asker) => permissionsOf(value, asker),
    versions: (value, asker) => versionsOfFile(value, asker),
    retentionLabel: (value, asker) => retentionLabelOf(value, asker),
    listItem: (value, asker) => {
      if (value.row === null) throw graphRefuse.itemNotFound();
      return listItemNode(listItemOf(value, { columns: new ListColumns(value.context.core, value.list), row: value.row }), asker);
    },
  },
  operations: { ...driveItemOperations, ...fileLabelOperations, ...activityOperations(scopeOf) },
  annotations: { '@microsoft.graph.downloadUrl': downloadUrl },
  update: changeItem,
  remove: (value) => removeItemFor(value, 'recycled'),
  at: (value, path, asker) => itemAt(value, path, asker),
});

function fileFacet(value: DriveItemValue): unknown {
  const { context, row } = value;
  if (row === null || isFolder(value)) return undefined;
  return { mimeType: mediaType(row.FileLeafRef).replace(/;.*$/, ''), hashes: { quickXorHash: contentHash(context.core, row._blob) } };
}

/** Whom an item is shared with. Everything below what is shared says so too, unless only the top of it is asked for. */
function sharedFacet(value: DriveItemValue, asker: Asker): unknown {
  const { context, row } = value;
  if (row === null || row._scope === null) return undefined;
  if (asker.preferences.has('hierarchicalsharing') && !hasOwnScope(context.core, securableOf(value))) return undefined;
  const scopes = linksOf(context.core, row.UniqueId).map(({ scope }) => scope);
  return { scope: scopes.includes('anonymous') ? 'anonymous' : scopes.includes('organization') ? 'organization' : 'users' };
}

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
  const table = itemTable(value.list.seq);
  if (value.row === null) return value.context.core.db.get<{ n: number }>(`SELECT ${what} AS n FROM ${table}`)?.n ?? 0;
  return (
    value.context.core.db.get<{ n: number }>(
      `SELECT ${what} AS n FROM ${table} WHERE "FileDirRef" = ? OR substr("FileDirRef", 1, ?) = ? COLLATE NOCASE`,
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

/** How many things lie directly in a folder, whoever may see them. */
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

/** What lies at a path below a folder; a vacant place where nothing does, or nothing that the person may see. */
function itemAt(from: DriveItemValue, path: string, asker: Asker): Node {
  const { context, list } = from;
  const url = joinUrl(urlOf(from), path);
  if (url.toLowerCase() === list.url.toLowerCase()) return rootItem(from, asker);
  const row = itemByRef(context.core, list, url);
  if (row && maySee(from, row)) return driveItemNode({ ...from, row }, asker);
  return vacant({ ...from, row: null }, url, asker);
}

/** Folders above a new file are made where they are missing, as Graph does. */
function vacant(drive: DriveItemValue, url: string, asker: Asker): VacantNode {
  const missing = (): Error => graphRefuse.itemNotFound();
  const spot = (): Spot => ({ folder: folderFor(drive, splitUrl(url).dir, asker), name: splitUrl(url).leaf });
  return {
    kind: 'vacant',
    missing,
    navigate: (name) => (name === 'content' && asker.request.method === 'PUT' ? contentAt(spot(), missing, asker) : null),
    operation: (name) =>
      name === 'createUploadSession'
        ? {
            parameters: ['item', 'deferCommit'],
            writes: true,
            units: 2,
            run: (args) => createUploadSession(spot(), args.naming(['item', 'deferCommit']), 'fail', asker),
          }
        : null,
  };
}

/** The folder of an address, made with those above it where it is not there. */
function folderFor(drive: DriveItemValue, url: string, asker: Asker): DriveItemValue {
  const { context, list } = drive;
  if (url.toLowerCase() === list.url.toLowerCase()) return { ...drive, row: null };
  const row = itemByRef(context.core, list, url);
  if (row && (row.FSObjType !== 1 || !maySee(drive, row))) throw graphRefuse.itemNotFound();
  if (row) return { ...drive, row };
  const above = folderFor(drive, splitUrl(url).dir, asker);
  addChild(above, { name: splitUrl(url).leaf, folder: {} }, asker);
  const made = itemByRef(context.core, list, url);
  if (!made) throw graphRefuse.itemNotFound();
  return { ...drive, row: made };
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
