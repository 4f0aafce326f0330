import { cleanCell } from './cleanCell';
import { fieldOfHeading, isKnownHeading, unitOfHeading } from './headings';
import type { ScheduleField, TableMapping } from './types';

/** How far down a table its headings may stand. */
const DEEPEST_HEADINGS = 40;
const SAMPLE = 200;
const LONGEST_HEADING = 120;

const PERIOD = /\b(?:days?|weeks?|months?|years?|yrs?|permanent(?:ly)?|indefinite(?:ly)?|until|superseded|current|birthday|blynedd|blwyddyn|parhaol)\b|^\d+$/i;
const CODE = /^(?=.*\d)[\p{L}\p{N}][\p{L}\p{N}._/-]{0,19}$/u;

type Rows = readonly (readonly string[])[];
type Columns = (ScheduleField | '')[];

/** What the cells of one column hold, without those that hold nothing. */
const cellsOf = (rows: Rows, column: number): string[] =>
  rows
    .slice(0, SAMPLE)
    .map((row) => cleanCell(row[column]))
    .filter((cell) => cell !== '');

const share = (cells: readonly string[], test: (cell: string) => boolean): number => (cells.length === 0 ? 0 : cells.filter(test).length / cells.length);

/** The row that has the headings, counted from 1; 0 where none has. */
function findHeadingRow(rows: Rows): number {
  let best = 0;
  let most = 0;
  rows.slice(0, DEEPEST_HEADINGS).forEach((row, at) => {
    const cells = row.map(cleanCell).filter((cell) => cell !== '');
    const fields = new Set(cells.filter((cell) => cell.length <= LONGEST_HEADING).map((cell) => fieldOfHeading(cell)?.field));
    fields.delete(undefined);
    const known = cells.filter(isKnownHeading).length;
    // A row of a table may happen to hold a word of a heading: two sure names of different things are wanted.
    if (known < 2 || fields.size < 2 || !(fields.has('keepFor') || fields.has('title'))) return;
    const score = known * 2 + fields.size - (cells.length - fields.size) * 0.5;
    if (score > most) [best, most] = [at + 1, score];
  });
  return best;
}

/** Columns by their headings: the surest first, each field once; what is left over becomes a note. */
function columnsByHeading(headings: readonly string[], below: Rows): Columns {
  const columns: Columns = headings.map(() => '');
  const guesses = headings
    .map((heading, column) => ({ column, guess: fieldOfHeading(heading) }))
    .flatMap(({ column, guess }) => (guess === null ? [] : [{ column, ...guess }]))
    .sort((a, b) => b.sureness - a.sureness || a.column - b.column);
  const left: { column: number; field: ScheduleField }[] = [];
  for (const { column, field } of guesses) {
    if (field === 'notes' || !columns.includes(field)) columns[column] = field;
    else left.push({ column, field });
  }
  for (const { column, field } of left) {
    if (field === 'title' && !columns.includes('code') && share(cellsOf(below, column), (cell) => CODE.test(cell)) > 0.8) columns[column] = 'code';
    else if (field === 'title' && !columns.includes('description')) columns[column] = 'description';
    else if (field === 'businessFunction' && !columns.includes('activity')) columns[column] = 'activity';
    else columns[column] = 'notes';
  }
  return withTitle(withPeriod(columns, below), below);
}

/** "Trigger and period": where no column is called a period, the one that says from when may say how long as well. */
function withPeriod(columns: Columns, below: Rows): Columns {
  const from = columns.indexOf('keepFrom');
  if (from >= 0 && !columns.includes('keepFor') && share(cellsOf(below, from), (cell) => PERIOD.test(cell) && /\d|permanent/i.test(cell)) >= 0.5) {
    columns[from] = 'keepFor';
  }
  return columns;
}

/** A table whose classes are named in a column that is called something else. */
function withTitle(columns: Columns, below: Rows): Columns {
  const title = columns.indexOf('title');
  if (title >= 0) {
    // "Class" may be a number, and the description what people know it by.
    const description = columns.indexOf('description');
    if (description >= 0 && !columns.includes('code') && share(cellsOf(below, title), (cell) => CODE.test(cell)) > 0.8) {
      columns[title] = 'code';
      columns[description] = 'title';
    }
    return columns;
  }
  for (const other of ['description', 'activity', 'series', 'code'] as const) {
    const at = columns.indexOf(other);
    if (at < 0) continue;
    columns[at] = 'title';
    return columns;
  }
  return columns;
}

/** Columns by what stands in them, for a table without headings. */
function columnsByContent(rows: Rows): Columns {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns: Columns = Array.from({ length: width }, () => '');
  const cells = columns.map((_, at) => cellsOf(rows, at));
  const periods = cells.map((each) => share(each, (cell) => PERIOD.test(cell) && cell.length < 200));
  const keepFor = periods.indexOf(Math.max(...periods, 0));
  if (keepFor < 0 || periods[keepFor] < 0.4) {
    if (width > 0) columns[0] = 'title';
    return columns;
  }
  columns[keepFor] = 'keepFor';
  const before = cells.map((each, at) => ({ at, each })).filter(({ at, each }) => at < keepFor && each.length > 0);
  const distinct = (each: readonly string[]): number => new Set(each).size / each.length;
  const isCode = ({ each }: { each: readonly string[] }): boolean => share(each, (cell) => CODE.test(cell)) > 0.8;
  const code = before.find(isCode);
  const named = before.filter((each) => each !== code);
  const title = [...named].sort((a, b) => distinct(b.each) - distinct(a.each) || b.at - a.at)[0];
  if (code !== undefined) columns[code.at] = title === undefined ? 'title' : 'code';
  if (title !== undefined) {
    columns[title.at] = 'title';
    const above = named.filter(({ at }) => at < title.at);
    if (above.length > 0) columns[above[0].at] = 'businessFunction';
    if (above.length > 1) columns[above[1].at] = 'activity';
    named.filter(({ at }) => at > title.at).forEach(({ at }, nth) => (columns[at] = nth === 0 ? 'description' : 'notes'));
  }
  const after: readonly ScheduleField[] = ['keepFrom', 'authority'];
  after.forEach((field, nth) => {
    if (keepFor + 1 + nth < width && cells[keepFor + 1 + nth].length > 0) columns[keepFor + 1 + nth] = field;
  });
  return columns;
}

/** What each heading most likely stands for, from the left; empty where it says nothing that is known. */
export const proposeColumns = (headings: readonly string[]): readonly (ScheduleField | '')[] => columnsByHeading(headings.map(cleanCell), []);

/**
 * How a table is most likely to be read: where its headings are, and what its columns hold. It is a proposal: a person
 * changes it before anything is kept.
 * @param rows the cells of the table, from its first row
 */
export function proposeMapping(rows: readonly (readonly string[])[]): TableMapping {
  const headingRow = findHeadingRow(rows);
  if (headingRow === 0) return { headingRow, columns: columnsByContent(rows), carryDown: false, unit: '' };
  const headings = rows[headingRow - 1].map(cleanCell);
  const columns = columnsByHeading(headings, rows.slice(headingRow));
  const keepFor = columns.indexOf('keepFor');
  return { headingRow, columns, carryDown: false, unit: keepFor < 0 ? '' : unitOfHeading(headings[keepFor]) };
}
