import * as React from 'react';
import { useLooks } from './useLooks';

export interface TableColumn {
  readonly heading: string;
  /** Numbers stand to the right, so that they can be compared. */
  readonly number?: boolean;
}

export interface TableProps {
  /** Heard, not seen: what stands in the table. */
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** A row's first cell names it. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly React.ReactNode[] }[];
}

/** A table whose rows become paragraphs on a narrow screen. The roles are written out, because a browser drops them then. */
export function Table({ caption, columns, rows }: TableProps): JSX.Element {
  const look = useLooks();
  const number = (at: number): true | undefined => (columns[at]?.number ? true : undefined);
  return (
    <table className={look.table} role="table" aria-label={caption}>
      <thead className={look.tableHead} role="rowgroup">
        <tr role="row">
          {columns.map((column, at) => <th key={at} scope="col" role="columnheader" className={look.headCell} data-number={number(at)}>{column.heading}</th>)}
        </tr>
      </thead>
      <tbody className={look.tableBody} role="rowgroup">
        {rows.map(({ key, cells }) => (
          <tr key={key} role="row" className={look.tableRow}>
            {cells.map((cell, at) =>
              at === 0 ? <th key={at} scope="row" role="rowheader" className={look.cell} data-number={number(at)}>{cell}</th> : <td key={at} role="cell" className={look.cell} data-number={number(at)}>{cell}</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
