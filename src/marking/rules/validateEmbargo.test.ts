import type { Embargo, Scheme } from '.';
import { readMarking, validateMarking } from '.';
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
    ['given but not marked', 'SECRET', atNoon, 'embargoNotMarked'],
    ['a time without a zone', 'SECRET - EMBARGOED', { ...atNoon, until: { kind: 'time', at: '2026-05-17T11:00' } }, 'embargoTimeInvalid'],
    ['a day that is none', 'SECRET - EMBARGOED', { ...atNoon, until: { kind: 'time', at: '2026-02-31T11:00:00Z' } }, 'embargoTimeInvalid'],
    ['an event without a name', 'SECRET - EMBARGOED', { ...atNoon, until: { kind: 'event', event: ' ' } }, 'embargoEventMissing'],
    ['no successor', 'SECRET - EMBARGOED', { ...atNoon, becomes: '' }, 'embargoSuccessorInvalid'],
    ['a successor that does not hold', 'SECRET - EMBARGOED', { ...atNoon, becomes: 'SECRET - LEGAL' }, 'embargoSuccessorInvalid'],
    ['a higher successor', 'OFFICIAL - EMBARGOED', { ...atNoon, becomes: 'SECRET' }, 'embargoSuccessorHigher'],
  ])('%s', (_, line, embargo, code) => {
    expect(verdicts(line, embargo)).toEqual(code === null ? [] : [[code, 'Additional Markings, page 18']]);
  });
});
