import { cleanCell } from './cleanCell';
import type { LengthUnit } from './types';

const BARE = /^\d+(?:\.0+)?$/;
const BARE_RANGE = /^\d+\s*[-–—]\s*\d+$/;
const UNITS: Readonly<Record<string, LengthUnit>> = {
  d: 'days',
  day: 'days',
  days: 'days',
  w: 'weeks',
  week: 'weeks',
  weeks: 'weeks',
  m: 'months',
  mth: 'months',
  mths: 'months',
  month: 'months',
  months: 'months',
  y: 'years',
  yr: 'years',
  yrs: 'years',
  year: 'years',
  years: 'years',
};

/** The unit that a cell names; empty where it names none, null where it cannot be read. */
export function readUnit(cell: string): LengthUnit | '' | null {
  const text = cleanCell(cell).toLowerCase().replace(/[.()]/g, '');
  return text === '' ? '' : (UNITS[text] ?? null);
}

/** A bare figure with its unit: "6" in a column of years is "6 years". Whatever has words of its own stays as it is. */
export function withUnit(period: string, unit: LengthUnit | ''): string {
  if (unit === '') return period;
  if (BARE_RANGE.test(period)) return `${period} ${unit}`;
  if (!BARE.test(period)) return period;
  const figure = period.replace(/\.0+$/, '');
  return `${figure} ${Number(figure) === 1 ? unit.slice(0, -1) : unit}`;
}
