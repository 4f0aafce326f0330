import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dueOf, dueReckoner, readPeriod, twentyYearRule, type PeriodSetting, type TriggerDates } from '.';

/** Keep for, keep from, the dates that are known, and until when it is kept. */
type Case = readonly [keepFor: string, keepFrom: string, dates: TriggerDates, keepUntil: string | null];

const FAMILIES: readonly (readonly [string, readonly Case[]])[] = [
  [
    'the calendar, cut to the last day of the month',
    [
      ['6 years', 'Creation', { created: '2020-05-17' }, '2026-05-17'],
      ['6 years', 'Creation', { created: '2020-02-29' }, '2026-02-28'],
      ['4 years', 'Creation', { created: '2020-02-29' }, '2024-02-29'],
      ['1 year', 'Creation', { created: '2023-02-28' }, '2024-02-28'],
      ['100 years', 'Creation', { created: '2000-02-29' }, '2100-02-28'],
      ['1 month', 'Creation', { created: '2026-01-31' }, '2026-02-28'],
      ['1 month', 'Creation', { created: '2024-01-30' }, '2024-02-29'],
      ['6 months', 'Creation', { created: '2025-08-31' }, '2026-02-28'],
      ['1 month', 'Creation', { created: '2026-04-30' }, '2026-05-30'],
      ['13 months', 'Creation', { created: '2023-01-31' }, '2024-02-29'],
      ['1 quarter', 'Creation', { created: '2025-11-30' }, '2026-02-28'],
      ['30 calendar days', 'Creation', { created: '2024-02-01' }, '2024-03-02'],
      ['2 weeks', 'Creation', { created: '2026-12-25' }, '2027-01-08'],
      ['1 year and 6 months', 'Creation', { created: '2024-08-31' }, '2026-02-28'],
      // Months before days: 31 January, then 28 February, then a day.
      ['1 month and 1 day', 'Creation', { created: '2026-01-31' }, '2026-03-01'],
      ['72 hours', 'Creation', { created: '2026-12-30' }, '2027-01-02'],
    ],
  ],
  [
    'ends of years',
    [
      ['Current year plus 6', 'Creation', { created: '2020-01-01' }, '2026-12-31'],
      ['Current year plus 6', 'Creation', { created: '2020-12-31' }, '2026-12-31'],
      ['Current year', 'Creation', { created: '2020-05-17' }, '2020-12-31'],
      ['Current financial year plus 6', 'Creation', { created: '2020-03-31' }, '2026-03-31'],
      ['Current financial year plus 6', 'Creation', { created: '2020-04-01' }, '2027-03-31'],
      ['6 years after the end of the tax year', 'Creation', { created: '2020-04-05' }, '2026-04-05'],
      ['6 years after the end of the tax year', 'Creation', { created: '2020-04-06' }, '2027-04-05'],
      ['Current academic year + 1', 'Creation', { created: '2020-08-31' }, '2021-08-31'],
      ['Current academic year + 1', 'Creation', { created: '2020-09-01' }, '2022-08-31'],
      ['6 years', 'End of financial year', { trigger: '2020-03-31' }, '2026-03-31'],
      ['End of the year in which the case closed plus 6 years', '', { closed: '2020-05-17' }, '2026-12-31'],
      ['6 months after the end of the financial year', 'Creation', { created: '2020-05-17' }, '2021-09-30'],
      ['cut off at end of calendar year, destroy 3 years after cutoff', 'Creation', { created: '2020-05-17' }, '2023-12-31'],
    ],
  ],
  [
    'ages, reached on the birthday and for 29 February on 1 March',
    [
      ['Until 25th birthday', '', { birth: '2001-05-17' }, '2026-05-17'],
      ['Until 25th birthday', '', { birth: '2004-02-29' }, '2029-03-01'],
      ['Until 24th birthday', '', { birth: '2004-02-29' }, '2028-02-29'],
      ['Until child is 18 plus a further three years', 'Creation', { birth: '2008-05-17' }, '2029-05-17'],
      ['Until child is 18 plus a further three years', '', { birth: '2008-02-29' }, '2029-03-01'],
      ['Until child is 18 plus 2 years', '', { birth: '2008-02-29' }, '2028-03-01'],
      ['DOB + 25 years', '', { birth: '2004-02-29' }, '2029-03-01'],
      ['25 years', 'Date of birth', { birth: '2004-02-29' }, '2029-03-01'],
      ['until 100th birthday', '', { birth: '1996-02-29' }, '2096-02-29'],
      ['End of academic year in which the pupil turns 25', '', { birth: '2001-05-17' }, '2026-08-31'],
      ['End of academic year in which the pupil turns 25', '', { birth: '2001-09-01' }, '2027-08-31'],
    ],
  ],
  [
    'whichever is later, and whichever is sooner',
    [
      ['6 years after closure or 3 years after last contact, whichever is later', '', { closed: '2020-01-01', trigger: '2024-06-30' }, '2027-06-30'],
      ['6 years after closure or 3 years after last contact, whichever is sooner', '', { closed: '2020-01-01', trigger: '2024-06-30' }, '2026-01-01'],
      ['Until 25th birthday or 8 years after death, whichever is sooner', '', { birth: '2001-05-17', death: '2010-02-28' }, '2018-02-28'],
      [
        '6 years after closure, 10 years after death or until 25th birthday, whichever is later',
        '',
        { closed: '2020-01-01', death: '2021-01-01', birth: '2001-01-01' },
        '2031-01-01',
      ],
      // What is not known may be the later, or the sooner.
      ['6 years after closure or 3 years after last contact, whichever is later', '', { closed: '2020-01-01' }, null],
      ['6 years or until superseded, whichever is sooner', 'Creation', { created: '2020-01-01' }, null],
    ],
  ],
  [
    'events, and dates',
    [
      ['Until superseded', 'Creation', { created: '2020-01-01' }, null],
      ['Until superseded', 'Creation', { superseded: '2024-02-29' }, '2024-02-29'],
      ['Until superseded plus 3 years', '', { superseded: '2024-02-29' }, '2027-02-28'],
      ['10 years after death', '', { death: '2016-02-29' }, '2026-02-28'],
      ['6 years', 'Cessation of contract', { closed: '2020-03-31' }, '2026-03-31'],
      ['6 years', 'Cessation of contract', { created: '2020-03-31', trigger: '2020-03-31' }, null],
      ['Current until 2026', 'Creation', {}, '2026-12-31'],
      ['until February 2028', '', {}, '2028-02-29'],
      ['6 years', 'Creation', { created: '2026-02-29' }, null],
      ['6 years', 'Creation', { created: 'soon' }, null],
      ['4-7 years', 'Creation', { created: '2020-01-01' }, null],
      ['6', 'Creation', { created: '2020-01-01' }, null],
    ],
  ],
];

describe.each(FAMILIES)('%s', (_family, cases) => {
  it.each(cases)('"%s", from "%s", with %j: until %s', (keepFor, keepFrom, dates, keepUntil) => {
    const due = dueOf(readPeriod(keepFor, keepFrom), dates);
    expect(due.keepUntil).toBe(keepUntil);
    expect(due.disposeFrom).toBe(keepUntil && Temporal.PlainDate.from(keepUntil).add({ days: 1 }).toString());
    expect(due.needs.length > 0).toBe(keepUntil === null);
    expect(due.permanent).toBe(false);
  });
});

describe('what is missing', () => {
  it.each([
    ['6 years', '', ['trigger']],
    ['6 years', 'Creation', ['created']],
    ['Until child is 18 plus a further three years', 'Creation', ['birth']],
    ['Until superseded', 'Creation', ['superseded']],
    ['6 years after closure or 10 years after death, whichever is later', '', ['closed', 'death']],
    ['Until no longer needed', 'Creation', ['person']],
    ['4-7 years', 'Creation', ['person']],
    ['Permanent', 'Creation', []],
    ['until 31 March 2030', '', []],
  ])('of "%s" from "%s" is %j', (keepFor, keepFrom, needs) => {
    expect(readPeriod(keepFor, keepFrom).needs).toEqual(needs);
    expect(dueOf(readPeriod(keepFor, keepFrom), {}).needs).toEqual(needs);
  });

  it('is only what was not given', () => {
    const reading = readPeriod('6 years after closure or 10 years after death, whichever is later');
    expect(dueOf(reading, { closed: '2020-01-01' }).needs).toEqual(['death']);
  });
});

describe('which year "year" is', () => {
  it.each<[string, PeriodSetting, string, readonly string[]]>([
    ['Current year plus 1', {}, '2021-12-31', ['calendarYear']],
    ['Current year plus 1', { year: 'financial', yearSaidBy: 'schedule' }, '2022-03-31', ['yearFromSchedule']],
    ['Current year plus 1', { year: 'tax', yearSaidBy: 'setting' }, '2022-04-05', ['yearFromSetting']],
    ['Current year plus 1', { year: 'academic' }, '2021-08-31', ['yearFromSetting']],
    ['Current year plus 1', { year: 'calendar' }, '2021-12-31', ['yearFromSetting']],
    ['Current year plus 1', { yearEnd: '07-31' }, '2021-07-31', ['yearFromSetting']],
    ['Current year plus 1', { yearEnd: '02-29' }, '2022-02-28', ['yearFromSetting']],
    ['Current year plus 3', { yearEnd: '02-29' }, '2024-02-29', ['yearFromSetting']],
    // Words that name a year win over every setting.
    ['Current financial year plus 1', { year: 'calendar' }, '2022-03-31', []],
    ['Current financial year plus 1', { yearEnd: '12-31' }, '2022-03-31', []],
    ['End of calendar year plus 1', { year: 'financial' }, '2021-12-31', []],
    ['Current academic year plus 1', {}, '2021-08-31', ['academicYear']],
    ['Current academic year plus 1', { yearEnd: '07-31' }, '2021-07-31', ['yearFromSetting']],
    ['Current academic year plus 1', { yearEnd: '03-31' }, '2021-08-31', ['academicYear']],
  ])('in "%s" with %j: 17 May 2020 is kept until %s', (keepFor, setting, keepUntil, assumptions) => {
    const created = '2020-05-17';
    const reading = readPeriod(keepFor, 'Creation', setting);
    expect(dueOf(reading, { created })).toMatchObject({ keepUntil, assumptions });
    expect(reading.assumptions).toEqual(assumptions);
    // A setting that is given later counts the same.
    expect(dueOf(readPeriod(keepFor, 'Creation'), { created }, setting)).toMatchObject({ keepUntil, assumptions });
  });
});

describe('for ever', () => {
  it('has no date, and needs nothing', () => {
    expect(dueOf(readPeriod('Permanent', 'Creation'), {})).toEqual({ keepUntil: null, disposeFrom: null, permanent: true, needs: [], assumptions: [] });
  });

  it('is no outcome for a public record', () => {
    const reading = readPeriod('Permanent', 'Creation', { publicRecords: true });
    expect([reading.needsPerson, reading.problems]).toEqual([true, ['permanentPublicRecord']]);
    expect(dueOf(reading, {})).toMatchObject({ keepUntil: null, permanent: false, needs: ['person'] });
    expect(dueOf(readPeriod('Permanent'), {}, { publicRecords: true })).toMatchObject({ permanent: false, needs: ['person'] });
  });

  it.each([
    ['2006-05-17', { year: 2026, date: '2026-05-17' }],
    ['2008-02-29', { year: 2028, date: '2028-02-29' }],
    ['2080-02-29', { year: 2100, date: '2100-02-28' }],
    ['soon', null],
  ])('by the 20-year rule a file whose latest document is of %s is due %j', (latest, due) => expect(twentyYearRule(latest)).toEqual(due));
});

const day = fc.integer({ min: -36_524, max: 47_482 }).map((number) => Temporal.PlainDate.from('1970-01-01').add({ days: number }).toString());
const length = fc.tuple(fc.integer({ min: 1, max: 120 }), fc.constantFrom('day', 'week', 'month', 'year')).map(([many, unit]) => `${many} ${unit}s`);
const anchor = fc.constantFrom('', 'Current year plus ', 'Current financial year plus ', 'End of tax year plus ', 'End of academic year plus ');
const words = fc.tuple(anchor, length).map(([before, after]) => before + after);

describe('whatever the dates', () => {
  it('is the trigger and the period on the calendar', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 150 }), fc.constantFrom('days', 'weeks', 'months', 'years'), (created, many, unit) => {
        const expected = Temporal.PlainDate.from(created)
          .add({ [unit]: many }, { overflow: 'constrain' })
          .toString();
        expect(dueOf(readPeriod(`${many} ${unit}`, 'Creation'), { created }).keepUntil).toBe(expected);
      })
    );
  });

  it('nothing goes before its trigger, and it goes the day after it is kept', () => {
    fc.assert(
      fc.property(day, words, (created, keepFor) => {
        const due = dueOf(readPeriod(keepFor, 'Creation'), { created });
        expect(due.keepUntil! >= created).toBe(true);
        expect(due.disposeFrom).toBe(Temporal.PlainDate.from(due.keepUntil!).add({ days: 1 }).toString());
      })
    );
  });

  it('a later trigger is never kept for less', () => {
    fc.assert(
      fc.property(day, day, words, (one, other, keepFor) => {
        const until = dueReckoner(readPeriod(keepFor, 'Creation'));
        const [first, second] = one < other ? [one, other] : [other, one];
        expect(until({ created: first }).keepUntil! <= until({ created: second }).keepUntil!).toBe(true);
      })
    );
  });

  it('the end of a year is the first one on or after the day', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('01-31', '03-31', '04-05', '06-30', '08-31', '12-31', '02-29'), (created, yearEnd) => {
        const until = dueOf(readPeriod('Current year', 'Creation', { yearEnd }), { created }).keepUntil!;
        const { days } = Temporal.PlainDate.from(created).until(until, { largestUnit: 'days' });
        expect(days >= 0 && days < 366).toBe(true);
        expect(until.slice(5)).toBe(yearEnd === '02-29' && !Temporal.PlainDate.from(until).inLeapYear ? '02-28' : yearEnd);
      })
    );
  });
});
