import fc from 'fast-check';
import type { Embargo, Scheme } from '.';
import { compareMarkings, levelsOf, readMarking, validateMarking } from '.';
import { loadBuiltInScheme } from '../schemes';

let scheme: Scheme;
beforeAll(async () => {
  scheme = await loadBuiltInScheme('gscp-2024');
});

const atNoon: Embargo = { until: { kind: 'time', at: '2026-05-17T11:00:00Z' }, becomes: 'OFFICIAL - FOR PUBLIC RELEASE' };

function verdicts(line: string, embargo: Embargo | null): [string, string | null][] {
  const { marking } = readMarking(line, scheme);
  if (!marking) throw new Error(line);
  return validateMarking(marking, scheme, { instructions: [], embargo }).map(({ code, paragraph }) => [code, paragraph]);
}

describe('GSCP page 18: an embargo says when it ends and what follows', () => {
  it('the line alone holds', () => expect(readMarking('SECRET - EMBARGOED', scheme).valid).toBe(true));

  it.each<[string, string, Embargo | null, string | null]>([
    ['a time and a successor', 'OFFICIAL-SENSITIVE - EMBARGOED', atNoon, null],
    ['an event and a successor', 'SECRET - EMBARGOED', { ...atNoon, until: { kind: 'event', event: 'The announcement' } }, null],
    ['no embargo, none marked', 'SECRET', null, null],
    ['nothing given', 'SECRET - EMBARGOED', null, 'embargoMissing'],
    ['a time without a zone', 'SECRET - EMBARGOED', { ...atNoon, until: { kind: 'time', at: '2026-05-17T11:00' } }, 'embargoTimeInvalid'],
    ['a day that is none', 'SECRET - EMBARGOED', { ...atNoon, until: { kind: 'time', at: '2026-02-31T11:00:00Z' } }, 'embargoTimeInvalid'],
    ['an event without a name', 'SECRET - EMBARGOED', { ...atNoon, until: { kind: 'event', event: ' ' } }, 'embargoEventMissing'],
    ['no successor', 'SECRET - EMBARGOED', { ...atNoon, becomes: '' }, 'embargoSuccessorInvalid'],
    ['a successor that does not hold', 'SECRET - EMBARGOED', { ...atNoon, becomes: 'SECRET - LEGAL' }, 'embargoSuccessorInvalid'],
    ['a higher successor', 'OFFICIAL - EMBARGOED', { ...atNoon, becomes: 'SECRET' }, 'embargoSuccessorHigher'],
    ['the same successor', 'OFFICIAL - EMBARGOED', { ...atNoon, becomes: 'OFFICIAL - EMBARGOED' }, 'embargoSuccessorInvalid'],
    ['a successor under embargo itself', 'SECRET - EMBARGOED', { ...atNoon, becomes: 'OFFICIAL - EMBARGOED' }, 'embargoSuccessorInvalid'],
  ])('%s', (_, line, embargo, code) => {
    expect(verdicts(line, embargo)).toEqual(code === null ? [] : [[code, 'Additional Markings, page 18']]);
  });
});

describe('any marking may end, and become another that is not higher', () => {
  it.each<[string, string, Embargo, string | null]>([
    ['at a time', 'OFFICIAL-SENSITIVE - COMMERCIAL', { ...atNoon, becomes: 'OFFICIAL' }, null],
    ['with an event', 'SECRET', { until: { kind: 'event', event: 'The Budget' }, becomes: 'OFFICIAL' }, null],
    ['at its own level', 'OFFICIAL-SENSITIVE - PERSONAL DATA', { ...atNoon, becomes: 'OFFICIAL-SENSITIVE' }, null],
    ['without a day', 'OFFICIAL', { until: { kind: 'time', at: '' }, becomes: 'OFFICIAL - COMMERCIAL' }, 'embargoTimeInvalid'],
    ['without an event', 'OFFICIAL', { until: { kind: 'event', event: '' }, becomes: 'OFFICIAL - COMMERCIAL' }, 'embargoEventMissing'],
    ['into nothing', 'SECRET', { ...atNoon, becomes: '' }, 'embargoSuccessorInvalid'],
    ['into itself', 'OFFICIAL', { ...atNoon, becomes: 'official' }, 'embargoSuccessorSame'],
    ['into something higher', 'OFFICIAL', { ...atNoon, becomes: 'OFFICIAL-SENSITIVE' }, 'embargoSuccessorHigher'],
  ])('%s', (_, line, embargo, code) => {
    // Page 18 is about embargoes alone.
    expect(verdicts(line, embargo)).toEqual(code === null ? [] : [[code, null]]);
  });

  it('whatever the two levels', () => {
    const levels = levelsOf(scheme).map(({ name }) => name);
    fc.assert(
      fc.property(fc.constantFrom(...levels), fc.constantFrom(...levels), (from, to) => {
        const [before, after] = [readMarking(from, scheme).marking, readMarking(to, scheme).marking];
        if (!before || !after) throw new Error('A level is a marking.');
        const order = compareMarkings(after, before, scheme);
        const wanted = order > 0 ? ['embargoSuccessorHigher'] : order === 0 ? ['embargoSuccessorSame'] : [];
        expect(verdicts(from, { ...atNoon, becomes: to }).map(([code]) => code)).toEqual(wanted);
      })
    );
  });
});
