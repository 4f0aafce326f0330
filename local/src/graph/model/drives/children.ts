import { refuse } from '../../../http/errors';
import { defineCollection } from '../../../model/define';
import type { CollectionNode, EntityNode, NodePage } from '../../../model/node';
import { ListColumns } from '../../../query/itemColumns';
import { queryItems, threshold, type ItemQuery } from '../../../query/itemQuery';
import type { QueryOptions } from '../../../query/options';
import { itemTable } from '../../../store/lists/columns';
import type { Asker } from '../../asker';
import { cutPage, defaultPage, readToken, writeToken } from '../../pageOf';
import { addChild } from './addChild';
import { driveItemNode } from './driveItems';
import { driveItemPath, urlOf, type DriveItemValue } from '../values';

function countOf(folder: DriveItemValue): number {
  return folder.context.core.db.get<{ n: number }>(`SELECT count(*) AS n FROM ${itemTable(folder.list.seq)} WHERE "FileDirRef" = ?`, urlOf(folder))?.n ?? 0;
}

/** What lies directly in a folder: by name, and by number where there is more than SharePoint's threshold lets it sort. */
export function childrenOf(folder: DriveItemValue, asker: Asker): CollectionNode {
  const columns = new ListColumns(folder.context.core, folder.list);
  const query = (more: Partial<ItemQuery>): ReturnType<typeof queryItems> =>
    queryItems(columns, folder.context.access, {
      condition: null,
      read: columns.odata,
      order: [],
      limit: threshold,
      folder: urlOf(folder),
      past: 'window',
      ...more,
    });
  const node = (row: DriveItemValue['row']): EntityNode => driveItemNode({ ...folder, row }, asker);
  const byName = (): EntityNode[] => query({ order: [{ path: { kind: 'path', segments: ['FileLeafRef'] }, descending: false }] }).rows.map(node);
  const long = (options: QueryOptions): NodePage => {
    if (options.order.length > 0 || options.filter !== null) throw refuse.throttledQuery();
    const after = options.skipToken === null ? 0 : readToken(options.skipToken);
    const { rows, more } = query({ limit: Math.min(options.top ?? defaultPage, threshold), after: [after] });
    return { nodes: rows.map(node), next: more ? writeToken(rows[rows.length - 1].ID) : null };
  };
  const children: CollectionNode = defineCollection(
    {
      contract: 'microsoft.graph.driveItem',
      path: `${driveItemPath(folder)}/children`,
      add: (body) => addChild(folder, body, asker),
      all: byName,
      page: (options) => (countOf(folder) > threshold ? long(options) : cutPage(children, options)),
    },
    asker
  );
  return children;
}
