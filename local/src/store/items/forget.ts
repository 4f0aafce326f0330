import { dropAttachmentsOf } from './attachments';
import { dropBlob } from '../files/blobs';
import type { Core } from '../core';
import type { ItemRow } from '../rows';
import { dropVersionsOf } from './versions';

/** What stood beside an item's row goes for good: its content, its versions, and what a checkout remembers. */
export function forget(core: Core, row: Pick<ItemRow, 'UniqueId' | '_blob'>): void {
  dropBlob(core, row._blob);
  dropVersionsOf(core, row.UniqueId);
  dropAttachmentsOf(core, row.UniqueId);
  const held = core.db.get<{ blob: number | null }>(`SELECT json_extract(row, '$._blob') AS blob FROM checkouts WHERE unique_id = ?`, row.UniqueId);
  if (held) dropBlob(core, held.blob);
  core.db.run('DELETE FROM checkouts WHERE unique_id = ?', row.UniqueId);
}
