import type { Day, PeriodSetting } from '../../periods';
import { cellsOf, problemAt, type RowCells } from './cells';
import { checkTogether } from './checkTogether';
import { cleanCell } from './cleanCell';
import { fromPurview, isPurview } from './fromPurview';
import { plainHeading } from './headings';
import { otherPeriods } from './otherPeriods';
import { proposeMapping } from './proposeMapping';
import { readRow, type RowReading } from './readRow';
import { NOTICES, type PassedOverCode, type ReadRow, type RowProblem, type ScheduleReading, type TableMapping } from './types';

const MOST_ROWS = 20_000;

export interface ReadTableOptions {
  /** What counts where a row says nothing of its year. */
  readonly setting?: PeriodSetting;
  /** Today, so that a law of a year that has not come is noticed. */
  readonly today?: Day;
}

interface Found {
  readonly row: number;
  readonly cells: RowCells;
  readonly read: RowReading;
  readonly also: readonly RowProblem[];
}

const filled = (row: readonly string[]): number[] => row.flatMap((cell, at) => (cleanCell(cell) === '' ? [] : [at]));

/** Says of the whole what keeps a table from being a schedule. */
function problemsOf(mapping: TableMapping, headings: readonly string[], rows: number, all: number): ScheduleReading['problems'] {
  const problems: { code: ScheduleReading['problems'][number]['code']; value: string }[] = [];
  if (rows === 0) problems.push({ code: 'noRows', value: '' });
  if (!mapping.columns.includes('title')) problems.push({ code: 'noTitleColumn', value: '' });
  if (!mapping.columns.includes('keepFor')) problems.push({ code: 'noPeriodColumn', value: '' });
  if (all > MOST_ROWS) problems.push({ code: 'tooManyRows', value: String(MOST_ROWS) });
  mapping.columns.forEach((field, at) => {
    if (field === '' || field === 'notes' || field === 'description' || mapping.columns.indexOf(field) === at) return;
    problems.push({ code: 'fieldTwice', value: headings[at] ?? '' });
  });
  return problems;
}

/**
 * Reads a table as a schedule: every row as a class with the reading of its period, and what is to be said of each cell.
 * Nothing is left out silently: a row is read, or passed over with a reason. Never throws, whatever stands in the table.
 * @param rows the cells, from the first row of the file
 * @param mapping what the columns hold; without it, what `proposeMapping` says
 */
export function readTable(rows: readonly (readonly string[])[], mapping = proposeMapping(rows), options: ReadTableOptions = {}): ScheduleReading {
  const { headingRow, columns, carryDown, unit } = mapping;
  const headings = headingRow === 0 ? [] : (rows[headingRow - 1] ?? []).map(cleanCell);
  const purview = isPurview(headings);
  const headingKey = headings.map(plainHeading).join('\n');
  const setting = { period: options.setting ?? {}, unit, today: options.today ?? '' } as const;
  const titleAt = columns.indexOf('title');
  const mapped = columns.filter((field) => field !== '').length;
  const passedOver: { row: number; why: PassedOverCode }[] = [];
  const found: Found[] = [];
  let above = { businessFunction: '', activity: '' };

  rows.slice(0, MOST_ROWS).forEach((cells, index) => {
    const row = index + 1;
    const pass = (why: PassedOverCode): void => void passedOver.push({ row, why });
    const full = filled(cells);
    if (row < headingRow) return pass(full.length === 0 ? 'blank' : 'aboveHeadings');
    if (row === headingRow) return pass('headings');
    if (full.length === 0) return pass('blank');
    if (headingRow > 0 && full.length > 1 && cells.map(plainHeading).join('\n').replace(/\n+$/, '') === headingKey.replace(/\n+$/, ''))
      return pass('headingsAgain');

    const alone = full.length === 1 && mapped > 2;
    if (alone && carryDown && (full[0] === 0 || full[0] !== titleAt)) {
      above = { businessFunction: cleanCell(cells[full[0]]), activity: '' };
      return pass('functionHeading');
    }
    const asPurview = purview ? fromPurview(cells, headings) : null;
    const cellsHere = asPurview ?? cellsOf(cells, mapping, headings);
    const also: RowProblem[] = [...(asPurview?.problems ?? [])];
    const beyond = headingRow > 0 ? full.filter((at) => at >= headings.length) : [];
    for (const at of beyond) also.push({ column: '', columnNumber: at + 1, field: '', code: 'cellsBeyond', value: cleanCell(cells[at]).slice(0, 200) });
    let read = readRow(cellsHere, setting);
    if (asPurview === null) also.push(...otherPeriods(cells, mapping, headings, read.recordClass.keepFor));
    if (alone) {
      const only = { text: cleanCell(cells[full[0]]), column: headings[full[0]] ?? '', columnNumber: full[0] + 1 };
      const field = columns[full[0]] || 'title';
      const title = read.recordClass.title || only.text;
      read = { ...read, recordClass: { ...read.recordClass, title }, problems: [problemAt(only, field, 'headingOrUnfinished')] };
    }
    if (carryDown) {
      const { businessFunction, activity } = read.recordClass;
      // An activity belongs to its function: another function begins without one.
      const kept = { businessFunction: businessFunction || above.businessFunction, activity: activity || (businessFunction === '' ? above.activity : '') };
      above = kept;
      read = { ...read, recordClass: { ...read.recordClass, ...kept } };
    }
    found.push({ row, cells: cellsHere, read, also });
  });

  const { classes, problems } = checkTogether(found.map(({ read }) => read.recordClass));
  const together = new Map<number, RowProblem[]>();
  for (const { at, field, code } of problems) together.set(at, [...(together.get(at) ?? []), problemAt(found[at].cells.of(field), field, code)]);
  return {
    mapping,
    headings,
    purview,
    passedOver,
    rows: found.map(({ row, read, also }, at): ReadRow => {
      const all = [...read.problems, ...also, ...(together.get(at) ?? [])];
      const needsPerson = read.reading.needsPerson || all.some(({ code }) => !NOTICES.has(code));
      return { row, title: classes[at].title, recordClass: classes[at], reading: read.reading, needsPerson, problems: all };
    }),
    problems: problemsOf(mapping, headings, found.length, rows.length),
  };
}
