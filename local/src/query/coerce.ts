import { readIso } from '../locale/instants';
import type { ColumnKind } from '../store/lists/fieldTypes';
import type { Literal } from './ast';

/** A value as columns keep it. */
export type Kept = string | number | null;

/**
 * A literal in the form that values of a kind are kept in, so that comparing kept forms compares values.
 * SQL and in-memory evaluation both compare what this gives.
 */
export function keptLiteral(literal: Literal, kind: ColumnKind): Kept {
  if (literal.type === 'null') return null;
  const { value } = literal;
  switch (kind) {
    case 'boolean':
      return value === true || value === 1 || value === '1' || String(value).toLowerCase() === 'true' ? 1 : 0;
    case 'integer':
    case 'number':
    case 'user':
    case 'lookup':
      return typeof value === 'number'
        ? value
        : typeof value === 'boolean'
          ? Number(value)
          : value.trim() !== '' && !Number.isNaN(Number(value))
            ? Number(value)
            : null;
    case 'date':
      return readIso(String(value)) ?? String(value);
    case 'guid':
      return String(value).toLowerCase().replace(/[{}]/g, '');
    default:
      return String(value);
  }
}

/** Kinds whose text compares without regard to (ASCII) case. */
export function isText(kind: ColumnKind): boolean {
  return !['boolean', 'integer', 'number', 'user', 'lookup', 'date'].includes(kind);
}

/** Kinds that hold several values, kept as `;#a;#b;#`. */
export function isMany(kind: ColumnKind): boolean {
  return kind === 'multiChoice' || kind === 'userMulti' || kind === 'lookupMulti';
}

/** ASCII lower case, as SQLite's lower() and NOCASE know it. */
export function foldCase(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
