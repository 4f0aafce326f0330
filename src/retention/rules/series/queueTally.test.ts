import * as fc from 'fast-check';
import { decisionBook } from './decisions';
import { documentKey, exceptionsOf } from './exception';
import { createDrawing } from './drawSample';
import { createQueueTally, yearAfter } from './queueTally';
import { sortQueue } from './sortQueue';
import type { ClassDecision, CountedDocument, QueueSeries, SeriesKey } from './types';

const TODAY = '2026-05-01';
const key: SeriesKey = { place: '/sites/floods/Docs', recordClass: 'FIN-01', year: 2026 };
let next = 0;
const document = (disposeFrom: string | null, more: Partial<CountedDocument> = {}): CountedDocument => ({
  uniqueId: String((next += 1)),
  name: 'Invoice.docx',
  serverRelativeUrl: '/sites/floods/Docs/Invoice.docx',
  size: 10,
  key: { ...key, year: disposeFrom === null ? null : Number(disposeFrom.slice(0, 4)) },
  due: { keepUntil: null, disposeFrom, permanent: false, needs: disposeFrom === null ? ['closed'] : [], assumptions: [] },
  held: 'notHeld',
  modified: '2020-01-01',
  ...more,
});
const tallied = (...documents: CountedDocument[]): readonly QueueSeries[] => {
  const tally = createQueueTally({ today: TODAY, seed: 7, actionOf: () => 'destroy' });
  documents.forEach((each) => tally.add(each));
  return tally.series();
};
const permanent = (): CountedDocument => document(null, { due: { keepUntil: null, disposeFrom: null, permanent: true, needs: [], assumptions: [] } });

describe('what a series is counted as', () => {
  it.each<[string, CountedDocument, Partial<QueueSeries>]>([
    ['due on its day', document(TODAY), { due: 1, coming: 0 }],
    ['coming on the day before', document('2026-05-02'), { due: 0, coming: 1 }],
    ['coming a year from today', document('2027-05-01'), { due: 0, coming: 1 }],
    ['later than that', document('2027-05-02'), { due: 0, coming: 0, documents: 1 }],
    ['due and held', document('2026-01-01', { held: 'held' }), { due: 1, dueHeld: 1, held: 1 }],
    ['due, where holds could not be read', document('2026-01-01', { held: 'unknown' }), { due: 1, dueHeld: 0, dueUnknown: 1 }],
    ['held and not due', document('2026-12-01', { held: 'held' }), { due: 0, dueHeld: 0, held: 1 }],
    ['waiting for a date', document(null), { due: 0, missing: { closed: 1 } }],
    ['kept for good', permanent(), { permanent: 1, missing: {} }],
    ['of no size', document(TODAY, { size: Number.NaN }), { bytes: 0 }],
  ])('%s', (_, each, expected) => expect(tallied(each)[0]).toMatchObject(expected));

  it('is the same in every order, and no document is lost or counted twice', () => {
    const days = fc.constantFrom(null, '2024-01-01', '2025-06-30', TODAY, '2026-05-02', '2030-01-01');
    fc.assert(
      fc.property(fc.array(fc.tuple(days, fc.constantFrom<CountedDocument['held']>('held', 'notHeld', 'unknown')), { maxLength: 40 }), (some) => {
        const documents = some.map(([day, held], at) => document(day, { held, uniqueId: `d${at}` }));
        const byYear = (all: readonly QueueSeries[]): QueueSeries[] => [...all].sort((a, b) => (a.key.year ?? 0) - (b.key.year ?? 0));
        expect(byYear(tallied(...documents))).toEqual(byYear(tallied(...[...documents].reverse())));
        expect(tallied(...documents).reduce((sum, each) => sum + each.documents, 0)).toBe(documents.length);
      })
    );
  });
});

describe('a document of which somebody decided alone', () => {
  const said = (uniqueId: string, kind: ClassDecision['kind'], until = ''): ClassDecision => ({
    kind,
    decisionId: `${uniqueId} ${kind}`,
    key: documentKey(uniqueId),
    until,
    documents: 1,
    rule: '1',
    reason: 'Asked for',
    who: { login: 'tom', name: 'Tom' },
    when: '2026-04-01T09:00:00Z',
  });
  const queueOf = (rows: readonly ClassDecision[], ids: readonly string[]): ReturnType<typeof sortQueue> => {
    const book = decisionBook(rows);
    const tally = createQueueTally({ today: TODAY, seed: 7, actionOf: () => 'destroy', exceptionOf: exceptionsOf(book, TODAY) });
    ids.forEach((uniqueId) => tally.add(document('2026-01-01', { uniqueId })));
    return sortQueue(tally.series(), book, TODAY);
  };

  it('is not due with its series, whichever case its id is written in, and is counted apart', () => {
    const { toDecide, keptLonger, goingAlone } = queueOf([said('a-1', 'keepLonger', '2027-01-01'), said('b', 'destroy')], ['A-1', 'b', 'c']);
    expect(toDecide.map(({ due, keptLonger: kept, goingAlone: going, sample }) => [due, kept, going, sample.length])).toEqual([[1, 1, 1, 1]]);
    expect([keptLonger, goingAlone]).toEqual([1, 1]);
  });

  it('is due again when its day has come, or its decision was withdrawn', () => {
    const over = said('a', 'keepLonger', '2026-04-30');
    const kept = said('b', 'keepLonger', '2027-01-01');
    const { toDecide, keptLonger } = queueOf([over, kept, { ...kept, kind: 'withdrawn' }], ['a', 'b']);
    expect([toDecide[0].due, keptLonger]).toEqual([2, 0]);
  });

  it('leaves nothing to ask where it is all of its series, and is not said to be due later', () => {
    const { toDecide, later, keptLonger } = queueOf([said('a', 'keepLonger', '2027-01-01')], ['a']);
    expect([toDecide.length, later, keptLonger]).toEqual([0, 0, 1]);
  });
});

describe('a sample', () => {
  it('is drawn from all, not from the first', () => {
    const drawn = new Set<string>();
    for (let seed = 0; seed < 60; seed += 1) {
      const drawing = createDrawing<string>(seed);
      for (let at = 0; at < 100; at += 1) drawing.add(`document ${at}`, () => String(at));
      expect(drawing.drawn()).toHaveLength(5);
      drawing.drawn().forEach((each) => drawn.add(each));
    }
    expect(drawn.size).toBeGreaterThan(85);
  });
});

describe('the parts of the queue', () => {
  const decided = (more: Partial<ClassDecision> = {}): ClassDecision => ({
    kind: 'keepLonger',
    decisionId: 'one',
    key,
    until: '2030-01-01',
    documents: 1,
    rule: '3',
    reason: '',
    who: { login: 'bea', name: 'Bea' },
    when: '2026-04-01T00:00:00Z',
    ...more,
  });
  const partsOf = (documents: CountedDocument[], decisions: ClassDecision[] = []): string[] => {
    const sorted = sortQueue(tallied(...documents), decisionBook(decisions), TODAY);
    return Object.entries(sorted).flatMap(([part, series]) => (Array.isArray(series) && series.length > 0 ? [part] : []));
  };

  it.each<[string, CountedDocument[], ClassDecision[], string[]]>([
    ['due', [document('2026-01-01')], [], ['toDecide']],
    ['due and decided', [document('2026-01-01')], [decided()], ['decided']],
    ['decided, and the day has come', [document('2026-01-01')], [decided({ until: '2026-04-30' })], ['toDecide']],
    ['due and held whole', [document('2026-01-01', { held: 'held' })], [], ['held']],
    ['due and held in part', [document('2026-01-01'), document('2026-01-01', { held: 'held' })], [], ['toDecide']],
    ['due, holds unknown', [document('2026-01-01', { held: 'unknown' })], [], ['held']],
    ['coming', [document('2026-06-01')], [], ['coming']],
    ['waiting', [document(null)], [], ['waiting']],
    ['kept for good', [permanent()], [], ['permanent']],
    ['without a class', [document(null, { key: { ...key, recordClass: '', year: null } })], [], ['noClass']],
    ['later', [document('2031-06-01')], [], []],
  ])('%s', (_, documents, decisions, parts) => expect(partsOf(documents, decisions)).toEqual(parts));

  it('say how many have become due since it was decided', () => {
    const sorted = sortQueue(tallied(document('2026-01-01'), document('2026-02-01'), document('2026-03-01')), decisionBook([decided()]), TODAY);
    expect(sorted.decided[0].since).toBe(2);
  });

  it('begin with the oldest', () => {
    const sorted = sortQueue(tallied(document('2026-01-01'), document('2019-01-01'), document('2024-01-01')), decisionBook([]), TODAY);
    expect(sorted.toDecide.map((each) => each.key.year)).toEqual([2019, 2024, 2026]);
  });
});

it.each([
  ['2026-05-01', '2027-05-01'],
  ['2024-02-29', '2025-03-01'],
  ['2023-02-28', '2024-02-28'],
])('a year after %s is %s', (day, expected) => expect(yearAfter(day)).toBe(expected));
