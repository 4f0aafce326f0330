import fc from 'fast-check';
import { daysOf, labelFits, labelNameOf, PURVIEW_COLUMNS, readTable, scheduleOf, toPurview, type PurviewPlan } from '..';
import { calendarDay, dayOfCalendar } from '../../../../../testing/days';
import { readPeriod } from '../../periods';
import { EMPTY_CLASS, type RecordClass, type Schedule } from '../../recordClass';
import { mostDays } from './daysOf';

const scheduleWith = (...classes: Partial<RecordClass>[]): Schedule => ({
  id: 'rivers',
  title: 'Rivers',
  version: '1',
  year: 'calendar',
  publicRecords: false,
  workingClass: '',
  classes: classes.map((each, at) => ({
    ...EMPTY_CLASS,
    code: `C${at + 1}`,
    title: `Class ${at + 1}`,
    keepFor: '6 years',
    keepFrom: 'Creation',
    action: 'destroy' as const,
    ...each,
  })),
});
const planOf = (...classes: Partial<RecordClass>[]): PurviewPlan => toPurview(scheduleWith(...classes));
const codes = ({ warnings }: PurviewPlan): string[] => warnings.map(({ code }) => code);

describe('Purview’s file plan', () => {
  it('has its twenty columns in its order', () =>
    expect(PURVIEW_COLUMNS.join(',')).toBe(
      'LabelName,Comment,Notes,IsRecordLabel,RetentionAction,RetentionDuration,RetentionType,ReviewerEmail,ReferenceId,DepartmentName,Category,SubCategory,AuthorityType,CitationName,CitationUrl,CitationJurisdiction,Regulatory,EventType,IsRecordUnlockedAsDefault,ComplianceTagForNextStage'
    ));

  it('says what a class says', () => {
    const { rows } = planOf({
      title: 'Flood – claims & payments',
      description: 'What was paid',
      businessFunction: 'Finance',
      activity: 'Paying',
      authority: { text: 'Limitation Act 1980', url: 'https://www.legislation.gov.uk/ukpga/1980/58' },
    });
    expect(rows).toEqual([
      {
        LabelName: 'Flood - claims and payments',
        Comment: 'What was paid',
        Notes: 'Title: Flood – claims & payments | Keep for: 6 years | Keep from: Creation | Why: Limitation Act 1980',
        IsRecordLabel: 'FALSE',
        RetentionAction: 'KeepAndDelete',
        RetentionDuration: '2192',
        RetentionType: 'CreationAgeInDays',
        ReviewerEmail: '',
        ReferenceId: 'C1',
        DepartmentName: 'Finance',
        Category: 'Paying',
        SubCategory: '',
        AuthorityType: '',
        CitationName: 'Limitation Act 1980',
        CitationUrl: 'https://www.legislation.gov.uk/ukpga/1980/58',
        CitationJurisdiction: '',
        Regulatory: 'FALSE',
        EventType: '',
        IsRecordUnlockedAsDefault: '',
        ComplianceTagForNextStage: '',
      },
    ]);
  });

  it.each<[string, Partial<RecordClass>, Partial<Record<string, string>>, string[]]>([
    ['years: as many days as they can have', { keepFor: '7 years' }, { RetentionDuration: '2557' }, ['fallsShort']],
    ['days', { keepFor: '30 days' }, { RetentionDuration: '30' }, []],
    ['months', { keepFor: '18 months' }, { RetentionDuration: '550' }, ['fallsShort']],
    ['a year’s end: with the year that has begun', { keepFor: 'Current year plus 6' }, { RetentionDuration: '2557' }, ['yearEnd']],
    ['for ever', { keepFor: 'Permanent', action: 'keep' }, { RetentionAction: 'Keep', RetentionDuration: 'Unlimited', RetentionType: 'CreationAgeInDays' }, []],
    ['a change', { keepFor: '30 days', keepFrom: 'Last modified' }, { RetentionType: 'ModificationAgeInDays' }, []],
    ['an event', { keepFor: '30 days', keepFrom: 'End of contract' }, { RetentionType: 'EventAgeInDays', EventType: 'End of contract' }, ['eventType']],
    [
      'an event and nothing more',
      { keepFor: 'Until superseded', keepFrom: 'Creation' },
      { RetentionType: 'EventAgeInDays', RetentionDuration: '1' },
      ['oneDay', 'eventType'],
    ],
    [
      'a review by somebody who can be reached',
      { keepFor: '30 days', action: 'review', owner: 'lim@rivers.example; kim@rivers.example' },
      { RetentionAction: 'KeepAndDelete', ReviewerEmail: 'lim@rivers.example;kim@rivers.example' },
      [],
    ],
    ['a review by nobody', { keepFor: '30 days', action: 'review', owner: 'Head of Finance' }, { RetentionAction: 'Keep', ReviewerEmail: '' }, ['noReviewer']],
    ['a hundred years', { keepFor: '100 years' }, { RetentionDuration: '36525' }, ['fallsShort']],
  ])('of %s', (_, each, row, warnings) => {
    const plan = planOf(each);
    expect(plan.rows[0]).toMatchObject(row);
    expect(codes(plan)).toEqual(warnings);
  });

  it.each<[string, Partial<RecordClass>, string]>([
    ['an age', { keepFor: 'Until 25th birthday' }, 'leftOutAge'],
    ['a fixed date', { keepFor: 'Until 31 March 2030' }, 'leftOutFixedDate'],
    ['the later of two', { keepFor: '6 years from closure or 10 years from creation, whichever is later', keepFrom: '' }, 'leftOutSeveralDates'],
    ['what nobody understands', { keepFor: 'Current' }, 'leftOutPerson'],
    ['more days than it knows', { keepFor: '101 years' }, 'leftOutTooManyDays'],
    ['what has been superseded', { supersededBy: 'C9' }, 'leftOutSuperseded'],
  ])('leaves out %s, and names it', (_, each, code) => {
    const plan = planOf(each);
    expect([plan.rows, codes(plan), plan.warnings[0].leftOut]).toEqual([[], [code], true]);
  });

  it('can write 365 days a year, as many tenants do, and still warns', () => {
    const plan = toPurview(scheduleWith({ keepFor: '7 years' }), { days: 'times365' });
    expect(plan.rows[0].RetentionDuration).toBe('2555');
    expect(plan.warnings).toEqual([{ classCode: 'C1', title: 'Class 1', code: 'fallsShort', leftOut: false, values: { days: 2557, short: 2555, by: 2 } }]);
  });

  it('comes back as it went, in the department’s own words', () => {
    const schedule = scheduleWith({ title: 'Claims & payments' }, { keepFor: 'Current year plus 6' }, { keepFor: 'Permanent', action: 'keep' });
    const { rows } = toPurview(schedule);
    const back = readTable([[...PURVIEW_COLUMNS], ...rows.map((row) => PURVIEW_COLUMNS.map((name) => row[name]))]);
    expect(
      back.rows.map(({ recordClass, problems }) => [
        recordClass.code,
        recordClass.title,
        recordClass.keepFor,
        recordClass.keepFrom,
        recordClass.action,
        problems,
      ])
    ).toEqual(schedule.classes.map(({ code, title, keepFor, keepFrom, action }) => [code, title, keepFor, keepFrom, action, []]));
    // Whoever changed the days in Purview meant those.
    const changed = readTable([[...PURVIEW_COLUMNS], PURVIEW_COLUMNS.map((name) => (name === 'RetentionDuration' ? '3650' : rows[0][name]))]);
    expect(changed.rows[0].recordClass.keepFor).toBe('3650 days');
    expect(scheduleOf(back, { ...schedule })).toMatchObject({ id: 'rivers' });
  });
});

describe('a label’s name', () => {
  it.each([
    ['Children’s records (pre-1990) – closed', 'Childrens records pre-1990 - closed'],
    ['Tŷ Hafan', 'Ty Hafan'],
    ['A/B: C', 'A-B - C'],
    ['契約', ''],
  ])('of %s is %s', (title, name) => expect(labelNameOf(title)).toBe(name));

  it('is one that Purview takes, and no two are the same, whatever the titles', () =>
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 90 }), fc.constantFrom('Invoices', 'INVOICES', 'Invoices 2', 'x'.repeat(90))), {
          maxLength: 12,
        }),
        (titles) => {
          const { rows } = planOf(...titles.map((title) => ({ title })));
          expect(rows.every(({ LabelName, Notes, Comment }) => labelFits(LabelName) && Notes.length <= 1024 && Comment.length <= 1024)).toBe(true);
          expect(new Set(rows.map(({ LabelName }) => LabelName.toLowerCase())).size).toBe(rows.length);
        }
      )
    ));
});

describe('days for calendar months', () => {
  it('are never too few, whenever they begin', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1200 }),
        fc.integer({ min: 1900, max: 2300 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (months, year, month, day) => {
          const end = calendarDay(year, month + months, day) - calendarDay(year, month, day);
          expect(mostDays(months)).toBeGreaterThanOrEqual(end);
        }
      )
    ));

  it('are no more than it takes', () => expect([1, 2, 12, 48, 72, 84, 1200].map(mostDays)).toEqual([31, 62, 366, 1461, 2192, 2557, 36525]));

  it('hold until the day on which our own reckoning lets it go', () => {
    const found = daysOf(readPeriod('Current year plus 6', 'Creation'));
    expect(found).toMatchObject({ days: 2557, fromYearEnd: true });
    expect(dayOfCalendar(calendarDay(2020, 1, 1) + 2557) >= '2026-12-31').toBe(true);
  });
});
