import { refuse } from '../http/errors';
import { dateText, numberText } from '../locale/localeText';
import type { ListColumns } from '../query/itemColumns';
import { columnOf, itemTable } from '../store/columns';
import { contentTypesOf } from '../store/contentTypes';
import { settingsOf } from '../store/fieldXml';
import { listById } from '../store/lists';
import { maskHex } from '../store/masks';
import type { FieldRow, ItemRow } from '../store/rows';
import { listScope } from '../store/securables';
import { unpackMany } from '../store/seedValues';
import type { Context } from './context';
import { readField } from './items';
import { splitLink } from './itemValues';

type Row = Record<string, unknown>;
type Writer = (row: ItemRow, out: Row) => void;

/** A person as the stream gives one. */
function person(id: number, context: Context): object[] {
  const row = context.principal(id);
  if (!row) return [];
  const { id: number, title, email } = row;
  return [
    {
      id: String(number),
      title,
      email,
      sip: email,
      picture: email ? `/_layouts/15/userphoto.aspx?size=S&accountname=${encodeURIComponent(email)}` : '',
    },
  ];
}

const sizes = ['bytes', 'KB', 'MB', 'GB'];

function sizeText(size: number): string {
  let [value, unit] = [size, 0];
  for (; value >= 1024 && unit < sizes.length - 1; unit += 1) value /= 1024;
  return `${unit === 0 ? value : value.toFixed(1)} ${sizes[unit]}`;
}

/** Fields that need more than their kept value. */
function special(name: string, columns: ListColumns, context: Context): Writer | null {
  const { core, list } = columns;
  switch (name) {
    case 'PermMask':
      return (row, out) => {
        out.PermMask = maskHex(context.access.mask(row._scope ?? listScope(core, list)));
      };
    case 'UniqueId':
      return (row, out) => {
        out.UniqueId = `{${row.UniqueId.toUpperCase()}}`;
      };
    case 'GUID':
      return (row, out) => {
        out.GUID = `{${row.GUID.toUpperCase()}}`;
      };
    case 'ScopeId': {
      const guids = new Map<number, string>();
      return (row, out) => {
        const scope = row._scope ?? listScope(core, list);
        if (!guids.has(scope)) guids.set(scope, core.db.get<{ guid: string }>('SELECT guid FROM scopes WHERE id = ?', scope)?.guid.toUpperCase() ?? '');
        out.ScopeId = `{${guids.get(scope) ?? ''}}`;
      };
    }
    case 'ContentType': {
      const names = new Map(contentTypesOf(core, list.id).map((type) => [type.id.toLowerCase(), type.name]));
      return (row, out) => {
        out.ContentType = names.get(row.ContentTypeId.toLowerCase()) ?? '';
      };
    }
    case 'ItemChildCount':
    case 'FolderChildCount': {
      const kind = name === 'FolderChildCount' ? 1 : 0;
      return (row, out) => {
        out[name] =
          row.FSObjType === 0
            ? '0'
            : String(
                core.db.get<{ n: number }>(`SELECT count(*) AS n FROM ${itemTable(list.seq)} WHERE "FileDirRef" = ? AND "FSObjType" = ?`, row.FileRef, kind)
                  ?.n ?? 0
              );
      };
    }
    case 'FileSizeDisplay':
      return (row, out) => {
        out.FileSizeDisplay = row.File_x0020_Size === null ? '' : sizeText(Number(row.File_x0020_Size));
      };
    case 'CheckoutUser':
      return (row, out) => {
        out.CheckoutUser = row.CheckoutUser === null ? '' : person(row.CheckoutUser, context);
        if (row.CheckoutUser !== null) out.CheckedOutUserId = String(row.CheckoutUser);
      };
    case 'EncodedAbsUrl':
      return (row, out) => {
        out.EncodedAbsUrl = core.origin + encodeURI(row.FileRef);
      };
    default:
      return null;
  }
}

function writerOf(field: FieldRow, columns: ListColumns, context: Context, utc: boolean): Writer {
  const { name } = field;
  const made = special(name, columns, context);
  if (made) return made;
  const column = columnOf(field);
  const stored = /^"([^"]+)"$/.exec(column.sql)?.[1];
  const read = stored === undefined ? (row: ItemRow) => readField({ columns, row }, name) : (row: ItemRow) => row[stored] ?? null;
  switch (column.kind) {
    case 'date': {
      const dateOnly = settingsOf(field).dateOnly === true;
      return (row, out) => {
        const kept = read(row);
        out[name] = kept === null ? '' : dateText(Date.parse(String(kept)), context.regional, dateOnly, utc);
        out[`${name}.`] = kept ?? '';
      };
    }
    case 'user':
      return (row, out) => {
        const kept = read(row);
        out[name] = kept === null ? '' : person(Number(kept), context);
      };
    case 'userMulti':
      return (row, out) => {
        const kept = read(row);
        out[name] = kept === null ? '' : unpackMany(String(kept)).flatMap((id) => person(Number(id), context));
      };
    case 'lookup': {
      const target = listById(columns.core, settingsOf(field).lookupList ?? '');
      return (row, out) => {
        const kept = read(row);
        const title =
          kept !== null && target
            ? columns.core.db.get<{ Title: string | null }>(`SELECT "Title" FROM ${itemTable(target.seq)} WHERE "ID" = ?`, kept)?.Title
            : null;
        out[name] = kept === null ? '' : [{ lookupId: Number(kept), lookupValue: title ?? '', isSecretFieldValue: false }];
      };
    }
    case 'boolean':
      return (row, out) => {
        const kept = read(row);
        out[name] = kept === null ? '' : kept === 1 ? 'Yes' : 'No';
        out[`${name}.value`] = kept === null ? '' : String(kept);
      };
    case 'number':
      return (row, out) => {
        const kept = read(row);
        out[name] = kept === null ? '' : numberText(Number(kept), context.regional);
        out[`${name}.`] = kept === null ? '' : Number(kept).toPrecision(15);
      };
    case 'multiChoice':
      return (row, out) => {
        const kept = read(row);
        out[name] = kept === null ? '' : unpackMany(String(kept));
      };
    case 'url':
      return (row, out) => {
        const kept = read(row);
        const link = kept === null ? null : splitLink(String(kept));
        out[name] = link?.Url ?? '';
        out[`${name}.desc`] = link?.Description ?? '';
      };
    default:
      return (row, out) => {
        const kept = read(row);
        out[name] = kept === null ? '' : String(kept);
      };
  }
}

/** A writer of rows as the stream gives them: one closure a field, made once a page. */
export function rowWriter(columns: ListColumns, names: readonly string[], context: Context, utc: boolean): (row: ItemRow) => Row {
  const writers = names.map((name) => {
    const field = columns.field(name);
    if (!field) throw refuse.noColumn(name, columns.list.url);
    return writerOf(field, columns, context, utc);
  });
  return (row) => {
    const out: Row = {};
    for (const write of writers) write(row, out);
    return out;
  };
}
