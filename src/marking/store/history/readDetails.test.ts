import fc from 'fast-check';
import type { Basis, MarkingDetails } from '../../rules';
import { readBasis, readMarkingDetails } from './readDetails';

describe('what a row of history holds beside its line', () => {
  const details: MarkingDetails = { instructions: ['Ask first.'], embargo: { until: { kind: 'time', at: '2027-05-17T11:00:00Z' }, becomes: 'OFFICIAL' } };
  const basis: Basis = {
    origin: { source: 'column', name: 'Protective marking', value: 'OFFICIAL SENSITIVE' },
    clearances: [{ id: 'press', by: 'Ada Price', on: '2026-11-20', reference: 'P/1' }],
    release: { id: 'r', version: '3.0', copy: '/sites/team/Documents/Plan - public.docx' },
    challenge: '7',
  };

  it('is read as it was written', () => {
    expect(readMarkingDetails(JSON.parse(JSON.stringify(details)))).toEqual(details);
    expect(readBasis(JSON.parse(JSON.stringify(basis)))).toEqual(basis);
    expect(readBasis(undefined)).toBeNull();
  });

  it.each<[string, unknown, MarkingDetails]>([
    ['instructions that are no list', { instructions: { map: 1 } }, { instructions: [], embargo: null }],
    ['an instruction that is no text', { instructions: [{ a: 1 }, 'Ask.'] }, { instructions: ['Ask.'], embargo: null }],
    ['an end at no time', { embargo: { until: { kind: 'time', at: 'soon' }, becomes: 'OFFICIAL' } }, { instructions: [], embargo: null }],
    ['an end of another kind', { embargo: { until: { kind: 'whenever' } } }, { instructions: [], embargo: null }],
  ])('%s is left out', (_, written, read) => expect(readMarkingDetails(written)).toEqual(read));

  it('is plain text whatever somebody wrote into the list, and never throws', () => {
    const texts = (value: unknown): boolean => (typeof value === 'object' && value !== null ? Object.values(value).every(texts) : typeof value === 'string');
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (a, b, c) => {
        const basisRead = readBasis({ origin: a, clearances: [b, c], release: b, challenge: c });
        expect(basisRead === null || texts(basisRead)).toBe(true);
        const read = readMarkingDetails({ instructions: a, embargo: { until: b, becomes: c } });
        expect(texts(read.instructions) && (read.embargo === null || texts(read.embargo))).toBe(true);
      })
    );
  });
});
