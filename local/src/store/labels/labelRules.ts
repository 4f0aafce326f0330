import { refuse, type SharePointError } from '../../http/errors';
import { itemTable } from '../lists/columns';
import { retentionSettings } from './complianceTags';
import type { Core } from '../core';
import { labelFlag, labelState } from './labelState';
import type { ItemRow, ListRow } from '../rows';

/** What may be done to what a retention label is on: Microsoft's table of allowed and blocked actions (records-management.md). */

export type LabelledAction = 'editContents' | 'editProperties' | 'delete' | 'moveAcross' | 'deleteVersions';

export function isAllowed(core: Core, row: ItemRow, action: LabelledAction): boolean {
  const label = labelState(row);
  if (!label) return true;
  const settings = retentionSettings(core);
  switch (action) {
    case 'editContents':
      return !label.isLocked;
    case 'editProperties':
      return !label.isRegulatory && !(label.isLocked && settings.metadataEditBlocked);
    case 'delete':
      return !label.isRecord && (!label.isHold || settings.allowDeletion);
    case 'deleteVersions':
      return !label.isHold;
    case 'moveAcross':
      return !label.isRecord || (!label.isRegulatory && label.isLocked && !label.wasUnlocked);
  }
}

export const labelPrevents = (): SharePointError =>
  refuse.failed(-2147467259, "The label that's applied to this item prevents it from being edited or deleted. Check the item's label for more details.");

/** @throws SharePoint's refusal where the item's label stands against it */
export function refuseByLabel(core: Core, row: ItemRow, action: LabelledAction): void {
  if (isAllowed(core, row, action)) return;
  if (action === 'deleteVersions') throw refuse.failed(-2147467259, 'Versions of this item cannot be deleted because it is on hold or retention policy');
  throw labelPrevents();
}

/** @throws SharePoint's refusal to delete a list that holds anything retained */
export function refuseHeldList(core: Core, list: ListRow): void {
  if (core.db.get(`SELECT 1 FROM ${itemTable(list.seq)} WHERE ("_ComplianceFlags" & ?) <> 0 LIMIT 1`, labelFlag.hold))
    throw refuse.failed(-2147467259, 'List cannot be deleted while on hold or retention policy');
}
