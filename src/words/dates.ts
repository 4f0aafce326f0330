import type { Culture } from './culture';

/** The months' names, as dates have them. */
export const months: Record<Culture, readonly string[]> = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  cy: ['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin', 'Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr'],
};

const at: Record<Culture, string> = { en: 'at', cy: 'am' };

interface ClockParts {
  year: string;
  month: number;
  day: number;
  hour: string;
  minute: string;
}

// Browsers may come without Welsh dates, so Intl is asked only for numbers in
// the zone, and the month's name is ours.
function clockParts(moment: Date | string, timeZone: string): ClockParts {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = new Map(format.formatToParts(new Date(moment)).map((part) => [part.type, part.value]));
  const text = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return { year: text('year'), month: Number(text('month')), day: Number(text('day')), hour: text('hour'), minute: text('minute') };
}

/**
 * A date as people read it: `17 May 2026`, `17 Mai 2026`.
 * @param moment a Date or an ISO 8601 string
 * @param timeZone IANA name of the zone in which the day is meant, such as `Europe/London`
 * @throws RangeError when the moment or the zone is not one
 */
export function formatDate(moment: Date | string, culture: Culture, timeZone: string): string {
  const { day, month, year } = clockParts(moment, timeZone);
  return `${day} ${months[culture][month - 1]} ${year}`;
}

/** A date and time as people read them: `17 May 2026 at 15:30`. Parameters and errors as `formatDate`. */
export function formatDateTime(moment: Date | string, culture: Culture, timeZone: string): string {
  const { hour, minute } = clockParts(moment, timeZone);
  return `${formatDate(moment, culture, timeZone)} ${at[culture]} ${hour}:${minute}`;
}
