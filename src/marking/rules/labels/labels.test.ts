import { loadBuiltInScheme } from '../../schemes';
import { readMarking } from '../reading/readMarking';
import type { Marking, Scheme } from '..';
import { compareWithLabel, costOf, labelFor, markingForLabel, secondsFor, type LabelComparison } from '.';

const id = (nth: number): string => `0a1b2c3d-0000-4000-8000-00000000000${nth}`;
const LEGAL = id(1);
const SENSITIVE = id(2);
const OFFICIAL = id(3);
const UNKNOWN = id(9);

const schemes = new Map<string, Scheme>();

async function schemeWith(leads: 'marking' | 'label', base: 'gscp-2024' | 'council' = 'gscp-2024'): Promise<Scheme> {
  const scheme = JSON.parse(JSON.stringify(await loadBuiltInScheme(base))) as Scheme;
  const descriptor = base === 'council' ? 'COMMERCIAL' : 'LEGAL';
  const lines: [string, string][] = [
    [`OFFICIAL-SENSITIVE - ${descriptor}`, LEGAL],
    ['OFFICIAL-SENSITIVE', SENSITIVE],
    ['OFFICIAL', OFFICIAL],
  ];
  scheme.labels = { leads, map: lines.map(([line, labelId]) => ({ line, labelId, name: line })) };
  return scheme;
}

beforeAll(async () => {
  schemes.set('marking', await schemeWith('marking'));
  schemes.set('label', await schemeWith('label'));
  schemes.set('council', await schemeWith('marking', 'council'));
});
const schemeOf = (name: string): Scheme => schemes.get(name) as Scheme;

describe('the label that stands for a marking', () => {
  it.each([
    ['OFFICIAL', OFFICIAL],
    ['UK OFFICIAL - HMG USE ONLY - LEGAL', OFFICIAL],
    ['OFFICIAL-SENSITIVE', SENSITIVE],
    ['OFFICIAL-SENSITIVE - RECIPIENTS ONLY - PERSONAL DATA', SENSITIVE],
    ['OFFICIAL-SENSITIVE - RECIPIENTS ONLY - LEGAL', LEGAL],
    ['SECRET - LEGAL PROFESSIONAL PRIVILEGE', null],
  ])('%s has %s', (line, labelId) => {
    const marking = readMarking(line, schemeOf('marking')).marking as Marking;
    expect(labelFor(marking, schemeOf('marking'))?.labelId ?? null).toBe(labelId);
  });

  it('is found again by its id, however that is written', () => {
    expect(markingForLabel(`{${SENSITIVE.toUpperCase()}}`, schemeOf('marking'))).toBe('OFFICIAL-SENSITIVE');
    expect(markingForLabel(UNKNOWN, schemeOf('marking'))).toBeNull();
  });
});

describe('a marking beside a label', () => {
  it.each<[string, string, string, string, Partial<LabelComparison>]>([
    ['marking', 'OFFICIAL', OFFICIAL, 'agree', { label: null, line: null }],
    ['marking', 'OFFICIAL - HMG USE ONLY', OFFICIAL, 'agree', {}],
    ['marking', '', '', 'agree', {}],
    ['marking', 'OFFICIAL', '', 'labelMissing', { label: expect.objectContaining({ labelId: OFFICIAL }) as never }],
    ['label', 'OFFICIAL', '', 'labelMissing', { label: expect.objectContaining({ labelId: OFFICIAL }) as never }],
    ['marking', '', SENSITIVE, 'markingMissing', { line: 'OFFICIAL-SENSITIVE' }],
    ['marking', 'OFFICIAL-SENSITIVE', OFFICIAL, 'disagree', { label: expect.objectContaining({ labelId: SENSITIVE }) as never, lowers: false }],
    ['marking', 'OFFICIAL', SENSITIVE, 'disagree', { label: expect.objectContaining({ labelId: OFFICIAL }) as never, lowers: true }],
    ['marking', 'OFFICIAL-SENSITIVE - LEGAL', SENSITIVE, 'disagree', { lowers: false }],
    ['label', 'OFFICIAL', SENSITIVE, 'disagree', { label: null, line: 'OFFICIAL-SENSITIVE' }],
    ['marking', 'OFFICIAL', UNKNOWN, 'unmapped', {}],
    ['marking', '', UNKNOWN, 'unmapped', {}],
    ['marking', 'SECRET', '', 'unmapped', {}],
    ['marking', 'SECRET', OFFICIAL, 'disagree', { label: null, line: null }],
    ['label', 'SECRET', OFFICIAL, 'disagree', { line: 'OFFICIAL' }],
    ['marking', 'Band 3', OFFICIAL, 'unmapped', {}],
    ['council', '', OFFICIAL, 'agree', {}],
    ['council', '', SENSITIVE, 'markingMissing', { line: 'OFFICIAL-SENSITIVE' }],
  ])('where %s leads: %j and %j %s', (name, line, labelId, verdict, more) => {
    expect(compareWithLabel(line, labelId, schemeOf(name))).toMatchObject({ verdict, ...more });
  });

  it('says nothing where the scheme maps no labels', async () => {
    expect(compareWithLabel('OFFICIAL', SENSITIVE, await loadBuiltInScheme('gscp-2024')).verdict).toBe('unmapped');
  });
});

describe('what applying labels costs, at least', () => {
  it.each([
    [0, 0, 0],
    [1, 0.00185, 0],
    [100, 0.185, 0],
    [101, 0.18685, 300],
    [10_000, 18.5, 29_700],
  ])('%i calls: $%f in %i seconds', (calls, cost, seconds) => expect([costOf(calls), secondsFor(calls)]).toEqual([cost, seconds]));
});
