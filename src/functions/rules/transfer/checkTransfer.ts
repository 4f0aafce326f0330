import { cellValue } from './cellValue';
import { checkRecord } from './checkRecord';
import { columnProblems, columnsOf, type TransferColumn, type TransferFileProblem } from './columns';
import { fileFaults, type FileFault } from './fileWarnings';
import { nameFault, type NameFault } from './nameFault';
import { publicPath, type NamePlace } from './publicNames';
import { explainErrors, type ExplainedError } from './reasonOf';
import type { CellValue, RowVerdict, TransferRecord } from './types';

/** What a person should look at: never an error of the archive's verdict. */
export interface TransferWarning {
  /** The first row that it is about, as the file counts it. */
  readonly row: number;
  /** How many rows it is about. */
  readonly rows: number;
  readonly code: FileFault | NameFault;
  readonly place: NamePlace;
  readonly name: string;
  /** Why the archive does not take such files, as it calls it; empty where it does not say. */
  readonly reason: string;
}

/** What the archive would say of a file of metadata, and what we say beside it. */
export interface TransferCheck {
  readonly rows: readonly RowVerdict[];
  /** For which the archive would send the whole file back. */
  readonly problems: readonly TransferFileProblem[];
  readonly warnings: readonly TransferWarning[];
  /** Where each row's file is, by its row. */
  readonly paths: ReadonlyMap<number, string>;
  /** What can be done about each row, by its row. A column that is missing is a matter of the file, and not said again of each row. */
  readonly explained: ReadonlyMap<number, readonly ExplainedError[]>;
}

/** Columns that the archive does not want in its file, but that tell of what the file holds. */
const PUID_COLUMN = /^(?:puid|pronom(?: ?(?:id|puid))?|format id(?:entifier)?)$/i;
const SIZE_COLUMN = /^(?:file[ _]?size|size|length|bytes)$/i;

function recordOf(columns: readonly TransferColumn[], cells: readonly string[]): TransferRecord {
  const record: Record<string, CellValue> = {};
  columns.forEach(({ field }, at) => {
    if (field !== null && at < cells.length) record[field.key] = cellValue(cells[at], field.kind);
  });
  return record;
}

/** Warnings as they are found: what is said of a folder is said once, however many files are in it. */
class Warnings {
  private readonly found = new Map<string, { row: number; rows: number } & Omit<TransferWarning, 'row' | 'rows'>>();

  public add(row: number, where: string, warning: Omit<TransferWarning, 'row' | 'rows'>): void {
    const key = `${warning.code} ${where}`;
    const before = this.found.get(key);
    if (before === undefined) this.found.set(key, { row, rows: 1, ...warning });
    else before.rows += 1;
  }

  public ofPath(row: number, path: string): void {
    const { folders, file } = publicPath(path);
    let where = '';
    for (const { name, place } of folders) {
      where += `/${name}`;
      const code = nameFault(name, place);
      if (code !== null) this.add(row, where, { code, place, name, reason: '' });
    }
    const code = nameFault(file, 'file');
    if (code !== null) this.add(row, `${row}`, { code, place: 'file', name: file, reason: '' });
  }

  public all(): readonly TransferWarning[] {
    return [...this.found.values()].sort((a, b) => a.row - b.row);
  }
}

const text = (value: CellValue | undefined): string => (typeof value === 'string' ? value : '');

/**
 * Holds a file of metadata to the archive's rules. Every row gets the verdict that the archive's own validator gives.
 * @param table the cells of the file, headings first
 * @param today YYYY-MM-DD
 */
export function checkTransfer(table: readonly (readonly string[])[], today: string): TransferCheck {
  // A spreadsheet's own first line, and empty lines, stand before the headings.
  const headingsAt = table.findIndex((cells) => cells.some((cell) => cell !== ''));
  const columns = columnsOf(table[headingsAt] ?? []);
  const puidAt = columns.findIndex(({ heading }) => PUID_COLUMN.test(heading.trim()));
  const sizeAt = columns.findIndex(({ heading }) => SIZE_COLUMN.test(heading.trim()));
  const known = new Set(columns.map(({ field }) => field?.key));
  const rows: RowVerdict[] = [];
  const warnings = new Warnings();
  const paths = new Map<number, string>();
  const explained = new Map<number, readonly ExplainedError[]>();
  table.forEach((cells, at) => {
    if (at <= headingsAt || cells.every((cell) => cell === '')) return;
    const row = at + 1;
    const record = recordOf(columns, cells);
    const errors = checkRecord(record, today);
    rows.push({ row, valid: errors.length === 0, errors });
    const reasons = explainErrors(errors, record).filter(({ reason, field }) => reason !== 'addColumn' || known.has(field));
    if (reasons.length > 0) explained.set(row, reasons);
    const path = text(record.file_path);
    if (path !== '') paths.set(row, path);
    warnings.ofPath(row, path);
    const name = text(record.file_name) || publicPath(path).file;
    for (const { code, reason } of fileFaults({ name, puid: cells[puidAt] ?? '', size: cells[sizeAt] ?? '' }))
      warnings.add(row, `${row}`, { code, place: 'file', name, reason });
  });
  const problems = [...columnProblems(columns), ...(rows.length === 0 ? [{ code: 'noRows', value: '' } as const] : []), ...duplicates(paths)];
  return { rows, problems, warnings: warnings.all(), paths, explained };
}

/** The archive takes one row a file. */
function duplicates(paths: ReadonlyMap<number, string>): readonly TransferFileProblem[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const path of paths.values()) {
    if (seen.has(path)) twice.add(path);
    seen.add(path);
  }
  return [...twice].map((value) => ({ code: 'duplicateRow', value }));
}

/** Rows that are of no file, and files that have no row. */
export function compareWithFiles({ paths }: TransferCheck, files: readonly string[]): readonly TransferFileProblem[] {
  const said = new Set(paths.values());
  const there = new Set(files);
  return [
    ...[...said].filter((path) => !there.has(path)).map((value): TransferFileProblem => ({ code: 'unknownRow', value })),
    ...[...there].filter((path) => !said.has(path)).map((value): TransferFileProblem => ({ code: 'missingRow', value })),
  ];
}
