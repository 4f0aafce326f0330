import type { Order } from '../../query/ast';
import { fieldsOf, indexCap, largeList, setIndexed } from '../../store/lists/fields';
import { fieldType } from '../../store/lists/fieldTypes';
import type { ListRow } from '../../store/rows';
import type { Context } from '../context';

/** The fewest rows at which this was measured. */
const longList = 3000;

/**
 * Opening a view of a long list that is sorted on an unindexed column makes SharePoint index that column by itself:
 * Indexed and AutoIndexed turn over together. Measured at 3,000 rows: firmfooting/dbml-sharepoint,
 * test/manual/threshold-index-probe.js (31 July 2026).
 */
export function indexForView(list: ListRow, order: readonly Order[], context: Context): void {
  if (list.item_count < longList || list.item_count > largeList || order.length === 0) return;
  const fields = fieldsOf(context.core, list.id);
  const field = fields.find(({ name }) => name === order[0].path.segments.join('/'));
  const used = fields.filter(({ indexed }) => indexed === 1).length;
  if (!field || field.base === 1 || field.indexed === 1 || used >= indexCap || fieldType(field.type)?.indexable !== true) return;
  setIndexed(context.core, list, field, true, true);
}
