import type { RowAccessor } from '@microsoft/sp-listview-extensibility';
import type { SelectedRow } from '../tenant/names/row';

/**
 * The rows of a library view as plain values. A value that the view does not carry comes out empty;
 * rows without an id are left out, because nothing can be done with them.
 */
export function readRows(rows: ReadonlyArray<RowAccessor>): SelectedRow[] {
  return rows
    .map((row) => {
      const text = (name: string): string => String(row.getValueByName(name) ?? '');
      return {
        id: Number(text('ID')),
        // SharePoint writes the id in braces here, and without them everywhere else.
        uniqueId: text('UniqueId').replace(/[{}]/g, '').toLowerCase(),
        name: text('FileLeafRef'),
        isFolder: text('FSObjType') === '1',
        serverRelativeUrl: text('FileRef'),
      };
    })
    .filter((row) => row.id > 0);
}
