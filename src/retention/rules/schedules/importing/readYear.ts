import type { YearKind } from '../../recordClass';
import { plainHeading } from './headings';

/** Which year a class counts by, out of a cell: empty where it says none, null where that cannot be read. */
export function readYear(cell: string): YearKind | '' | null {
  const plain = plainHeading(cell);
  if (plain === '') return '';
  if (/\bcalendar\b|^calendr\b/.test(plain)) return 'calendar';
  if (/\b(?:financial|fiscal|accounting|ariannol)\b/.test(plain)) return 'financial';
  if (/\b(?:tax|treth)\b/.test(plain)) return 'tax';
  if (/\b(?:academic|school|academaidd|ysgol)\b/.test(plain)) return 'academic';
  return null;
}
