import * as fc from 'fast-check';
import type { Marking, Scheme } from '..';
import { canonicalMarking, compareMarkings, hasErrors, levelsOf, readMarking, renderMarking, slotNames, validateMarking, withValues } from '..';
import type { BuiltInSchemeId } from '../../schemes';
import { builtInSchemeIds, loadBuiltInScheme } from '../../schemes';
import { fillPattern } from '../findValue';

const schemes = new Map<BuiltInSchemeId, Scheme>();
beforeAll(async () => {
  for (const id of builtInSchemeIds) schemes.set(id, await loadBuiltInScheme(id));
});

function schemeOf(id: BuiltInSchemeId): Scheme {
  const scheme = schemes.get(id);
  if (!scheme) throw new Error(id);
  return scheme;
}

// Values that the scheme knows, in every slot, beside any level: most such markings break a rule, many hold.
function anyMarking(scheme: Scheme): fc.Arbitrary<Marking> {
  const levels = fc.constantFrom(...levelsOf(scheme));
  const slots = slotNames.map((slot) => {
    const { terms = [], patterns = [] } = scheme.slots[slot] ?? {};
    const names = fc.stringMatching(/^[A-Z]{2,8}( [A-Z]{2,8}){0,2}$/);
    const filled = patterns.map((pattern) =>
      fc
        .oneof(names, ...(pattern.listed.length > 0 ? [fc.constantFrom(...pattern.listed)] : []))
        .map((name) => fillPattern(slot, pattern, name, scheme)?.[0] ?? '')
    );
    const values = fc.oneof(fc.constantFrom('', ...terms.map(({ name }) => name)), ...filled);
    return fc.array(values, { maxLength: 3 }).map((all) => [...new Set(all.filter((value) => value !== ''))]);
  });
  return fc.tuple(levels, ...slots).map(([level, ...values]) => {
    const { classification, sensitive } = level;
    const plain: Marking = { prefix: null, classification, sensitive, handling: [], descriptors: [], codewords: [], caveats: [], releasability: null };
    return slotNames.reduce((marking, slot, at) => withValues(marking, slot, values[at]), plain);
  });
}

function anyLine(scheme: Scheme): fc.Arbitrary<string> {
  const words = slotNames.flatMap((slot) => (scheme.slots[slot]?.terms ?? []).flatMap(({ name, aliases = [] }) => [name, ...aliases]));
  const pieces = fc.constantFrom(
    ...words,
    ...levelsOf(scheme).map(({ name }) => name),
    ...(scheme.legacy?.terms ?? []),
    'USE ONLY',
    'EYES ONLY',
    'HM TREASURY',
    'ACME',
    'UK',
    'US',
    'REL',
    'AUS',
    ' - ',
    ', ',
    '; ',
    '-',
    '–',
    '/',
    '//',
    ':',
    '[',
    ']',
    '\n',
    ' ',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\u0000',
    '<',
    '"',
    'AND',
    '&',
    'comercial',
    'é',
    'ﬁ',
    '𝐎'
  );
  return fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 14 }).map((all) => all.join(' ')),
    fc.array(pieces, { maxLength: 20 }).map((all) => all.join(''))
  );
}

describe.each(builtInSchemeIds)('whatever the line, in %s', (id) => {
  it('reading never throws, and the answer is of one piece', () => {
    const scheme = schemeOf(id);
    fc.assert(
      fc.property(anyLine(scheme), (line) => {
        const read = readMarking(line, scheme);
        expect(read.input).toBe(line);
        expect(read.valid).toBe(!hasErrors(read.problems));
        expect(read.marking === null).toBe(read.canonical === null);
        if (read.marking === null) expect(read.valid).toBe(false);
      }),
      { numRuns: 2000 }
    );
  });

  it('the canonical line of what holds is read as itself, with nothing to note of the line', () => {
    const scheme = schemeOf(id);
    fc.assert(
      fc.property(anyLine(scheme), (line) => {
        const { valid, canonical, marking } = readMarking(line, scheme);
        if (!valid) return;
        const again = readMarking(canonical ?? '', scheme);
        expect(again).toMatchObject({ input: canonical, valid: true, canonical, marking });
        // Nothing of the line is noted any more; of the marking itself a notice may stand.
        expect(again.problems).toEqual(validateMarking(again.marking as Marking, scheme));
      }),
      { numRuns: 2000 }
    );
  });

  it('the canonical line of what can be read but does not hold is read as the same marking', () => {
    const scheme = schemeOf(id);
    fc.assert(
      fc.property(anyLine(scheme), (line) => {
        const { canonical, marking } = readMarking(line, scheme);
        if (canonical === null || canonical.length > scheme.line.maximumLength) return;
        expect(readMarking(canonical, scheme)).toMatchObject({ canonical, marking });
      }),
      { numRuns: 2000 }
    );
  });
});

// Words of the scheme, words that name a body, and the ways in which they may be put beside each other.
function lineOfWords(): fc.Arbitrary<string> {
  const words = fc.constantFrom(
    'COMMERCIAL',
    'LEGAL',
    'PERSONAL DATA',
    'OFFICIAL',
    'SECRET',
    'EMBARGOED',
    'RECIPIENTS ONLY',
    'HMG',
    'ACME',
    'BETA UNIT',
    'THE',
    'MOD',
    'HOME OFFICE',
    'UK',
    '(WALES)',
    'SERVICE',
    'USE ONLY',
    'USE ONLY'
  );
  const between = fc.constantFrom(' ', ' ', ' - ', ', ', '/', ' AND ', '-');
  return fc
    .tuple(fc.constantFrom('OFFICIAL', 'OFFICIAL-SENSITIVE', 'SECRET'), fc.array(fc.tuple(between, words), { maxLength: 8 }))
    .map(([level, rest]) => level + rest.map(([sign, word]) => sign + word).join(''));
}

it('what holds has lost no word of its line', () => {
  const scheme = schemeOf('gscp-2024');
  const wordsOf = (line: string): string[] => line.split(/[^A-Z]+/).filter((word) => word !== '' && word !== 'AND');
  let held = 0;
  fc.assert(
    fc.property(lineOfWords(), (line) => {
      const { valid, canonical } = readMarking(line, scheme);
      if (!valid) return;
      held++;
      const kept = wordsOf(canonical ?? '');
      expect(wordsOf(line).filter((word) => !kept.includes(word))).toEqual([]);
    }),
    { numRuns: 5000 }
  );
  expect(held).toBeGreaterThan(100);
});

describe.each(builtInSchemeIds)('any marking of %s', (id) => {
  it('that is written is read back as the same marking, with the same verdicts', () => {
    const scheme = schemeOf(id);
    fc.assert(
      fc.property(anyMarking(scheme), (marking) => {
        const line = renderMarking(marking, scheme);
        if (line.length > scheme.line.maximumLength) return;
        const read = readMarking(line, scheme);
        expect(read.marking).toEqual(canonicalMarking(marking, scheme));
        expect(read.canonical).toBe(line);
        expect(read.valid).toBe(!hasErrors(validateMarking(marking, scheme)));
      }),
      { numRuns: 1000 }
    );
  });

  it('has one canonical line, however its values are ordered', () => {
    const scheme = schemeOf(id);
    fc.assert(
      fc.property(anyMarking(scheme), (marking) => {
        const turned = {
          ...marking,
          handling: [...marking.handling].reverse(),
          descriptors: [...marking.descriptors].reverse(),
          caveats: [...marking.caveats].reverse(),
        };
        expect(renderMarking(turned, scheme)).toBe(renderMarking(marking, scheme));
      })
    );
  });

  it('has its place: comparing is total, and turns with its sides', () => {
    const scheme = schemeOf(id);
    fc.assert(
      fc.property(anyMarking(scheme), anyMarking(scheme), anyMarking(scheme), (a, b, c) => {
        expect(compareMarkings(a, b, scheme)).toBe(0 - compareMarkings(b, a, scheme));
        if (compareMarkings(a, b, scheme) <= 0 && compareMarkings(b, c, scheme) <= 0) expect(compareMarkings(a, c, scheme)).toBeLessThanOrEqual(0);
      })
    );
  });
});
