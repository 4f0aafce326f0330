import { jsonString, remembered } from '../../http/jsonText';
import { dateWriter, numberText } from '../../locale/localeText';
import { columnOf, itemTable } from '../../store/lists/columns';
import { settingsOf } from '../../store/lists/fieldXml';
import { listById } from '../../store/lists/lists';
import type { FieldRow } from '../../store/rows';
import { unpackMany } from '../../store/seeding/seedValues';
import { splitLink } from '../items/itemValues';
import { namedWriters } from './namedWriters';
import { personText } from './personText';
import type { RowsAsked, Writer } from './rowWriter';

/** The writer of a field: one of its own for the few that need more than their value, else by its kind. */
export function fieldWriter(field: FieldRow, asked: RowsAsked): Writer {
  return namedWriters[field.name]?.(asked) ?? kindWriter(field, asked);
}

/** Members with fixed names: the value that is there, or what stands for nothing. */
function member(field: FieldRow, asked: RowsAsked, write: (kept: string | number) => string, nothing: string): Writer {
  const at = asked.selection.at(columnOf(field).sql);
  return (row) => {
    const kept = row[at];
    return kept === null ? nothing : write(kept);
  };
}

function kindWriter(field: FieldRow, asked: RowsAsked): Writer {
  const { context } = asked;
  const name = `${JSON.stringify(field.name)}:`;
  /** A second member that goes with the first: `Created.`, `Done.value`. */
  const second = (suffix: string): string => `,${JSON.stringify(field.name + suffix)}:`;
  switch (columnOf(field).kind) {
    case 'date': {
      const text = dateWriter(context.regional, settingsOf(field).dateOnly === true, asked.utc);
      const raw = second('.');
      return member(field, asked, (kept) => `${name}"${text(Date.parse(String(kept)))}"${raw}"${kept}"`, `${name}""${raw}""`);
    }
    case 'user': {
      const one = personText(context);
      return member(field, asked, (kept) => `${name}[${one(Number(kept))}]`, `${name}""`);
    }
    case 'userMulti': {
      const one = personText(context);
      const all = (kept: string): string[] => unpackMany(kept).map((id) => one(Number(id)));
      return member(field, asked, (kept) => `${name}[${all(String(kept)).filter(Boolean).join(',')}]`, `${name}""`);
    }
    case 'lookup': {
      const one = lookupText(field, asked);
      return member(field, asked, (kept) => `${name}[${one(Number(kept))}]`, `${name}""`);
    }
    case 'boolean': {
      const raw = second('.value');
      return member(field, asked, (kept) => `${name}"${kept === 1 ? 'Yes' : 'No'}"${raw}"${kept}"`, `${name}""${raw}""`);
    }
    case 'number': {
      const raw = second('.');
      const text = (kept: number): string => jsonString(numberText(kept, context.regional));
      return member(field, asked, (kept) => `${name}${text(Number(kept))}${raw}"${Number(kept).toPrecision(15)}"`, `${name}""${raw}""`);
    }
    case 'multiChoice':
      return member(field, asked, (kept) => name + JSON.stringify(unpackMany(String(kept))), `${name}""`);
    case 'url': {
      const words = second('.desc');
      return member(
        field,
        asked,
        (kept) => {
          const link = splitLink(String(kept));
          return name + jsonString(link.Url) + words + jsonString(link.Description);
        },
        `${name}""${words}""`
      );
    }
    default:
      return member(field, asked, (kept) => (typeof kept === 'number' ? `${name}"${kept}"` : name + jsonString(kept)), `${name}""`);
  }
}

/** What a lookup points to, each looked up once. */
function lookupText(field: FieldRow, { columns: { core } }: RowsAsked): (id: number) => string {
  const target = listById(core, settingsOf(field).lookupList ?? '');
  return remembered((id) => {
    const title = target && core.db.get<{ Title: string | null }>(`SELECT "Title" FROM ${itemTable(target.seq)} WHERE "ID" = ?`, id)?.Title;
    return JSON.stringify({ lookupId: id, lookupValue: title ?? '', isSecretFieldValue: false });
  });
}
