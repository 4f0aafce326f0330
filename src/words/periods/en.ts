import {
  yearMeant,
  type Due,
  type Length,
  type Need,
  type Period,
  type PeriodReading,
  type PeriodSetting,
  type TriggerKind,
  type YearOfWords,
} from '../../retention/rules';
import { formatDate } from '../dates';
import { listWithAnd, listWithOr } from '../lists';
import { formatNumber } from '../numbers';
import type { PeriodWords } from './types';

const many = (value: number, one: string): string => `${formatNumber(value, 'en')} ${one}${value === 1 ? '' : 's'}`;
const date = (day: string): string => formatDate(`${day}T12:00:00Z`, 'en', 'UTC');

function length({ months, days }: Length): string {
  const years = Math.floor(months / 12);
  const parts = [years > 0 ? many(years, 'year') : '', months % 12 > 0 ? many(months % 12, 'month') : '', days > 0 ? many(days, 'day') : ''];
  const said = parts.filter((part) => part !== '');
  return said.length > 0 ? listWithAnd(said, 'en') : many(0, 'day');
}

const HAPPENED: Readonly<Record<TriggerKind, string>> = {
  created: 'it was created',
  modified: 'it was last changed',
  sent: 'it was sent',
  closed: 'it was closed',
  superseded: 'something else took its place',
  birth: 'the person it is about was born',
  death: 'the person it is about died',
  trigger: 'what its period counts from happened',
};

const UNTIL: Readonly<Record<TriggerKind, string>> = {
  ...HAPPENED,
  closed: 'it is closed',
  superseded: 'something else takes its place',
  death: 'the person it is about dies',
  trigger: 'what the schedule names happens',
};

/** The schedule's own words stand beside ours where they say more, so that whoever reads can see whether we mean the same. */
const quoted = (trigger: TriggerKind, words: string): string =>
  trigger !== 'closed' || /^(?:date )?clos(?:ed|ure)?$/i.test(words) || words === '' ? '' : ` (“${words}”)`;

function since(trigger: TriggerKind, words: string): string {
  if (trigger !== 'trigger') return `after ${HAPPENED[trigger]}${quoted(trigger, words)}`;
  return words === '' ? 'from a date that the schedule does not name' : `from “${words}”`;
}

function inWhich(trigger: TriggerKind, words: string): string {
  if (trigger !== 'trigger') return ` in which ${HAPPENED[trigger]}${quoted(trigger, words)}`;
  return words === '' ? ' in which the date it counts from falls' : ` of “${words}”`;
}

function year(words: YearOfWords, setting: PeriodSetting): string {
  const meant = yearMeant(words, setting);
  if (typeof meant === 'string') return { calendar: 'calendar year', financial: 'financial year', tax: 'tax year', academic: 'academic year' }[meant];
  return `year to ${date(`2024-${String(meant.month).padStart(2, '0')}-${String(meant.day).padStart(2, '0')}`).replace(/ \d{4}$/, '')}`;
}

/** One part of a period, without its "Keep". */
function part(period: Period, setting: PeriodSetting): string {
  switch (period.is) {
    case 'after': {
      const none = period.length.months === 0 && period.length.days === 0;
      if (period.year) {
        const end = `the end of the ${year(period.year, setting)}${inWhich(period.trigger, period.words)}`;
        return none ? `until ${end}` : `for ${length(period.length)} after ${end}`;
      }
      return none
        ? `until ${UNTIL[period.trigger]}${quoted(period.trigger, period.words)}`
        : `for ${length(period.length)} ${since(period.trigger, period.words)}`;
    }
    case 'age': {
      const none = period.length.months === 0 && period.length.days === 0;
      if (period.year) {
        const end = `the end of the ${year(period.year, setting)} in which the person it is about turns ${period.years}`;
        return none ? `until ${end}` : `for ${length(period.length)} after ${end}`;
      }
      return none ? `until the person it is about turns ${period.years}` : `for ${length(period.length)} after the person it is about turns ${period.years}`;
    }
    case 'on':
      return `until ${date(period.day)}`;
    case 'latest':
    case 'earliest':
      return `${listWithOr(
        period.parts.map((each) => part(each, setting)),
        'en'
      )}, whichever is ${period.is === 'latest' ? 'later' : 'sooner'}`;
    case 'permanent':
      return 'permanently';
    case 'unknown':
      return '';
  }
}

const UNREAD: Readonly<Partial<Record<PeriodReading['kind'], string>>> = {
  noLongerNeeded: 'Keep until it is no longer needed. A person decides when that is.',
  range: 'This gives no one length. A person must say how long.',
  conditional: 'How long depends on something. A person must say what holds.',
};

function reading(read: PeriodReading): string {
  if (read.problems.includes('permanentPublicRecord'))
    return 'The schedule says to keep it permanently, but a public record needs a decision when it is 20 years old.';
  if (read.needsPerson) return UNREAD[read.kind] ?? 'This cannot be read for certain. A person must say how long.';
  return `Keep ${part(read.period, read.setting)}.`;
}

const need: Readonly<Record<Need, string>> = {
  created: 'the date it was created',
  modified: 'the date it was last changed',
  sent: 'the date it was sent',
  closed: 'the date it was closed',
  superseded: 'the date something else took its place',
  birth: 'the date of birth of the person it is about',
  death: 'the date of death of the person it is about',
  trigger: 'the date that its period counts from',
  person: 'a person’s decision',
};

const missing = (needs: readonly Need[]): string =>
  `Until when cannot be known yet. This is missing: ${listWithAnd([...new Set(needs.map((each) => need[each]))], 'en')}.`;

function due({ keepUntil, disposeFrom, permanent, needs }: Due): string {
  if (permanent) return 'Keep permanently.';
  if (keepUntil === null || disposeFrom === null) return missing(needs);
  return `Keep until ${date(keepUntil)}. From ${date(disposeFrom)} it need not be kept.`;
}

export const en: PeriodWords = {
  reading,
  due,
  length,
  twentyYears: (year) => `By the 20-year rule it is due in ${year}. Transfer it, dispose of it, or get approval to keep it.`,
  missing,
  need,
  kind: {
    length: 'A length of time',
    range: 'No one length',
    yearEnd: 'After the end of a year',
    age: 'By age',
    later: 'Whichever is later',
    sooner: 'Whichever is sooner',
    superseded: 'Until superseded',
    event: 'Until something happens',
    noLongerNeeded: 'Until no longer needed',
    date: 'Until a date',
    permanent: 'Permanently',
    conditional: 'Depends on something',
    unclear: 'Not clear',
  },
  trigger: {
    created: 'Date created',
    modified: 'Date last changed',
    sent: 'Date sent',
    closed: 'Date closed',
    superseded: 'Date superseded',
    birth: 'Date of birth',
    death: 'Date of death',
    trigger: 'Date that the schedule names',
  },
  assumption: {
    calendarYear: '“Year” is taken to be the calendar year, to 31 December, because nothing says otherwise.',
    yearFromSchedule: 'The schedule says which year “year” is.',
    yearFromSetting: 'The department’s settings say which year “year” is.',
    academicYear: 'The academic year is taken to end on 31 August.',
    hoursAsDays: 'Hours are counted as whole days.',
    dayBeforeMonth: 'In the date, the day is taken to stand before the month.',
    toEndOfMonth: 'A month stands for its last day.',
    toEndOfYear: 'A year stands for its last day, 31 December.',
    bareAsYears: 'A number without a unit is taken to be years.',
  },
  problem: {
    empty: 'No period is given. Say how long it is kept.',
    unclear: 'These words cannot be read for certain. Say how long in words such as “6 years”, “Current year plus 6” or “Until superseded”.',
    conditional: 'The period depends on something. Make a class for each case, or decide case by case.',
    bareNumber: 'This is a number without a unit. Say whether it means days, months or years.',
    zero: 'The period is zero. Say how long it is kept, if only for a day.',
    negative: 'The period is less than nothing. Say how long it is kept.',
    tooLong: 'The period is longer than 200 years. Check it, or say “Permanent”.',
    range: 'The period is a range. Say which length counts.',
    permanentPublicRecord: 'A public record cannot be kept here for ever: when it is 20 years old it is transferred, disposed of, or kept with approval.',
    noSuchDate: 'The calendar has no such date. Correct it.',
    contradiction: 'The words contradict each other, or what “keep from” says. Say which counts.',
    triggerUnclear: 'It is not clear what the period counts from. Say it in words such as “Creation”, “Closure of the case” or “Date of birth”.',
    minimum: 'Only the shortest time is given. Say how long it is kept.',
    maximum: 'Only the longest time is given. Say how long it is kept.',
    workingDays: 'Working days depend on bank holidays. Say how many calendar days.',
    hours: 'Dates here are whole days. Say how many days.',
    noLongerNeeded: 'Only a person can say when it is no longer needed.',
  },
};
