import { dayNumber, daysIn, type DayNumber } from '../../../retention/rules/periods';

const PARTS = /^([+-]?\d{1,9})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;

/**
 * The day that a text means where the archive compares days. It reads them more freely than it lets them stand: a year or a
 * month alone is its first day. NaN for what is no day.
 */
export function looseDay(text: string): DayNumber {
  const found = PARTS.exec(text);
  if (found === null) return Number.NaN;
  const [year, month, day] = [Number(found[1]), Number(found[2] ?? 1), Number(found[3] ?? 1)];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? dayNumber(year, month, day) : Number.NaN;
}

/** Whether a text is a day of the calendar, written YYYY-MM-DD. */
export const isStrictDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(looseDay(text));

/** The 31 December of the year that a day lies in. */
export const endOfYear = (text: string): DayNumber => dayNumber(Number(PARTS.exec(text)?.[1]), 12, 31);
