import { checkinType } from '../../store/files/checkouts';
import { lockHolder } from '../../store/files/fileLocks';
import type { Args } from '../args';
import { chunkedUpload, freshItem } from './chunkedUpload';
import { checkIn, checkOut, undoCheckOut } from './checkOut';
import { mediaType } from './mediaType';
import type { Context } from '../context';
import { defineEntity, type OperationDef } from '../define';
import { disposal, fileETag, recycle, remove } from '../items/disposeItem';
import { fileVersions } from './fileVersions';
import { boundItem, readField, type Item } from '../items/items';
import { copyFile } from './copyFiles';
import { moveFile, type Source } from './moveFiles';
import { nowhere, type EntityNode } from '../node';
import { openFile } from './openFile';
import { personNode } from '../people/personNode';
import { approveFile, denyFile, publishFile, unpublishFile } from './publishFile';
import { writeContent } from './writeContent';

const version = (item: Item): { major: number; minor: number } => ({
  major: Math.floor(item.row._UIVersion / 512),
  minor: item.row._UIVersion % 512,
});

/** The file's path in the API. */
export const filePath = (item: Item): string => `Web/GetFileByServerRelativePath(decodedurl='${item.row.FileRef.replace(/'/g, "''")}')`;

/** An operation that changes the file and answers nothing. */
const doing = (name: string, parameters: readonly string[], work: (item: Item, args: Args, context: Context) => void): OperationDef<Item> => ({
  parameters,
  writes: true,
  run: (item, args, context) => {
    work(item, args, context);
    return nowhere(name);
  },
});

const commented = (name: string, work: (item: Item, comment: string, context: Context) => void): OperationDef<Item> =>
  doing(name, ['comment'], (item, args, context) => work(item, args.text('comment', ''), context));

const sourceOf = (item: Item): Source => ({ list: item.columns.list, row: item.row });

/** SharePoint's numbers of how a file is moved (SP.MoveOperations). */
const moveOperations = { overwrite: 1, retainEditorAndModified: 2048 } as const;

const move = (item: Item, url: string, flags: number, context: Context): void =>
  moveFile(
    sourceOf(item),
    url,
    { overwrite: (flags & moveOperations.overwrite) !== 0, retainEditor: (flags & moveOperations.retainEditorAndModified) !== 0 },
    context
  );

const level = (item: Item): number => (item.row.CheckoutUser !== null ? 255 : item.row._UIVersion % 512 === 0 ? 1 : 2);

export const fileNode: (item: Item, context: Context) => EntityNode = defineEntity<Item>({
  contract: 'SP.File',
  path: filePath,
  properties: {
    CheckInComment: (item) => String(item.row._CheckinComment ?? ''),
    CheckOutType: (item) => (item.row.CheckoutUser === null ? 2 : 0),
    ContentTag: (item) => `{${item.row.UniqueId.toUpperCase()}},${item.row.owshiddenversion},1`,
    CustomizedPageStatus: () => 0,
    ETag: fileETag,
    Exists: () => true,
    ExistsAllowThrowForPolicyFailures: () => true,
    ExistsWithException: () => true,
    IrmEnabled: () => false,
    Length: (item) => Number(item.row.File_x0020_Size ?? 0),
    Level: level,
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
    Author: (item, context) => personNode(item.row.Author, 'Author', context),
    CheckedOutByUser: (item, context) => personNode(item.row.CheckoutUser, 'CheckedOutByUser', context),
    ListItemAllFields: (item, context) => boundItem(item, context),
    LockedByUser: (item, context) => personNode(lockHolder(context.core, item.row), 'LockedByUser', context),
    ModifiedBy: (item, context) => personNode(item.row.Editor, 'ModifiedBy', context),
    Versions: (item, context) => fileVersions(item, filePath(item), context),
    $value: (item, context) => ({
      kind: 'stream',
      content: openFile(item, context),
      contentType: mediaType(item.row.FileLeafRef),
      headers: { ETag: fileETag(item) },
    }),
  },
  operations: {
    OpenBinaryStream: {
      run: (item, _args, context) => ({
        kind: 'stream',
        content: openFile(item, context),
        contentType: mediaType(item.row.FileLeafRef),
      }),
    },
    SaveBinaryStream: doing('SaveBinaryStream', [], (item, args, context) => writeContent(item, args.bytes, context)),
    Approve: commented('Approve', approveFile),
    CheckIn: doing('CheckIn', ['comment', 'checkInType'], (item, args, context) =>
      checkIn(item, args.text('comment', ''), args.number('checkInType', checkinType.major), context)
    ),
    CheckOut: doing('CheckOut', [], (item, _args, context) => checkOut(item, context)),
    CopyTo: doing('CopyTo', ['strNewUrl', 'bOverWrite'], (item, args, context) =>
      copyFile(sourceOf(item), args.text('strNewUrl'), { overwrite: args.flag('bOverWrite') }, context)
    ),
    CopyToUsingPath: doing('CopyToUsingPath', ['DecodedUrl', 'bOverWrite'], (item, args, context) =>
      copyFile(sourceOf(item), args.text('DecodedUrl'), { overwrite: args.flag('bOverWrite') }, context)
    ),
    Deny: commented('Deny', denyFile),
    MoveTo: doing('MoveTo', ['newUrl', 'flags'], (item, args, context) => move(item, args.text('newUrl'), args.number('flags', 0), context)),
    MoveToUsingPath: doing('MoveToUsingPath', ['DecodedUrl', 'moveOperations'], (item, args, context) =>
      move(item, args.text('DecodedUrl'), args.number('moveOperations', 0), context)
    ),
    Publish: commented('Publish', publishFile),
    UnPublish: commented('UnPublish', unpublishFile),
    UndoCheckOut: doing('UndoCheckOut', [], (item, _args, context) => undoCheckOut(item, context)),
    ...chunkedUpload((item, context) => fileNode(freshItem(item, context), context)),
    DeleteWithParameters: doing('DeleteWithParameters', ['parameters'], (item, args, context) => remove(item, context, disposal(args))),
    Recycle: recycle(() => ({})),
    RecycleWithETag: { parameters: ['etagMatch'], ...recycle((args) => ({ etag: args.text('etagMatch') })) },
    RecycleWithParameters: { parameters: ['parameters'], ...recycle(disposal) },
  },
  remove: (item, context) => remove(item, context),
});
