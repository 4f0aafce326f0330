/** What nobody sees and what stands in for a space; soft hyphens and marks of direction among them. */
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t ]+/g;

/** The lines of a cell without what is invisible: spaces around each are taken off, and empty lines at both ends. */
export function cleanLines(cell: unknown): string {
  const text = typeof cell === 'string' ? cell : cell === null || cell === undefined ? '' : String(cell);
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .split('\n')
    .map((line) => line.replace(SPACES, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A cell as one line. */
export const cleanCell = (cell: unknown): string => cleanLines(cell).replace(/\s*\n\s*/g, ' ');
