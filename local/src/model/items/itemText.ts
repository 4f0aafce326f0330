import { dateText, numberText } from '../../locale/localeText';
import { columnOf } from '../../store/lists/columns';
import { settingsOf } from '../../store/lists/fieldXml';
import type { FieldRow } from '../../store/rows';
import { unpackMany } from '../../store/seeding/seedValues';
import type { Context } from '../context';
import { isGiven, splitLink } from './itemValues';
import { readField, type Item } from './items';

/** A kept value as the web's people read it. */
export function shownText(field: FieldRow, kept: string | number | null, context: Context): string {
  if (kept === null) return '';
  switch (columnOf(field).kind) {
    case 'date':
      return dateText(Date.parse(String(kept)), context.regional, settingsOf(field).dateOnly === true);
    case 'boolean':
      return kept === 1 ? 'Yes' : 'No';
    case 'number':
      return numberText(Number(kept), context.regional);
    case 'user':
      return context.principal(Number(kept))?.title ?? '';
    case 'userMulti':
      return unpackMany(String(kept))
        .map((id) => context.principal(Number(id))?.title ?? '')
        .join('; ');
    case 'multiChoice':
      return unpackMany(String(kept)).join('; ');
    case 'url':
      return splitLink(String(kept)).Url;
    default:
      return String(kept);
  }
}

/** A column's name where names are known only at run time: signs as `_x005f_`, and `OData_` before a name that begins with one. */
export const bagName = (name: string): string => name.replace(/_/g, '_x005f_').replace(/^_x005f_/, 'OData__x005f_');

/** FieldValuesAsText: every field in words, by its REST name with `_x005f_` for its signs. */
export function valuesAsText(item: Item, context: Context): Record<string, string> {
  const out: Record<string, string> = {};
  for (const field of item.columns.fields.values()) {
    if (field.base === 0 || isGiven(field, item.columns.list.base_type === 1) || columnOf(field).sql !== 'NULL') {
      out[bagName(field.name)] = shownText(field, readField(item, field.name), context);
    }
  }
  return out;
}
