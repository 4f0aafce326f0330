import { refuse } from '../../http/errors';
import { readIso } from '../../locale/instants';
import { columnOf, type Column } from '../../store/lists/columns';
import { settingsOf } from '../../store/lists/fieldXml';
import type { FieldRow, ItemRow } from '../../store/rows';
import { packMany, unpackMany } from '../../store/seeding/seedValues';
import type { SqlValue } from '../../store/database';
import type { PropertyView } from '../node';

/** List items' fields as REST gives and takes them. */

/** REST cannot begin a name with a sign. */
export const restName = (name: string): string => (name.startsWith('_') ? `OData_${name}` : name);

const pointing = new Set(['user', 'lookup', 'userMulti', 'lookupMulti']);

/** Fields that REST gives of every item without being asked, in SharePoint's order. */
const alwaysGiven = new Set([
  'ID',
  'ContentTypeId',
  'Title',
  'Modified',
  'Created',
  'Author',
  'Editor',
  '_UIVersionString',
  'Attachments',
  'GUID',
  'ComplianceAssetId',
  '_ColorTag',
  'CheckoutUser',
  '_CopySource',
]);

export function isGiven(field: FieldRow, library: boolean): boolean {
  if (field.name === 'Attachments') return !library;
  if (field.base === 1) return alwaysGiven.has(field.name);
  return field.hidden === 0 || field.base === 0;
}

/** The value of a column of a row: computed ones are worked out by the caller's query. */
export function keptValue(item: ItemRow, column: Column): string | number | null {
  return item[column.name] ?? null;
}

/** A url kept as `address, words`. */
export function splitLink(kept: string): { Description: string; Url: string } {
  const at = kept.indexOf(', ');
  return at < 0 ? { Description: kept, Url: kept } : { Description: kept.slice(at + 2), Url: kept.slice(0, at) };
}

/** A field's value as REST writes it. People and lookups are numbers under `…Id`. */
export function restValue(field: FieldRow, kept: string | number | null): unknown {
  const { kind } = columnOf(field);
  if (kept === null) return kind === 'userMulti' || kind === 'lookupMulti' ? null : null;
  switch (kind) {
    case 'boolean':
      return kept === 1;
    case 'userMulti':
    case 'lookupMulti':
      return unpackMany(String(kept)).map(Number);
    case 'multiChoice':
      return unpackMany(String(kept));
    case 'url':
      return splitLink(String(kept));
    case 'coordinates':
      return JSON.parse(String(kept)) as unknown;
    default:
      return kept;
  }
}

const edmTypes: Readonly<Record<string, string>> = {
  integer: 'Int32',
  number: 'Double',
  boolean: 'Boolean',
  date: 'DateTime',
  guid: 'Guid',
  user: 'Int32',
  lookup: 'Int32',
  userMulti: 'Collection(Int32)',
  lookupMulti: 'Collection(Int32)',
  multiChoice: 'Collection(String)',
  url: 'SP.FieldUrlValue',
  coordinates: 'SP.FieldGeolocationValue',
};

/** How a field is called and typed as a property, and how its kept value is written: people and lookups under the name with `Id`. */
export function fieldProperty(field: FieldRow): { readonly name: string; readonly type: string; write(kept: string | number | null): unknown } {
  const { kind } = columnOf(field);
  const name = restName(field.name) + (pointing.has(kind) ? 'Id' : '');
  return { name, type: edmTypes[kind] ?? 'String', write: (kept) => restValue(field, kept) };
}

/** A field as a property of something that has a value for it. */
export function fieldView(field: FieldRow, read: () => string | number | null): PropertyView {
  const { name, type, write } = fieldProperty(field);
  return { name, type, read: () => write(read()) };
}

function badValue(field: FieldRow): Error {
  return refuse.badQuery(`An invalid value was given for the field '${field.title}'.`);
}

function numbers(field: FieldRow, value: unknown): number[] {
  const all = Array.isArray(value)
    ? value
    : value !== null && typeof value === 'object' && Array.isArray((value as { results?: unknown }).results)
      ? (value as { results: unknown[] }).results
      : null;
  if (!all || all.some((each) => Number.isNaN(Number(each)))) throw badValue(field);
  return all.map(Number);
}

/** What REST was given for a field, as the column keeps it. @throws 400 where the value is not of the field's type */
export function keepRestValue(field: FieldRow, value: unknown): SqlValue {
  if (value === null || value === undefined || value === '') return null;
  switch (columnOf(field).kind) {
    case 'boolean':
      if (typeof value !== 'boolean') throw badValue(field);
      return value ? 1 : 0;
    case 'integer':
    case 'number':
    case 'user':
    case 'lookup': {
      const number = typeof value === 'number' ? value : typeof value === 'string' ? Number(value) : Number.NaN;
      if (Number.isNaN(number)) throw badValue(field);
      return number;
    }
    case 'date': {
      const iso = typeof value === 'string' ? readIso(value) : null;
      if (iso === null) throw badValue(field);
      return iso;
    }
    case 'userMulti':
    case 'lookupMulti':
      return packMany(numbers(field, value));
    case 'multiChoice': {
      const all = Array.isArray(value) ? value : (value as { results?: unknown }).results;
      if (!Array.isArray(all)) throw badValue(field);
      return packMany(all.map(String));
    }
    case 'url': {
      if (typeof value !== 'object') throw badValue(field);
      const { Url, Description } = value as { Url?: unknown; Description?: unknown };
      return `${String(Url ?? '')}, ${String(Description ?? Url ?? '')}`;
    }
    default: {
      if (typeof value === 'object') throw badValue(field);
      return checkLength(field, String(value));
    }
  }
}

/** A line of text is at most 255 characters, or what the column says; longer is refused, never cut. */
export function checkLength(field: FieldRow, text: string): string {
  const most = settingsOf(field).maxLength ?? 255;
  if (field.type === 'Text' && text.length > most) {
    throw refuse.failed(-2130575155, 'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.');
  }
  return text;
}

/** Fields that no write may set by name. */
export function isWritable(field: FieldRow): boolean {
  if (columnOf(field).stored === null) return false;
  return field.read_only === 0 || ['Modified', 'Created', 'Author', 'Editor', 'ComplianceAssetId'].includes(field.name);
}
