import { refuse } from '../../http/errors';
import { readGuid } from '../../store/core';
import { binOf, type BinRow } from '../../store/items/recycleBin';
import { deleteFromBin, emptyOldFromBin, restoreFromBin } from '../../store/items/restoreFromBin';
import type { WebRow } from '../../store/rows';
import { webById } from '../../store/sites/sites';
import type { Args } from '../args';
import type { Context } from '../context';
import { defineCollection, defineEntity, type OperationDef } from '../define';
import { nowhere, type EntityNode, type Node } from '../node';
import { personNode } from '../people/personNode';

/** The recycle bin of a web, or of a whole site with its second stage. */
interface Bin {
  readonly path: string;
  readonly rows: () => BinRow[];
}

interface Entry {
  readonly row: BinRow;
  readonly bin: Bin;
}

/** Whoever deleted it, or manages the web, may take it out again. */
function maySee(row: BinRow, context: Context): boolean {
  if (context.access.isAdmin) return true;
  if (row.stage !== 1) return false;
  const web = webById(context.core, row.web_id);
  return row.deleted_by === context.user.id || (web !== undefined && context.can({ kind: 'web', web }, 'manageWeb'));
}

function moveToSecondStage(row: BinRow, context: Context): void {
  context.core.db.run('UPDATE recycle_bin SET stage = 2 WHERE id = ?', row.id);
}

const restore = (row: BinRow, context: Context, renameExisting = false): void => restoreFromBin(context.core, row, { by: context.user.id, renameExisting });

const doing = (name: string, work: (row: BinRow, context: Context) => void): OperationDef<Entry> => ({
  writes: true,
  run: ({ row }, _args, context) => {
    work(row, context);
    return nowhere(name);
  },
});

const binNode = defineEntity<Entry>({
  contract: 'SP.RecycleBinItem',
  path: ({ row, bin }) => `${bin.path}('${row.id}')`,
  properties: {
    AuthorEmail: ({ row }, context) => context.principal(row.author_id)?.email ?? '',
    AuthorName: ({ row }, context) => context.principal(row.author_id)?.title ?? '',
    DeletedByEmail: ({ row }, context) => context.principal(row.deleted_by)?.email ?? '',
    DeletedByName: ({ row }, context) => context.principal(row.deleted_by)?.title ?? '',
    DeletedDate: ({ row }) => row.deleted,
    DirName: ({ row }) => row.dir,
    DirNamePath: ({ row }) => ({ DecodedUrl: row.dir }),
    Id: ({ row }) => row.id,
    ItemState: ({ row }) => row.stage,
    ItemType: ({ row }) => row.item_type,
    LeafName: ({ row }) => row.leaf,
    LeafNamePath: ({ row }) => ({ DecodedUrl: row.leaf }),
    Size: ({ row }) => row.size,
    Title: ({ row }) => row.title,
  },
  navigation: {
    Author: ({ row }, context) => personNode(row.author_id, 'Author', context),
    DeletedBy: ({ row }, context) => personNode(row.deleted_by, 'DeletedBy', context),
  },
  operations: {
    DeleteObject: doing('DeleteObject', (row, context) => deleteFromBin(context.core, row)),
    MoveToSecondStage: doing('MoveToSecondStage', moveToSecondStage),
    Restore: doing('Restore', (row, context) => restore(row, context)),
  },
});

function collection(bin: Bin, context: Context): Node {
  emptyOldFromBin(context.core, context.site.id);
  const entry = (row: BinRow): EntityNode => binNode({ row, bin }, context);
  const find = (id: string): BinRow => {
    const row = bin.rows().find((each) => each.id === (readGuid(id) ?? id));
    if (!row) throw refuse.failed(-2147024809, 'Value does not fall within the expected range.', 404);
    return row;
  };
  const every = (name: string, rows: () => readonly BinRow[], work: (row: BinRow) => void): { writes: true; run: () => Node } => ({
    writes: true,
    run: () => {
      for (const row of rows()) work(row);
      return nowhere(name);
    },
  });
  const named = (
    name: string,
    parameters: readonly string[],
    work: (row: BinRow, args: Args) => void
  ): { writes: true; parameters: readonly string[]; run: (args: Args) => Node } => ({
    parameters,
    writes: true,
    run: (args) => {
      for (const row of args.list('ids').map((id) => find(String(id)))) work(row, args);
      return nowhere(name);
    },
  });
  const inStage = (stage: number) => (): BinRow[] => bin.rows().filter((row) => row.stage === stage);
  return defineCollection(
    {
      contract: 'SP.RecycleBinItem',
      path: bin.path,
      all: () => bin.rows().map(entry),
      key: (args) => entry(find(args.naming(['id']).text('id'))),
      operations: {
        GetById: { parameters: ['id'], run: (args) => entry(find(args.text('id'))) },
        DeleteAll: every('DeleteAll', bin.rows, (row) => deleteFromBin(context.core, row)),
        DeleteAllSecondStageItems: every('DeleteAllSecondStageItems', inStage(2), (row) => deleteFromBin(context.core, row)),
        DeleteByIds: named('DeleteByIds', ['ids'], (row) => deleteFromBin(context.core, row)),
        MoveAllToSecondStage: every('MoveAllToSecondStage', inStage(1), (row) => moveToSecondStage(row, context)),
        MoveToSecondStageByIds: named('MoveToSecondStageByIds', ['ids'], (row) => moveToSecondStage(row, context)),
        // Folders come back before what was deleted from them: the last deletion is undone first.
        RestoreAll: every('RestoreAll', bin.rows, (row) => restore(row, context)),
        RestoreByIds: named('RestoreByIds', ['ids', 'bRenameExistingItems'], (row, args) => restore(row, context, args.flag('bRenameExistingItems'))),
      },
    },
    context
  );
}

/** `_api/web/recyclebin`: one's own deletions, first stage; all of them for those who manage the web. */
export function recycleBin(web: WebRow, context: Context): Node {
  const rows = (): BinRow[] => binOf(context.core, context.site.id).filter((row) => row.web_id === web.id && row.stage === 1 && maySee(row, context));
  return collection({ path: 'Web/RecycleBin', rows }, context);
}

/** `_api/site/recyclebin`: both stages of the whole site, for its administrators. */
export function siteRecycleBin(context: Context): Node {
  const rows = (): BinRow[] => binOf(context.core, context.site.id).filter((row) => maySee(row, context));
  return collection({ path: 'Site/RecycleBin', rows }, context);
}
