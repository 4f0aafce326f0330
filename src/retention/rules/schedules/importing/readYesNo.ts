import { plainHeading } from './headings';

const YES = new Set(['yes', 'y', 'true', '1', 'x', 'vital', 'required', 'oes', 'ydy', 'ydyw', 'ie', 'do']);
const NO = new Set(['', 'no', 'n', 'false', '0', 'none', 'not vital', 'not required', 'n a', 'na', 'nac oes', 'nac ydy', 'nage']);

/** Yes or no as departments tick it; null where it is neither. An empty cell is no. */
export function readYesNo(cell: string): boolean | null {
  if (/^[✓✔☑]$/u.test(cell.trim())) return true;
  if (/^[✗✘☐–—-]$/u.test(cell.trim())) return false;
  const plain = plainHeading(cell);
  return YES.has(plain) ? true : NO.has(plain) ? false : null;
}
