import { defineCollection } from '../../../model/define';
import type { Node } from '../../../model/node';
import { ListColumns } from '../../../query/itemColumns';
import { queryItems } from '../../../query/itemQuery';
import type { Asker } from '../../asker';
import { driveItemNode } from './driveItems';
import { driveItemPath, urlOf, type DriveItemValue } from '../values';

/** Files and folders below a folder whose name or title has the words, as far as the person may see. */
export function searchItems(folder: DriveItemValue, words: string, asker: Asker): Node {
  const columns = new ListColumns(folder.context.core, folder.list);
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const has = (text: string): boolean => wanted.every((word) => text.toLowerCase().includes(word));
  return defineCollection(
    {
      contract: 'microsoft.graph.driveItem',
      path: `${driveItemPath(folder)}/search`,
      all: () =>
        queryItems(columns, folder.context.access, { condition: null, read: columns.odata, order: [], limit: 100_000, below: urlOf(folder), past: 'window' })
          .rows.filter((row) => has(`${row.FileLeafRef} ${String(row.Title ?? '')}`))
          .map((row) => driveItemNode({ ...folder, row }, asker)),
    },
    asker
  );
}
