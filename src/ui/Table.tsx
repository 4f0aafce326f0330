import * as React from 'react';
import { css } from '@fluentui/react/lib/Utilities';
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
  /** Cells stand in the middle of their row, where one of them is a control; else on one line of text. */
  readonly middle?: boolean;
  /** A row's first cell names it. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly React.ReactNode[] }[];
}

/** Up to so many columns have room for whole words even in a narrow part of a page. */
const ROOMY = 4;

/** A table whose rows become paragraphs on a narrow screen. The roles are written out, because a browser drops them then. */
export function Table({ caption, columns, rows, middle = false }: TableProps): JSX.Element {
  const look = useLooks();
  const headClass = (at: number): string => css(look.headCell, columns[at]?.number && look.numberCell);
  const cellClass = (at: number): string =>
    css(look.cell, columns[at]?.number ? look.numberCell : at > 0 && columns.length <= ROOMY && look.wordsCell, middle && look.middleCell);
  // Where the head is out of sight a bare number would say nothing.
  const label = (at: number): JSX.Element | false =>
    columns[at]?.number === true && (
      <span className={look.narrowLabel} aria-hidden="true">
        {columns[at].heading}:{' '}
      </span>
    );
  return (
    <table className={look.table} role="table" aria-label={caption}>
      <thead className={look.tableHead} role="rowgroup">
        <tr role="row">
          {columns.map((column, at) => (
            <th key={at} scope="col" role="columnheader" className={headClass(at)}>
              {column.heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className={look.tableBody} role="rowgroup">
        {rows.map(({ key, cells }) => (
          <tr key={key} role="row" className={look.tableRow}>
            {cells.map((cell, at) =>
              at === 0 ? (
                <th key={at} scope="row" role="rowheader" className={cellClass(at)}>
                  {cell}
                </th>
              ) : (
                <td key={at} role="cell" className={cellClass(at)}>
                  {label(at)}
                  {cell}
                </td>
              )
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
