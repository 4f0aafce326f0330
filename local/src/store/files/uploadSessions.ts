import { isoOf } from '../../locale/instants';
import { newGuid, type Core } from '../core';

/** Files on their way up in fragments. */
export const uploadSessionTables = `
CREATE TABLE upload_sessions (
  id TEXT PRIMARY KEY, login TEXT NOT NULL, list_id TEXT NOT NULL, dir TEXT NOT NULL, leaf TEXT NOT NULL, conflict TEXT NOT NULL,
  deferred INTEGER NOT NULL, total INTEGER, received INTEGER NOT NULL DEFAULT 0, expires TEXT NOT NULL);
CREATE TABLE upload_fragments (
  session_id TEXT NOT NULL REFERENCES upload_sessions(id) ON DELETE CASCADE, start INTEGER NOT NULL, bytes BLOB NOT NULL,
  PRIMARY KEY (session_id, start));
`;

export interface UploadSession {
  readonly id: string;
  readonly login: string;
  readonly list_id: string;
  readonly dir: string;
  readonly leaf: string;
  readonly conflict: 'fail' | 'replace' | 'rename';
  /** 1 where the file is made only when a last request asks for it. */
  readonly deferred: number;
  /** Bytes of the whole file, as the first fragment says. */
  readonly total: number | null;
  readonly received: number;
  readonly expires: string;
}

/** Hours that a session stays open after its last fragment. */
const hours = 24;

const fromNow = (core: Core): string => isoOf(new Date(core.clock().getTime() + hours * 3_600_000));

export function openSession(core: Core, of: Pick<UploadSession, 'login' | 'list_id' | 'dir' | 'leaf' | 'conflict' | 'deferred'>): UploadSession {
  const id = newGuid();
  core.db.run(
    'INSERT INTO upload_sessions(id, login, list_id, dir, leaf, conflict, deferred, expires) VALUES (?,?,?,?,?,?,?,?)',
    id,
    of.login,
    of.list_id,
    of.dir,
    of.leaf,
    of.conflict,
    of.deferred,
    fromNow(core)
  );
  return sessionById(core, id) as UploadSession;
}

/** A session that is still open. */
export function sessionById(core: Core, id: string): UploadSession | undefined {
  return core.db.get<UploadSession>('SELECT * FROM upload_sessions WHERE id = ? AND expires > ?', id, isoOf(core.clock()));
}

/** Keeps the next bytes; they follow those that are there. */
export function addFragment(core: Core, session: UploadSession, bytes: Uint8Array, total: number): UploadSession {
  core.db.run('INSERT INTO upload_fragments(session_id, start, bytes) VALUES (?,?,?)', session.id, session.received, bytes);
  core.db.run('UPDATE upload_sessions SET received = received + ?, total = ?, expires = ? WHERE id = ?', bytes.byteLength, total, fromNow(core), session.id);
  return sessionById(core, session.id) as UploadSession;
}

/** All the bytes, in order. */
export function sessionBytes(core: Core, session: UploadSession): Uint8Array {
  const parts = core.db.all<{ bytes: Uint8Array }>('SELECT bytes FROM upload_fragments WHERE session_id = ? ORDER BY start', session.id);
  return new Uint8Array(Buffer.concat(parts.map(({ bytes }) => bytes)));
}

export function closeSession(core: Core, id: string): void {
  core.db.run('DELETE FROM upload_fragments WHERE session_id = ?', id);
  core.db.run('DELETE FROM upload_sessions WHERE id = ?', id);
}
