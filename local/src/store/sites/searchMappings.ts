import type { Core } from '../core';

/** What the tenant's administrator mapped in the search schema: a column to a managed property of the pool. */
export const searchTables = `
CREATE TABLE search_mappings (managed TEXT PRIMARY KEY COLLATE NOCASE, column_name TEXT NOT NULL);
CREATE TABLE search_past (
  id INTEGER PRIMARY KEY AUTOINCREMENT, list_id TEXT NOT NULL, item_id INTEGER NOT NULL, changed TEXT NOT NULL, old TEXT);
CREATE INDEX search_past_list ON search_past(list_id, changed);
`;

/** @param column internal name; null takes the mapping away */
export function mapSearchProperty(core: Core, managed: string, column: string | null): void {
  if (!/^Refinable(String|Int|Date|Decimal|Double)\d\d$/.test(managed)) throw new Error(`${managed} is not a managed property that columns are mapped to.`);
  if (column === null) core.db.run('DELETE FROM search_mappings WHERE managed = ?', managed);
  else core.db.run('INSERT OR REPLACE INTO search_mappings(managed, column_name) VALUES (?,?)', managed, column);
}
