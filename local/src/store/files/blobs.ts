import type { Core } from '../core';

/** Contents of files. Several versions of a file may share one; it goes when nothing holds it any more. */
export const blobTables = `
CREATE TABLE blobs (id INTEGER PRIMARY KEY, content BLOB NOT NULL, refs INTEGER NOT NULL DEFAULT 1, shared INTEGER NOT NULL DEFAULT 0);
`;

/**
 * Keeps bytes, held once.
 * @param shared the bytes of many files: they stay when all of those go
 * @returns their number
 */
export function insertBlob(core: Core, content: Uint8Array, shared = false): number {
  // node:sqlite binds no bytes as NULL.
  core.db.run('INSERT INTO blobs(content, shared) VALUES (ifnull(?, zeroblob(0)), ?)', content, shared ? 1 : 0);
  return core.db.get<{ id: number }>('SELECT last_insert_rowid() AS id')?.id ?? 0;
}

export function readBlob(core: Core, id: number | null): Uint8Array {
  if (id === null) return new Uint8Array();
  return core.db.get<{ content: Uint8Array }>('SELECT content FROM blobs WHERE id = ?', id)?.content ?? new Uint8Array();
}

/** One holder more. */
export function holdBlob(core: Core, id: number | null): void {
  if (id !== null) core.db.run('UPDATE blobs SET refs = refs + 1 WHERE id = ?', id);
}

/** One holder fewer; the last one takes the bytes along. */
export function dropBlob(core: Core, id: number | null): void {
  if (id === null) return;
  core.db.run('UPDATE blobs SET refs = refs - 1 WHERE id = ?', id);
  core.db.run('DELETE FROM blobs WHERE id = ? AND refs <= 0 AND shared = 0', id);
}
