import { refuse } from '../../http/errors';
import { attachmentByName, attachmentsOf, dropAttachment, putAttachment, type AttachmentRow } from '../../store/items/attachments';
import { readBlob } from '../../store/files/blobs';
import { nowIso } from '../../store/core';
import { refuseIfHeld, updateItem } from '../../store/items/items';
import { listSettings } from '../../store/lists/lists';
import { binAttachment } from '../../store/items/recycleBin';
import { versionOfWrite } from '../../store/items/versions';
import type { Context } from '../context';
import { defineCollection, defineEntity } from '../define';
import { asSecurable } from './disposeItem';
import type { Item } from './items';
import { mediaType } from '../files/mediaType';
import { mayBeName } from '../files/names';
import { nowhere, type EntityNode, type Node } from '../node';

interface Attachment {
  readonly item: Item;
  readonly row: AttachmentRow;
  /** The item's own path in the API. */
  readonly path: string;
}

const folderOf = ({ columns, row }: Item): string => `${columns.list.url}/Attachments/${row.ID}`;
const urlOf = ({ item, row }: Attachment): string => `${folderOf(item)}/${row.name}`;

/** An attachment is part of its item: whoever changes it has edited the item, now. */
function touch(item: Item, context: Context): void {
  updateItem(context.core, item.columns.list, item.row, {
    values: { Modified: nowIso(context.core), Editor: context.user.id },
    version: versionOfWrite(item.columns.list, item.row),
    by: context.user.id,
  });
}

function mayEdit(item: Item, context: Context): void {
  context.require(asSecurable(item), 'editListItems');
  refuseIfHeld(context.core, item.columns.list, item.row, context.user.id);
}

function remove({ item, row }: Attachment, context: Context): void {
  mayEdit(item, context);
  dropAttachment(context.core, row);
  touch(item, context);
}

const node = defineEntity<Attachment>({
  contract: 'SP.Attachment',
  path: ({ row, path }) => `${path}/AttachmentFiles('${row.name.replace(/'/g, "''")}')`,
  properties: {
    FileName: ({ row }) => row.name,
    FileNameAsPath: ({ row }) => ({ DecodedUrl: row.name }),
    ServerRelativePath: (each) => ({ DecodedUrl: urlOf(each) }),
    ServerRelativeUrl: urlOf,
  },
  navigation: {
    $value: ({ row }, context) => ({ kind: 'stream', content: readBlob(context.core, row.blob), contentType: mediaType(row.name) }),
  },
  operations: {
    // What `$value` is written by; the contract has it of files alone.
    SaveBinaryStream: {
      writes: true,
      run: ({ item, row }, args, context) => {
        mayEdit(item, context);
        putAttachment(context.core, row.unique_id, row.name, args.bytes);
        touch(item, context);
        return nowhere('SaveBinaryStream');
      },
    },
    DeleteObject: {
      writes: true,
      run: (each, _args, context) => {
        remove(each, context);
        return nowhere('DeleteObject');
      },
    },
    RecycleObject: {
      writes: true,
      run: ({ item, row }, _args, context) => {
        mayEdit(item, context);
        binAttachment(context.core, item.columns.list, item.row, row.name, context.user.id);
        touch(item, context);
        return nowhere('RecycleObject');
      },
    },
  },
  remove,
});

/** `…/AttachmentFiles` of a list item. */
export function attachments(item: Item, path: string, context: Context): Node {
  const { core } = context;
  const find = (name: string): EntityNode => {
    const row = attachmentByName(core, item.row.UniqueId, name);
    if (!row) throw refuse.failed(-2147024894, 'The specified file was not found.', 404);
    return node({ item, row, path }, context);
  };
  const add = (given: string, bytes: Uint8Array): EntityNode => {
    const { list } = item.columns;
    mayEdit(item, context);
    if (list.base_type === 1 || !listSettings(list).attachments) throw refuse.failed(-2130575335, 'Attachments are turned off in this list.', 400);
    const name = mayBeName(given, folderOf(item));
    if (attachmentByName(core, item.row.UniqueId, name)) {
      throw refuse.failed(
        -2130575257,
        `The specified name is already in use.\n\nThe document or folder name was not changed.  To change the name to a different value, close this dialog and edit the properties of the document or folder.`,
        400
      );
    }
    putAttachment(core, item.row.UniqueId, name, bytes);
    touch(item, context);
    return find(name);
  };
  return defineCollection(
    {
      contract: 'SP.Attachment',
      path: `${path}/AttachmentFiles`,
      all: () => attachmentsOf(core, item.row.UniqueId).map((row) => node({ item, row, path }, context)),
      key: (args) => find(args.naming(['fileName']).text('fileName')),
      operations: {
        Add: { parameters: ['FileName'], writes: true, run: (args) => add(args.text('FileName'), args.bytes) },
        AddUsingPath: { parameters: ['DecodedUrl'], writes: true, run: (args) => add(args.text('DecodedUrl'), args.bytes) },
        GetByFileName: { parameters: ['fileName'], run: (args) => find(args.text('fileName')) },
        GetByFileNameAsPath: { parameters: ['DecodedUrl'], run: (args) => find(args.text('DecodedUrl')) },
      },
    },
    context
  );
}
