import type { Culture } from './culture';
import { formatNumber } from './numbers';

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];

/** A number of bytes as people read it: `1.2 MB`. */
export function formatSize(bytes: number, culture: Culture): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${formatNumber(value, culture, unit === 0 || value >= 100 ? 0 : 1)} ${UNITS[unit]}`;
}
