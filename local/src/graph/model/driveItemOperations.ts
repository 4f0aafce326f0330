import { removeItemFor } from './removeItem';
import type { OperationDef } from '../../model/define';
import { fileNode } from '../../model/files';
import { nowhere, type EntityNode } from '../../model/node';
import { ListColumns } from '../../query/itemColumns';
import type { Asker } from '../asker';
import { graphRefuse } from '../errors';
import { callOn } from './callOn';
import { deltaOf } from './driveDelta';
import { searchItems } from './searchItems';
import { createLink, invite } from './share';
import type { DriveItemValue } from './values';

function fileOf({ context, list, row }: DriveItemValue): EntityNode {
  if (row?.FSObjType !== 0) throw graphRefuse.invalidRequest('Only files can be checked in and out.');
  return fileNode({ columns: new ListColumns(context.core, list), row }, context);
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
