import type { Marking, Scheme } from '.';
import { compareMarkings, exceedsCeiling, readMarking } from '.';
import { loadBuiltInScheme } from '../schemes';

let scheme: Scheme;
beforeAll(async () => {
  scheme = await loadBuiltInScheme('gscp-2024');
});

function of(line: string): Marking {
  const { marking } = readMarking(line, scheme);
  if (!marking) throw new Error(line);
  return marking;
}

describe('markings are ordered by classification, then by -SENSITIVE', () => {
  it.each([
    ['OFFICIAL', 'OFFICIAL-SENSITIVE', -1],
    ['OFFICIAL-SENSITIVE', 'SECRET', -1],
    ['TOP SECRET', 'SECRET', 1],
    ['SECRET', 'OFFICIAL-SENSITIVE', 1],
    ['OFFICIAL - HMG USE ONLY', 'OFFICIAL - COMMERCIAL', 0],
    ['UK SECRET - UK EYES ONLY', 'SECRET', 0],
  ] as const)('%s to %s is %i', (a, b, order) => {
    expect(compareMarkings(of(a), of(b), scheme)).toBe(order);
  });
});

describe('an environment’s ceiling', () => {
  it.each([
    ['OFFICIAL', false],
    ['OFFICIAL-SENSITIVE - PERSONAL DATA', false],
    ['SECRET', true],
    ['TOP SECRET', true],
  ])('of OFFICIAL-SENSITIVE is exceeded by %s: %s', (line, exceeds) => {
    expect(exceedsCeiling(of(line), of(scheme.ceiling), scheme)).toBe(exceeds);
  });

  it('is exceeded by a classification that the scheme does not know', () => {
    const unknown = { ...of('OFFICIAL'), classification: 'COSMIC' };
    expect(exceedsCeiling(unknown, of('TOP SECRET'), scheme)).toBe(true);
    expect(exceedsCeiling(unknown, unknown, scheme)).toBe(true);
  });
});
