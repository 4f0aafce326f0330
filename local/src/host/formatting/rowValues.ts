import type { FormatValue } from './types';

/** A column, as the list's schema gives it. */
export interface ColumnFacts {
  readonly name: string;
  readonly type: string;
}

/**
 * A row of RenderListDataAsStream as typed values. That answer writes dates and numbers in the web's language and
 * gives the raw form under the name with a full stop; people and lookups are lists of objects.
 */
export function rowValues(row: Readonly<Record<string, unknown>>, columns: readonly ColumnFacts[]): Record<string, FormatValue> {
  const values: Record<string, FormatValue> = {};
  for (const [name, value] of Object.entries(row)) {
    if (!name.includes('.')) {
      values[name] = plain(value);
    }
  }
  for (const { name, type } of columns) {
    if (name in row || `${name}.` in row) {
      values[name] = typed(row, name, type);
    }
  }
  return values;
}

function typed(row: Readonly<Record<string, unknown>>, name: string, type: string): FormatValue {
  const raw = row[`${name}.`];
  switch (type) {
    case 'DateTime': {
      const date = new Date(String(raw ?? ''));
      return Number.isNaN(date.getTime()) ? '' : date;
    }
    case 'Number':
    case 'Currency':
    case 'Integer':
    case 'Counter':
      return number(raw ?? row[name]);
    case 'Boolean':
      return String(row[`${name}.value`] ?? raw ?? '') === '1';
    case 'URL':
      return { value: String(row[name] ?? ''), desc: String(row[`${name}.desc`] ?? '') };
    default:
      return plain(row[name]);
  }
}

function number(value: unknown): FormatValue {
  const parsed = value === '' || value === null || value === undefined ? Number.NaN : Number(value);
  return Number.isNaN(parsed) ? '' : parsed;
}

function plain(value: unknown): FormatValue {
  if (Array.isArray(value)) {
    return value.map(plain);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  }
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
}
