import type { Culture } from './culture';
import { formatDate, months } from './dates';

const LOOSE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function isOfTheCalendar(year: number, month: number, day: number): boolean {
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}

/** Whether something is a day, a month or a year: YYYY-MM-DD, YYYY-MM or YYYY. */
export function isLooseDay(value: string): boolean {
  const found = LOOSE.exec(value);
  return found !== null && isOfTheCalendar(Number(found[1]), Number(found[2] ?? 1), Number(found[3] ?? 1));
}

/** A day, a month or a year as people read it: `17 May 2026`, `May 2026`, `2026`. What is none is left as it stands. */
export function formatLooseDay(value: string, culture: Culture): string {
  if (!isLooseDay(value)) return value;
  const [year, month, day] = value.split('-');
  if (day !== undefined) return formatDate(value, culture, 'UTC');
  return month === undefined ? year : `${months[culture][Number(month) - 1]} ${year}`;
}

function monthOf(word: string): number | null {
  const wanted = word.toLowerCase().replace(/\.$/, '');
  if (wanted.length < 3) return null;
  for (const names of [months.en, months.cy]) {
    const at = names.findIndex((name) => name.toLowerCase() === wanted);
    if (at >= 0) return at + 1;
  }
  const english = months.en.findIndex((name) => name.toLowerCase().startsWith(wanted));
  return english < 0 ? null : english + 1;
}

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * Reads a day as people write one: `17 May 2026`, `May 2026`, `1996`, `17/5/2026`, `2026-05-17`; the day comes before the
 * month, as it does here.
 * @returns YYYY-MM-DD, YYYY-MM or YYYY; empty for nothing, null for what cannot be read
 */
export function readLooseDay(text: string): string | null {
  const said = text.trim().replace(/\s+/g, ' ');
  if (said === '') return '';
  if (isLooseDay(said)) return said;
  const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(said);
  const words = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([^\d\s]+) (\d{4})$/i.exec(said);
  const short = /^(\d{1,2})[/.](\d{4})$/.exec(said);
  const made =
    (numbers && `${numbers[3]}-${two(Number(numbers[2]))}-${two(Number(numbers[1]))}`) ??
    (short && `${short[2]}-${two(Number(short[1]))}`) ??
    (words && monthOf(words[2]) !== null ? `${words[3]}-${two(monthOf(words[2]) ?? 0)}${words[1] === undefined ? '' : `-${two(Number(words[1]))}`}` : null);
  return made !== null && isLooseDay(made) ? made : null;
}
