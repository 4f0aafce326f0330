import { insertBlob } from '../files/blobs';
import { checkOutItem } from '../files/checkouts';
import type { Core } from '../core';
import { openFile, unlockFile } from '../files/fileLocks';
import { itemById } from '../items/items';
import { recycleItem } from '../items/recycleBin';
import type { ItemRow, ListRow } from '../rows';
import { isoInput, SeedValues } from './seedValues';
import type { RecycleInput, VersionInput } from '../types';
import { addVersion, versionOfLabel } from '../items/versions';

/** What a seed says of an item's past: earlier versions, checkouts, and what has been thrown away. */

function found(core: Core, list: ListRow, itemId: number): ItemRow {
  const item = itemById(core, list, itemId);
  if (!item) throw new Error(`${list.title} has no item ${itemId}.`);
  return item;
}

/** Puts versions before the current one. What a version leaves out is as it is now. */
export function seedVersions(core: Core, list: ListRow, itemId: number, versions: readonly VersionInput[]): void {
  const item = found(core, list, itemId);
  const values = new SeedValues(core, list);
  for (const input of versions) {
    const version = versionOfLabel(input.version);
    if (version === null || version >= item._UIVersion) throw new Error(`${input.version} is no version before the current one.`);
    const content = input.content === undefined ? null : typeof input.content === 'string' ? new TextEncoder().encode(input.content) : input.content;
    const editor = input.editor === undefined ? item.Editor : values.userId(input.editor);
    const made = input.modified === undefined ? item.Modified : isoInput(input.modified);
    addVersion(
      core,
      item,
      {
        version,
        made,
        made_by: editor,
        size: content?.byteLength ?? null,
        blob: content === null ? null : insertBlob(core, content),
        comment: input.comment ?? null,
      },
      { ...(values.columns(input.values ?? {}) as Partial<ItemRow>), Editor: editor, Modified: made, _writer: editor }
    );
  }
}

/** Checks a file out in someone's name. */
export function seedCheckout(core: Core, list: ListRow, itemId: number, person: string): void {
  checkOutItem(core, list, found(core, list, itemId), new SeedValues(core, list).userId(person));
}

/** Throws an item away in someone's name. @returns the GUID of the entry in the recycle bin */
export function seedRecycled(core: Core, list: ListRow, itemId: number, input: RecycleInput): string {
  const id = recycleItem(core, list, found(core, list, itemId), new SeedValues(core, list).userId(input.by));
  if (input.deleted !== undefined) core.db.run('UPDATE recycle_bin SET deleted = ? WHERE id = ?', isoInput(input.deleted), id);
  if (input.secondStage === true) core.db.run('UPDATE recycle_bin SET stage = 2 WHERE id = ?', id);
  return id;
}

/** Opens a file in someone's name, or takes the lock away at once (null). */
export function seedLock(core: Core, list: ListRow, itemId: number, person: string | null): void {
  found(core, list, itemId);
  if (person === null) unlockFile(core, list, itemId);
  else openFile(core, list, itemId, new SeedValues(core, list).userId(person));
}
