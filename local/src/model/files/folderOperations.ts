import { refuse } from '../../http/errors';
import { ListColumns } from '../../query/itemColumns';
import { recycleItem } from '../../store/items/recycleBin';
import { itemsBelow } from '../../store/items/items';
import type { Args } from '../args';
import type { Context } from '../context';
import type { OperationDef } from '../define';
import { disposal, remove, type Disposal } from '../items/disposeItem';
import type { Folder } from './filesAndFolders';
import { addFolder } from './folderCollection';
import { moveFolder, type Source } from './moveFiles';
import { nowhere, type Body } from '../node';

/** A folder's new name, as its own properties take it. */
export function updateFolder(source: Source, body: Body, context: Context): void {
  const { Name, ...rest } = body;
  const [other] = Object.keys(rest);
  if (other !== undefined || typeof Name !== 'string') throw refuse.notSupported(`changing Folder.${other ?? 'Name'}`);
  moveFolder(source, `${source.row.FileDirRef}/${Name}`, { retainEditor: false }, context);
}

function sourceOf({ list, item }: Folder): Source {
  if (!list || !item) throw refuse.notSupported('this for a root folder');
  return { list, row: item };
}

/** What `parameters` says of how a folder goes. @throws where it may go only while empty, and is not */
function howToDispose(source: Source, args: Args, context: Context): Disposal {
  const { DeleteIfEmpty } = args.object('parameters');
  if (DeleteIfEmpty === true && itemsBelow(context.core, source.list, source.row.FileRef).length > 0) {
    throw refuse.failed(-2147024751, 'The folder is not empty.');
  }
  return { bypassLock: disposal(args).bypassLock === true };
}

/** What may be called on a folder, beside moves and the change log. */
export const folderOperations: Readonly<Record<string, OperationDef<Folder>>> = {
  AddSubFolder: {
    parameters: ['leafName', 'updateParams'],
    writes: true,
    run: (folder, args, context) => {
      addFolder(folder, args.text('leafName'), context);
      return nowhere('AddSubFolder');
    },
  },
  AddSubFolderUsingPath: {
    parameters: ['DecodedUrl'],
    writes: true,
    run: (folder, args, context) => {
      // The contract lays the path's only member flat; clients send `leafPath` whole.
      addFolder(folder, args.text('leafPath', args.text('DecodedUrl', '')), context);
      return nowhere('AddSubFolderUsingPath');
    },
  },
  DeleteWithParameters: {
    parameters: ['parameters'],
    writes: true,
    run: (folder, args, context) => {
      const source = sourceOf(folder);
      const how = howToDispose(source, args, context);
      remove({ columns: new ListColumns(context.core, source.list), row: source.row }, context, how);
      return nowhere('DeleteWithParameters');
    },
  },
  RecycleWithParameters: {
    parameters: ['parameters'],
    writes: true,
    run: (folder, args, context) => {
      const source = sourceOf(folder);
      howToDispose(source, args, context);
      context.require({ kind: 'item', list: source.list, itemId: source.row.ID }, 'deleteListItems');
      return { kind: 'value', name: 'RecycleWithParameters', type: 'Guid', value: recycleItem(context.core, source.list, source.row, context.user.id) };
    },
  },
};
