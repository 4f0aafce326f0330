import { SharePointError } from '../../http/errors';
import { columnOf, itemTable } from './columns';
import type { Core } from '../core';
import { quoteName, type SqlValue } from '../database';
import { settingsOf } from './fieldXml';
import type { FieldRow, ListRow } from '../rows';

/** Columns of a list whose values may occur once only, by the name under which their values are kept. */
function uniqueFields(core: Core, listId: string): readonly FieldRow[] {
  return core.db.remember(`unique ${listId}`, () =>
    core.db.all<FieldRow>('SELECT * FROM fields WHERE owner = ? AND indexed = 1', listId).filter((field) => settingsOf(field).unique === true)
  );
}

const duplicate = (titles: readonly string[]): Error =>
  new SharePointError(
    500,
    '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
    `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${titles.join(', ')}].`
  );

/**
 * Refuses values that another item of the list has in a column of unique values. Nothing is no value.
 * @param itemId the item that is written; null for a new one
 */
export function refuseDuplicates(core: Core, list: ListRow, values: Readonly<Record<string, SqlValue>>, itemId: number | null): void {
  const taken = uniqueFields(core, list.id).filter((field) => {
    const value = values[field.name];
    if (value === undefined || value === null || value === '') return false;
    return core.db.get(`SELECT 1 FROM ${itemTable(list.seq)} WHERE ${quoteName(field.name)} = ? AND "ID" IS NOT ?`, value, itemId) !== undefined;
  });
  if (taken.length > 0) throw duplicate(taken.map((field) => field.title));
}

/** @throws where a column cannot have unique values: it has no index, or has values twice already */
export function checkCanBeUnique(core: Core, list: ListRow, field: FieldRow): void {
  const { sql } = columnOf(field);
  const twice = core.db.get(`SELECT 1 FROM ${itemTable(list.seq)} WHERE ${sql} IS NOT NULL AND ${sql} <> '' GROUP BY ${sql} HAVING count(*) > 1 LIMIT 1`);
  if (twice) throw duplicate([field.title]);
}
