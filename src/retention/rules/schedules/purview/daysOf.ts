import type { Length, Period, PeriodReading, TriggerKind } from '../../periods';
import { MOST_DAYS } from './columns';

/** How Purview would count a period. */
export interface PurviewDays {
  /** As many days as the period can ever have, so that nothing goes early. */
  readonly days: number;
  /** What 365 days a year come to; the same as `days` where the period has no months or years. */
  readonly times365: number;
  readonly trigger: TriggerKind;
  readonly words: string;
  /** Whether it counts from the end of a year, so that a year is added for the one that has begun. */
  readonly fromYearEnd: boolean;
}

/** Why a period cannot be said in days. */
export type NotInDays = 'permanent' | 'person' | 'age' | 'fixedDate' | 'severalDates' | 'tooManyDays';

const MONTHS_OF_CYCLE = 48;
const DAYS_OF_YEAR = 365;

const monthLength = (month: number): number => {
  const year = Math.floor(month / 12) % 4;
  const of = month % 12;
  return of === 1 ? (year === 0 ? 29 : 28) : [3, 5, 8, 10].includes(of) ? 30 : 31;
};

/** The most days that so many months can have, whichever month they begin in. */
export function mostDays(months: number): number {
  // Leap days come round in four years, but for three centuries of four: those have fewer days, never more.
  const cycles = Math.floor(months / MONTHS_OF_CYCLE);
  const rest = months % MONTHS_OF_CYCLE;
  let most = 0;
  for (let start = 0; start < MONTHS_OF_CYCLE; start++) {
    let days = 0;
    for (let month = 0; month < rest; month++) days += monthLength(start + month);
    most = Math.max(most, days);
  }
  return cycles * (4 * DAYS_OF_YEAR + 1) + most;
}

const times365 = ({ months, days }: Length): number => Math.floor(months / 12) * DAYS_OF_YEAR + Math.round((months % 12) * (DAYS_OF_YEAR / 12)) + days;

function ofPeriod(period: Period): PurviewDays | NotInDays {
  switch (period.is) {
    case 'after': {
      const { length, trigger, words, year } = period;
      const fromYearEnd = year !== null;
      const days = mostDays(length.months + (fromYearEnd ? 12 : 0)) + length.days;
      // What ends with its event is kept one day more: Purview has no period of no days.
      return days > MOST_DAYS ? 'tooManyDays' : { days: Math.max(days, 1), times365: times365(length), trigger, words, fromYearEnd };
    }
    case 'permanent':
      return 'permanent';
    case 'age':
      return 'age';
    case 'on':
      return 'fixedDate';
    case 'latest':
    case 'earliest':
      return 'severalDates';
    case 'unknown':
      return 'person';
  }
}

/** A period in days, as Purview counts, or why it cannot be said in days. What needs a person is never put in days. */
export function daysOf({ period, needsPerson }: Pick<PeriodReading, 'period' | 'needsPerson'>): PurviewDays | NotInDays {
  const days = ofPeriod(period);
  return needsPerson && days !== 'permanent' ? (typeof days === 'string' ? days : 'person') : days;
}
