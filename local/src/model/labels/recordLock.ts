import { refuse } from '../../http/errors';
import { retentionSettings } from '../../store/labels/complianceTags';
import { labelState } from '../../store/labels/labelState';
import { labelPrevents } from '../../store/labels/labelRules';
import { setRecordLock } from '../../store/labels/recordLocks';
import type { ItemRow, ListRow } from '../../store/rows';
import type { Context } from '../context';

/**
 * Locks or unlocks a record, as whoever may edit it.
 * @param labelled instant that counts as the labelling from now on; null leaves it
 * @returns the item's flags
 * @throws where the item is no record, or may not be unlocked
 */
export function changeRecordLock(list: ListRow, row: ItemRow, locked: boolean, labelled: string | null, context: Context): number {
  const label = labelState(row);
  if (!label?.isRecord) throw refuse.badArgument('The item is not a record.');
  if (!locked && (label.isRegulatory || retentionSettings(context.core).recordVersioningDisabled)) throw labelPrevents();
  return setRecordLock(context.core, list, row, locked, labelled);
}
