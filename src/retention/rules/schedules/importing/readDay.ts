import type { Day } from '../../periods';
import { cleanCell } from './cleanCell';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WELSH = ['ion', 'chw', 'maw', 'ebr', 'mai', 'meh', 'gor', 'aws', 'med', 'hyd', 'tach', 'rha'];

/** YYYY-MM-DD where there is such a day; otherwise empty. */
export function dayOf(year: number, month: number, day: number): Day | '' {
  if (month < 1 || month > 12 || day < 1 || year < 1000 || year > 9999) return '';
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day > length ? '' : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function monthOf(name: string): number {
  const start = name.toLowerCase();
  const at = MONTHS.findIndex((month) => start.startsWith(month));
  return (at >= 0 ? at : WELSH.findIndex((month) => start.startsWith(month))) + 1;
}

/**
 * A day as departments write it: 2026-04-01, 01/04/2026 (the day first), 1 April 2026, 1af Ebrill 2026. Null for an
 * empty cell, empty for what is no day.
 */
export function readDay(cell: string): Day | '' | null {
  const text = cleanCell(cell);
  if (text === '') return null;
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(text);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const british = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text);
  if (british !== null) return dayOf(Number(british[3]), Number(british[2]), Number(british[1]));
  const named = /^(\d{1,2})(?:st|nd|rd|th|af|ail|ydd|fed|eg|ain)?[\s-]+(\p{L}{3,9})\.?,?[\s-]+(\d{4})$/iu.exec(text);
  return named === null ? '' : dayOf(Number(named[3]), monthOf(named[2]), Number(named[1]));
}
