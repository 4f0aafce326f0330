import { recordItemChange } from '../changes/changes';
import { itemTable } from '../lists/columns';
import { splitUrl, type Core } from '../core';
import { insertBlob, insertItem, itemByRef, readBlob, updateItem } from '../items/items';
import { labelFlag, systemAccountId } from './labelState';
import { listSettings } from '../lists/lists';
import { recordCopy } from './preservation';
import type { ItemRow, ListRow } from '../rows';

/** Unlocking keeps the record as it is: a copy goes to the Records folder, and a version that says so stays with the document. */
function keepRecord(core: Core, list: ListRow, row: ItemRow): void {
  const copy = recordCopy(core, list, row, row._blob === null ? null : insertBlob(core, readBlob(core, row._blob)));
  if (copy.folder !== null && !itemByRef(core, copy.list, copy.folder)) {
    const { dir, leaf } = splitUrl(copy.folder);
    const { created } = copy.list;
    insertItem(core, copy.list, { fsObjType: 1, leaf, dir, author: systemAccountId, editor: systemAccountId, created, modified: created, values: {} });
  }
  insertItem(core, core.db.get<ListRow>('SELECT * FROM lists WHERE id = ?', copy.list.id) ?? copy.list, copy.item);
  core.db.run(`UPDATE ${itemTable(list.seq)} SET "_CheckinComment" = 'Record' WHERE "ID" = ?`, row.ID);
  updateItem(core, list, row, { values: { _CheckinComment: null }, version: listSettings(list).versioning ? 'major' : 'none', log: 'update' });
}

/**
 * Locks or unlocks a record. Modified and Editor stay as they are; a file that is unlocked gets a new version, the one
 * before it being the record.
 * @param labelledAt instant from which the label counts now; null where that stays
 * @returns the item's flags
 */
export function setRecordLock(core: Core, list: ListRow, row: ItemRow, locked: boolean, labelledAt: string | null): number {
  const before = Number(row._ComplianceFlags);
  const flags = locked ? before & ~labelFlag.unlocked : before | labelFlag.unlocked | labelFlag.wasUnlocked;
  core.db.run(
    `UPDATE ${itemTable(list.seq)} SET "_ComplianceFlags" = ?, "_ComplianceTagWrittenTime" = ifnull(?, "_ComplianceTagWrittenTime") WHERE "ID" = ?`,
    flags,
    labelledAt,
    row.ID
  );
  recordItemChange(core, list, row, 'systemUpdate');
  const isFile = list.base_type === 1 && row.FSObjType === 0;
  if (!locked && isFile && (before & labelFlag.unlocked) === 0) keepRecord(core, list, row);
  return flags;
}
