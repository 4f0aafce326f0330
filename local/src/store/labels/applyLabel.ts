import { recordItemChange, recordListChange } from '../changes/changes';
import { itemTable } from '../lists/columns';
import { isEventTag, isRegulatory, type ComplianceTag } from './complianceTags';
import { nowIso, type Core } from '../core';
import { addListField, fieldByName } from '../lists/fields';
import { draftOf } from '../lists/fieldXml';
import { flagsOf, labelFlag, labelState, systemAccountId } from './labelState';
import { listSettings } from '../lists/lists';
import type { ItemRow, ListRow } from '../rows';
import { rememberColumns } from '../changes/searchPast';

/** How a label came to an item. */
export interface Labelling {
  /** The principal who applies it; SharePoint itself where a default does. */
  readonly by: number;
  /** Instant; now where it is left out. */
  readonly at?: string;
  /** Where a caller says them itself; the label's own otherwise. */
  readonly flags?: number;
}

/** The column that holds when an event-based period began. A list has it from its first such label on. */
function ensureEventColumn(core: Core, list: ListRow): void {
  if (fieldByName(core, list.id, 'TagEventDate')) return;
  addListField(core, list, draftOf({ name: 'TagEventDate', title: 'Event Date', type: 'DateTime' }));
}

/**
 * Puts a label on an item, or takes it off (null). Modified, Editor, version and ETag stay as they are; the log has a
 * system update. Rights, and what the present label allows, are the caller's to ask.
 */
export function applyLabel(core: Core, list: ListRow, row: ItemRow, tag: ComplianceTag | null, how: Labelling): void {
  if (tag && isEventTag(tag)) ensureEventColumn(core, list);
  rememberColumns(core, list, row, ['_ComplianceTag', '_ComplianceTagWrittenTime']);
  core.db.run(
    `UPDATE ${itemTable(list.seq)} SET "_ComplianceTag" = ?, "_ComplianceFlags" = ?, "_ComplianceTagWrittenTime" = ?, "_ComplianceTagUserId" = ? WHERE "ID" = ?`,
    tag?.name ?? null,
    tag ? (how.flags ?? flagsOf(tag)) : null,
    tag ? (how.at ?? nowIso(core)) : null,
    tag ? how.by : null,
    row.ID
  );
  recordItemChange(core, list, row, 'systemUpdate');
  // A folder's label is what its unlabelled content gets; the content keeps labels of its own.
  if (row.FSObjType === 1) labelUnlabelled(core, list, tag, row.FileRef);
}

/** Items that a default reaches: without a label, or with one that an earlier default gave. Records keep theirs. */
function labelUnlabelled(core: Core, list: ListRow, tag: ComplianceTag | null, folder: string | null): void {
  if (tag && isEventTag(tag)) ensureEventColumn(core, list);
  const table = itemTable(list.seq);
  const reached = `"FSObjType" = 0 AND ("_ComplianceTag" IS NULL OR ("_ComplianceTagUserId" = ? AND ("_ComplianceFlags" & ?) = 0)) AND "_ComplianceTag" IS NOT ? AND (? IS NULL OR "FileDirRef" = ? OR substr("FileDirRef", 1, ?) = ? COLLATE NOCASE)`;
  const params = [systemAccountId, labelFlag.record, tag?.name ?? null, folder, folder, (folder?.length ?? 0) + 1, `${folder ?? ''}/`];
  core.db.run(
    `INSERT INTO changes(time, site_id, web_id, list_id, item_id, object, type, unique_id, detail)
     SELECT ?, ?, ?, ?, "ID", 'item', 15, "UniqueId", json_object('kind', 0, 'dir', "FileDirRef", 'leaf', "FileLeafRef") FROM ${table} WHERE ${reached} ORDER BY "ID"`,
    nowIso(core),
    list.site_id,
    list.web_id,
    list.id,
    ...params
  );
  core.db.run(
    `UPDATE ${table} SET "_ComplianceTag" = ?, "_ComplianceFlags" = ?, "_ComplianceTagWrittenTime" = ?, "_ComplianceTagUserId" = ? WHERE ${reached}`,
    tag?.name ?? null,
    tag ? flagsOf(tag) : null,
    tag ? nowIso(core) : null,
    tag ? systemAccountId : null,
    ...params
  );
}

/** Sets a list's default label, or takes it off (null). Items that are there already get it only where `syncToItems` asks. */
export function setListTag(core: Core, list: ListRow, tag: ComplianceTag | null, syncToItems: boolean): void {
  const settings = { ...listSettings(list), complianceTag: tag?.name ?? null };
  core.db.run('UPDATE lists SET settings = ?, change = change + 1 WHERE id = ?', JSON.stringify(settings), list.id);
  recordListChange(core, list, 'update');
  if (syncToItems) labelUnlabelled(core, list, tag, null);
}

/** Whether somebody may put another label on an item, or take its label off. Records' labels are the site's administrators' alone. */
export function mayRelabel(row: ItemRow, tag: ComplianceTag | null, isSiteAdmin: boolean): boolean {
  const label = labelState(row);
  if (tag && isRegulatory(tag) && row.CheckoutUser !== null) return false;
  if (!label?.isRecord) return true;
  return !label.isRegulatory && isSiteAdmin;
}
