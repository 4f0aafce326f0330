import { removeItemFor } from './removeItem';
import type { Args } from '../../../model/args';
import type { OperationDef } from '../../../model/define';
import { fileNode } from '../../../model/files/files';
import { nowhere, type EntityNode, type Node } from '../../../model/node';
import { ListColumns } from '../../../query/itemColumns';
import { itemByRef } from '../../../store/items/items';
import type { Asker } from '../../asker';
import { graphRefuse } from '../../errors';
import { callOn } from './callOn';
import { copyItem } from './copyItem';
import { deltaOf } from './driveDelta';
import { searchItems } from './searchItems';
import { createLink, invite } from '../sharing/share';
import { createUploadSession } from './uploadSessions';
import type { DriveItemValue } from '../values';

function fileOf({ context, list, row }: DriveItemValue): EntityNode {
  if (row?.FSObjType !== 0) throw graphRefuse.invalidRequest('Only files can be checked in and out.');
  return fileNode({ columns: new ListColumns(context.core, list), row }, context);
}

/** A file that is there is written over, unless the caller says otherwise. */
function uploadOver(value: DriveItemValue, args: Args, asker: Asker): Node {
  const { context, list, row } = value;
  if (row?.FSObjType !== 0) throw graphRefuse.invalidRequest('Only files can be uploaded to.');
  const folder = { ...value, row: itemByRef(context.core, list, row.FileDirRef) ?? null };
  return createUploadSession({ folder, name: row.FileLeafRef }, args, 'replace', asker);
}

/** What can be asked of a file or folder. */
export const driveItemOperations: Readonly<Record<string, OperationDef<DriveItemValue, Asker>>> = {
  checkin: {
    parameters: ['checkInAs', 'comment'],
    writes: true,
    run: (value, args) => {
      callOn(fileOf(value), 'CheckIn', { comment: args.text('comment', ''), checkInType: args.text('checkInAs', '') === 'published' ? 1 : 0 });
      return nowhere('checkin');
    },
  },
  checkout: {
    writes: true,
    run: (value) => {
      callOn(fileOf(value), 'CheckOut');
      return nowhere('checkout');
    },
  },
  copy: { parameters: ['name', 'parentReference', 'childrenOnly', 'includeAllVersionHistory'], writes: true, run: copyItem },
  createUploadSession: { parameters: ['item', 'deferCommit'], writes: true, run: uploadOver },
  createLink: {
    parameters: ['type', 'scope', 'expirationDateTime', 'password', 'message', 'recipients', 'retainInheritedPermissions', 'sendNotification'],
    writes: true,
    units: 5,
    run: createLink,
  },
  delta: { parameters: ['token'], run: deltaOf },
  discardCheckout: {
    writes: true,
    run: (value) => {
      callOn(fileOf(value), 'UndoCheckOut');
      return nowhere('discardCheckout');
    },
  },
  invite: {
    parameters: ['requireSignIn', 'roles', 'sendInvitation', 'message', 'recipients', 'retainInheritedPermissions', 'expirationDateTime', 'password'],
    writes: true,
    units: 5,
    run: invite,
  },
  permanentDelete: {
    writes: true,
    run: (value) => {
      removeItemFor(value, 'forGood');
      return nowhere('permanentDelete');
    },
  },
  search: { parameters: ['q'], run: (value, args, asker) => searchItems(value, args.text('q'), asker) },
};
