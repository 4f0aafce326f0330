import * as React from 'react';
import { Icon } from '@fluentui/react/lib/Icon';
import type { FormatContext } from '../formatting';
import { say } from '../words';
import { isNumber, sortField, type Column } from './columns';
import { RowLine, type RowMenu } from './RowLine';
import { idOf, type Row, type Sort } from './rows';
import type { Selection } from './selection';

interface RowsTableProps {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly selection: Selection;
  readonly format: Omit<FormatContext, 'row' | 'currentField'>;
  readonly sort: Sort | null;
  onSort(column: string): void;
  folderAddress(path: string): string;
  onToggle(id: string, withShift: boolean): void;
  onOnly(id: string): void;
  onToggleAll(): void;
  onOpenFolder(path: string): void;
  menuOf(row: Row): RowMenu;
}

/** The rows as a table, with a box before each to choose it. */
export const RowsTable: React.FC<RowsTableProps> = (props) => {
  const { columns, rows, selection } = props;
  const chosen = rows.filter((row) => selection.ids.has(idOf(row))).length;
  const all = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => {
    if (all.current) {
      all.current.indeterminate = chosen > 0 && chosen < rows.length;
    }
  }, [chosen, rows.length]);
  return (
    <table className="list" aria-label={props.title}>
      <thead>
        <tr>
          <td className="tick">
            <input ref={all} type="checkbox" aria-label={say('selectAll')} checked={rows.length > 0 && chosen === rows.length} onChange={props.onToggleAll} />
          </td>
          {columns.map(({ name, title, type }) => (
            <th key={name} scope="col" className={isNumber(type) ? 'number' : undefined} aria-sort={sorted(props.sort, name)}>
              <button type="button" className="header" onClick={() => props.onSort(name)}>
                {title}
                {sorted(props.sort, name) !== 'none' && <Icon iconName={props.sort?.descending ? 'SortDown' : 'SortUp'} aria-hidden />}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <RowLine key={idOf(row)} {...props} row={row} index={index} chosen={selection.ids.has(idOf(row))} />
        ))}
      </tbody>
    </table>
  );
};

function sorted(sort: Sort | null, column: string): 'ascending' | 'descending' | 'none' {
  return sort?.field !== sortField(column) ? 'none' : sort.descending ? 'descending' : 'ascending';
}
