import { addMonths, dayNumber, daysIn, partsOf, type DayNumber } from '../../../retention/rules/periods';

/** The first and the last day that something written as a day, a month or a year may mean. */
export interface DayRange {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

const WRITTEN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** What YYYY, YYYY-MM or YYYY-MM-DD may mean; null for what is none of these, or not in the calendar. */
export function dayRange(text: string): DayRange | null {
  const found = WRITTEN.exec(text);
  if (found === null || found[1] === '0000') return null;
  const year = Number(found[1]);
  if (found[2] === undefined) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  const month = Number(found[2]);
  if (month < 1 || month > 12) return null;
  if (found[3] === undefined) return { first: dayNumber(year, month, 1), last: dayNumber(year, month, daysIn(year, month)) };
  const day = Number(found[3]);
  if (day < 1 || day > daysIn(year, month)) return null;
  const number = dayNumber(year, month, day);
  return { first: number, last: number };
}

/** Whether one day must lie before another: days that are known by month or year alone are given the benefit of the doubt. */
export function mustBeBefore(a: string, b: string): boolean {
  const [first, second] = [dayRange(a), dayRange(b)];
  return first !== null && second !== null && first.last < second.first;
}

const written = (value: number, places: number): string => String(value).padStart(places, '0');

/** The day some months after another, YYYY-MM-DD; empty where there is no such day. */
export function monthsAfter(day: string, months: number): string {
  const range = dayRange(day);
  if (range === null) return '';
  const { year, month, day: ofMonth } = partsOf(addMonths(range.last, months));
  return `${written(year, 4)}-${written(month, 2)}-${written(ofMonth, 2)}`;
}
