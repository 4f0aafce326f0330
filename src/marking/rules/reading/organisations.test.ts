import type { Scheme } from '..';
import { fillPattern, readMarking } from '..';
import type { BuiltInSchemeId } from '../../schemes';
import { builtInSchemeIds, loadBuiltInScheme } from '../../schemes';

const schemes = new Map<BuiltInSchemeId, Scheme>();
beforeAll(async () => {
  for (const id of builtInSchemeIds) schemes.set(id, await loadBuiltInScheme(id));
});

function read(line: string, id: BuiltInSchemeId = 'gscp-2024'): ReturnType<typeof readMarking> {
  const scheme = schemes.get(id);
  if (!scheme) throw new Error(id);
  return readMarking(line, scheme);
}

/** The line holds, with just these names, and comes out as a line that is read as itself. */
function expectNames(line: string, names: string[], id?: BuiltInSchemeId): void {
  const first = read(line, id);
  expect(first).toMatchObject({ valid: true, marking: { handling: names.map((name) => `${name} USE ONLY`) } });
  const again = read(first.canonical ?? '', id);
  expect(again).toEqual({ ...first, input: first.canonical, problems: [] });
}

describe('at the start of a slot, a name may begin with a word of the scheme', () => {
  it.each([
    ['SECRET - SECRET SERVICE USE ONLY', 'SECRET SERVICE'],
    ['OFFICIAL - OFFICIAL SOLICITOR USE ONLY', 'OFFICIAL SOLICITOR'],
    ['OFFICIAL-SENSITIVE - OFFICIAL RECEIVER USE ONLY', 'OFFICIAL RECEIVER'],
    ['OFFICIAL - THE OFFICIAL RECEIVER USE ONLY', 'THE OFFICIAL RECEIVER'],
    ['OFFICIAL - LEGAL DEFENCE UNIT USE ONLY', 'LEGAL DEFENCE UNIT'],
    ['OFFICIAL - COMMERCIAL DIRECTORATE USE ONLY', 'COMMERCIAL DIRECTORATE'],
    ['OFFICIAL: COMMERCIAL DIRECTORATE USE ONLY', 'COMMERCIAL DIRECTORATE'],
  ])('%s', (line, name) => expectNames(line, [name]));

  it('after a comma too', () => {
    expectNames('OFFICIAL - HMG USE ONLY, OFFICIAL RECEIVER USE ONLY', ['HMG', 'OFFICIAL RECEIVER']);
    expectNames('OFFICIAL - ACME, OFFICIAL RECEIVER USE ONLY', ['ACME', 'OFFICIAL RECEIVER']);
  });
});

describe('after a mere space, a word of the scheme is that word', () => {
  it.each([
    ['OFFICIAL-SENSITIVE COMMERCIAL ACME USE ONLY', 'OFFICIAL-SENSITIVE - ACME USE ONLY - COMMERCIAL'],
    ['OFFICIAL LEGAL DEFENCE UNIT USE ONLY', 'OFFICIAL - DEFENCE UNIT USE ONLY - LEGAL'],
    ['OFFICIAL LEGAL AID AGENCY USE ONLY', 'OFFICIAL - LEGAL AID AGENCY USE ONLY'],
    ['OFFICIAL RECEIVER USE ONLY', 'OFFICIAL - RECEIVER USE ONLY'],
    ['OFFICIAL OFFICIAL RECEIVER USE ONLY', 'OFFICIAL - OFFICIAL RECEIVER USE ONLY'],
    ['OFFICIAL - COMMERCIAL CABINET OFFICE USE ONLY', 'OFFICIAL - CABINET OFFICE USE ONLY - COMMERCIAL'],
    ['OFFICIAL - COMMERCIAL, ACME USE ONLY', 'OFFICIAL - ACME USE ONLY - COMMERCIAL'],
    ['OFFICIAL - COMMERCIAL (LEGAL) ACME USE ONLY', 'OFFICIAL - ACME USE ONLY - LEGAL, COMMERCIAL'],
  ])('%s is %s', (line, canonical) => expect(read(line)).toMatchObject({ valid: true, canonical }));

  it('a second level is not hidden in a name', () => {
    expect(read('OFFICIAL SECRET SERVICE USE ONLY').problems).toContainEqual(expect.objectContaining({ code: 'severalClassifications' }));
    expect(read('OFFICIAL - SECRET MOD USE ONLY').problems).toContainEqual(expect.objectContaining({ code: 'severalClassifications' }));
  });
});

describe('a name that is a word of the scheme, or one misspelt, is refused', () => {
  it.each([
    'OFFICIAL-SENSITVE USE ONLY',
    'OFFICIAL COMERCIAL USE ONLY',
    'OFFICIAL - PERSONNEL DATA USE ONLY',
    'OFFICIAL - PERSONAL DATA USE ONLY',
    'OFFICIAL-SENSITIVE - RECIPIENTS USE ONLY',
    'OFFICIAL-SENSITIVE - RECIPIENT USE ONLY',
    'OFFICIAL - HGM USE ONLY',
    'OFFICIAL - LEGAL USE ONLY',
    'OFFICIAL - SECRET USE ONLY',
    'SECRET - SECRET USE ONLY',
    'OFFICIAL - UK USE ONLY',
    'OFFICIAL - UK, MOD USE ONLY',
    'OFFICIAL - EMBARGOED USE ONLY',
    'OFFICIAL - RESTRICTED USE ONLY',
    'OFFICIAL - CONFIDENTAL USE ONLY',
    'OFFICIAL - HR/MANAGEMENT USE ONLY',
    'OFFICIAL - HR/MANAGMENT USE ONLY',
  ])('%s', (line) => expect(read(line).valid).toBe(false));

  it.each([
    'OFFICIAL - PERSONNEL DATA ACME USE ONLY',
    'OFFICIAL - PERSONAL DATA ACME USE ONLY',
    'OFFICIAL - COMERCIAL CABINET OFFICE USE ONLY',
    'OFFICIAL - COMERCIAL ACME USE ONLY',
    'OFFICIAL - HR / MANAGEMENT ACME USE ONLY',
    'OFFICIAL - MARKET-SENSITIVE ACME USE ONLY',
    'OFFICIAL - ACME PERSONAL DATA USE ONLY',
    'OFFICIAL - ACME (COMERCIAL) USE ONLY',
    'OFFICIAL - ACME SECRET USE ONLY',
    'OFFICIAL - FOR PUBLIC RELESE ACME USE ONLY',
  ])('nor may one begin with, or hold, a phrase: %s', (line) => expect(read(line).valid).toBe(false));

  it.each(['BBC', 'NHS', 'ACM', 'OFCOM', 'MANAGEMENT CONSULTANTS', 'PROJECT TEAM', 'OFFICE OF RAIL AND ROAD', 'FINANCIAL CONDUCT AUTHORITY'])(
    'a body that only sounds like one passes: %s',
    (name) => expectNames(`OFFICIAL - ${name} USE ONLY`, [name])
  );
});

describe('a name that ends in a listed one keeps all its words', () => {
  it.each(['THE HOME OFFICE', 'THE CABINET OFFICE', 'UK MOD', 'EX-MOD'])('%s', (name) => expectNames(`OFFICIAL - ${name} USE ONLY`, [name]));
  it.each(['WEST YORKSHIRE POLICE', 'BARTS NHS', 'POLICE', 'FRIENDS OF THE COUNCIL'])('council: %s', (name) =>
    expectNames(`OFFICIAL - ${name} USE ONLY`, [name], 'council')
  );
});

describe('listed names come out as they are listed', () => {
  it.each([
    ['DEPARTMENT FOR ENVIRONMENT, FOOD & RURAL AFFAIRS', 'DEPARTMENT FOR ENVIRONMENT FOOD AND RURAL AFFAIRS'],
    ['FOREIGN, COMMONWEALTH & DEVELOPMENT OFFICE', 'FOREIGN COMMONWEALTH AND DEVELOPMENT OFFICE'],
    ['HM REVENUE & CUSTOMS', 'HM REVENUE AND CUSTOMS'],
    ['THE DEPARTMENT FOR ENVIRONMENT, FOOD & RURAL AFFAIRS', 'THE DEPARTMENT FOR ENVIRONMENT FOOD AND RURAL AFFAIRS'],
  ])('%s', (written, name) => expectNames(`OFFICIAL - ${written} USE ONLY`, [name]));
});

describe('several names make a value each', () => {
  it.each([
    ['ACME, MOD', ['ACME', 'MOD']],
    ['MOD, ACME', ['ACME', 'MOD']],
    ['OFCOM, OFGEM', ['OFCOM', 'OFGEM']],
    ['NATO, MOD', ['MOD', 'NATO']],
    ['ACME/MOD', ['ACME', 'MOD']],
    ['ACME AND MOD', ['ACME', 'MOD']],
    ['HMG AND MOD', ['HMG', 'MOD']],
    ['HMG/MOD', ['HMG', 'MOD']],
    ['MOD & HMG', ['HMG', 'MOD']],
    ['SMITH & SONS', ['SMITH & SONS']],
  ])('%s', (written, names) => expectNames(`OFFICIAL - ${written} USE ONLY`, names));

  it('but a misspelt word among them is none', () => {
    const { valid, problems, marking } = read('OFFICIAL - COMERCIAL, ACME USE ONLY');
    expect(valid).toBe(false);
    expect(problems).toEqual([expect.objectContaining({ code: 'unknownTerm', values: { term: 'COMERCIAL', suggestion: 'COMMERCIAL' } })]);
    expect(marking?.handling).toEqual(['ACME USE ONLY']);
  });
});

describe('the letters of a name', () => {
  it.each(['3M', '1ST BATTALION', 'ACME (UK) LTD', 'ACME (UK)', "ST. JAMES'S", 'R&D', 'ŁÓDŹ', 'CYNGOR SIR YNYS MÔN', 'ȘTEFAN', 'ŴYR'])('%s', (name) =>
    expectNames(`OFFICIAL - ${name} USE ONLY`, [name])
  );
  it('are composed, and made capital', () => {
    expectNames('OFFICIAL - Cyngor Sir Ynys Mo\u0302n use only', ['CYNGOR SIR YNYS MÔN']);
    expectNames('OFFICIAL - łódź use only', ['ŁÓDŹ']);
  });
  it.each(['АСМЕ', 'ＡＣＭＥ', '𝐀CME', 'ΑCME', 'ſONS', 'ACME (UK', 'ACME) UK', '(UK) ACME ()', 'A\u202eB'])('%s does not pass', (name) =>
    expect(read(`OFFICIAL - ${name} USE ONLY`).valid).toBe(false)
  );
});

describe('what names nobody is no name', () => {
  it.each([
    '',
    'THE',
    'AND',
    '&',
    'THE AND',
    'AND MOD',
    'MOD AND',
    'USE',
    'ONLY',
    'USE ONLY',
    '101',
    'ORGANISATION',
    'THE ORGANISATION',
    'YOUR ORGANISATION',
    '[ORGANISATION]',
    '[ORGANISATION(S)]',
    'INSERT ORGANISATION(S) NAME',
    'INSERT ORGANISATION NAME',
    'ORGANISATIONAL',
    'ORGANIZATION',
    'NAME OF ORGANISATION',
    "ORGANISATION'S NAME",
  ])('%j', (name) => {
    for (const id of ['gscp-2024', 'council'] as const) expect(read(`OFFICIAL - ${name} USE ONLY`, id).valid).toBe(false);
  });

  it('nor can a person choose it', () => {
    const scheme = schemes.get('gscp-2024');
    const pattern = scheme?.slots.handling?.patterns?.[0];
    if (!scheme || !pattern) throw new Error('no pattern');
    for (const name of ['The organisation', 'Comercial', 'Personal data', 'Secret']) expect(fillPattern('handling', pattern, name, scheme)).toBeNull();
    expect(fillPattern('handling', pattern, 'Official Receiver', scheme)).toEqual(['OFFICIAL RECEIVER USE ONLY']);
  });
});
