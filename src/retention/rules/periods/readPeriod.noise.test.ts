import * as fc from 'fast-check';
import { readPeriod } from '.';
import { notation } from './testing/notation';

const PHRASES: readonly (readonly [string, string])[] = [
  ['6 years', 'Creation'],
  ['Current year plus 6', 'Creation'],
  ['Until child is 18 plus a further three years', 'Date of birth'],
  ['6 years after closure or 3 years after last contact, whichever is later', ''],
  ['Until superseded plus 3 years', 'Creation'],
  ['one hundred and ten years', 'Date of birth'],
  ['until 31 March 2030', ''],
  ['Permanent', 'Creation'],
  ['Until no longer needed', ''],
  ['6 years (or longer if ban over six years)', 'Last court date'],
];

/** What is read by itself, and must not be once something is added that may change it. */
const CERTAIN: readonly string[] = [
  '6 years',
  '6 years after closure',
  'Current year plus 6',
  'Until superseded',
  'Until 25th birthday',
  'Permanent',
  'until 31 March 2030',
  'Until child is 18 plus a further three years',
  '6 years from end of contract',
  '6 years after closure or until 25th birthday, whichever is later',
  'Destroy 6 years after last action',
  'until closure',
  'End of financial year + 6',
  '10 years after death',
  '6 years from date of visit',
];
const CAVEATS: readonly string[] = [
  ' unless appealed',
  ' (adults only)',
  ', 12 years for deeds',
  '; see note',
  ' but longer for fraud',
  ' - review annually',
  ' except fraud',
  ' for minors',
  ' or longer',
  ' or 10 years',
  ' and 3 years',
  ' minimum',
  ' approx',
  ' if closed',
  ' subject to review',
  ', then permanent',
  ' then review every 5 years',
  ' in Scotland',
  ' (England)',
  ' for paper',
  ' electronic copies',
  ' where relevant',
  ' or as directed',
  ' pending review',
  ' (see guidance)',
  ' [see note]',
  '*',
  ' / 3 years',
  ' – 25 years for children',
  ' or until no longer needed',
  ' / permanent',
  ' whichever',
  ' excluding complaints',
  ' once audited',
  ' with exceptions',
  ' as a guide',
  ' per contract',
  ' or death of spouse',
  ' by all parties',
  ' in storage then destroy after 3 years',
];

const PIECES = [
  '6',
  '3-',
  '7 years',
  'year',
  'current',
  'plus',
  '+',
  'until',
  'after',
  'closure',
  'or',
  'and',
  'the ',
  'of',
  'whichever is later',
  'superseded',
  'birth',
  '25th birthday',
  '(',
  ')',
  ',',
  '.',
  ' - ',
  'permanent',
  'no longer',
  'needed',
  'if',
  '<0>',
  '&amp;',
  '§',
  '\u0000',
  'for ',
  'end of ',
  'financial ',
];

/** Text without a letter or a figure, or of letters that make no word. */
const garbage = fc.oneof(
  fc.string({ maxLength: 40, unit: fc.constantFrom('!', '?', '/', '(', ')', '<', '>', '&', ';', '+', ' ', '=', '§', '%', '\t', '\u00a0') }),
  fc.string({ minLength: 3, maxLength: 20, unit: fc.constantFrom('q', 'x', 'z', 'k', 'j') }),
  fc.string({ maxLength: 12, unit: fc.constantFrom('0', '1', '2', '9', '-', '.', '/') })
);

describe('reading what people type', () => {
  it.each(PHRASES)('"%s", "%s": case and spaces change nothing', (keepFor, keepFrom) => {
    const noise = fc.array(fc.tuple(fc.boolean(), fc.constantFrom(' ', '  ', '\u00a0', '\t', ' \n ', ' \u200b')), { minLength: 80, maxLength: 80 });
    const noisy = (text: string, by: readonly (readonly [boolean, string])[]): string =>
      [...text].map((sign, at) => (sign === ' ' ? by[at % 80][1] : by[at % 80][0] ? sign.toUpperCase() : sign.toLowerCase())).join('');
    const expected = notation(readPeriod(keepFor, keepFrom));
    fc.assert(
      fc.property(noise, fc.constantFrom('', ' ', '\u00a0', '\n'), (by, edge) => {
        expect(notation(readPeriod(edge + noisy(keepFor, by) + edge, noisy(keepFrom, by)))).toBe(expected);
      }),
      { numRuns: 60 }
    );
  });

  describe.each(CERTAIN)('"%s" with something after it', (keepFor) => {
    it.each(CAVEATS)('"%s" needs a person', (caveat) => expect(notation(readPeriod(keepFor + caveat, ''))).toMatch(/^person: /));
  });

  it('garbage needs a person', () => {
    fc.assert(
      fc.property(garbage, (text) => expect(readPeriod(text, 'Creation').needsPerson).toBe(true)),
      { numRuns: 500 }
    );
  });

  it('never throws, and never takes long', () => {
    const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((all) => all.join(''));
    const spaced = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((all) => all.join(' '));
    const began = performance.now();
    fc.assert(
      fc.property(
        fc.oneof(pieces, spaced, fc.string({ maxLength: 500 }), fc.string({ unit: 'binary', maxLength: 300 })),
        fc.oneof(pieces, fc.string()),
        (keepFor, keepFrom) => {
          const reading = readPeriod(keepFor, keepFrom);
          expect(reading.needsPerson).toBe(reading.problems.length > 0);
          expect(reading.needsPerson).toBe(reading.needs.includes('person'));
        }
      ),
      { numRuns: 3000 }
    );
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  it.each([
    ['the the the the the the the the the the the the the the the the the the the the the the the the '.repeat(4)],
    ['no longer needed for the administrative the administrative the administrative '.repeat(5)],
    ['6 years and '.repeat(33)],
    ['(('.repeat(190)],
    ['until '.repeat(66)],
    ['1 '.repeat(199)],
    ['a '.repeat(199)],
    ['twenty '.repeat(57)],
    ['record file date of the '.repeat(17)],
    ['whichever is the '.repeat(23)],
    ['- '.repeat(199)],
  ])('text made to be slow is not: %s', (text) => {
    const began = performance.now();
    readPeriod(text, text);
    expect(readPeriod(`6 years after ${text}`.slice(0, 400), text).needsPerson).toBe(true);
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it('a text longer than any period is for a person', () => {
    expect(readPeriod(`6 years${' '.repeat(500)}`, 'Creation').needsPerson).toBe(true);
  });
});
