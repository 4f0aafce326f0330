import { dayNumber, dayText, daysIn } from '../calendar';
import type { AssumptionCode, Day } from '../types';

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const MONTH = `(${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|sept)\\.?`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(\\d{4})';
const END = '(?:(?:the )?end of )?';

const DAY_MONTH_YEAR = new RegExp(`^(?:the )?${DAY} (?:of )?${MONTH},? ${YEAR}$`);
const MONTH_DAY_YEAR = new RegExp(`^${MONTH} ${DAY},? ${YEAR}$`);
const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_YEAR = new RegExp(`^${END}${MONTH} ${YEAR}$`);
const ONLY_YEAR = new RegExp(`^${END}(?:calendar year )?${YEAR}$`);

/** A date that words name; null in `day` where the calendar has no such day. */
export interface SaidDate {
  readonly day: Day | null;
  readonly assumptions: readonly AssumptionCode[];
}

const monthOf = (name: string): number => MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;

function said(year: number, month: number, day: number, ...assumptions: AssumptionCode[]): SaidDate {
  const exists = year >= 1900 && year <= 2999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return { day: exists ? dayText(dayNumber(year, month, day)) : null, assumptions };
}

/**
 * Reads a date as people in Britain write one: the day stands before the month. A month or a year stands for its last
 * day. Null for words that are no date.
 */
export function readDate(plain: string): SaidDate | null {
  let match = DAY_MONTH_YEAR.exec(plain);
  if (match) return said(Number(match[3]), monthOf(match[2]), Number(match[1]));
  match = MONTH_DAY_YEAR.exec(plain);
  if (match) return said(Number(match[3]), monthOf(match[1]), Number(match[2]));
  match = ISO.exec(plain);
  if (match) return said(Number(match[1]), Number(match[2]), Number(match[3]));
  match = NUMERIC.exec(plain);
  if (match) {
    const [day, month, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
    return day <= 12 && day !== month ? said(year, month, day, 'dayBeforeMonth') : said(year, month, day);
  }
  match = MONTH_YEAR.exec(plain);
  if (match) {
    const [month, year] = [monthOf(match[1]), Number(match[2])];
    return said(year, month, daysIn(year, month), 'toEndOfMonth');
  }
  match = ONLY_YEAR.exec(plain);
  return match ? said(Number(match[1]), 12, 31, 'toEndOfYear') : null;
}

/** "3-6" becomes 3 June in a spreadsheet: figures that may be such a range are a date only after "until". */
const MAY_BE_RANGE = /^(?:(?:0?\d|1[0-2])[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-(?:0\d|1[0-2]))$/;

/** Reads a date that stands alone as a period. A year alone is no date: "2030" may be anything. */
export function readBareDate(plain: string): SaidDate | null {
  return MAY_BE_RANGE.test(plain) || ONLY_YEAR.test(plain) ? null : readDate(plain);
}
