import { readLabelInfo, type FileLabel } from '../../store/labels/labelInfo';
import { queueLabel } from '../../store/labels/labelOperations';
import { listSettings } from '../../store/lists/lists';
import { updateItem } from '../../store/items/items';
import type { ItemRow, ListRow } from '../../store/rows';
import { sensitivityLabel, shownName } from '../../store/labels/sensitivityLabels';
import { tenantId } from '../../store/tenantId';
import type { Context } from '../context';
import { canBeLabelled, methodNumber } from './labelledFiles';

/**
 * What SharePoint does about the sensitivity label of a file that has just come: it notes the label that the file brings,
 * and gives a file without one the library's default, some time later. A default never takes the place of a label.
 */
export function labelUploaded(list: ListRow, row: ItemRow, content: Uint8Array, context: Context): void {
  const { core } = context;
  if (!canBeLabelled(core, row.FileLeafRef)) return;
  const brought = readLabelInfo(content)?.find((each) => each.tenantId === tenantId) ?? null;
  if (brought) return note(list, row, brought, context);
  const standard = listSettings(list).sensitivityLabel ?? '';
  if (standard === '' || row._IpLabelId !== null || !sensitivityLabel(core, standard)) return;
  queueLabel(core, { listId: list.id, uniqueId: row.UniqueId, labelId: standard, method: 'auto', justification: null, login: context.person.login });
}

function note(list: ListRow, row: ItemRow, brought: FileLabel, context: Context): void {
  const label = sensitivityLabel(context.core, brought.id);
  if (!label || row._IpLabelId === label.id) return;
  updateItem(context.core, list, row, {
    values: {
      _IpLabelId: label.id,
      _DisplayName: shownName(context.core, label),
      _IpLabelAssignmentMethod: methodNumber[brought.method === 'Privileged' ? 'privileged' : 'standard'],
    },
    version: 'none',
  });
}
