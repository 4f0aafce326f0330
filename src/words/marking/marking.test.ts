import type { Problem, ProblemCode, SlotName } from '../../marking/rules';
import { cultures, loadWords } from '..';
import type { MarkingWords } from '.';
import { markingWords } from '.';

const values: Record<ProblemCode, Problem['values']> = {
  empty: undefined,
  tooLong: { length: 300, maximum: 255 },
  noClassification: undefined,
  legacyMarking: { term: 'RESTRICTED' },
  severalClassifications: { first: 'OFFICIAL', second: 'SECRET' },
  onlyOne: { slot: 'prefix', first: 'UK', second: 'NZ' },
  unknownTerm: { term: 'COMERCIAL', suggestion: 'COMMERCIAL' },
  sensitiveNotAllowed: { classification: 'SECRET', word: 'SENSITIVE' },
  sensitiveMisplaced: { word: 'SENSITIVE' },
  notAtThisLevel: { term: 'LEGAL', slot: 'descriptors', level: 'SECRET', allowed: 'OFFICIAL, OFFICIAL-SENSITIVE' },
  cannotStandTogether: { term: 'FOR PUBLIC RELEASE', other: 'EMBARGOED' },
  useInstead: { term: 'LEGAL', other: 'LEGAL PROFESSIONAL PRIVILEGE' },
  onlyAfterEmbargo: { term: 'FOR PUBLIC RELEASE', other: 'EMBARGOED' },
  needsAnother: { term: 'REL EU', slot: 'prefix', needs: 'UK' },
  embargoMissing: { term: 'EMBARGOED' },
  embargoTimeInvalid: { at: 'soon' },
  embargoEventMissing: undefined,
  embargoSuccessorInvalid: { line: 'NOTHING' },
  embargoSuccessorSame: { line: 'OFFICIAL' },
  embargoSuccessorHigher: { line: 'SECRET' },
  outOfOrder: undefined,
  duplicate: { term: 'COMMERCIAL' },
  unmarked: { countsAs: 'OFFICIAL' },
  expiryIncomplete: undefined,
  expiryNotLower: { line: 'SECRET' },
  emailText: { text: 'Überprüfung', maximum: 128 },
};
const codes = Object.keys(values) as ProblemCode[];

function problem(code: ProblemCode, given = values[code]): Problem {
  return { code, ...(given && { values: given }), paragraph: null, severity: 'error' };
}

describe.each(cultures)('verdicts in %s', (culture) => {
  let words: MarkingWords;
  beforeAll(async () => {
    words = await loadWords(markingWords, culture);
  });

  it.each(codes)('%s is told in whole sentences, without its code', (code) => {
    const text = words.problemMessage(problem(code));
    expect(text).toMatch(/^[\p{Lu}“\d].*[.?]$/u);
    expect(text).not.toMatch(/undefined|null|\[object| {2}/);
    // A code of one plain word, such as `empty`, may well be a word of the sentence.
    if (/[A-Z]/.test(code)) expect(text).not.toContain(code);
  });

  it.each(codes.filter((code) => values[code]))('%s names what it is about', (code) => {
    const text = words.problemMessage(problem(code));
    for (const [name, value] of Object.entries(values[code] ?? {})) {
      if (name === 'slot') continue;
      for (const part of String(value).split(', ')) expect(text).toContain(part);
    }
  });

  it('do without values that are missing', () => {
    expect(words.problemMessage(problem('unknownTerm', { term: 'ZEBRA' }))).toContain('“ZEBRA”');
    expect(words.problemMessage(problem('embargoSuccessorInvalid', { line: '' }))).not.toContain('“');
    expect(words.problemMessage(problem('embargoTimeInvalid', { at: '' }))).not.toContain('“');
  });

  it('say of a known word in a wrong place where it belongs, and never suggest itself', () => {
    const prefix = words.problemMessage(problem('unknownTerm', { term: 'UK', slot: 'prefix' }));
    expect(prefix).toContain(words.slotName.prefix.slice(1));
    expect(prefix.match(/UK/g)).toHaveLength(1);
    expect(words.problemMessage(problem('unknownTerm', { term: 'LPP', slot: 'descriptors' }))).toContain(words.slotName.descriptors);
  });

  it('have a name for every slot', () => {
    const slots: SlotName[] = ['prefix', 'handling', 'descriptors', 'codewords', 'caveats', 'releasability'];
    for (const slot of slots) expect(words.slotName[slot]).toMatch(/^\p{Ll}/u);
  });
});

it('the two languages say things differently', async () => {
  const [en, cy] = await Promise.all(cultures.map((culture) => loadWords(markingWords, culture)));
  for (const code of codes) expect(en.problemMessage(problem(code))).not.toBe(cy.problemMessage(problem(code)));
});

it('a rule is quoted with its source', async () => {
  const [en, cy] = await Promise.all(cultures.map((culture) => loadWords(markingWords, culture)));
  expect(en.citation('25')).toBe('Policy, paragraph 25');
  expect(en.citation('Additional Markings, page 17')).toBe('Policy, Additional Markings, page 17');
  expect(cy.citation('25')).toBe('Polisi, paragraff 25');
  expect(cy.citation('Additional Markings, page 17')).toBe('Polisi, Additional Markings, tudalen 17');
});
