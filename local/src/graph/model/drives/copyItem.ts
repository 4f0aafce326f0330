import type { Args } from '../../../model/args';
import type { Node } from '../../../model/node';
import { joinUrl } from '../../../store/core';
import { queueCopy } from '../../../store/files/driveCopies';
import { itemByRef } from '../../../store/items/items';
import type { Asker } from '../../asker';
import { graphRefuse } from '../../errors';
import { monitorAddress } from '../../monitors';
import { driveByKey } from './driveByKey';
import { rowById } from './findItem';
import { conflictBehaviour } from './freeName';
import { driveId } from '../ids';
import type { DriveItemValue, ListValue } from '../values';

/** The drive that a reference names; the item's own where it names none. */
function driveOf(value: DriveItemValue, reference: { readonly driveId?: unknown }, asker: Asker): ListValue {
  const id = reference.driveId;
  return typeof id === 'string' && id.toLowerCase() !== driveId(value.list).toLowerCase() ? driveByKey(id, asker) : value;
}

/** Puts a copy in the queue. @returns 202 with the address where it can be watched. Source: driveitem-copy.md. */
export function copyItem(value: DriveItemValue, args: Args, asker: Asker): Node {
  const { row, context } = value;
  if (row === null) throw graphRefuse.invalidRequest('The root of a drive cannot be copied.');
  if (args.flag('childrenOnly')) throw graphRefuse.notSupported('copying only the children');
  if (args.flag('includeAllVersionHistory')) throw graphRefuse.notSupported('copying with all versions');
  const reference = args.object('parentReference');
  const target = driveOf(value, reference, asker);
  const parent = typeof reference.id === 'string' ? rowById(reference.id, target.context, target.list) : undefined;
  if (parent?.FSObjType === 0) throw graphRefuse.invalidRequest('The parent reference names no folder.');
  const dir = parent === undefined ? (target.list.id === value.list.id ? row.FileDirRef : target.list.url) : (parent?.FileRef ?? target.list.url);
  const url = joinUrl(dir, args.text('name', row.FileLeafRef));
  target.context.require(parent ? { kind: 'item', list: target.list, itemId: parent.ID } : { kind: 'list', list: target.list }, 'addListItems');
  const conflict = conflictBehaviour(asker, {}, 'fail');
  if (conflict === 'fail' && itemByRef(asker.core, target.list, url)) throw graphRefuse.nameAlreadyExists();
  const id = queueCopy(asker.core, { login: asker.person.login, list_id: value.list.id, unique_id: row.UniqueId, url, conflict });
  return { kind: 'reply', status: 202, headers: { Location: monitorAddress(context, 'Copy', id) }, of: null };
}
