import type { Scheme } from '..';
import { readMarking, validateMarking } from '..';
import { loadBuiltInScheme } from '../../schemes';

let scheme: Scheme;
beforeAll(async () => {
  scheme = await loadBuiltInScheme('gscp-2024');
});

describe('usual spellings are read and come out canonical', () => {
  it.each([
    ['official', 'OFFICIAL'],
    ['  Official-Sensitive ', 'OFFICIAL-SENSITIVE'],
    ['OFFICIAL SENSITIVE', 'OFFICIAL-SENSITIVE'],
    ['OFFICIAL - SENSITIVE', 'OFFICIAL-SENSITIVE'],
    ['OFFICIAL–SENSITIVE', 'OFFICIAL-SENSITIVE'],
    ['OFFICIAL — SENSITIVE', 'OFFICIAL-SENSITIVE'],
    ['OFFICIAL: SENSITIVE', 'OFFICIAL-SENSITIVE'],
    ['OFFICIAL‑SENSITIVE', 'OFFICIAL-SENSITIVE'],
    ['OFFI\u200bCIAL-SENSI\u00adTIVE', 'OFFICIAL-SENSITIVE'],
    ['\ufeffOFFICIAL', 'OFFICIAL'],
    ['TOP-SECRET', 'TOP SECRET'],
    ['top\u00a0secret', 'TOP SECRET'],
    ['[OFFICIAL-SENSITIVE]', 'OFFICIAL-SENSITIVE'],
    ['OFFICIAL-SENSITIVE [PERSONAL DATA]', 'OFFICIAL-SENSITIVE - PERSONAL DATA'],
    ['OFFICIAL-SENSITIVE (COMMERCIAL)', 'OFFICIAL-SENSITIVE - COMMERCIAL'],
    ['(OFFICIAL-SENSITIVE)', 'OFFICIAL-SENSITIVE'],
    ['OFFICIAL (SENSITIVE)', 'OFFICIAL-SENSITIVE'],
    ['OFFICIAL[SENSITIVE]', 'OFFICIAL-SENSITIVE'],
    ['OFFICIAL\nSENSITIVE', 'OFFICIAL-SENSITIVE'],
    ['OFFICIAL, SENSITIVE', 'OFFICIAL-SENSITIVE'],
    ['OFFICIAL-SENSITIVE COMMERCIAL', 'OFFICIAL-SENSITIVE - COMMERCIAL'],
    ['OFFICIAL-SENSITIVE: COMMERCIAL', 'OFFICIAL-SENSITIVE - COMMERCIAL'],
    ['OFFICIAL - LPP', 'OFFICIAL - LEGAL PROFESSIONAL PRIVILEGE'],
    ['OFFICIAL - Legal Professional Privilege (LPP)', 'OFFICIAL - LEGAL PROFESSIONAL PRIVILEGE'],
    ['OFFICIAL - MARKET-SENSITIVE', 'OFFICIAL - MARKET SENSITIVE'],
    ['OFFICIAL-SENSITIVE - MARKET–SENSITIVE', 'OFFICIAL-SENSITIVE - MARKET SENSITIVE'],
    ['OFFICIAL - HR/MANAGEMENT', 'OFFICIAL - HR / MANAGEMENT'],
    ['OFFICIAL - hr /management', 'OFFICIAL - HR / MANAGEMENT'],
    ['UK OFFICIAL-SENSITIVE\nREL-EU', 'UK OFFICIAL-SENSITIVE - REL EU'],
    ['UK SECRET – UK EYES ONLY', 'UK SECRET - UK EYES ONLY'],
    ['SECRET - uk / us eyes only', 'SECRET - UK/US EYES ONLY'],
    ['OFFICIAL -  HMG USE ONLY  -COMMERCIAL', 'OFFICIAL - HMG USE ONLY - COMMERCIAL'],
    ['OFFICIAL-SENSITIVE - RECIPIENTS ONLY HMG USE ONLY', 'OFFICIAL-SENSITIVE - RECIPIENTS ONLY, HMG USE ONLY'],
    ['OFFICIAL-SENSITIVE - COMMERCIAL; PERSONAL DATA', 'OFFICIAL-SENSITIVE - PERSONAL DATA, COMMERCIAL'],
    ['OFFICIAL-SENSITIVE - PERSONAL DATA COMMERCIAL', 'OFFICIAL-SENSITIVE - PERSONAL DATA, COMMERCIAL'],
    ['OFFICIAL - COMMERCIAL - COMMERCIAL', 'OFFICIAL - COMMERCIAL'],
    ['OFFICIAL - ', 'OFFICIAL'],
  ])('%j is %s', (line, canonical) => expect(readMarking(line, scheme)).toMatchObject({ valid: true, canonical }));
});

describe('organisations before USE ONLY', () => {
  it.each([
    ['OFFICIAL - Cabinet Office use only', ['CABINET OFFICE USE ONLY']],
    ['OFFICIAL - MOJ USE ONLY', ['MOJ USE ONLY']],
    ['OFFICIAL - ACME HOLDINGS USE ONLY', ['ACME HOLDINGS USE ONLY']],
    ['OFFICIAL - CYNGOR SIR YNYS MÔN USE ONLY', ['CYNGOR SIR YNYS MÔN USE ONLY']],
    ['OFFICIAL - STOKE-ON-TRENT CITY COUNCIL USE ONLY', ['STOKE-ON-TRENT CITY COUNCIL USE ONLY']],
    ['OFFICIAL - LEGAL AID AGENCY USE ONLY', ['LEGAL AID AGENCY USE ONLY']],
    ['OFFICIAL - UK EXPORT FINANCE USE ONLY', ['UK EXPORT FINANCE USE ONLY']],
    ['OFFICIAL - CABINET OFFICE AND HM TREASURY USE ONLY', ['CABINET OFFICE USE ONLY', 'HM TREASURY USE ONLY']],
    ['OFFICIAL - HM TREASURY/CABINET OFFICE USE ONLY', ['CABINET OFFICE USE ONLY', 'HM TREASURY USE ONLY']],
    ['OFFICIAL - HM TREASURY, CABINET OFFICE USE ONLY', ['CABINET OFFICE USE ONLY', 'HM TREASURY USE ONLY']],
    ['OFFICIAL - HM TREASURY USE ONLY CABINET OFFICE USE ONLY', ['CABINET OFFICE USE ONLY', 'HM TREASURY USE ONLY']],
    ['OFFICIAL - SMITH AND SONS USE ONLY', ['SMITH AND SONS USE ONLY']],
    ['OFFICIAL - DEPARTMENT FOR CULTURE, MEDIA AND SPORT USE ONLY', ['DEPARTMENT FOR CULTURE MEDIA AND SPORT USE ONLY']],
    ['OFFICIAL - HMG USE ONLY, HOME OFFICE USE ONLY', ['HMG USE ONLY', 'HOME OFFICE USE ONLY']],
    ['OFFICIAL-SENSITIVE - RECIPIENTS ONLY MOJ USE ONLY', ['RECIPIENTS ONLY', 'MOJ USE ONLY']],
  ])('%s', (line, handling) => {
    const read = readMarking(line, scheme);
    expect(read).toMatchObject({ valid: true, marking: { handling } });
    expect(readMarking(read.canonical ?? '', scheme).marking).toEqual(read.marking);
  });
});

describe('an unknown word never passes', () => {
  it.each([
    ['OFFICIAL - COMERCIAL', 'COMERCIAL', 'COMMERCIAL'],
    ['OFFICIAL-SENSITIVE - PERSONNEL DATA', 'PERSONNEL DATA', 'PERSONAL DATA'],
    ['OFFICIAL - COMERCIAL, PERSONAL DATA', 'COMERCIAL', 'COMMERCIAL'],
    ['OFFICIAL - COMERCIAL HMG USE ONLY', 'COMERCIAL', 'COMMERCIAL'],
    ['OFFICIAL - COMERCIAL CABINET OFFICE USE ONLY', 'COMERCIAL', 'COMMERCIAL'],
    ['OFFICIAL - COMERCIAL ACME USE ONLY', 'COMERCIAL ACME USE ONLY', undefined],
    ['OFFICIAL - COMERCIAL, ACME USE ONLY', 'COMERCIAL', 'COMMERCIAL'],
    ['OFFICIAL - PERSONAL DATA ACME USE ONLY', 'ACME USE ONLY', undefined],
    ['OFFICIAL-SENSITVE', 'SENSITVE', 'SENSITIVE'],
    ['SECRET - ZEBRA', 'ZEBRA', undefined],
    ['SECRET - UK/NARNIA EYES ONLY', 'UK/NARNIA EYES ONLY', undefined],
    ['SECRET - UK', 'UK', undefined],
    ['NATO SECRET', 'NATO', undefined],
    ['OFFICIAL - LEGAL / COMMERCIAL', '/', undefined],
    ['OFFICIAL - <b>LEGAL</b>', '<B>LEGAL</B>', undefined],
    ['OFFICIAL - COMMERCIAL\u202e', 'COMMERCIAL\ufffd', 'COMMERCIAL'],
    ['OFFICIAL - ＬＥＧＡＬ', 'ＬＥＧＡＬ', undefined],
    ['OFFICIAL - СOMMERCIAL', 'СOMMERCIAL', 'COMMERCIAL'],
    ['OFFICIAL - COMMERCıAL', 'COMMERCıAL', 'COMMERCIAL'],
    ['OFFICIAL - PERſONAL DATA', 'PERſONAL DATA', 'PERSONAL DATA'],
    ['OFFICIAL - ORGANISATIONAL USE ONLY', 'ORGANISATIONAL USE ONLY', undefined],
    ['OFFICIAL - USE ONLY', 'USE ONLY', undefined],
  ])('%s', (line, term, suggestion) => {
    const read = readMarking(line, scheme);
    expect(read.valid).toBe(false);
    expect(read.marking).not.toBeNull();
    const unknown = read.problems.filter(({ code }) => code === 'unknownTerm');
    expect(unknown.map(({ values }) => values?.term)).toContain(term);
    if (suggestion) expect(unknown[0].values?.suggestion).toBe(suggestion);
  });

  it('nor does a look-alike of a classification', () => {
    for (const line of ['ＯＦＦＩＣＩＡＬ', 'OFFICIАL', 'OFFıCIAL', 'OFﬁCIAL', 'OFFICIAL\u0000', 'SEC\u0301RET']) {
      expect(readMarking(line, scheme)).toMatchObject({ valid: false, marking: null, canonical: null });
    }
  });
});

describe('what may have been meant', () => {
  it.each([
    ['SECRET - UK', { term: 'UK', slot: 'prefix' }],
    ['SECRET - ZEBRA', { term: 'ZEBRA' }],
    ['SECRET - COMERCIAL', { term: 'COMERCIAL', suggestion: 'COMMERCIAL' }],
  ])('is never the very word: %s', (line, values) =>
    expect(readMarking(line, scheme).problems).toContainEqual(expect.objectContaining({ code: 'unknownTerm', values }))
  );

  it('nor is it for a value in a wrong slot', () => {
    const { marking } = readMarking('OFFICIAL', scheme);
    if (!marking) throw new Error('no marking');
    expect(validateMarking({ ...marking, descriptors: ['HMG USE ONLY'] }, scheme)).toEqual([
      expect.objectContaining({ code: 'unknownTerm', values: { term: 'HMG USE ONLY', slot: 'handling' } }),
    ]);
  });
});

describe('length', () => {
  const orgs = (count: number, name: string): string => `OFFICIAL - ${Array.from({ length: count }, (_, at) => `${name}${at} USE ONLY`).join(', ')}`;

  it('a line whose canonical line has more than 255 characters does not hold', () => {
    expect(readMarking(orgs(20, 'BODY'), scheme)).toMatchObject({
      valid: false,
      marking: { classification: 'OFFICIAL' },
      problems: [{ code: 'tooLong', values: { maximum: 255 } }],
    });
  });

  it('a long way of writing a short one does', () => {
    const line = `OFFICIAL${' - COMMERCIAL'.repeat(100)}`;
    expect(readMarking(line, scheme)).toMatchObject({ valid: true, canonical: 'OFFICIAL - COMMERCIAL' });
  });

  it('what is longer than anybody types is not read at all', () => {
    expect(readMarking(`OFFICIAL${' - COMMERCIAL'.repeat(400)}`, scheme)).toMatchObject({ marking: null, canonical: null, problems: [{ code: 'tooLong' }] });
  });

  it('so is one whose canonical line would be longer', () => {
    const line = `${orgs(13, 'BOARD')} - LPP, HR MANAGEMENT`;
    expect(line.length).toBeLessThanOrEqual(255);
    const read = readMarking(line, scheme);
    expect(read.problems.map(({ code }) => code)).toContain('tooLong');
    expect(read.valid).toBe(false);
  });

  it('stray spaces do not count', () => {
    expect(readMarking(`OFFICIAL${' '.repeat(400)}- COMMERCIAL`, scheme).canonical).toBe('OFFICIAL - COMMERCIAL');
  });
});
