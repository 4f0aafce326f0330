import { dropBlob, insertBlob } from '../files/blobs';
import type { Core } from '../core';

/** Files attached to list items. */
export const attachmentTables = `
CREATE TABLE attachments (
  unique_id TEXT NOT NULL COLLATE NOCASE, name TEXT NOT NULL COLLATE NOCASE, blob INTEGER NOT NULL, recycled TEXT, PRIMARY KEY (unique_id, name));
`;

export interface AttachmentRow {
  /** The item's. */
  unique_id: string;
  name: string;
  blob: number;
  /** The recycle bin's entry that holds it, if one does. */
  recycled: string | null;
}

/** An item's attachments by name; those in the recycle bin are left out. */
export function attachmentsOf(core: Core, uniqueId: string): AttachmentRow[] {
  return core.db.all<AttachmentRow>('SELECT * FROM attachments WHERE unique_id = ? AND recycled IS NULL ORDER BY name', uniqueId);
}

export function attachmentByName(core: Core, uniqueId: string, name: string): AttachmentRow | undefined {
  return core.db.get<AttachmentRow>('SELECT * FROM attachments WHERE unique_id = ? AND name = ? AND recycled IS NULL', uniqueId, name);
}

/** Attaches a file, or puts other bytes into one that is attached. */
export function putAttachment(core: Core, uniqueId: string, name: string, content: Uint8Array): void {
  const known = core.db.get<AttachmentRow>('SELECT * FROM attachments WHERE unique_id = ? AND name = ?', uniqueId, name);
  if (known) dropBlob(core, known.blob);
  core.db.run('INSERT OR REPLACE INTO attachments(unique_id, name, blob) VALUES (?,?,?)', uniqueId, name, insertBlob(core, content));
}

export function dropAttachment(core: Core, attachment: Pick<AttachmentRow, 'unique_id' | 'name' | 'blob'>): void {
  if (core.db.run('DELETE FROM attachments WHERE unique_id = ? AND name = ?', attachment.unique_id, attachment.name) > 0) dropBlob(core, attachment.blob);
}

/** All of an item's, for good: recycled ones too. */
export function dropAttachmentsOf(core: Core, uniqueId: string): void {
  for (const each of core.db.all<AttachmentRow>('SELECT * FROM attachments WHERE unique_id = ?', uniqueId)) dropAttachment(core, each);
}
