import { addMonths, birthday, parseDay, type DayNumber } from './calendar';
import type { Length, Period, PeriodSetting, TriggerKind } from './types';
import { yearEndAfter, yearEndOf } from './years';

/** The dates that are known, as numbers of days; what is not known is left out. */
export type TriggerNumbers = Readonly<Partial<Record<TriggerKind, DayNumber>>>;

/** Says until which day something is kept: NaN where a date is missing or a person must say, Infinity for ever. */
export type Reckoner = (dates: TriggerNumbers) => DayNumber;

const later = (start: DayNumber, { months, days }: Length): DayNumber => (months === 0 ? start : addMonths(start, months)) + days;

/** So long after the end of a year. Whole years lead from the end of one to the end of another, also where that is the last of February. */
function afterYearEnd({ month, day }: { month: number; day: number }, { months, days }: Length): (date: DayNumber) => DayNumber {
  const years = Math.floor(months / 12);
  const rest = { months: months % 12, days };
  return (date) => later(yearEndAfter(date, { month, day }, years), rest);
}

function extreme(parts: readonly Reckoner[], pick: (a: number, b: number) => number): Reckoner {
  return (dates) => {
    let found = parts[0](dates);
    for (let at = 1; at < parts.length; at++) found = pick(found, parts[at](dates));
    return found;
  };
}

/**
 * Makes the fast form of a period: all that does not depend on a document is worked out once. Every part of "whichever
 * is later" and "whichever is sooner" must be known; Math.max and Math.min of NaN are NaN.
 */
export function reckonerOf(period: Period, setting: PeriodSetting): Reckoner {
  switch (period.is) {
    case 'after': {
      const { trigger, length } = period;
      const end = period.year && afterYearEnd(yearEndOf(period.year, setting).end, length);
      return end
        ? (dates) => {
            const date = dates[trigger];
            return date === undefined ? Number.NaN : end(date);
          }
        : (dates) => {
            const date = dates[trigger];
            return date === undefined ? Number.NaN : later(date, length);
          };
    }
    case 'age': {
      const { years, length } = period;
      const end = period.year && afterYearEnd(yearEndOf(period.year, setting).end, length);
      return ({ birth }) => {
        if (birth === undefined) return Number.NaN;
        const reached = birthday(birth, years);
        return end ? end(reached) : later(reached, length);
      };
    }
    case 'on': {
      const day = parseDay(period.day);
      return () => day;
    }
    case 'latest':
      return extreme(
        period.parts.map((part) => reckonerOf(part, setting)),
        Math.max
      );
    case 'earliest':
      return extreme(
        period.parts.map((part) => reckonerOf(part, setting)),
        Math.min
      );
    case 'permanent':
      return () => Number.POSITIVE_INFINITY;
    case 'unknown':
      return () => Number.NaN;
  }
}
