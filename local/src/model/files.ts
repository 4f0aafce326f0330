import { refuse } from '../http/errors';
import { itemTable } from '../store/columns';
import { nowIso } from '../store/core';
import { dropBlob, insertBlob, readBlob, refuseIfHeld, updateItem } from '../store/items';
import { listSettings } from '../store/lists';
import { mediaType } from './mediaType';
import type { Context } from './context';
import { defineEntity } from './define';
import { asSecurable, recycle, remove } from './disposeItem';
import { boundItem, readField, type Item } from './items';
import { copyFile, moveFile } from './moveFiles';
import { nowhere, type Node } from './node';
import { principalNode } from './principals';

const version = (item: Item): { major: number; minor: number } => ({
  major: Math.floor(item.row._UIVersion / 512),
  minor: item.row._UIVersion % 512,
});
const etag = (item: Item): string => `"{${item.row.UniqueId.toUpperCase()}},${item.row.owshiddenversion}"`;

const person = (id: number | null, name: string, context: Context): Node => {
  const row = context.principal(id);
  return row ? principalNode(row, context) : nowhere(name);
};

/** Puts new bytes into a file: a new version, by whoever asks. */
export function writeContent(item: Item, content: Uint8Array, context: Context): void {
  const { core } = context;
  const { list } = item.columns;
  context.require(asSecurable(item), 'editListItems');
  refuseIfHeld(core, list, item.row, context.user.id);
  const blob = insertBlob(core, content);
  updateItem(core, list, item.row, {
    values: { _blob: blob, File_x0020_Size: content.byteLength, Modified: nowIso(core), Editor: context.user.id },
    version: listSettings(list).versioning && item.row.CheckoutUser === null ? 'major' : 'none',
    log: 'update',
  });
  dropBlob(core, item.row._blob);
}

function checkOut(item: Item, context: Context): Node {
  context.require(asSecurable(item), 'editListItems');
  refuseIfHeld(context.core, item.columns.list, item.row, context.user.id);
  if (item.row.CheckoutUser === context.user.id) throw refuse.checkedOut(context.core.origin + item.row.FileRef, context.user.login);
  context.core.db.run(
    `UPDATE ${itemTable(item.columns.list.seq)} SET "CheckoutUser" = ?, "owshiddenversion" = "owshiddenversion" + 1 WHERE "ID" = ?`,
    context.user.id,
    item.row.ID
  );
  return nowhere('CheckOut');
}

function release(item: Item, context: Context): void {
  if (item.row.CheckoutUser === null) throw refuse.failed(-2147018886, `The file "${context.core.origin}${item.row.FileRef}" is not checked out.`);
  if (item.row.CheckoutUser !== context.user.id) context.require(asSecurable(item), 'cancelCheckout');
}

function checkIn(item: Item, comment: string, context: Context): Node {
  context.require(asSecurable(item), 'editListItems');
  release(item, context);
  updateItem(context.core, item.columns.list, item.row, {
    values: { CheckoutUser: null, _CheckinComment: comment === '' ? null : comment },
    version: 'major',
  });
  return nowhere('CheckIn');
}

export const fileNode = defineEntity<Item>({
  contract: 'SP.File',
  path: (item) => `Web/GetFileByServerRelativePath(decodedurl='${item.row.FileRef.replace(/'/g, "''")}')`,
  properties: {
    CheckInComment: (item) => String(item.row._CheckinComment ?? ''),
    CheckOutType: (item) => (item.row.CheckoutUser === null ? 2 : 0),
    ContentTag: (item) => `{${item.row.UniqueId.toUpperCase()}},${item.row.owshiddenversion},1`,
    CustomizedPageStatus: () => 0,
    ETag: etag,
    Exists: () => true,
    ExistsAllowThrowForPolicyFailures: () => true,
    ExistsWithException: () => true,
    IrmEnabled: () => false,
    Length: (item) => Number(item.row.File_x0020_Size ?? 0),
    Level: (item) => (item.row.CheckoutUser === null ? 1 : 255),
    LinkingUri: () => null,
    LinkingUrl: () => '',
    MajorVersion: (item) => version(item).major,
    MinorVersion: (item) => version(item).minor,
    Name: (item) => item.row.FileLeafRef,
    ServerRelativeUrl: (item) => item.row.FileRef,
    TimeCreated: (item) => item.row.Created,
    TimeLastModified: (item) => item.row.Modified,
    Title: (item) => item.row.Title ?? null,
    UIVersion: (item) => item.row._UIVersion,
    UIVersionLabel: (item) => String(readField(item, '_UIVersionString')),
    UniqueId: (item) => item.row.UniqueId,
  },
  onRequest: {
    ServerRelativePath: (item) => ({ DecodedUrl: item.row.FileRef }),
    ListId: (item) => item.columns.list.id,
    SiteId: (item) => item.columns.list.site_id,
    WebId: (item) => item.columns.list.web_id,
    PageRenderType: () => 0,
  },
  navigation: {
    Author: (item, context) => person(item.row.Author, 'Author', context),
    CheckedOutByUser: (item, context) => person(item.row.CheckoutUser, 'CheckedOutByUser', context),
    ListItemAllFields: (item, context) => boundItem(item, context),
    LockedByUser: (item, context) => person(item.row._locked_by, 'LockedByUser', context),
    ModifiedBy: (item, context) => person(item.row.Editor, 'ModifiedBy', context),
    $value: (item, context) => ({
      kind: 'stream',
      content: readBlob(context.core, item.row._blob),
      contentType: mediaType(item.row.FileLeafRef),
      headers: { ETag: etag(item) },
    }),
  },
  operations: {
    OpenBinaryStream: {
      run: (item, _args, context) => ({
        kind: 'stream',
        content: readBlob(context.core, item.row._blob),
        contentType: mediaType(item.row.FileLeafRef),
      }),
    },
    SaveBinaryStream: {
      writes: true,
      run: (item, args, context) => {
        writeContent(item, args.bytes, context);
        return nowhere('SaveBinaryStream');
      },
    },
    CheckOut: { writes: true, run: (item, _args, context) => checkOut(item, context) },
    CheckIn: { parameters: ['comment', 'checkInType'], writes: true, run: (item, args, context) => checkIn(item, args.text('comment', ''), context) },
    UndoCheckOut: {
      writes: true,
      run: (item, _args, context) => {
        release(item, context);
        context.core.db.run(
          `UPDATE ${itemTable(item.columns.list.seq)} SET "CheckoutUser" = NULL, "owshiddenversion" = "owshiddenversion" + 1 WHERE "ID" = ?`,
          item.row.ID
        );
        return nowhere('UndoCheckOut');
      },
    },
    MoveTo: {
      parameters: ['newUrl', 'flags'],
      writes: true,
      run: (item, args, context) => {
        moveFile(item, args.text('newUrl'), (args.number('flags', 0) & 1) === 1, context);
        return nowhere('MoveTo');
      },
    },
    MoveToUsingPath: {
      parameters: ['DecodedUrl', 'moveOperations'],
      writes: true,
      run: (item, args, context) => {
        moveFile(item, args.text('DecodedUrl'), (args.number('moveOperations', 0) & 1) === 1, context);
        return nowhere('MoveToUsingPath');
      },
    },
    CopyTo: {
      parameters: ['strNewUrl', 'bOverWrite'],
      writes: true,
      run: (item, args, context) => {
        copyFile(item, args.text('strNewUrl'), args.flag('bOverWrite'), context);
        return nowhere('CopyTo');
      },
    },
    CopyToUsingPath: {
      parameters: ['DecodedUrl', 'bOverWrite'],
      writes: true,
      run: (item, args, context) => {
        copyFile(item, args.text('DecodedUrl'), args.flag('bOverWrite'), context);
        return nowhere('CopyToUsingPath');
      },
    },
    Recycle: recycle,
  },
  remove,
});
