import { refuse } from '../../http/errors';
import { ListColumns } from '../../query/itemColumns';
import { queryItems } from '../../query/itemQuery';
import { itemTable } from '../../store/lists/columns';
import { joinUrl, splitUrl, type Core } from '../../store/core';
import { itemByRef } from '../../store/items/items';
import { listByUrl } from '../../store/lists/lists';
import type { ItemRow, ListRow } from '../../store/rows';
import { webOfUrl } from '../../store/sites/sites';
import type { Context } from '../context';
import { defineEntity } from '../define';
import { fileNode } from './files';
import { fileCollection } from './fileCollection';
import { subfolders } from './folderCollection';
import { folderOperations, updateFolder } from './folderOperations';
import { storageMetrics } from '../sites/storageMetrics';
import { getChanges, getItemChanges, listTokens } from '../changes/getChanges';
import { boundItem, type Item } from '../items/items';
import { nowhere, type EntityNode } from '../node';
import { propertyBag } from '../propertyBag';
import { moveFolder, type Source } from './moveFiles';

export { fileNode };

/** A folder: one in a list, a list's root folder (no item), or a web's own (neither). */
export interface Folder {
  readonly list: ListRow | null;
  readonly item: ItemRow | null;
  readonly url?: string;
}

export const urlOf = ({ list, item, url }: Folder): string => item?.FileRef ?? list?.url ?? url ?? '/';

/** A folder's changes are its list's, where they happened in it. */
const changesAsked = (folder: Folder): ReturnType<Parameters<typeof getChanges<Folder>>[0]> => {
  if (!folder.list) throw refuse.notSupported('the changes of a folder outside lists');
  return { scope: { listId: folder.list.id }, tokens: listTokens(folder.list.id), folder: urlOf(folder) };
};

export function readable(url: string, context: Context): string {
  const path = url.startsWith(context.core.origin) ? url.slice(context.core.origin.length) : url;
  return joinUrl(path.startsWith('/') ? path : `${context.web.url}/${path}`);
}

/** An item that the person may see; hidden ones are as good as not there. */
function seenItem(list: ListRow, row: ItemRow | undefined, context: Context, missing: () => Error): Item {
  if (!row) throw missing();
  if (!context.can({ kind: 'item', list, itemId: row.ID }, 'viewListItems')) throw refuse.accessDenied();
  return { columns: new ListColumns(context.core, list), row };
}

export function children(folder: Folder, kind: 'files' | 'folders', context: Context): Item[] {
  const { list } = folder;
  if (!list) return [];
  const columns = new ListColumns(context.core, list);
  return queryItems(columns, context.access, {
    condition: null,
    read: columns.odata,
    order: [{ path: { kind: 'path', segments: ['FileLeafRef'] }, descending: false }],
    limit: 5000,
    folder: urlOf(folder),
    files: kind,
    past: 'window',
  }).rows.map((row) => ({ columns, row }));
}

function countOf(folder: Folder, context: Context): number {
  if (!folder.list) return 0;
  return context.core.db.get<{ n: number }>(`SELECT count(*) AS n FROM ${itemTable(folder.list.seq)} WHERE "FileDirRef" = ?`, urlOf(folder))?.n ?? 0;
}

export const folderPath = (folder: Folder): string => `Web/GetFolderByServerRelativePath(decodedurl='${urlOf(folder).replace(/'/g, "''")}')`;

export const folderNode: (folder: Folder, context: Context) => EntityNode = defineEntity<Folder>({
  contract: 'SP.Folder',
  path: folderPath,
  properties: {
    Exists: () => true,
    ExistsAllowThrowForPolicyFailures: () => true,
    ExistsWithException: () => true,
    IsWOPIEnabled: () => false,
    ItemCount: countOf,
    Name: (folder) => splitUrl(urlOf(folder)).leaf,
    ProgID: () => null,
    ServerRelativeUrl: urlOf,
    TimeCreated: (folder, context) => folder.item?.Created ?? folder.list?.created ?? context.web.created,
    TimeLastModified: (folder, context) => folder.item?.Modified ?? folder.list?.modified ?? context.web.modified,
    UniqueId: (folder, context) => folder.item?.UniqueId ?? folder.list?.root_id ?? context.web.id,
    WelcomePage: () => '',
  },
  onRequest: { ServerRelativePath: (folder) => ({ DecodedUrl: urlOf(folder) }) },
  navigation: {
    Files: (folder, context) => fileCollection(folder, () => children(folder, 'files', context), urlOf(folder), context),
    Folders: (folder, context) => subfolders(folder, context),
    ListItemAllFields: (folder, context) =>
      folder.item && folder.list ? boundItem({ columns: new ListColumns(context.core, folder.list), row: folder.item }, context) : nowhere('ListItemAllFields'),
    StorageMetrics: (folder, context) => storageMetrics(urlOf(folder), folder, context),
    ParentFolder: (folder, context) => folderByUrl(splitUrl(urlOf(folder)).dir, context),
    Properties: (folder, context) =>
      propertyBag(JSON.parse(folder.list?.properties ?? '{}') as Record<string, unknown>, `${folderPath(folder)}/Properties`, context),
  },
  operations: {
    GetChanges: getChanges(changesAsked),
    GetListItemChanges: getItemChanges(changesAsked),
    MoveTo: {
      parameters: ['newUrl'],
      writes: true,
      run: (folder, args, context) => {
        moveFolder(folderSource(folder), args.text('newUrl'), {}, context);
        return nowhere('MoveTo');
      },
    },
    MoveToUsingPath: {
      parameters: ['DecodedUrl'],
      writes: true,
      run: (folder, args, context) => {
        moveFolder(folderSource(folder), args.text('DecodedUrl'), {}, context);
        return nowhere('MoveToUsingPath');
      },
    },
    ...folderOperations,
    Recycle: { writes: true, run: (folder, args, context) => itemOf(folder, context).operation('Recycle')?.run(args) ?? nowhere('Recycle') },
  },
  update: (folder, body, context) => updateFolder(folderSource(folder), body, context),
  remove: (folder, context) => itemOf(folder, context).remove?.(),
});

/** A folder with its list, to be moved or copied. @throws 501 for the root folder of a list */
export function folderSource({ list, item }: Folder): Source {
  if (!list || !item) throw refuse.notSupported('moving or copying a root folder');
  return { list, row: item };
}

function itemOf(folder: Folder, context: Context): EntityNode {
  if (!folder.list || !folder.item) throw refuse.notSupported('this for a root folder');
  return boundItem({ columns: new ListColumns(context.core, folder.list), row: folder.item }, context);
}

export function rootFolder(list: ListRow, context: Context): EntityNode {
  return folderNode({ list, item: null }, context);
}

export function folderAt(url: string, context: Context): Folder {
  const web = webOfUrl(context.core, url);
  if (web && web.site_id === context.site.id && web.url.toLowerCase() === url.toLowerCase()) return { list: null, item: null, url: web.url };
  const list = listByUrl(context.core, url);
  if (!list || list.site_id !== context.site.id) throw refuse.noFolder();
  if (list.url.toLowerCase() === url.toLowerCase()) {
    context.require({ kind: 'list', list }, 'open');
    return { list, item: null };
  }
  const row = itemByRef(context.core, list, url);
  if (!row || row.FSObjType !== 1) throw refuse.noFolder();
  return { list, item: seenItem(list, row, context, refuse.noFolder).row };
}

export function folderByUrl(url: string, context: Context): EntityNode {
  return folderNode(folderAt(readable(url, context), context), context);
}

/** A file by its address. @throws SharePoint's 404 for a missing file, 403 for a hidden one */
export function fileItem(url: string, context: Context): Item {
  const path = readable(url, context);
  const list = listByUrl(context.core, path);
  const missing = (): Error => refuse.noFile(path);
  if (!list || list.site_id !== context.site.id) throw missing();
  const row = itemByRef(context.core, list, path);
  return seenItem(list, row?.FSObjType === 0 ? row : undefined, context, missing);
}

export function fileByUrl(url: string, context: Context): EntityNode {
  return fileNode(fileItem(url, context), context);
}

/** Which list of the site holds a UniqueId. */
function listHolding(core: Core, siteId: string, uniqueId: string): { list: ListRow; row: ItemRow } | undefined {
  for (const list of core.db.all<ListRow>('SELECT * FROM lists WHERE site_id = ?', siteId)) {
    const row = core.db.get<ItemRow>(`SELECT * FROM ${itemTable(list.seq)} WHERE "UniqueId" = ?`, uniqueId);
    if (row) return { list, row };
  }
  return undefined;
}

export function fileById(uniqueId: string, fsObjType: 0 | 1, context: Context): EntityNode {
  const found = listHolding(context.core, context.site.id, uniqueId);
  if (!found || found.row.FSObjType !== fsObjType) throw fsObjType === 0 ? refuse.noFile(uniqueId) : refuse.noFolder();
  const item = seenItem(found.list, found.row, context, refuse.noFolder);
  return fsObjType === 0 ? fileNode(item, context) : folderNode({ list: found.list, item: item.row }, context);
}
