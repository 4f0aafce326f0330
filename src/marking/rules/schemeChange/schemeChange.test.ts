import fc from 'fast-check';
import { builtInSchemeIds, loadBuiltInScheme } from '../../schemes';
import type { Scheme, Term } from '../scheme';
import { previewSchemeChange, type LineFate } from './previewSchemeChange';
import { readLinesInUse } from './readLinesInUse';

let gscp: Scheme;
beforeAll(async () => {
  gscp = await loadBuiltInScheme('gscp-2024');
});
const changed = (change: (scheme: Scheme) => void): Scheme => {
  const scheme = JSON.parse(JSON.stringify(gscp)) as Scheme;
  change(scheme);
  return scheme;
};
const termOf = (scheme: Scheme, slot: 'handling' | 'descriptors', name: string): Term => scheme.slots[slot]?.terms.find((term) => term.name === name) as Term;
const withoutDescriptors = (scheme: Scheme): void => void (scheme.slots.descriptors = { order: 'scheme', terms: [] });

describe('what a change of scheme does to markings in use', () => {
  it.each<[string, string, (scheme: Scheme) => void, LineFate, string | null]>([
    ['nothing changes', 'OFFICIAL-SENSITIVE - RECIPIENTS ONLY', () => undefined, 'stays', 'OFFICIAL-SENSITIVE - RECIPIENTS ONLY'],
    ['a value is taken out', 'OFFICIAL - LEGAL', withoutDescriptors, 'noLongerHolds', 'OFFICIAL'],
    [
      'a value is renamed and its old name still read',
      'OFFICIAL - COMMERCIAL',
      (s) => Object.assign(termOf(s, 'descriptors', 'COMMERCIAL'), { name: 'TRADE', aliases: ['COMMERCIAL'] }),
      'readsDifferently',
      'OFFICIAL - TRADE',
    ],
    [
      'a value may not stand at a level any more',
      'OFFICIAL - HMG USE ONLY',
      (s) => Object.assign(termOf(s, 'handling', 'HMG USE ONLY'), { appliesTo: ['SECRET'] }),
      'noLongerHolds',
      'OFFICIAL - HMG USE ONLY',
    ],
    ['a level is ranked above another', 'OFFICIAL', (s) => void (s.classifications[0].rank = 9), 'moved', 'OFFICIAL'],
    ['the ceiling is lowered', 'OFFICIAL-SENSITIVE', (s) => void (s.ceiling = 'OFFICIAL'), 'aboveCeiling', 'OFFICIAL-SENSITIVE'],
    [
      'a value is added',
      'OFFICIAL - ZEBRA',
      (s) => void s.slots.descriptors?.terms.push({ name: 'ZEBRA', paragraph: '1', definition: 'x' }),
      'nowHolds',
      'OFFICIAL - ZEBRA',
    ],
    ['it never held', 'RESTRICTED', () => undefined, 'neverHeld', null],
    ['unmarked comes to count as OFFICIAL', '', (s) => void (s.unmarkedCountsAs = 'OFFICIAL'), 'nowHolds', 'OFFICIAL'],
  ])('%s', (_, line, change, fate, after) => {
    const preview = previewSchemeChange(gscp, changed(change), [{ line, count: 3 }]);
    expect(preview.lines.map((each) => [each.line, each.count, each.fate])).toEqual([[line, 3, fate]]);
    if (fate !== 'noLongerHolds') expect(preview.lines[0].after).toBe(after);
    expect(preview).toMatchObject({ documents: 3, counts: { [fate]: 3 } });
  });

  it('says why a line does not hold, and which way a level moved', () => {
    expect(previewSchemeChange(gscp, changed(withoutDescriptors), [{ line: 'OFFICIAL - LEGAL', count: 1 }]).lines[0].problems).toMatchObject([
      { code: 'unknownTerm' },
    ]);
    const lines = ['OFFICIAL', 'SECRET'].map((line) => ({ line, count: 1 }));
    const higher = changed((s) => void (s.classifications[0].rank = 9));
    expect(previewSchemeChange(gscp, higher, lines).lines.map(({ line, direction }) => [line, direction])).toEqual([
      ['OFFICIAL', 'up'],
      ['SECRET', 'down'],
    ]);
  });

  it('puts first what needs eyes first, and counts like lines together', () => {
    const { lines, counts, documents } = previewSchemeChange(gscp, changed(withoutDescriptors), [
      { line: 'OFFICIAL', count: 40 },
      { line: 'OFFICIAL - LEGAL', count: 2 },
      { line: ' OFFICIAL - LEGAL', count: 1 },
      { line: 'OFFICIAL - COMMERCIAL', count: 5 },
    ]);
    expect(lines.map(({ line, count }) => [line, count])).toEqual([
      ['OFFICIAL - COMMERCIAL', 5],
      ['OFFICIAL - LEGAL', 3],
      ['OFFICIAL', 40],
    ]);
    expect(counts).toMatchObject({ noLongerHolds: 8, stays: 40 });
    expect(documents).toBe(48);
  });

  it.each(builtInSchemeIds)('a scheme changed into itself moves nothing, whatever the lines: %s', async (id) => {
    const scheme = await loadBuiltInScheme(id);
    const line = fc.oneof(fc.string(), fc.constantFrom('OFFICIAL', 'SECRET - LEGAL', 'PROTECTED//CABINET'));
    fc.assert(
      fc.property(fc.array(fc.record({ line, count: fc.nat(1000) }), { maxLength: 8 }), (lines) => {
        const preview = previewSchemeChange(scheme, scheme, lines);
        expect(preview.lines.every(({ fate }) => ['stays', 'neverHeld'].includes(fate))).toBe(true);
        expect(preview.documents).toBe(lines.reduce((sum, { count }) => sum + count, 0));
      }),
      { numRuns: 60 }
    );
  });
});

describe('markings in use that somebody pasted', () => {
  it.each<[string, [string, number][]]>([
    [
      'OFFICIAL\nOFFICIAL - LEGAL, COMMERCIAL',
      [
        ['OFFICIAL', 1],
        ['OFFICIAL - LEGAL, COMMERCIAL', 1],
      ],
    ],
    [
      'Marking,Documents\nOFFICIAL,"1,204"\n"OFFICIAL - LEGAL, COMMERCIAL",7\n',
      [
        ['OFFICIAL', 1204],
        ['OFFICIAL - LEGAL, COMMERCIAL', 7],
      ],
    ],
    [
      'OFFICIAL\t12\r\nSECRET\t3',
      [
        ['OFFICIAL', 12],
        ['SECRET', 3],
      ],
    ],
    ['"SAID ""SO""",2', [['SAID "SO"', 2]]],
    ["'=1+1,2", [['=1+1', 2]]],
    ['', []],
  ])('%j', (text, lines) => expect(readLinesInUse(text).map(({ line, count }) => [line, count])).toEqual(lines));

  it('never throws', () =>
    fc.assert(
      fc.property(fc.string(), (text) => void readLinesInUse(text)),
      { numRuns: 200 }
    ));
});
