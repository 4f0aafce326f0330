import * as fc from 'fast-check';
import { riversSchedule } from '../../../../testing/riversSchedule';
import { EMPTY_PAGE, EMPTY_PARTS, type KeyRecord, type RecordSeries } from '../page';
import { EXEMPTION_SIGNS } from './exemptions';
import { highestMarking, lastDayOf, likelyExemptions, seriesOf, yearDueOf } from '.';

const series = (more: Partial<RecordSeries> = {}): RecordSeries => ({ ...EMPTY_PARTS.keyRecordSeries, id: 's1', name: 'A series', ...more });
const record = (more: Partial<KeyRecord> = {}): KeyRecord => ({ ...EMPTY_PARTS.keyRecords, id: 'k1', series: 's1', ...more });
const records = { schedule: riversSchedule };
const only = (page: Partial<typeof EMPTY_PAGE>) => seriesOf({ ...EMPTY_PAGE, ...page }, records).series[0];

describe('the last day', () => {
  it.each([
    ['2019-03-07', '2019-03-07'],
    ['2019-02', '2019-02-28'],
    ['2020-02', '2020-02-29'],
    ['2019-12', '2019-12-31'],
    ['2019', '2019-12-31'],
    ['2019-02-30', ''],
    ['2019-13', ''],
    ['soon', ''],
    ['', ''],
  ])('of %s is %s', (day, last) => expect(lastDayOf(day)).toBe(last));
});

describe('the year due', () => {
  const due = (more: Partial<RecordSeries>) => only({ keyRecordSeries: [series(more)] }).yearDue;
  const to = (day: string) => ({ from: '2001-01-01', to: day });

  it('is what the page says, whatever the class', () =>
    expect(due({ yearDue: '2031', scheduleRef: 'GEN-01', coveringDates: to('2019-06-30') })).toEqual({ kind: 'said', year: '2031' }));
  it('is by the class: a year after the last day that was changed', () =>
    expect(due({ scheduleRef: 'GEN-01', coveringDates: to('2019-06-30') })).toEqual({ kind: 'class', year: '2020', from: '2019-06-30' }));
  it('is twenty years after the latest document of what goes to the archive (Public Records Act 1958, section 3(4))', () =>
    expect(due({ scheduleRef: 'MIN-01', coveringDates: to('2010-05-06') })).toEqual({ kind: 'twentyYears', year: '2030', from: '2010-05-06' }));
  it('is likewise of what an appraiser has selected', () =>
    expect(due({ appraisalDecision: 'select', coveringDates: to('2010') })).toEqual({ kind: 'twentyYears', year: '2030', from: '2010-12-31' }));
  it.each([
    [{ accruals: true, coveringDates: to('2019') }, 'accruals'],
    [{ scheduleRef: 'GEN-01' }, 'noDates'],
    [{ coveringDates: to('2019') }, 'noClass'],
    [{ scheduleRef: 'NONE-1', coveringDates: to('2019') }, 'noClass'],
  ] as const)('is not known of %j', (more, why) => expect(due(more)).toEqual({ kind: 'unknown', why }));
  it('says what must be known: a case’s closing is not the last day of its documents', () =>
    expect(due({ scheduleRef: 'FOI-01', coveringDates: to('2019') })).toMatchObject({ kind: 'unknown', why: 'needs', needs: ['closed'] }));
  it('is never twenty years where no public records are kept', () =>
    expect(yearDueOf(series({ disposalAction: 'transfer', coveringDates: to('2010') }), null, false)).toEqual({ kind: 'unknown', why: 'noClass' }));
});

describe('a series', () => {
  it('has the trigger, action and flags of its class where the page says nothing', () =>
    expect(only({ keyRecordSeries: [series({ scheduleRef: 'MIN-01' })] })).toMatchObject({
      trigger: { says: 'Date of submission', from: 'class' },
      action: { says: 'transfer', from: 'class' },
      flags: ['vital'],
    }));
  it('has its own where it says them', () =>
    expect(only({ keyRecordSeries: [series({ scheduleRef: 'MIN-01', trigger: 'The election', disposalAction: 'review' })] })).toMatchObject({
      trigger: { says: 'The election', from: 'page' },
      action: { says: 'review', from: 'page' },
    }));
  it('gathers its records, their flags and the highest marking', () => {
    const keyRecords = [record({ marking: 'OFFICIAL' }), record({ id: 'k2', marking: 'SECRET', flags: ['ministerial'] }), record({ id: 'k3', series: 'gone' })];
    const together = seriesOf({ ...EMPTY_PAGE, keyRecordSeries: [series({ scheduleRef: 'MIN-01' })], keyRecords }, records);
    expect(together.series[0]).toMatchObject({ marking: { line: 'SECRET', others: [] }, flags: ['ministerial', 'vital'] });
    expect(together.series[0].keyRecords.map(({ id }) => id)).toEqual(['k1', 'k2']);
    expect(together.loose.map(({ id }) => id)).toEqual(['k3']);
  });
  it('stands without a schedule', () =>
    expect(seriesOf({ ...EMPTY_PAGE, keyRecordSeries: [series({ scheduleRef: 'MIN-01', trigger: 'Closure' })] }, null).series[0]).toMatchObject({
      recordClass: null,
      trigger: { says: 'Closure', from: 'page' },
      action: { says: '', from: '' },
    }));
  it('loses no record, whatever series it names', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('s1', 's2', 's3', '')), (names) => {
        const keyRecords = names.map((name, at) => record({ id: `k${at}`, series: name }));
        const found = seriesOf({ keyRecordSeries: [series(), series({ id: 's2' })], keyRecords }, records);
        const all = [...found.series.flatMap((each) => each.keyRecords), ...found.loose];
        return all.length === keyRecords.length && new Set(all).size === keyRecords.length;
      })
    ));
});

describe('the highest marking', () => {
  it.each([
    [['OFFICIAL', 'OFFICIAL-SENSITIVE - COMMERCIAL'], 'OFFICIAL-SENSITIVE - COMMERCIAL', []],
    [['UK SECRET', 'OFFICIAL-SENSITIVE'], 'UK SECRET', []],
    [['TOP SECRET//STRAP', 'SECRET'], 'TOP SECRET//STRAP', []],
    [['SECRETARIAT'], '', ['SECRETARIAT']],
    [['PROTECT', 'OFFICIAL', 'PROTECT'], 'OFFICIAL', ['PROTECT']],
    [['', ' '], '', []],
  ] as const)('of %j is %s', (lines, line, others) => expect(highestMarking(lines)).toEqual({ line, others }));
});

describe('exemptions that are likely', () => {
  const codes = (more: Partial<RecordSeries>, markings: readonly string[] = [], flags: RecordSeries['flags'] = []) =>
    likelyExemptions({ series: series(more), flags, recordClass: null, markings }).map(({ code }) => code);
  it.each([
    [{ name: 'Submissions to ministers' }, [], [], ['35(1)(b)']],
    [{ type: 'policy' }, [], [], ['35(1)(a)']],
    [{}, [], ['ministerial'], ['35(1)(b)']],
    [{ name: 'Supplier contracts' }, [], [], ['43(2)']],
    [{ name: 'Contractau' }, [], [], ['43(2)']],
    [{}, ['OFFICIAL-SENSITIVE - COMMERCIAL'], [], ['43(2)']],
    [{}, ['OFFICIAL-SENSITIVE PERSONAL DATA'], [], ['40(2)']],
    [{}, ['OFFICIAL'], [], []],
    [{ name: 'Staffordshire' }, [], [], []],
    [{ name: 'Staff files' }, [], [], ['40(2)']],
    [{ name: 'Administration' }, [], [], []],
    [{ name: 'Flood models' }, [], ['model'], ['39']],
  ] as const)('of %j marked %j and flagged %j are %j', (more, markings, flags, expected) => expect(codes(more, markings, flags)).toEqual(expected));
  it('each has its paragraph, and says what is on the page already', () =>
    expect(likelyExemptions({ series: series({ name: 'Legal advice', foiCodes: ['42'] }), flags: [], recordClass: null, markings: [] })).toEqual([
      { code: '42', source: 'Freedom of Information Act 2000, section 42', because: [{ kind: 'word', word: 'legal' }], said: true },
    ]));
  it('are all codes of the archive’s own list', () => {
    const archive = '23 24 26 27(1) 27(2) 28 29 30(1) 30(2) 31 32 33 34 35(1)(a) 35(1)(b) 36 37(1)(b) 38 39 40(2) 41 42 43(1) 43(2) 44'.split(' ');
    expect(EXEMPTION_SIGNS.map(({ code }) => code).filter((code) => !archive.includes(code))).toEqual([]);
  });
});
