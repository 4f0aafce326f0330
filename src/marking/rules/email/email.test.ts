import * as fc from 'fast-check';
import { loadBuiltInScheme } from '../../schemes';
import { fillPattern } from '../findValue';
import { levelsOf } from '../levels';
import type { Embargo, Marking } from '../marking';
import { canonicalMarking, renderMarking } from '../reading/renderMarking';
import type { Scheme, SlotName } from '../scheme';
import { validateLine } from '../validateLine';
import { withValues } from '../valuesOf';
import { wholeDraft } from '../wholeDraft';
import { readEmailMarking, writeEmailMarking, type EmailMarking, type ReadEmail } from '.';

let scheme: Scheme;
beforeAll(async () => {
  scheme = await loadBuiltInScheme('pspf-2024');
});

function read(text: string): ReadEmail {
  const found = readEmailMarking(text, scheme);
  if (!found) throw new Error(`No marking in ${text}`);
  return found;
}

const codesOf = (text: string): string[] => read(text).problems.map(({ code }) => code);

function subjectOf(email: ReadEmail): string | null {
  return email.marking && writeEmailMarking({ ...email, marking: email.marking }, scheme).subject;
}

/** The shapes of the standard's worked examples, in a subject; what they are as a document's line. */
const EXAMPLES: readonly [subject: string, line: string][] = [
  ['[SEC=UNOFFICIAL]', 'UNOFFICIAL'],
  ['[SEC=OFFICIAL]', 'OFFICIAL'],
  ['[SEC=OFFICIAL:Sensitive]', 'OFFICIAL: Sensitive'],
  ['[SEC=OFFICIAL:Sensitive, ACCESS=Legal-Privilege]', 'OFFICIAL: Sensitive//Legal Privilege'],
  ['[SEC=OFFICIAL:Sensitive, CAVEAT=SH:NATIONAL-CABINET]', 'OFFICIAL: Sensitive//NATIONAL CABINET'],
  ['[SEC=PROTECTED]', 'PROTECTED'],
  ['[SEC=PROTECTED, EXPIRES=2019-07-01, DOWNTO=OFFICIAL]', 'PROTECTED'],
  ['[SEC=SECRET, CAVEAT=SH:ACCOUNTABLE-MATERIAL, CAVEAT=RI:AUSTEO]', 'SECRET//AUSTEO//ACCOUNTABLE MATERIAL'],
  ['[SEC=TOP-SECRET, CAVEAT=RI:REL AUS/USA]', 'TOP SECRET//REL AUS/USA'],
  [
    '[SEC=PROTECTED, CAVEAT=SH:CABINET, ACCESS=Legislative-Secrecy, EXPIRES=Budget night, DOWNTO=OFFICIAL:Sensitive]',
    'PROTECTED//CABINET//Legislative Secrecy',
  ],
  ['[SEC=SECRET, CAVEAT=C:LOBSTER, CAVEAT=FG:USA ONE]', 'SECRET//CODEWORD LOBSTER//FG USA ONE'],
  ['[SEC=SECRET, CAVEAT=SH:EXCLUSIVE-FOR THE MINISTER, ACCESS=Personal-Privacy]', 'SECRET//EXCLUSIVE FOR THE MINISTER//Personal Privacy'],
];

describe('a subject', () => {
  it.each(EXAMPLES)('%s is read, and written as it stood', (subject, line) => {
    const email = read(`This is an example subject line ${subject}`);
    expect(email).toMatchObject({ valid: true, canonical: line, place: 'subject', problems: [] });
    expect(subjectOf(email)).toBe(subject);
  });

  it.each(EXAMPLES)('%s is read from a header too, folded or not', (subject, line) => {
    const inside = subject.slice(1, -1);
    const origin = 'neville.jones@entity.gov.au';
    for (const header of [
      `X-Protective-Marking: VER=2024.1, NS=gov.au, ${inside}, ORIGIN=${origin}`,
      `X-Protective-Marking: VER=2018.4, NS=gov.au,\r\n ${inside.replace(/, /g, ',\r\n\t')},\r\n ORIGIN=${origin}`,
      `VER=2025.1, NS=gov.au, ${inside}, NOTE=As agreed\\, by telephone, ORIGIN=${origin}`,
    ])
      expect(read(header)).toMatchObject({ valid: true, canonical: line, place: 'header', origin, problems: [] });
  });

  it('has its marking anywhere, and the leftmost counts', () => {
    expect(read('Re: [SEC=PROTECTED] plans [SEC=OFFICIAL]')).toMatchObject({ canonical: 'PROTECTED', valid: true });
    expect(read('[EXTERNAL] Re: plans [1] [SEC=OFFICIAL] (new)')).toMatchObject({ canonical: 'OFFICIAL', valid: true });
  });

  it('may say what gives access before or after what ends the marking', () => {
    const before = '[SEC=PROTECTED, ACCESS=Legal-Privilege, EXPIRES=2030-01-31, DOWNTO=OFFICIAL]';
    const after = '[SEC=PROTECTED, EXPIRES=2030-01-31, DOWNTO=OFFICIAL, ACCESS=Legal-Privilege]';
    expect(read(after)).toMatchObject({ valid: true, problems: [], canonical: 'PROTECTED//Legal Privilege' });
    expect({ ...read(after), input: '' }).toEqual({ ...read(before), input: '' });
    expect(subjectOf(read(after))).toBe(before);
  });

  it.each([
    ['[sec=official: sensitive, access=legal privilege]', 'OFFICIAL: Sensitive//Legal Privilege'],
    ['[SEC=TOP SECRET,CAVEAT=SH:DELICATE SOURCE]', 'TOP SECRET//DELICATE SOURCE'],
    ['[SEC=SECRET, CAVEAT=RI:REL/AUS/NZL]', 'SECRET//REL AUS/NZL'],
  ])('%s, in other spelling, is %s', (subject, line) => expect(read(subject)).toMatchObject({ valid: true, canonical: line }));

  it('in another order is read and noted', () => {
    expect(read('[SEC=PROTECTED, ACCESS=Legal-Privilege, CAVEAT=SH:CABINET]')).toMatchObject({
      valid: true,
      canonical: 'PROTECTED//CABINET//Legal Privilege',
      problems: [{ code: 'outOfOrder', severity: 'notice' }],
    });
  });

  it.each(['Budget', '', '[SEC]', '[SEC=SECRET', 'SECRET//CABINET', '[CAVEAT=SH:CABINET]'])('%j has none', (text) => {
    expect(readEmailMarking(text, scheme)).toBeNull();
  });

  it('is nothing in a scheme without such a form', async () => {
    expect(readEmailMarking('[SEC=OFFICIAL]', await loadBuiltInScheme('gscp-2024'))).toBeNull();
  });
});

describe('the standard’s rules', () => {
  it.each([
    ['[SEC=OFFICIAL, ACCESS=Personal-Privacy]', 'notAtThisLevel'],
    ['[SEC=UNOFFICIAL, ACCESS=Legal-Privilege]', 'notAtThisLevel'],
    ['[SEC=OFFICIAL:Sensitive, CAVEAT=SH:CABINET]', 'notAtThisLevel'],
    ['[SEC=OFFICIAL:Sensitive, CAVEAT=C:LOBSTER]', 'notAtThisLevel'],
    ['[SEC=OFFICIAL, CAVEAT=SH:NATIONAL-CABINET]', 'notAtThisLevel'],
    ['[SEC=PROTECTED, CAVEAT=RI:CABINET]', 'unknownTerm'],
    ['[SEC=PROTECTED, CAVEAT=CABINET]', 'unknownTerm'],
    ['[SEC=PROTECTED, CAVEAT=RI:REL AUS/XYZ]', 'unknownTerm'],
    ['[SEC=OFFICIAL:Sensitive, ACCESS=Gossip]', 'unknownTerm'],
    ['[SEC=VERY SECRET]', 'unknownTerm'],
    ['[SEC=SECRET//CABINET]', 'unknownTerm'],
    ['[SEC=CONFIDENTIAL]', 'legacyMarking'],
    ['[SEC=]', 'unknownTerm'],
    ['[SEC=OFFICIAL, COLOUR=red]', 'unknownTerm'],
    ['[SEC=OFFICIAL, and more]', 'unknownTerm'],
    ['[SEC=OFFICIAL, SEC=SECRET]', 'severalClassifications'],
    ['VER=2024.1, NS=gov.uk, SEC=OFFICIAL', 'unknownTerm'],
    ['VER=2024.1, NS=gov.au', 'noClassification'],
    ['[SEC=PROTECTED, EXPIRES=2030-01-01]', 'expiryIncomplete'],
    ['[SEC=PROTECTED, DOWNTO=OFFICIAL]', 'expiryIncomplete'],
    ['[SEC=PROTECTED, EXPIRES=2030-01-01, DOWNTO=PROTECTED]', 'expiryNotLower'],
    ['[SEC=OFFICIAL, EXPIRES=2030-01-01, DOWNTO=OFFICIAL:Sensitive]', 'expiryNotLower'],
    ['[SEC=PROTECTED, EXPIRES=2030-02-31, DOWNTO=OFFICIAL]', 'embargoTimeInvalid'],
    ['[SEC=PROTECTED, EXPIRES=2030-01-01, EXPIRES=2031-01-01, DOWNTO=OFFICIAL]', 'duplicate'],
    ['[SEC=PROTECTED, EXPIRES=Überprüfung, DOWNTO=OFFICIAL]', 'emailText'],
    [`[SEC=PROTECTED, EXPIRES=${'x'.repeat(129)}, DOWNTO=OFFICIAL]`, 'emailText'],
    [`[SEC=PROTECTED, ${'CAVEAT=RI:AGAO, '.repeat(70)}]`, 'tooLong'],
  ])('refuse %s: %s', (subject, code) => {
    expect(codesOf(subject)).toContain(code);
    expect(read(subject).valid).toBe(false);
  });

  it('take the higher of two levels as meant', () => expect(read('[SEC=OFFICIAL, SEC=SECRET]').canonical).toBe('SECRET'));

  it.each<[string, Embargo['until']]>([
    ['2030-01-31', { kind: 'time', at: '2030-01-31T12:00:00Z' }],
    ['2030-01-31T09:30:00', { kind: 'time', at: '2030-01-31T09:30:00Z' }],
    ['2030-01-31T09:30:00+10:00', { kind: 'time', at: '2030-01-30T23:30:00Z' }],
    ['Announcement\\, Tuesday', { kind: 'event', event: 'Announcement, Tuesday' }],
  ])('end a marking with EXPIRES=%s', (expires, until) => {
    expect(read(`[SEC=SECRET, EXPIRES=${expires}, DOWNTO=TOP-SECRET]`).valid).toBe(false);
    const email = read(`[SEC=SECRET, EXPIRES=${expires}, DOWNTO=OFFICIAL:Sensitive]`);
    expect(email).toMatchObject({ valid: true, details: { embargo: { until, becomes: 'OFFICIAL: Sensitive' } } });
    expect(read(subjectOf(email) ?? '').details).toEqual(email.details);
  });

  it('let nothing be written that does not hold', () => {
    const write = (marking: Partial<Marking>, more: Partial<EmailMarking> = {}): string[] => {
      const email = { marking: wholeDraft(marking), details: { instructions: [], embargo: null }, note: null, origin: null, ...more };
      const { subject, header, problems } = writeEmailMarking(email, scheme);
      expect([subject, header]).toEqual([null, null]);
      return problems.map(({ code }) => code);
    };
    expect(write({ classification: 'OFFICIAL', caveats: ['CABINET'] })).toEqual(['notAtThisLevel']);
    expect(write({ classification: 'SECRET' }, { note: 'Ein Gruß' })).toEqual(['emailText']);
    expect(write({ classification: 'SECRET' }, { note: 'a]b' })).toEqual(['emailText']);
    const embargo: Embargo = { until: { kind: 'event', event: 'Today' }, becomes: 'SECRET' };
    expect(write({ classification: 'SECRET' }, { details: { instructions: [], embargo } })).toEqual(['expiryNotLower']);
  });
});

describe('any marking that holds', () => {
  const word = fc.stringMatching(/^[A-Z]{3,8}( [A-Z]{3,8})?$/);
  const text = fc.stringMatching(/^[a-zA-Z\\,:.=;][ -Z\\^-~]{0,80}[a-z\\,:]$/);

  const values = (slot: SlotName): fc.Arbitrary<string[]> => {
    const { terms = [], patterns = [] } = scheme.slots[slot] ?? {};
    const families = patterns.map((pattern) =>
      fc
        .oneof(word, ...(pattern.listed.length > 0 ? [fc.constantFrom(...pattern.listed)] : []))
        .map((name) => fillPattern(slot, pattern, name, scheme)?.[0] ?? '')
    );
    const one = fc.oneof(fc.constantFrom('', ...terms.map(({ name }) => name)), ...families);
    return fc.array(one, { maxLength: 3 }).map((all) => [...new Set(all.filter((value) => value !== ''))]);
  };

  const marking = (): fc.Arbitrary<Marking> =>
    fc
      .tuple(fc.constantFrom(...levelsOf(scheme)), values('codewords'), values('caveats'), values('descriptors'))
      .map(([level, codewords, caveats, descriptors]) => {
        const plain = wholeDraft({ classification: level.classification, sensitive: level.sensitive });
        return canonicalMarking(withValues(withValues(withValues(plain, 'codewords', codewords), 'caveats', caveats), 'descriptors', descriptors), scheme);
      });

  const until = fc.oneof(
    text.filter((event) => !/^\d{4}-\d{2}/.test(event)).map((event): Embargo['until'] => ({ kind: 'event', event })),
    fc.integer({ min: 0, max: 4_000_000_000 }).map((at): Embargo['until'] => ({ kind: 'time', at: `${new Date(at * 1000).toISOString().slice(0, 19)}Z` }))
  );

  it('is read from a subject and a header as it was written', () => {
    const email = fc.tuple(marking(), fc.option(until), fc.option(text), fc.option(fc.emailAddress()));
    let written = 0;
    fc.assert(
      fc.property(email, ([each, end, note, origin]) => {
        if (validateLine(each, scheme).some(({ severity }) => severity === 'error')) return;
        const embargo: Embargo | null = end && { until: end, becomes: 'UNOFFICIAL' };
        const mail: EmailMarking = { marking: each, details: { instructions: [], embargo }, note, origin };
        const { subject, header } = writeEmailMarking(mail, scheme);
        if (subject === null || header === null) {
          // Nothing is lower than the lowest, and an address may have signs that a marking has no room for.
          expect((embargo !== null && each.classification === 'UNOFFICIAL') || (origin !== null && !/^[ -Z\\^-~]{1,128}$/.test(origin))).toBe(true);
          return;
        }
        written += 1;
        const { details } = mail;
        expect(read(`Minutes ${subject}`)).toMatchObject({ marking: each, details, valid: true, canonical: renderMarking(each, scheme) });
        expect(read(header)).toMatchObject({ marking: each, details, note, origin, valid: true });
        expect(header).toMatch(/^X-Protective-Marking: VER=2024\.1, NS=gov\.au, SEC=[ -~]+$/);
        expect(header.length).toBeLessThanOrEqual(998);
      }),
      { numRuns: 300 }
    );
    expect(written).toBeGreaterThan(20);
  });

  it('nothing that is read ever throws', () => {
    const noise = fc
      .array(fc.constantFrom('[SEC=', 'SECRET', ']', ',', '\\', ':', 'CAVEAT=', 'SH:', 'EXPIRES=', '2030-13-01', 'REL ', '=', ' ', '\n', '\ue000', 'é'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.oneof(
          noise,
          fc.string().map((inside) => `[SEC=${inside}]`)
        ),
        (subject) => {
          readEmailMarking(subject, scheme);
        }
      )
    );
  });
});
