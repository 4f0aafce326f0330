import * as fc from 'fast-check';
import { decisionBook, decisionOn, waitsForSecond } from './decisions';
import { seriesText, SERIES_LENGTH, wholeSeriesText } from './seriesKey';
import type { ClassDecision, SeriesKey } from './types';

const key: SeriesKey = { place: '/sites/floods/Shared Documents', recordClass: 'FIN-01', year: 2026 };
const bea = { login: 'bea@rivers.example', name: 'Bea' };
const tom = { login: 'tom@rivers.example', name: 'Tom' };
const row = (kind: ClassDecision['kind'], more: Partial<ClassDecision> = {}): ClassDecision => ({
  kind,
  decisionId: 'one',
  key,
  until: '',
  documents: 12,
  rule: '3',
  reason: '',
  who: bea,
  when: '2026-04-02T09:00:00Z',
  ...more,
});
const TODAY = '2026-05-01';

describe('what stands of a series', () => {
  it.each<[string, ClassDecision[], string | null]>([
    ['nothing, before anybody has decided', [], null],
    ['the newest decision', [row('keepLonger', { until: '2030-03-31' }), row('destroy', { decisionId: 'two' })], 'destroy'],
    ['nothing, once it is withdrawn', [row('destroy'), row('withdrawn')], null],
    ['what was decided last, where an older decision is withdrawn', [row('destroy'), row('transfer', { decisionId: 'two' }), row('withdrawn')], 'transfer'],
    ['nothing, where the newer of two is withdrawn', [row('destroy'), row('transfer', { decisionId: 'two' }), row('withdrawn', { decisionId: 'two' })], null],
    ['what is put off, until the day before', [row('putOff', { until: '2026-05-02' })], 'putOff'],
    ['nothing, on the day to which it was put off', [row('putOff', { until: '2026-05-01' })], null],
    ['what is kept longer, on its last day', [row('keepLonger', { until: '2026-05-01' })], 'keepLonger'],
    ['nothing, on the day after it was kept', [row('keepLonger', { until: '2026-04-30' })], null],
    ['nothing of another year', [row('destroy', { key: { ...key, year: 2025 } })], null],
    ['nothing of another class', [row('destroy', { key: { ...key, recordClass: 'FIN-02' } })], null],
    ['nothing of a folder whose name begins alike', [row('destroy', { key: { ...key, place: `${key.place}/A` } })], null],
    ['the same place in other capitals', [row('destroy', { key: { ...key, place: key.place.toUpperCase() } })], 'destroy'],
  ])('is %s', (_, rows, kind) => expect(decisionOn(rows, key, TODAY)?.kind ?? null).toBe(kind));

  it('is agreed by another account only', () => {
    const agreedBy = (...rows: ClassDecision[]): string | undefined => decisionOn([row('destroy'), ...rows], key, TODAY)?.agreed?.who.name;
    expect(agreedBy(row('agreed', { who: tom }))).toBe('Tom');
    expect(agreedBy(row('agreed', { who: bea }))).toBeUndefined();
    expect(agreedBy(row('agreed', { who: { login: 'i:0#.f|membership|BEA@rivers.example', name: 'Bea again' } }))).toBeUndefined();
    expect(agreedBy(row('agreed', { who: tom, decisionId: 'other' }))).toBeUndefined();
  });

  it('is agreed anew when it is decided anew', () => {
    const rows = [row('destroy'), row('agreed', { who: tom }), row('destroy', { decisionId: 'two', when: '2026-04-03T09:00:00Z' })];
    expect(decisionOn(rows, key, TODAY)?.agreed).toBeNull();
  });

  it('keeps its agreement when the same row stands twice', () => {
    expect(decisionOn([row('destroy'), row('agreed', { who: tom }), row('destroy')], key, TODAY)?.agreed?.who.name).toBe('Tom');
  });

  it('waits for a second person only where records would go', () => {
    const standing = (kind: ClassDecision['kind']): boolean => waitsForSecond(decisionOn([row(kind, { until: '2030-01-01' })], key, TODAY)!, true);
    expect(['destroy', 'transfer', 'keepLonger', 'review', 'putOff'].map((kind) => standing(kind as ClassDecision['kind']))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

const keys = fc.record({
  place: fc.oneof(
    fc.constantFrom('/sites/a/Docs', '/sites/a/Docs/B|C', '/sites/a/docs'),
    fc.string({ maxLength: 400 }).map((name) => `/sites/a/${name}`)
  ),
  recordClass: fc.oneof(fc.constantFrom('', 'A', 'A|', '%7C', '|'), fc.string({ maxLength: 20 })),
  year: fc.oneof(fc.constant(null), fc.integer({ min: 1900, max: 2200 })),
});

describe('a series as text', () => {
  it('fits its column, is the same each time, and tells series apart', () => {
    fc.assert(
      fc.property(keys, keys, (a, b) => {
        expect(seriesText(a).length).toBeLessThanOrEqual(SERIES_LENGTH);
        expect(seriesText(a)).toBe(seriesText({ ...a, place: a.place.toUpperCase().toLowerCase() }));
        const same = a.year === b.year && a.recordClass === b.recordClass && a.place.toLowerCase() === b.place.toLowerCase();
        expect(wholeSeriesText(a) === wholeSeriesText(b)).toBe(same);
      })
    );
  });

  it('cannot be made to answer for another by a long name', () => {
    const long = { ...key, place: `/sites/floods/${'x'.repeat(400)}` };
    const other = { ...key, place: `/sites/floods/${'x'.repeat(401)}` };
    expect(seriesText(long)).not.toBe(seriesText(other));
    expect(decisionBook([row('destroy', { key: long })]).on(other, TODAY)).toBeNull();
  });
});

describe('any order of rows', () => {
  const anyRow = fc.record({
    kind: fc.constantFrom<ClassDecision['kind']>('destroy', 'transfer', 'keepLonger', 'review', 'putOff', 'agreed', 'withdrawn'),
    decisionId: fc.constantFrom('one', 'two', 'three'),
    who: fc.constantFrom(bea, tom),
    until: fc.constantFrom('2026-04-01', '2026-06-01'),
    when: fc.constantFrom('2026-04-02T09:00:00Z', '2026-04-03T09:00:00Z'),
  });

  it('is never agreed by the person who decided, and never stands once withdrawn last', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), (some) => {
        const rows = some.map((each) => row(each.kind, each));
        const standing = decisionBook(rows).newest(key);
        if (standing?.agreed) expect(standing.agreed.who.login).not.toBe(standing.who.login);
        if (standing !== null) expect(decisionBook([...rows, row('withdrawn', { decisionId: standing.decisionId })]).newest(key)).toBeNull();
      })
    );
  });
});
