import { parse, unparse } from 'papaparse';

/** A table on its way out: every row has a cell for every heading. */
export interface CsvTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/**
 * What a spreadsheet would run as a formula: a cell that begins with one of these signs, behind spaces, or behind the
 * apostrophe that guards another. The wide forms count too, because some spreadsheets read them as the plain ones. No
 * `.*$` behind it: a line break in the cell would let it through.
 */
const RUNS = /^[\s\u0000'\ufeff]*[=+\-@\t\r\n|%\uff1d\uff0b\uff0d\uff20]/;

/** Excel takes a file for UTF-8 only where it says so. */
const UTF8_MARK = '\ufeff';
const LINE_END = '\r\n';

/**
 * A table as CSV (RFC 4180) that a spreadsheet opens and does not run. A text that it would run gets an apostrophe in
 * front; a number stays a number.
 */
export function toCsv({ headings, rows }: CsvTable): string {
  return UTF8_MARK + unparse({ fields: headings, data: rows }, { escapeFormulae: RUNS, newline: LINE_END });
}

/** Takes off the one apostrophe that `toCsv` put in front. */
export const unguarded = (cell: string): string => (cell.startsWith("'") && RUNS.test(cell.slice(1)) ? cell.slice(1) : cell);

/**
 * Reads back what `toCsv` wrote, headings first.
 * @throws SyntaxError where the text is no CSV
 */
export function fromCsv(text: string): string[][] {
  const { data, errors } = parse(text.startsWith(UTF8_MARK) ? text.slice(1) : text, { delimiter: ',', newline: LINE_END, skipEmptyLines: false });
  if (errors.length > 0) throw new SyntaxError(errors[0].message);
  return data.map((row) => row.map(unguarded));
}
