import type { Scheme } from '..';
import { readMarking } from '..';
import { loadBuiltInScheme } from '../../schemes';

let scheme: Scheme;
beforeAll(async () => {
  scheme = await loadBuiltInScheme('gscp-2024');
});

function verdicts(line: string): [code: string, paragraph: string | null][] {
  return readMarking(line, scheme)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ code, paragraph }) => [code, paragraph]);
}

const on = (page: number): string => `Additional Markings, page ${page}`;

describe('GSCP 2024, applies-to: each value holds at the levels that the policy names, and at no other', () => {
  const levels = ['OFFICIAL', 'OFFICIAL-SENSITIVE', 'SECRET', 'TOP SECRET'];
  const all = levels.join();
  it.each([
    ['RECIPIENTS ONLY', 'OFFICIAL-SENSITIVE,SECRET,TOP SECRET', 16],
    ['FOR PUBLIC RELEASE', 'OFFICIAL', 17],
    ['CABINET OFFICE USE ONLY', all, 17],
    ['HMG USE ONLY', 'OFFICIAL,OFFICIAL-SENSITIVE,SECRET', 17],
    ['EMBARGOED', 'OFFICIAL,OFFICIAL-SENSITIVE,SECRET', 18],
    ['PERSONAL DATA', all, 18],
    ['LEGAL PROFESSIONAL PRIVILEGE', all, 19],
    ['LEGAL', 'OFFICIAL,OFFICIAL-SENSITIVE', 19],
    ['MARKET SENSITIVE', all, 19],
    ['COMMERCIAL', all, 20],
    ['HR / MANAGEMENT', all, 20],
    ['CODEWORD', all, 21],
    ['UK EYES ONLY', 'SECRET,TOP SECRET', 22],
    ['UK/US EYES ONLY', 'SECRET,TOP SECRET', 22],
    ['FIVE EYES ONLY', 'SECRET,TOP SECRET', 22],
    ['UK/CAN EYES ONLY', 'SECRET,TOP SECRET', 22],
  ])('%s: %s (page %i)', (value, applies, page) => {
    for (const level of levels) {
      const line = `${level} - ${value}`;
      expect([line, verdicts(line)]).toEqual([line, applies.split(',').includes(level) ? [] : [['notAtThisLevel', on(page)]]]);
      expect(readMarking(line, scheme).canonical).toBe(line);
    }
  });
});

describe('GSCP 2024, the policy’s own examples hold', () => {
  it.each([
    'OFFICIAL-SENSITIVE - RECIPIENTS ONLY',
    'SECRET - RECIPIENTS ONLY - COMMERCIAL',
    'UK SECRET - CODEWORD - UK EYES ONLY',
    'UK OFFICIAL-SENSITIVE - REL EU',
    'UK OFFICIAL - HMG USE ONLY - PERSONAL DATA - CODEWORD - REL EU',
  ])('%s', (line) => expect(readMarking(line, scheme)).toMatchObject({ valid: true, canonical: line, problems: [] }));
});

describe('GSCP 2024, paragraph by paragraph', () => {
  it.each([
    ['4: what has no classification is no marking', 'PERSONAL DATA', [['noClassification', '4']]],
    ['4: an empty line is no marking', '', [['empty', '4']]],
    ['5: one of three tiers', 'OFFICIAL SECRET', [['severalClassifications', '5']]],
    ['17: FOR PUBLIC RELEASE cannot be used with -SENSITIVE', 'OFFICIAL-SENSITIVE - FOR PUBLIC RELEASE', [['notAtThisLevel', on(17)]]],
    ['17: without restriction, so not for one organisation', 'OFFICIAL - FOR PUBLIC RELEASE, HOME OFFICE USE ONLY', [['cannotStandTogether', on(17)]]],
    ['17: without restriction, so not for HMG alone', 'OFFICIAL - FOR PUBLIC RELEASE, HMG USE ONLY', [['cannotStandTogether', on(17)]]],
    ['22: REL EU needs the UK prefix', 'OFFICIAL-SENSITIVE - REL EU', [['needsAnother', on(22)]]],
    ['23: any other word is unknown', 'OFFICIAL - INVESTIGATIVE', [['unknownTerm', '23']]],
    ['25: -SENSITIVE is for OFFICIAL', 'SECRET-SENSITIVE', [['sensitiveNotAllowed', '25']]],
    ['25: -SENSITIVE is for OFFICIAL', 'TOP SECRET - SENSITIVE', [['sensitiveNotAllowed', '25']]],
    ['25: -SENSITIVE stands straight after OFFICIAL', 'OFFICIAL - COMMERCIAL - SENSITIVE', [['sensitiveMisplaced', '25']]],
    ['39: markings of the earlier scheme', 'RESTRICTED', [['legacyMarking', '39']]],
    ['39: markings of the earlier scheme', 'UK CONFIDENTIAL - COMMERCIAL', [['legacyMarking', '39']]],
    ['39: markings of the earlier scheme', 'not protectively marked', [['legacyMarking', '39']]],
    ['39: markings of the earlier scheme', 'PROTECT', [['legacyMarking', '39']]],
    ['39: markings of the earlier scheme', 'Unclassified', [['legacyMarking', '39']]],
  ])('%s: %s', (_, line, expected) => expect(verdicts(line)).toEqual(expected));

  it.each([
    ['17: without restriction, but only after the embargo', 'OFFICIAL - FOR PUBLIC RELEASE, EMBARGOED', 'onlyAfterEmbargo', 17],
    ['19: LPP instead of LEGAL', 'OFFICIAL - LEGAL PROFESSIONAL PRIVILEGE, LEGAL', 'useInstead', 19],
    ['20: MARKET SENSITIVE instead of COMMERCIAL', 'OFFICIAL - MARKET SENSITIVE, COMMERCIAL', 'useInstead', 20],
  ])('%s: %s holds, and is noted', (_, line, code, page) =>
    expect(readMarking(line, scheme)).toMatchObject({ valid: true, canonical: line, problems: [{ code, paragraph: on(page), severity: 'notice' }] })
  );

  it('28: parts in another order are read, noted, and put in order', () => {
    const read = readMarking('OFFICIAL - COMMERCIAL - HMG USE ONLY', scheme);
    expect(read).toMatchObject({ valid: true, canonical: 'OFFICIAL - HMG USE ONLY - COMMERCIAL' });
    expect(read.problems).toEqual([{ code: 'outOfOrder', paragraph: '28', severity: 'notice' }]);
  });

  it('39: a word of the earlier scheme is never read as a marking', () => {
    expect(readMarking('RESTRICTED - COMMERCIAL', scheme)).toMatchObject({ valid: false, marking: null, canonical: null });
  });

  it('22: several caveats stand in alphabetical order', () => {
    expect(readMarking('SECRET - UK/US EYES ONLY; UK EYES ONLY, FIVE EYES ONLY', scheme).canonical).toBe(
      'SECRET - FIVE EYES ONLY, UK EYES ONLY, UK/US EYES ONLY'
    );
  });

  it.each([
    ['SECRET - US/UK EYES ONLY', 'SECRET - UK/US EYES ONLY'],
    ['SECRET - USA/GBR EYES ONLY', 'SECRET - UK/US EYES ONLY'],
    ['SECRET - US/UK EYES ONLY, UK/US EYES ONLY', 'SECRET - UK/US EYES ONLY'],
    ['SECRET - FRANCE/NZL/UK EYES ONLY', 'SECRET - UK/FRA/NZ EYES ONLY'],
    ['SECRET - UK/United States EYES ONLY', 'SECRET - UK/US EYES ONLY'],
    ['SECRET - FIVE EYES ONLY', 'SECRET - FIVE EYES ONLY'],
  ])('22: a caveat’s nations stand in one order, in the scheme’s spelling: %s', (line, canonical) =>
    expect(readMarking(line, scheme)).toMatchObject({ valid: true, canonical })
  );

  it('a level that is too high is taken as meant when two are given', () => {
    expect(readMarking('OFFICIAL / SECRET', scheme)).toMatchObject({ valid: false, canonical: 'SECRET' });
  });

  it('a line that can be read but does not hold has its marking and canonical line', () => {
    expect(readMarking('secret – legal', scheme)).toMatchObject({
      input: 'secret – legal',
      valid: false,
      canonical: 'SECRET - LEGAL',
      marking: { classification: 'SECRET', descriptors: ['LEGAL'] },
    });
  });
});
