import type { Sql } from '../query/toSql';
import type { ManagedProperty } from './schema';

/** A value of every row of a source: worked out from the row, or the same for all. */
export type SourceValue = { readonly sql: Sql } | { readonly constant: string | number | null };

/** Something that is searched: a list's items, or the places of a tenant. */
export interface Source {
  /** What follows FROM. */
  readonly from: Sql;
  /** The rows that the person may see. */
  readonly where: Sql;
  /** The text that words are looked for in, as SQL. */
  readonly words: Sql;
  /** Address that every row's path is at or below; lets a query for another place pass the source over. */
  readonly place: string;
  /** What the source has of a managed property; null where it has none. */
  property(property: ManagedProperty): SourceValue | null;
  /** What it has of a property that search made of a site column by itself. */
  own(name: string): { readonly property: ManagedProperty; readonly value: SourceValue } | null;
}

export const sql = (text: string, ...params: Sql['params']): Sql => ({ text, params });
export const fixed = (constant: string | number | null): SourceValue => ({ constant });
export const computed = (text: string, ...params: Sql['params']): SourceValue => ({ sql: { text, params } });

/** A value as SQL, whichever it is. */
export function asSql(value: SourceValue): Sql {
  return 'sql' in value ? value.sql : { text: '?', params: [value.constant] };
}
