import { nowIso, type Core } from '../core';

/** Files on their way in, chunk by chunk. */
export const uploadTables = `
CREATE TABLE uploads (id TEXT PRIMARY KEY, unique_id TEXT NOT NULL COLLATE NOCASE, started TEXT NOT NULL, size INTEGER NOT NULL DEFAULT 0);
CREATE TABLE upload_chunks (
  upload_id TEXT NOT NULL REFERENCES uploads(id) ON DELETE CASCADE, offset INTEGER NOT NULL, content BLOB NOT NULL, PRIMARY KEY (upload_id, offset));
`;

export interface UploadRow {
  id: string;
  /** The file that it will fill. */
  unique_id: string;
  started: string;
  /** Bytes that have come. */
  size: number;
}

export function uploadById(core: Core, id: string): UploadRow | undefined {
  return core.db.get<UploadRow>('SELECT * FROM uploads WHERE id = ?', id);
}

/** Begins an upload, anew where the number was used before. */
export function beginUpload(core: Core, id: string, uniqueId: string): void {
  core.db.run('DELETE FROM uploads WHERE id = ?', id);
  core.db.run('INSERT INTO uploads(id, unique_id, started) VALUES (?,?,?)', id, uniqueId, nowIso(core));
}

/** Adds bytes at the end. @returns how many have come so far */
export function addChunk(core: Core, upload: UploadRow, bytes: Uint8Array): number {
  if (bytes.byteLength > 0) core.db.run('INSERT INTO upload_chunks(upload_id, offset, content) VALUES (?,?,?)', upload.id, upload.size, bytes);
  const size = upload.size + bytes.byteLength;
  core.db.run('UPDATE uploads SET size = ? WHERE id = ?', size, upload.id);
  return size;
}

/** Ends an upload, whatever becomes of it. @returns its bytes */
export function endUpload(core: Core, upload: UploadRow): Uint8Array {
  const chunks = core.db.all<{ offset: number; content: Uint8Array }>(
    'SELECT offset, content FROM upload_chunks WHERE upload_id = ? ORDER BY offset',
    upload.id
  );
  const whole = new Uint8Array(upload.size);
  for (const { offset, content } of chunks) whole.set(content, offset);
  core.db.run('DELETE FROM uploads WHERE id = ?', upload.id);
  return whole;
}
