import type { Length, Period, PeriodReading } from '../types';

function length({ months, days }: Length): string {
  const years = Math.floor(months / 12);
  const parts = [years ? `${years}y` : '', months % 12 ? `${months % 12}m` : '', days ? `${days}d` : ''].join('');
  return parts === '' ? '' : ` + ${parts}`;
}

function said(period: Period): string {
  switch (period.is) {
    case 'after':
      return `${period.year ? `end of ${period.year} year of ` : ''}${period.trigger}${length(period.length)}`;
    case 'age':
      return `${period.year ? `end of ${period.year} year of ` : ''}age ${period.years}${length(period.length)}`;
    case 'on':
      return period.day;
    case 'latest':
    case 'earliest':
      return `${period.is} of ${period.parts.map(said).join(' | ')}`;
    default:
      return period.is;
  }
}

/** A reading in one line, for tables of cases: what it is reckoned from and how long, or why a person must look. */
export function notation(reading: PeriodReading): string {
  return reading.needsPerson ? `person: ${reading.kind}, ${reading.problems.join(', ')}` : said(reading.period);
}
