import { parse } from 'papaparse';
import { unguarded } from './csv';

const SEPARATORS = [',', ';', '\t', '|'];
const SAMPLE_ROWS = 30;
/** Excel's own first line, which says what separates the columns. */
const SEP_LINE = /^sep=(.)\r?(?:\n|$)/i;

/** How well a sign separates columns: how many rows have as many cells as most have, and how many cells that is. */
function rowsThatAgree(text: string, delimiter: string): { readonly cells: number; readonly rows: number } {
  const { data } = parse(text, { delimiter, newline: '', skipEmptyLines: false, preview: SAMPLE_ROWS });
  const counts = new Map<number, number>();
  for (const row of data) if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  const best = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0];
  return best === undefined ? { cells: 1, rows: 0 } : { cells: best[0], rows: best[1] };
}

function separatorOf(text: string): string {
  const found = SEPARATORS.map((sign) => ({ sign, ...rowsThatAgree(text, sign) }));
  const best = found.sort((a, b) => b.rows * Math.min(b.cells, 4) - a.rows * Math.min(a.cells, 4))[0];
  return best.rows === 0 ? ',' : best.sign;
}

/**
 * The cells of any CSV, as a spreadsheet would show them: separated by commas, semicolons, tabs or bars, with whatever ends
 * its lines. An empty line is a row, so that the first row of the file is row 1. The apostrophe that `toCsv` put before a
 * formula is taken off. Never throws: what quotes are wrong about stays in its cell.
 */
export function readCsv(text: string): string[][] {
  const whole = text.startsWith('\ufeff') ? text.slice(1) : text;
  const said = SEP_LINE.exec(whole);
  const body = said === null ? whole : whole.slice(said[0].length);
  if (body === '') return said === null ? [] : [[]];
  const { data } = parse(body, { delimiter: said?.[1] ?? separatorOf(body), newline: '', skipEmptyLines: false });
  const rows = data.map((row) => (row.length === 1 && row[0] === '' ? [] : row.map(unguarded)));
  while (rows.length > 0 && rows[rows.length - 1].length === 0) rows.pop();
  return said === null ? rows : [[], ...rows];
}
