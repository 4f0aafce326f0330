import { cleanCell, cleanLines } from './cleanCell';
import type { RowProblem, RowProblemCode, ScheduleField, TableMapping } from './types';

const LONGEST_SAID = 200;

/** One cell of a row, and where it stands. */
export interface Cell {
  readonly text: string;
  readonly column: string;
  readonly columnNumber: number;
}

/** The cells of a row by what they hold. */
export interface RowCells {
  /** One line. A field that the table does not have is empty. */
  of(field: ScheduleField): Cell;
  /** Whether the table has a column for it. */
  has(field: ScheduleField): boolean;
  /** Every column of a field, with its lines: a table may have several for notes. */
  all(field: ScheduleField): readonly Cell[];
}

/** The cells of a row, as a mapping says what they hold. */
export function cellsOf(row: readonly string[], { columns }: TableMapping, headings: readonly string[]): RowCells {
  const at = (index: number, text: string): Cell => ({ text, column: headings[index] ?? '', columnNumber: index + 1 });
  return {
    of(field) {
      const index = columns.indexOf(field);
      return index < 0 ? { text: '', column: '', columnNumber: 0 } : at(index, cleanCell(row[index]));
    },
    has: (field) => columns.includes(field),
    all: (field) => columns.flatMap((each, index) => (each === field ? [at(index, cleanLines(row[index]))] : [])),
  };
}

/** What is to be said of a cell. */
export function problemAt(cell: Cell, field: ScheduleField, code: RowProblemCode): RowProblem {
  return { column: cell.column, columnNumber: cell.columnNumber, field, code, value: cell.text.slice(0, LONGEST_SAID) };
}
