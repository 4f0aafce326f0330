import type { Culture } from './culture';
import { formatDate } from './dates';

/** A day without a time, YYYY-MM-DD, as people read it; empty for what is none. */
export const formatDay = (day: string, culture: Culture): string => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? formatDate(`${day}T12:00:00Z`, culture, 'UTC') : '');

/** A day that may be known only by its month or year: `17 May 2026`, `May 2026`, `2026`; empty for what is none. */
export function formatPartDay(day: string, culture: Culture): string {
  if (/^\d{4}$/.test(day)) return day;
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(day)) return formatDay(`${day}-15`, culture).replace(/^15 /, '');
  return Number.isNaN(Date.parse(day)) ? '' : formatDay(day, culture);
}
