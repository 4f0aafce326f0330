import { itemTable } from '../../store/lists/columns';
import { settingsOf } from '../../store/lists/fieldXml';
import { listById } from '../../store/lists/lists';
import type { FieldRow } from '../../store/rows';
import type { Context } from '../context';

/** The title of what a lookup points to; empty where it is gone. */
export function lookupTitle(field: FieldRow, id: number, context: Context): string {
  const target = listById(context.core, settingsOf(field).lookupList ?? '');
  const row = target && context.core.db.get<{ Title: string | null }>(`SELECT "Title" FROM ${itemTable(target.seq)} WHERE "ID" = ?`, id);
  return row?.Title ?? '';
}
