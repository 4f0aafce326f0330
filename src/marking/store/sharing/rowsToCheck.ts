import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import '@pnp/sp/security/list';
import { COLUMNS, listOf, type ListRef } from '../../../tenant';

/** A row as the check reads it: whether it has permissions of its own is asked of a whole page at once. */
export interface CheckedRow {
  readonly Id: number;
  readonly FileLeafRef: string;
  readonly FileRef: string;
  readonly HasUniqueRoleAssignments: boolean;
  readonly line: string;
}

/** Rows of ID in one page. Whether a row has permissions of its own costs SharePoint work, so a page is smaller than a scan's. */
export const WINDOW = 1000;

const marking = COLUMNS.marking.internalName;

/** The marked documents, or the folders, with ids after one and up to another. */
export function rowsBetween(list: ListRef, what: 'documents' | 'folders', after: number, upTo: number): (sp: SPFI) => Promise<CheckedRow[]> {
  const range = `Id gt ${after} and Id le ${upTo}`;
  const filter = what === 'folders' ? `${range} and FSObjType eq 1` : `${range} and FSObjType eq 0 and ${marking} ne null`;
  return async (sp) => {
    const rows = (await listOf(sp, list)
      .items.select('Id', 'FileLeafRef', 'FileRef', 'HasUniqueRoleAssignments', marking)
      .filter(filter)
      .orderBy('Id', true)
      .top(WINDOW)()) as (Omit<CheckedRow, 'line'> & Record<string, unknown>)[];
    return rows.map((row) => ({ ...row, line: typeof row[marking] === 'string' ? (row[marking] as string) : '' }));
  };
}

/** The highest id of a list: where the check ends. */
export const lastId =
  (list: ListRef) =>
  async (sp: SPFI): Promise<number> => {
    const [row] = (await listOf(sp, list).items.select('Id').orderBy('Id', false).top(1)()) as { Id: number }[];
    return row?.Id ?? 0;
  };

/** Whether a list has permissions of its own, or those of its site. */
export const hasOwnPermissions =
  (list: ListRef) =>
  async (sp: SPFI): Promise<boolean> =>
    ((await listOf(sp, list).select('HasUniqueRoleAssignments')()) as unknown as { HasUniqueRoleAssignments: boolean }).HasUniqueRoleAssignments;
