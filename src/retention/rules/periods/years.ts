import type { YearKind } from '../recordClass';
import { dayNumber, daysIn, partsOf, type DayNumber } from './calendar';
import type { AssumptionCode, PeriodSetting, YearOfWords } from './types';

/** The last day of a year. */
export interface YearEnd {
  readonly month: number;
  readonly day: number;
}

const ENDS: Readonly<Record<YearKind, YearEnd>> = {
  calendar: { month: 12, day: 31 },
  financial: { month: 3, day: 31 },
  tax: { month: 4, day: 5 },
  academic: { month: 8, day: 31 },
};

/** A year's last day written as MM-DD; null for what is none. 02-29 is the last of February, whichever day that is. */
export function readYearEnd(text: string | undefined): YearEnd | null {
  const found = /^(\d\d)-(\d\d)$/.exec(text ?? '');
  if (!found) return null;
  const [month, day] = [Number(found[1]), Number(found[2])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(2000, month) ? { month, day } : null;
}

/** An academic year ends in summer, so a department's own year end there is that of its academic year. */
const inSummer = ({ month }: YearEnd): boolean => month >= 6 && month <= 9;

/**
 * When the year of the words ends, and what is taken for granted in that. Words that name a year win; then what the
 * schedule or the setting says; else it is the calendar year.
 */
export function yearEndOf(words: YearOfWords, setting: PeriodSetting): { readonly end: YearEnd; readonly assumption: AssumptionCode | null } {
  const own = readYearEnd(setting.yearEnd);
  if (words === 'academic') return own && inSummer(own) ? { end: own, assumption: 'yearFromSetting' } : { end: ENDS.academic, assumption: 'academicYear' };
  if (words !== 'current') return { end: ENDS[words], assumption: null };
  if (own) return { end: own, assumption: setting.yearSaidBy === 'schedule' ? 'yearFromSchedule' : 'yearFromSetting' };
  if (setting.year) return { end: ENDS[setting.year], assumption: setting.yearSaidBy === 'schedule' ? 'yearFromSchedule' : 'yearFromSetting' };
  return { end: ENDS.calendar, assumption: 'calendarYear' };
}

const endIn = (year: number, { month, day }: YearEnd): DayNumber => dayNumber(year, month, Math.min(day, daysIn(year, month)));

/** The last day of the year, as many years on, in which a day falls. */
export function yearEndAfter(number: DayNumber, end: YearEnd, years: number): DayNumber {
  const { year } = partsOf(number);
  return endIn((number <= endIn(year, end) ? year : year + 1) + years, end);
}

/** Which year words mean with a setting: one of the four, or the department's own by its last day. */
export function yearMeant(words: YearOfWords, setting: PeriodSetting): YearKind | YearEnd {
  const { end } = yearEndOf(words, setting);
  const kinds = Object.keys(ENDS) as YearKind[];
  return words === 'academic' ? 'academic' : (kinds.find((kind) => ENDS[kind].month === end.month && ENDS[kind].day === end.day) ?? end);
}
