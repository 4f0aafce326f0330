import { itemTable } from '../../store/lists/columns';
import { belowFolder } from '../../store/items/places';
import type { ListRow } from '../../store/rows';
import type { Context } from '../context';
import { defineEntity } from '../define';
import type { EntityNode } from '../node';

interface Metrics {
  readonly path: string;
  readonly modified: string;
  readonly files: number;
  readonly size: number;
  readonly versions: number;
  readonly versionSize: number;
}

const node = defineEntity<Metrics>({
  contract: 'SP.StorageMetrics',
  path: ({ path }) => path,
  properties: {
    AdditionalFileStreamSize: () => 0,
    LastModified: ({ modified }) => modified,
    TotalFileCount: ({ files }) => files,
    TotalFileStreamSize: ({ size }) => size,
    TotalSize: ({ size, versionSize }) => size + versionSize,
    VersionCount: ({ versions }) => versions,
    VersionSize: ({ versionSize }) => versionSize,
  },
});

/** How much a folder holds, at any depth, with the versions of its files. */
export function storageMetrics(url: string, folder: { readonly list: ListRow | null }, context: Context): EntityNode {
  const path = `Web/GetFolderByServerRelativePath(decodedurl='${url.replace(/'/g, "''")}')/StorageMetrics`;
  const { list } = folder;
  if (!list) return node({ path, modified: context.web.modified, files: 0, size: 0, versions: 0, versionSize: 0 }, context);
  const below = belowFolder(url);
  const table = itemTable(list.seq);
  const files = context.core.db.get<{ n: number; size: number; modified: string | null }>(
    `SELECT count(*) AS n, ifnull(sum("File_x0020_Size"), 0) AS size, max("Modified") AS modified FROM ${table} WHERE "FSObjType" = 0 AND ${below.text}`,
    ...below.params
  );
  const versions = context.core.db.get<{ n: number; size: number }>(
    `SELECT count(*) AS n, ifnull(sum(size), 0) AS size FROM item_versions WHERE unique_id IN (SELECT "UniqueId" FROM ${table} WHERE "FSObjType" = 0 AND ${below.text})`,
    ...below.params
  );
  return node(
    {
      path,
      modified: files?.modified ?? list.modified,
      files: files?.n ?? 0,
      size: files?.size ?? 0,
      versions: versions?.n ?? 0,
      versionSize: versions?.size ?? 0,
    },
    context
  );
}
