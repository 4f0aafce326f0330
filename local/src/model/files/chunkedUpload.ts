import { refuse } from '../../http/errors';
import { itemById } from '../../store/items/items';
import { addChunk, beginUpload, endUpload, uploadById, type UploadRow } from '../../store/files/uploads';
import type { Args } from '../args';
import type { Context } from '../context';
import type { OperationDef } from '../define';
import { asSecurable } from '../items/disposeItem';
import type { Item } from '../items/items';
import { nowhere, type EntityNode, type Node } from '../node';
import { writeContent } from './writeContent';

function find(item: Item, id: string, context: Context): UploadRow {
  const upload = uploadById(context.core, id);
  if (upload?.unique_id.toLowerCase() !== item.row.UniqueId.toLowerCase()) throw refuse.failed(-2146232832, 'The upload session was not found.', 404);
  return upload;
}

/** Chunks come in order, each where the one before ended. */
function next(item: Item, args: Args, context: Context): UploadRow {
  const upload = find(item, args.guid('uploadId'), context);
  const offset = args.number('fileOffset');
  if (offset !== upload.size) throw refuse.failed(-2146232832, `The offset specified in the argument 'fileOffset' is invalid: ${upload.size} was expected.`);
  return upload;
}

function begin(item: Item, args: Args, context: Context): number {
  context.require(asSecurable(item), 'editListItems');
  const id = args.guid('uploadId');
  beginUpload(context.core, id, item.row.UniqueId);
  return addChunk(context.core, find(item, id, context), args.bytes);
}

const size = (name: string, value: number): Node => ({ kind: 'value', name, type: 'Int64', value });

/** What may be called on a file to fill it chunk by chunk. @param fresh the file as it is after a write */
export function chunkedUpload(fresh: (item: Item, context: Context) => EntityNode): Readonly<Record<string, OperationDef<Item>>> {
  return {
    StartUpload: { parameters: ['uploadId'], writes: true, run: (item, args, context) => size('StartUpload', begin(item, args, context)) },
    StartUploadFile: {
      parameters: ['uploadId'],
      writes: true,
      run: (item, args, context) => {
        begin(item, args, context);
        return fresh(item, context);
      },
    },
    ContinueUpload: {
      parameters: ['uploadId', 'fileOffset'],
      writes: true,
      run: (item, args, context) => size('ContinueUpload', addChunk(context.core, next(item, args, context), args.bytes)),
    },
    FinishUpload: {
      parameters: ['uploadId', 'fileOffset'],
      writes: true,
      run: (item, args, context) => {
        const upload = next(item, args, context);
        addChunk(context.core, upload, args.bytes);
        const content = endUpload(context.core, find(item, upload.id, context));
        // An empty file that was made to be filled is no version of its own.
        const isStub = Number(item.row.File_x0020_Size ?? 0) === 0;
        writeContent(item, content, context, isStub ? 'same' : undefined);
        return fresh(item, context);
      },
    },
    CancelUpload: {
      parameters: ['uploadId'],
      writes: true,
      run: (item, args, context) => {
        endUpload(context.core, find(item, args.guid('uploadId'), context));
        return nowhere('CancelUpload');
      },
    },
  };
}

/** The same item as the store has it now. */
export function freshItem(item: Item, context: Context): Item {
  return { columns: item.columns, row: itemById(context.core, item.columns.list, item.row.ID) ?? item.row };
}
