import fc from 'fast-check';
import type { PlannedSeries } from '../moves';
import { everyYear } from './everyYear';
import { forwardPlan } from './forwardPlan';
import type { PlannedFunction } from './types';
import { yearOf } from './yearOf';

const series = (more: Partial<PlannedSeries> = {}): PlannedSeries => ({
  id: 's',
  name: 'Board minutes',
  recordClass: '',
  yearDue: '2031',
  coveringTo: '',
  action: '',
  decision: '',
  stage: '',
  documents: null,
  bytes: null,
  metres: null,
  where: '',
  ...more,
});
const of = (all: readonly PlannedSeries[], more: Partial<PlannedFunction> = {}): PlannedFunction => ({
  functionId: 'f',
  title: 'Floods',
  siteUrl: 'https://rivers.example/sites/floods',
  endDate: '',
  series: all,
  ...more,
});

describe('the year in which a series is due', () => {
  it.each<[string, Partial<PlannedSeries>, number | null, boolean]>([
    ['is the one that is named', { yearDue: '2031', coveringTo: '2010', action: 'transfer' }, 2031, false],
    ['is that of a day', { yearDue: '2031-03-31' }, 2031, false],
    ['is the first of two', { yearDue: '2031/32' }, 2031, false],
    ['is twenty years after the last record that goes to the archive', { yearDue: '', coveringTo: '2010-12-31', action: 'transfer' }, 2030, true],
    ['is reckoned too where it is selected, whatever its class says', { yearDue: '', coveringTo: '2010', action: 'review', decision: 'select' }, 2030, true],
    ['is not reckoned where it is to be destroyed', { yearDue: '', coveringTo: '2010', action: 'destroy' }, null, false],
    ['nor where somebody decided so', { yearDue: '', coveringTo: '2010', action: 'transfer', decision: 'destroy' }, null, false],
    ['nor from dates that are not known', { yearDue: '', action: 'transfer' }, null, false],
    ['is no word', { yearDue: 'soon', coveringTo: 'last year', action: 'transfer' }, null, false],
    ['is no longer number', { yearDue: '20311' }, null, false],
  ])('%s', (_, more, year, reckoned) => expect(yearOf(series(more))).toEqual({ year, reckoned }));
});

describe('what falls due', () => {
  const plan = forwardPlan(
    [
      of([
        series({ yearDue: '2031', documents: 200, bytes: 10, action: 'transfer', decision: 'select' }),
        series({ yearDue: '2031', documents: 50, action: 'destroy' }),
        series({ yearDue: '2027', documents: 10, metres: 0.1 }),
        series({ yearDue: '2029', metres: 0.2 }),
        series({ yearDue: '2024', documents: 5 }),
        series({ yearDue: '' }),
        series({ yearDue: '2031', stage: 'transferred', documents: 1000 }),
      ]),
    ],
    2026
  );

  it('stands by year, with how much there is and what becomes of it', () => {
    expect(plan.years.map(({ year, series: count, documents }) => [year, count, documents])).toEqual([
      [2024, 1, 5],
      [2027, 1, 10],
      [2029, 1, 0],
      [2031, 2, 250],
    ]);
    expect(plan.years[3].byAction).toMatchObject({ transfer: { series: 1, documents: 200 }, destroy: { series: 1, documents: 50 } });
    expect(plan.years[3].byDecision).toMatchObject({ select: { documents: 200 }, '': { documents: 50 } });
  });

  it('names the fullest year and an empty one, what is overdue, and what has no year', () => {
    expect(plan.peak?.year).toBe(2031);
    expect(plan.trough).toMatchObject({ year: 2028, series: 0 });
    expect(plan.overdue.map(({ year }) => year)).toEqual([2024]);
    expect(plan.withoutYear).toHaveLength(1);
    expect(plan).toMatchObject({ done: 1, total: { series: 6, documents: 265, metres: 0.3, uncounted: 1 } });
  });

  it('begins with the year that was asked for', () => {
    const later = forwardPlan([of([series({ yearDue: '2027' }), series({ yearDue: '2031' })])], 2026, 2030);
    expect(later.years.map(({ year }) => year)).toEqual([2031]);
    expect(later.overdue.map(({ year }) => year)).toEqual([2027]);
  });

  it('counts what was handed on with its successor', () => {
    const shared = series({ id: 'x', documents: 7 });
    const both = forwardPlan([of([shared], { endDate: '2025-03-31' }), of([shared], { functionId: 'g', title: 'Rivers' })], 2026);
    expect(both.years).toMatchObject([{ series: 1, documents: 7, items: [{ function: 'Rivers' }] }]);
  });

  it('of nothing is nothing', () => {
    expect(forwardPlan([], 2026)).toMatchObject({ years: [], overdue: [], withoutYear: [], peak: null, trough: null });
  });

  it('draws every year between, and no more than sixty', () => {
    expect(everyYear(plan.years).map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031]);
    expect(everyYear(forwardPlan([of([series({ yearDue: '2026' }), series({ yearDue: '9999' })])], 2026).years)).toHaveLength(60);
  });
});

it('loses no series and no document, whatever the years', () => {
  const some = fc.record({
    yearDue: fc.oneof(fc.constant(''), fc.integer({ min: 1990, max: 2060 }).map(String), fc.string()),
    coveringTo: fc.oneof(fc.constant(''), fc.integer({ min: 1950, max: 2020 }).map(String)),
    action: fc.constantFrom('', 'transfer', 'destroy', '__proto__', 'constructor'),
    decision: fc.constantFrom('', 'select', 'destroy', 'review'),
    stage: fc.constantFrom('', 'appraised', 'transferred', 'destroyed'),
    documents: fc.option(fc.nat(100_000)),
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 30 }), (all) => {
      const { years, withoutYear, done, total } = forwardPlan([of(all.map((each, at) => series({ ...each, id: String(at) })))], 2026);
      expect(years.reduce((sum, each) => sum + each.series, 0) + withoutYear.length + done).toBe(all.length);
      expect(years.reduce((sum, each) => sum + each.documents, 0) + withoutYear.reduce((sum, each) => sum + (each.documents ?? 0), 0)).toBe(total.documents);
      for (const year of years) expect(Object.values(year.byAction).reduce((sum, each) => sum + each.documents, 0)).toBe(year.documents);
    })
  );
});
