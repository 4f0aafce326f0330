import fc from 'fast-check';
import { FULL_PAGE, MINIMAL_PAGE } from '../../../../testing/functionPage';
import { EMPTY_PARTS, SERIES_TYPES, type RecordSeries } from '../page';
import { appraisalReport } from '.';

const ON = '2026-11-20';
const made = (page = FULL_PAGE) => appraisalReport({ page, on: ON, snapshot: null });
const withSeries = (...series: Partial<RecordSeries>[]) =>
  made({ ...FULL_PAGE, keyRecordSeries: series.map((each, at) => ({ ...EMPTY_PARTS.keyRecordSeries, id: `s${at}`, ...each })) });
const ids = (of: readonly { readonly series: RecordSeries }[]): string[] => of.map(({ series }) => series.id);

it('tells series under the headings of the executive summary', () => {
  const { summary } = made();
  expect(Object.fromEntries(Object.entries(summary).map(([name, of]) => [name, ids(of)]))).toEqual({
    committees: ['board'],
    policyFiles: ['policy'],
    caseFiles: ['cases'],
    datasets: ['gauges'],
    others: ['maps'],
  });
});

it('tells every series once, in the summary and in the proposals, whatever its type and decision', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ type: fc.constantFrom('' as const, ...SERIES_TYPES), appraisalDecision: fc.constantFrom('', 'select', 'destroy', 'review', 'undecided') }),
        {
          maxLength: 12,
        }
      ),
      (series) => {
        const { summary, proposals, series: all } = withSeries(...(series as Partial<RecordSeries>[]));
        expect(Object.values(summary).flatMap(ids).sort()).toEqual(ids(all).sort());
        expect(Object.values(proposals).flatMap(ids).sort()).toEqual(ids(all).sort());
      }
    )
  ));

it.each<[string, Partial<RecordSeries>['coveringDates'][], string, string]>([
  ['of one series', [{ from: '1996', to: '2001-05' }], '1996', '2001-05'],
  [
    'of several, the earliest and the latest',
    [
      { from: '1996-04-01', to: '2001' },
      { from: '1996', to: '2001-06-30' },
    ],
    '1996',
    '2001',
  ],
  ['without days that are none', [{ from: 'long ago', to: '2001' }], '', '2001'],
  ['of none', [], '', ''],
])('has the covering dates %s', (_, dates, from, to) =>
  expect(withSeries(...dates.map((coveringDates) => ({ coveringDates }))).coveringDates).toEqual({ from, to })
);

it('adds up what was counted, and says of how many that is', () =>
  expect(made().volume).toEqual({ counted: 5, of: 5, documents: 20_144, bytes: 6_244_310_000_000, metres: 14.5 }));

it('counts formats once a series, however they are written', () =>
  expect(withSeries({ formats: ['PDF', 'pdf '] }, { formats: ['pdf', 'docx'] }).formats).toEqual([
    { name: 'pdf', series: 2 },
    { name: 'docx', series: 1 },
  ]));

it('names what the page does not say', () => {
  expect(made().gaps.map(({ gap }) => gap)).toEqual(['noTransfers']);
  expect(made(MINIMAL_PAGE).gaps.map(({ gap }) => gap)).toEqual([
    'notConfirmed',
    'noPurpose',
    'noAuthority',
    'noStart',
    'historyGaps',
    'noSeries',
    'noTransfers',
  ]);
  expect(withSeries({}, { appraisalDecision: 'select' }).gaps.filter(({ series }) => series.length > 0)).toEqual([
    { gap: 'undecided', series: [1] },
    { gap: 'noRationale', series: [2] },
    { gap: 'noDates', series: [1, 2] },
    { gap: 'noVolume', series: [1, 2] },
    { gap: 'noFormats', series: [1, 2] },
  ]);
  expect(made({ ...FULL_PAGE, nextReview: '2026-11-19' }).gaps.map(({ gap }) => gap)).toContain('overdue');
});
