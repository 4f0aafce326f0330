import fc from 'fast-check';
import councilJson from '../../schemes/council.json';
import gscpJson from '../../schemes/gscp-2024.json';
import type { Scheme } from '../scheme';
import {
  ageBandOf,
  ageBounds,
  createSampler,
  likelyRange,
  lineJudge,
  meets,
  NAMED_LINES,
  NO_AGES,
  overMarkingSigns,
  sortable,
  sumCoverage,
  sumUpSample,
  topFolderOf,
  type Coverage,
  type Criterion,
  type Judged,
  type Judgement,
} from '.';

const gscp = gscpJson as unknown as Scheme;
const council = councilJson as unknown as Scheme;
const NOW = new Date('2026-03-31T12:00:00Z');

const nothing: Coverage = sumCoverage([]);
const coverage = (more: Partial<Coverage>): Coverage => ({ ...nothing, ...more });

describe('a line under a scheme', () => {
  it.each([
    ['', 'unmarked', null, false, false],
    ['  ', 'unmarked', null, false, false],
    ['OFFICIAL', 'marked', 'OFFICIAL', false, false],
    ['OFFICIAL-SENSITIVE - RECIPIENTS ONLY', 'marked', 'OFFICIAL-SENSITIVE', false, true],
    ['SECRET', 'marked', 'SECRET', true, true],
    // Page 16: RECIPIENTS ONLY no longer stands on plain OFFICIAL.
    ['OFFICIAL - RECIPIENTS ONLY', 'invalid', null, false, false],
    // Paragraph 39: words of the earlier scheme are no marking.
    ['RESTRICTED', 'invalid', null, false, false],
  ] as const)('%s is %s', (line, standing, level, above, raised) => expect(lineJudge(gscp, '')(line)).toEqual({ standing, level, above, raised }));

  it('is above a ceiling that the site has set, and above one that cannot be read', () => {
    expect(lineJudge(gscp, 'OFFICIAL')('OFFICIAL-SENSITIVE').above).toBe(true);
    expect(lineJudge(gscp, 'SECRET')('SECRET').above).toBe(false);
    expect(lineJudge(gscp, 'NO SUCH LEVEL')('OFFICIAL').above).toBe(true);
  });

  it('is counted as empty even where an unmarked document counts as marked (paragraph 4): coverage says both', () =>
    expect(lineJudge(council, '')('').standing).toBe('unmarked'));
});

describe('the age of a document', () => {
  const bounds = ageBounds(NOW);
  it.each([
    ['2026-03-31T11:00:00Z', 'month'],
    // A month before 31 March is the last day of February.
    ['2026-02-28T12:00:00Z', 'month'],
    ['2026-02-28T11:59:59Z', 'year'],
    ['2025-03-31T12:00:00Z', 'year'],
    ['2025-03-31T11:59:59Z', 'fiveYears'],
    ['2021-03-31T12:00:00Z', 'fiveYears'],
    ['2021-03-31T11:59:59Z', 'older'],
    ['', 'unknown'],
    ['yesterday', 'unknown'],
    ['2026-03-31T12:00:00+01:00', 'month'],
  ])('made at %s is %s', (created, band) => expect(ageBandOf(sortable(created), bounds)).toBe(band));
});

describe('the documents of a finding', () => {
  const judged = (line: string, more: Partial<Judged> = {}): Judged => ({
    line,
    verdict: lineJudge(gscp, '')(line),
    age: 'older',
    topFolder: 'Team',
    ...more,
  });
  it.each<[string, Criterion, boolean]>([
    ['', { kind: 'unmarked' }, true],
    ['OFFICIAL', { kind: 'unmarked' }, false],
    ['', { kind: 'unmarked', age: 'older' }, true],
    ['', { kind: 'unmarked', age: 'month' }, false],
    ['', { kind: 'unmarked', folder: 'Team' }, true],
    ['', { kind: 'unmarked', folder: '' }, false],
    ['RESTRICTED', { kind: 'invalid' }, true],
    ['OFFICIAL', { kind: 'invalid' }, false],
    ['SECRET', { kind: 'aboveCeiling' }, true],
    ['OFFICIAL-SENSITIVE', { kind: 'aboveCeiling' }, false],
    ['OFFICIAL-SENSITIVE', { kind: 'raisedAndOld' }, true],
    ['OFFICIAL', { kind: 'raisedAndOld' }, false],
    ['OFFICIAL', { kind: 'line', line: 'OFFICIAL' }, true],
    ['OFFICIAL-SENSITIVE', { kind: 'line', line: 'OFFICIAL' }, false],
    ['OFFICIAL-SENSITIVE - RECIPIENTS ONLY', { kind: 'level', level: 'OFFICIAL-SENSITIVE' }, true],
    ['OFFICIAL', { kind: 'level', level: 'OFFICIAL-SENSITIVE' }, false],
  ])('“%s” and %j: %s', (line, criterion, met) => expect(meets(judged(line), criterion)).toBe(met));

  it.each([
    ['/sites/a/Docs/b.docx', ''],
    ['/sites/a/Docs/Team/b.docx', 'Team'],
    ['/sites/a/Docs/Team/Deep/b.docx', 'Team'],
  ])('%s lies in “%s”', (address, folder) => expect(topFolderOf(address, '/sites/a/Docs')).toBe(folder));
});

describe('libraries as one site', () => {
  it('add up, and lines that several of them have are one', () => {
    const a = coverage({ documents: 3, marked: 2, unmarked: 1, byLevel: { OFFICIAL: 2 }, byLine: [{ line: 'OFFICIAL', count: 2, level: 'OFFICIAL' }] });
    const b = coverage({ documents: 2, marked: 2, byLevel: { OFFICIAL: 1 }, byLine: [{ line: 'OFFICIAL', count: 1, level: 'OFFICIAL' }], otherLines: 1 });
    expect(sumCoverage([a, b])).toMatchObject({ documents: 5, marked: 4, unmarked: 1, byLevel: { OFFICIAL: 3 }, otherLines: 1 });
    expect(sumCoverage([a, b]).byLine).toEqual([{ line: 'OFFICIAL', count: 3, level: 'OFFICIAL' }]);
  });

  it('never lose a document, however many lines they have', () => {
    const lines = fc.array(fc.record({ line: fc.string({ minLength: 1, maxLength: 4 }), count: fc.integer({ min: 1, max: 9 }) }), { maxLength: 400 });
    const whole = (part: Coverage): number => part.otherLines + part.byLine.reduce((sum, { count }) => sum + count, 0);
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 3 }), (libraries) => {
        const parts = libraries.map((byLine) =>
          coverage({ byLine: [...new Map(byLine.map((each) => [each.line, { ...each, level: null }])).values()], otherLines: 2 })
        );
        const sum = sumCoverage(parts);
        expect(whole(sum)).toBe(parts.reduce((total, part) => total + whole(part), 0));
        expect(sum.byLine.length).toBeLessThanOrEqual(NAMED_LINES);
      }),
      { numRuns: 50 }
    );
  });
});

describe('signs of over-marking (paragraph 38)', () => {
  const library = (libraryId: string, byLevel: Record<string, number>, more: Partial<Coverage> = {}) => {
    const byLine = Object.entries(byLevel).map(([level, count]) => ({ line: level, count, level }));
    const marked = byLine.reduce((sum, { count }) => sum + count, 0);
    return { libraryId, coverage: coverage({ documents: marked, marked, byLevel, byLine: byLine.sort((a, b) => b.count - a.count), ...more }) };
  };
  const signsOf = (...libraries: ReturnType<typeof library>[]): string[] =>
    overMarkingSigns(libraries, sumCoverage(libraries.map((each) => each.coverage)), gscp).map(({ code, libraryId }) => `${libraryId} ${code}`);

  it('are nearly one line in a large library, above the lowest level', () => {
    expect(signsOf(library('a', { 'OFFICIAL-SENSITIVE': 195, OFFICIAL: 5 }))).toEqual(['a oneLine']);
    expect(signsOf(library('a', { OFFICIAL: 200 }))).toEqual([]);
    // Exactly nine in ten is not more than nine in ten.
    expect(signsOf(library('a', { 'OFFICIAL-SENSITIVE': 180, OFFICIAL: 20 }))).toEqual([]);
    expect(signsOf(library('a', { 'OFFICIAL-SENSITIVE': 199 }))).toEqual([]);
  });

  it('are a library at the highest level in use, against the rest of the site', () => {
    const rest = library('b', { OFFICIAL: 800 });
    expect(signsOf(library('a', { 'OFFICIAL-SENSITIVE': 120, OFFICIAL: 80 }), rest)).toEqual(['a highestLevel']);
    expect(signsOf(library('a', { 'OFFICIAL-SENSITIVE': 90, OFFICIAL: 110 }), rest)).toEqual([]);
    // Where the whole site is so, one library is no sign.
    expect(signsOf(library('a', { 'OFFICIAL-SENSITIVE': 120, OFFICIAL: 80 }), library('b', { 'OFFICIAL-SENSITIVE': 120, OFFICIAL: 80 }))).toEqual([]);
  });

  it('are documents that have been sensitive for more than five years, however few', () =>
    expect(signsOf(library('a', { OFFICIAL: 2, 'OFFICIAL-SENSITIVE': 1 }, { raisedAndOld: 1 }))).toEqual(['a raisedAndOld']));

  it('are none where nothing is marked', () => expect(overMarkingSigns([], sumCoverage([]), gscp)).toEqual([]));
});

describe('a sampled check', () => {
  it('draws each document with the same chance', () => {
    let seed = 1;
    const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
    const drawn = new Array<number>(50).fill(0);
    for (let round = 0; round < 4000; round += 1) {
      const sampler = createSampler<number>(10, random);
      for (let at = 0; at < 50; at += 1) sampler.offer(() => at);
      expect(new Set(sampler.drawn).size).toBe(10);
      sampler.drawn.forEach((at) => (drawn[at] += 1));
    }
    // Each of fifty is one of ten in a fifth of the rounds; 800 with a standard deviation of 25.
    drawn.forEach((times) => expect(Math.abs(times - 800)).toBeLessThan(125));
  });

  it('takes all where there are few', () => {
    const sampler = createSampler<number>(20, () => 0);
    [1, 2, 3].forEach((each) => sampler.offer(() => each));
    expect(sampler.drawn).toEqual([1, 2, 3]);
    expect(sampler.offered).toBe(3);
  });

  it('says between what the truth probably lies: 18 of 20 is seven in ten to nearly all', () => {
    const range = likelyRange(18, 20, 5000);
    expect(range?.from).toBeCloseTo(0.699, 3);
    expect(range?.to).toBeCloseTo(0.972, 3);
    expect(likelyRange(18, 20, 20)).toEqual({ from: 0.9, to: 0.9 });
    expect(likelyRange(0, 0, 100)).toBeNull();
  });

  it('leaves out what nobody could tell', () => {
    const given: Judgement[] = ['right', 'right', 'tooLow', 'unsure'];
    expect(sumUpSample(given, 100)).toMatchObject({ judged: 4, told: 3, counts: { right: 2, tooLow: 1, tooHigh: 0, wrong: 0, unsure: 1 } });
  });

  it('never says less than nothing nor more than all', () =>
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), fc.integer({ min: 1, max: 1e6 }), (right, wrong, population) => {
        const range = likelyRange(right, right + wrong, population);
        if (range === null) return right + wrong === 0;
        const share = right / (right + wrong);
        return range.from >= 0 && range.to <= 1 && range.from <= share + 1e-9 && range.to >= share - 1e-9;
      })
    ));
});

it('no ages are no documents', () => expect(Object.values(NO_AGES).every((count) => count === 0)).toBe(true));
