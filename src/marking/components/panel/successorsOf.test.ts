import fc from 'fast-check';
import { levelsOf, readMarking, validateMarking, type Marking, type Scheme } from '../../rules';
import gscpJson from '../../schemes/gscp-2024.json';
import { successorsOf } from './successorsOf';

const scheme = gscpJson as unknown as Scheme;
const markingOf = (line: string): Marking => readMarking(line, scheme).marking as Marking;

describe('what a marking most likely becomes', () => {
  it.each([
    ['OFFICIAL-SENSITIVE - EMBARGOED', ['OFFICIAL-SENSITIVE', 'OFFICIAL']],
    ['OFFICIAL-SENSITIVE - RECIPIENTS ONLY - COMMERCIAL', ['OFFICIAL - COMMERCIAL']],
    ['SECRET', ['OFFICIAL-SENSITIVE', 'OFFICIAL']],
    ['OFFICIAL', []],
  ])('%s', (line, wanted) => expect(successorsOf(markingOf(line), scheme)).toEqual(wanted));

  it('always holds as an end', () => {
    const lines = levelsOf(scheme)
      .flatMap(({ name }) => [name, `${name} - EMBARGOED`, `${name} - HMG USE ONLY - LEGAL`, `${name} - RECIPIENTS ONLY`, `UK ${name} - UK EYES ONLY`])
      .filter((line) => readMarking(line, scheme).valid);
    fc.assert(
      fc.property(fc.constantFrom(...lines), (line) => {
        const marking = markingOf(line);
        for (const becomes of successorsOf(marking, scheme)) {
          const embargo = { until: { kind: 'event' as const, event: 'It is published' }, becomes };
          expect(validateMarking(marking, scheme, { instructions: [], embargo }).filter(({ severity }) => severity === 'error')).toEqual([]);
        }
      })
    );
  });
});
