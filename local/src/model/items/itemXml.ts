import { timeZone, zoneOffset } from '../../locale/timeZones';
import type { ListColumns } from '../../query/itemColumns';
import { columnOf } from '../../store/lists/columns';
import { contentTypesOf } from '../../store/lists/contentTypes';
import { maskHex } from '../../store/permissions/masks';
import type { FieldRow, ItemRow } from '../../store/rows';
import { itemScope } from '../../store/permissions/securables';
import { unpackMany } from '../../store/seeding/seedValues';
import { escapeXml } from '../../store/xml';
import type { Context } from '../context';
import { readField } from './items';
import { lookupTitle } from '../rows/lookupTitle';

/** Items as rows of the older XML answers: `<z:row ows_Title='…' />`. */

export interface RowForm {
  readonly columns: ListColumns;
  readonly names: readonly string[];
  /** Dates in UTC, else in the web's time. */
  readonly utc: boolean;
}

/** Fields that stand behind an item's number, as lookups do: `2;#{…}`. */
const numbered = new Set(
  'FileRef FileDirRef FileLeafRef FSObjType SortBehavior UniqueId ScopeId MetaInfo Last_x0020_Modified Created_x0020_Date File_x0020_Size ItemChildCount FolderChildCount'.split(
    ' '
  )
);

function dateOf(iso: string, utc: boolean, context: Context): string {
  if (utc) return iso;
  const { zone } = timeZone(context.regional.timeZone);
  const wall = Date.parse(iso) + zoneOffset(zone, Date.parse(iso));
  return new Date(wall).toISOString().slice(0, 19).replace('T', ' ');
}

const braced = (guid: string): string => `{${guid.toUpperCase()}}`;

function personText(id: number, context: Context): string {
  return `${id};#${context.principal(id)?.title ?? ''}`;
}

function plain(field: FieldRow, kept: string | number, form: RowForm, context: Context): string {
  switch (columnOf(field).kind) {
    case 'date':
      return dateOf(String(kept), form.utc, context);
    case 'user':
      return personText(Number(kept), context);
    case 'userMulti':
      return unpackMany(String(kept))
        .map((id) => personText(Number(id), context))
        .join(';#');
    case 'lookup':
      return `${kept};#${lookupTitle(field, Number(kept), context)}`;
    case 'lookupMulti':
      return unpackMany(String(kept))
        .map((id) => `${id};#${lookupTitle(field, Number(id), context)}`)
        .join(';#');
    case 'multiChoice':
      return `;#${unpackMany(String(kept)).join(';#')};#`;
    case 'number':
      return Number(kept).toPrecision(15);
    case 'guid':
      return braced(String(kept));
    default:
      return String(kept);
  }
}

function special(name: string, row: ItemRow, form: RowForm, context: Context): string | undefined {
  const { columns } = form;
  switch (name) {
    case 'PermMask':
      return maskHex(context.access.mask(itemScope(context.core, columns.list, row)));
    case 'ContentType':
      return contentTypesOf(context.core, columns.list.id).find((type) => type.id.toLowerCase() === row.ContentTypeId.toLowerCase())?.name;
    case 'FileRef':
      return row.FileRef.slice(1);
    case 'FileDirRef':
      return row.FileDirRef.slice(1);
    case 'ScopeId':
      return braced(
        context.core.db.get<{ guid: string }>('SELECT guid FROM scopes WHERE id = ?', itemScope(context.core, columns.list, row))?.guid ??
          '00000000-0000-0000-0000-000000000000'
      );
    default:
      return undefined;
  }
}

/** One item as a row. Fields without a value are left out, as SharePoint leaves them. */
export function rowXml(row: ItemRow, form: RowForm, context: Context): string {
  const attributes = form.names.flatMap((name) => {
    const field = form.columns.field(name);
    if (!field) return [];
    const kept = readField({ columns: form.columns, row }, field.name);
    const text = special(field.name, row, form, context) ?? (kept === null ? undefined : plain(field, kept, form, context));
    if (text === undefined) return [];
    return [`ows_${escapeXml(field.name)}="${escapeXml(numbered.has(field.name) ? `${row.ID};#${text}` : text)}"`];
  });
  return `<z:row ${attributes.join(' ')} />`;
}
