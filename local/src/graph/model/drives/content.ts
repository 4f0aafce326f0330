import type { ContentNode, Node, ReplyNode } from '../../../model/node';
import { makeTicket } from '../../../gateway/tickets';
import type { Asker } from '../../asker';
import { graphRefuse } from '../../errors';
import { itemByRef } from '../../../store/items/items';
import { checkTags } from '../../checkTags';
import { driveItemNode } from './driveItems';
import { conflictBehaviour } from './freeName';
import { replaceContent, uploadTo, type Spot } from './upload';
import { cTagOf, eTagOf, isFolder, type DriveItemValue } from '../values';

/** Where the bytes of a file can be fetched for an hour by whoever has the address; folders have none. */
export function downloadUrl(value: DriveItemValue, asker: Asker): string | undefined {
  if (value.row === null || isFolder(value)) return undefined;
  const { context } = value;
  const path = `${context.web.url === '/' ? '' : context.web.url}/_layouts/15/download.aspx`;
  const ticket = makeTicket(asker.core, asker.person.login, path);
  return `${context.core.origin}${encodeURI(path)}?UniqueId=${value.row.UniqueId}&Translate=false&tempauth=${ticket}&ApiVersion=2.0`;
}

const found = (location: string): ReplyNode => ({ kind: 'reply', status: 302, headers: { Location: location }, of: null });

const made = (written: ReturnType<typeof uploadTo>, asker: Asker): ReplyNode => ({
  kind: 'reply',
  status: written.made ? 201 : 200,
  headers: {},
  of: driveItemNode(written.value, asker),
});

/** `…/content`: read by being sent on, written with PUT. */
export function contentOf(value: DriveItemValue, asker: Asker): ContentNode {
  return {
    kind: 'content',
    read: (): Node => {
      const url = downloadUrl(value, asker);
      if (url === undefined) throw graphRefuse.invalidRequest('The content of a folder cannot be read.');
      return found(url);
    },
    write: (bytes) => {
      checkTags(asker.request, eTagOf(value), cTagOf(value));
      const behaviour = conflictBehaviour(asker, {}, 'replace');
      if (behaviour === 'replace') return driveItemNode(replaceContent(value, bytes), asker);
      return writeBeside(value, bytes, behaviour, asker);
    },
  };
}

/** A file that is there, and that the caller does not want written over. */
function writeBeside(value: DriveItemValue, bytes: Uint8Array, behaviour: 'fail' | 'rename', asker: Asker): Node {
  const { row, context, list } = value;
  if (row === null) throw graphRefuse.nameAlreadyExists();
  const folder = { ...value, row: itemByRef(context.core, list, row.FileDirRef) ?? null };
  return made(uploadTo({ folder, name: row.FileLeafRef }, bytes, behaviour), asker);
}

/** `…:/name:/content` where nothing stands yet. */
export function contentAt(spot: Spot, missing: () => Error, asker: Asker): ContentNode {
  return {
    kind: 'content',
    read: () => {
      throw missing();
    },
    write: (bytes) => {
      return made(uploadTo(spot, bytes, conflictBehaviour(asker, {}, 'replace')), asker);
    },
  };
}
