import type { Day } from './types';

/** A year, a month from 1 and a day from 1. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day as a number: days since 1 January 1970 in the Gregorian calendar. Whatever is reckoned is reckoned with these. */
export type DayNumber = number;

const ERA_YEARS = 400;
const ERA_DAYS = 146_097;
/** From 1 March of the year 0 to 1 January 1970. */
const EPOCH = 719_468;
const MONTH_DAYS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % ERA_YEARS === 0;

/** How many days a month has. */
export const daysIn = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : MONTH_DAYS[month - 1]);

/** The number of a day that the calendar has. The year is taken to begin in March, so that a leap day is its last. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / ERA_YEARS);
  const ofEra = y - era * ERA_YEARS;
  const ofYear = (((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) | 0) + day - 1;
  return era * ERA_DAYS + ofEra * 365 + ((ofEra / 4) | 0) - ((ofEra / 100) | 0) + ofYear - EPOCH;
}

/** The year, month and day of a day's number. */
export function partsOf(number: DayNumber): DayParts {
  const z = number + EPOCH;
  const era = Math.floor(z / ERA_DAYS);
  const ofEra = z - era * ERA_DAYS;
  const years = ((ofEra - ((ofEra / 1460) | 0) + ((ofEra / 36_524) | 0) - ((ofEra / 146_096) | 0)) / 365) | 0;
  const ofYear = ofEra - (365 * years + ((years / 4) | 0) - ((years / 100) | 0));
  const m = ((5 * ofYear + 2) / 153) | 0;
  const month = m < 10 ? m + 3 : m - 9;
  return { year: years + era * ERA_YEARS + (month <= 2 ? 1 : 0), month, day: ofYear - (((153 * m + 2) / 5) | 0) + 1 };
}

/** A day as many months later; where the month has no such day, its last. */
export function addMonths(number: DayNumber, months: number): DayNumber {
  const { year, month, day } = partsOf(number);
  const at = year * 12 + month - 1 + months;
  const toYear = Math.floor(at / 12);
  const toMonth = at - toYear * 12 + 1;
  return dayNumber(toYear, toMonth, Math.min(day, daysIn(toYear, toMonth)));
}

/** The day on which somebody born on `birth` is as many years old: the birthday, and for 29 February in a common year 1 March. */
export function birthday(birth: DayNumber, years: number): DayNumber {
  const { year, month, day } = partsOf(birth);
  return month === 2 && day === 29 && !isLeap(year + years) ? dayNumber(year + years, 3, 1) : dayNumber(year + years, month, day);
}

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

function writeDay(number: DayNumber): Day {
  const { year, month, day } = partsOf(number);
  return year >= 1 && year <= 9999 ? `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` : '';
}

/** A million documents share a few thousand days, so the text of each is made once, from 1 January 1900 for 179 years. */
const FIRST = -25_567;
const BLOCKS: (Day | undefined)[][] = Array.from({ length: 128 }, () => []);
const BLOCK = 512;

/** A day's number as YYYY-MM-DD; empty outside the years 1 to 9999. */
export function dayText(number: DayNumber): Day {
  const at = number - FIRST;
  const block = BLOCKS[at >> 9];
  if (block === undefined || at < 0) return writeDay(number);
  if (block.length === 0) block.length = BLOCK;
  return block[at & (BLOCK - 1)] ?? (block[at & (BLOCK - 1)] = writeDay(number));
}

const digit = (text: string, at: number): number => {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : Number.NaN;
};

const HYPHEN = 45;

/** The number of the day with which a text begins, as YYYY-MM-DD; NaN where it begins with none that the calendar has. */
export function leadingDay(text: string): DayNumber {
  if (text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return Number.NaN;
  const year = digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3);
  const month = digit(text, 5) * 10 + digit(text, 6);
  const day = digit(text, 8) * 10 + digit(text, 9);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? dayNumber(year, month, day) : Number.NaN;
}

/** The number of a day written exactly as YYYY-MM-DD; NaN for anything else, and for a day that the calendar does not have. */
export const parseDay = (text: string | undefined): DayNumber => (text?.length === 10 ? leadingDay(text) : Number.NaN);
