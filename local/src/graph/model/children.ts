import { defineCollection } from '../../model/define';
import type { Node } from '../../model/node';
import { ListColumns } from '../../query/itemColumns';
import { queryItems } from '../../query/itemQuery';
import type { Asker } from '../asker';
import { addChild } from './addChild';
import { driveItemNode } from './driveItems';
import { driveItemPath, urlOf, type DriveItemValue } from './values';

/** What lies directly in a folder. */
export function childrenOf(folder: DriveItemValue, asker: Asker): Node {
  const columns = new ListColumns(folder.context.core, folder.list);
  return defineCollection(
    {
      contract: 'microsoft.graph.driveItem',
      path: `${driveItemPath(folder)}/children`,
      add: (body) => addChild(folder, body, asker),
      all: () =>
        queryItems(columns, folder.context.access, {
          condition: null,
          read: columns.odata,
          order: [{ path: { kind: 'path', segments: ['FileLeafRef'] }, descending: false }],
          limit: 5000,
          folder: urlOf(folder),
          past: 'window',
        }).rows.map((row) => driveItemNode({ ...folder, row }, asker)),
    },
    asker
  );
}
