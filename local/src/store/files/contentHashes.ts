import { readBlob } from './blobs';
import type { Core } from '../core';
import { quickXorHash } from './quickXorHash';

/** Hashes of contents, worked out once. A number given to other bytes later must not find the old ones' hash. */
export const contentHashTables = `
CREATE TABLE content_hashes (blob INTEGER PRIMARY KEY, hash TEXT NOT NULL);
CREATE TRIGGER content_hashes_gone AFTER DELETE ON blobs BEGIN DELETE FROM content_hashes WHERE blob = OLD.id; END;
`;

/** The QuickXorHash of a content, in base64. */
export function contentHash(core: Core, blob: number | null): string {
  const known = blob === null ? undefined : core.db.get<{ hash: string }>('SELECT hash FROM content_hashes WHERE blob = ?', blob)?.hash;
  if (known !== undefined) return known;
  const hash = quickXorHash(readBlob(core, blob));
  if (blob !== null) core.db.run('INSERT INTO content_hashes(blob, hash) VALUES (?, ?)', blob, hash);
  return hash;
}
