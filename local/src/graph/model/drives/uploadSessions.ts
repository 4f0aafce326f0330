import type { Args } from '../../../model/args';
import { makeTicket } from '../../../gateway/tickets';
import type { ContentNode, Node, ReplyNode, ValueNode } from '../../../model/node';
import { itemByRef } from '../../../store/items/items';
import { listById } from '../../../store/lists/lists';
import { webById } from '../../../store/sites/sites';
import { addFragment, closeSession, openSession, sessionById, sessionBytes, type UploadSession } from '../../../store/files/uploadSessions';
import type { Asker } from '../../asker';
import { checkTags } from '../../checkTags';
import { GraphError, graphRefuse } from '../../errors';
import { driveItemNode } from './driveItems';
import { conflictBehaviour, type ConflictBehaviour } from './freeName';
import { standsAt, uploadTo, type Spot } from './upload';
import { cTagOf, eTagOf, urlOf, type DriveItemValue } from '../values';

/** Every fragment but the last is a multiple of this. Source: driveitem-createuploadsession.md. */
const unit = 320 * 1024;
/** And smaller than this. */
const largestFragment = 60 * 1024 * 1024;

const status = (session: UploadSession, more: Readonly<Record<string, unknown>> = {}): ValueNode => ({
  kind: 'value',
  name: 'uploadSession',
  type: 'microsoft.graph.uploadSession',
  value: { ...more, expirationDateTime: session.expires, nextExpectedRanges: [`${session.received}-`] },
});

/** Begins an upload to a name in a folder. */
export function createUploadSession(spot: Spot, args: Args, otherwise: ConflictBehaviour, asker: Asker): Node {
  const { folder } = spot;
  const { context, list } = folder;
  const item = args.object('item');
  const taken = standsAt(spot);
  if (taken) checkTags(asker.request, eTagOf(taken), cTagOf(taken));
  const conflict = conflictBehaviour(asker, item, otherwise);
  context.require(folder.row === null ? { kind: 'list', list } : { kind: 'item', list, itemId: folder.row.ID }, 'addListItems');
  if (taken && conflict === 'fail') throw graphRefuse.nameAlreadyExists();
  const leaf = typeof item.name === 'string' && item.name !== '' ? item.name : spot.name;
  const session = openSession(asker.core, {
    login: asker.person.login,
    list_id: list.id,
    dir: urlOf(folder),
    leaf,
    conflict,
    deferred: args.flag('deferCommit') ? 1 : 0,
  });
  const path = `${context.web.url === '/' ? '' : context.web.url}/_api/v2.0/uploadSession/${session.id}`;
  // The address outlives the session, which says for itself when it has expired.
  const until = new Date(asker.core.clock().getTime() + 30 * 86_400_000).toISOString();
  const uploadUrl = `${context.core.origin}${encodeURI(path)}?tempauth=${makeTicket(asker.core, asker.person.login, path, until)}`;
  return status(session, { uploadUrl });
}

/** `bytes 0-25/128`. @throws 400 where it is none */
function readRange(header: string | null): { from: number; to: number; total: number } {
  const match = /^bytes (\d+)-(\d+)\/(\d+)$/i.exec(header?.trim() ?? '');
  if (!match) throw graphRefuse.invalidRequest('The Content-Range header is missing or malformed.');
  return { from: Number(match[1]), to: Number(match[2]), total: Number(match[3]) };
}

function checkFragment(session: UploadSession, bytes: Uint8Array, range: { from: number; to: number; total: number }): void {
  const { from, to, total } = range;
  if (to - from + 1 !== bytes.byteLength || to >= total) throw graphRefuse.invalidRequest('The Content-Range header does not match the bytes that were sent.');
  if (session.total !== null && session.total !== total) throw graphRefuse.invalidRequest('The total size differs from that of earlier fragments.');
  if (from !== session.received) {
    throw new GraphError(
      416,
      'invalidRange',
      'The uploaded fragment has already been received, or is not the next one.',
      {},
      from < session.received ? 'fragmentOverlap' : 'fragmentOutOfOrder'
    );
  }
  if (bytes.byteLength >= largestFragment) throw new GraphError(413, 'invalidRequest', 'The fragment is larger than 60 MiB.');
  if (to + 1 < total && bytes.byteLength % unit !== 0) throw graphRefuse.invalidRequest('Fragments must be multiples of 320 KiB, but for the last.');
}

/** Makes the file of what was sent. The session stays where that fails. */
function commit(session: UploadSession, asker: Asker): ReplyNode {
  const list = listById(asker.core, session.list_id);
  const web = list && webById(asker.core, list.web_id);
  if (!list || !web) throw graphRefuse.itemNotFound();
  const context = asker.in(web);
  const row = session.dir.toLowerCase() === list.url.toLowerCase() ? null : itemByRef(asker.core, list, session.dir);
  if (row === undefined) throw graphRefuse.itemNotFound();
  const folder: DriveItemValue = { context, list, row };
  const { value, made } = uploadTo({ folder, name: session.leaf }, sessionBytes(asker.core, session), session.conflict);
  closeSession(asker.core, session.id);
  return { kind: 'reply', status: made ? 201 : 200, headers: {}, of: driveItemNode(value, asker) };
}

function found(id: string, asker: Asker): UploadSession {
  const session = sessionById(asker.core, id);
  if (!session || session.login !== asker.person.login)
    throw new GraphError(404, 'itemNotFound', 'The upload session was not found', {}, 'uploadSessionNotFound');
  return session;
}

/** `_api/v2.0/uploadSession/{id}`: fragments by PUT, how far it is by GET, the end by POST, giving up by DELETE. */
function sessionNode(id: string, asker: Asker): ContentNode {
  return {
    kind: 'content',
    read: () => status(found(id, asker)),
    write: (bytes) => {
      const session = found(id, asker);
      const range = readRange(asker.request.headers.get('content-range'));
      checkFragment(session, bytes, range);
      const after = addFragment(asker.core, session, bytes, range.total);
      if (after.received < range.total || after.deferred === 1) return { kind: 'reply', status: 202, headers: {}, of: status(after) };
      return commit(after, asker);
    },
    finish: () => {
      const session = found(id, asker);
      if (session.total === null || session.received < session.total) throw graphRefuse.invalidRequest('The upload is not complete.');
      return commit(session, asker);
    },
    discard: () => closeSession(asker.core, found(id, asker).id),
  };
}

export function uploadSessions(asker: Asker): Node {
  return { kind: 'vacant', navigate: (id) => sessionNode(id, asker), operation: () => null, missing: () => graphRefuse.itemNotFound() };
}
