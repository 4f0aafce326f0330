import type { WebRow } from '../store/rows';
import { defineCollection, defineEntity } from './define';
import type { Context } from './context';
import type { Node } from './node';

interface BinRow {
  id: string;
  item_type: number;
  title: string;
  leaf: string;
  dir: string;
  size: number;
  author_id: number;
  deleted_by: number;
  deleted: string;
}

const binNode = defineEntity<BinRow>({
  contract: 'SP.RecycleBinItem',
  path: (row) => `Web/RecycleBin('${row.id}')`,
  properties: {
    AuthorEmail: (row, context) => context.principal(row.author_id)?.email ?? '',
    AuthorName: (row, context) => context.principal(row.author_id)?.title ?? '',
    DeletedByEmail: (row, context) => context.principal(row.deleted_by)?.email ?? '',
    DeletedByName: (row, context) => context.principal(row.deleted_by)?.title ?? '',
    DeletedDate: (row) => row.deleted,
    DirName: (row) => row.dir,
    DirNamePath: (row) => ({ DecodedUrl: row.dir }),
    Id: (row) => row.id,
    ItemState: () => 1,
    ItemType: (row) => row.item_type,
    LeafName: (row) => row.leaf,
    LeafNamePath: (row) => ({ DecodedUrl: row.leaf }),
    Size: (row) => row.size,
    Title: (row) => row.title,
  },
});

/** `_api/web/recyclebin`: one's own deletions; all of them for those who manage the web. */
export function recycleBin(web: WebRow, context: Context): Node {
  const everyones = context.can({ kind: 'web', web }, 'manageWeb');
  return defineCollection(
    {
      contract: 'SP.RecycleBinItem',
      path: 'Web/RecycleBin',
      all: () =>
        context.core.db
          .all<BinRow>(
            'SELECT * FROM recycle_bin WHERE web_id = ? AND (? OR deleted_by = ?) ORDER BY deleted DESC, rowid DESC',
            web.id,
            everyones ? 1 : 0,
            context.user.id
          )
          .map((row) => binNode(row, context)),
    },
    context
  );
}
