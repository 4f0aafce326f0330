import type { LineInUse } from './previewSchemeChange';

/** More lines than this are no list that a person pasted. */
const MOST = 20_000;

/** The cells of one line of CSV, or of what a spreadsheet puts on the clipboard. */
function cellsOf(row: string): string[] {
  if (row.includes('\t')) return row.split('\t').map((cell) => cell.trim());
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < row.length; at += 1) {
    const sign = row[at];
    if (sign === '"' && quoted && row[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"' && (quoted || cell.trim() === '')) quoted = !quoted;
    else if (sign === ',' && !quoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell.trim()];
}

/** An export sets an apostrophe before what a spreadsheet would take for a formula. */
const bare = (cell: string): string => cell.replace(/^'(?=[=+\-@])/, '').trim();

const countOf = (cell: string): number | null => (/^\d[\d,\u00a0 ]{0,14}$/.test(cell) ? Number(cell.replace(/\D/g, '')) : null);

/**
 * Markings in use out of pasted text or CSV: a marking on each line, and after it on how many documents where that is
 * known. A marking may have commas itself, so a last cell that is a whole number is the count and the rest the marking.
 * What heads the columns is left out: it stands first, beside no number, where others have one.
 */
export function readLinesInUse(text: string): LineInUse[] {
  const rows = text
    .split(/\r?\n/)
    .filter((row) => row.trim() !== '')
    .slice(0, MOST);
  const read = rows.map((row) => {
    const cells = cellsOf(row);
    const count = cells.length > 1 ? countOf(cells[cells.length - 1]) : null;
    return { line: bare((count === null ? cells : cells.slice(0, -1)).join(', ')), count };
  });
  const counted = read.some(({ count }) => count !== null);
  return read.filter(({ count }, at) => !(at === 0 && counted && count === null)).map(({ line, count }) => ({ line, count: count ?? 1 }));
}
