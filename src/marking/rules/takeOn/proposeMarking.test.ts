import fc from 'fast-check';
import { loadBuiltInScheme } from '../../schemes';
import { compareMarkings, exceedsCeiling } from '../compareMarkings';
import { readMarking } from '../reading/readMarking';
import type { Scheme } from '../scheme';
import { judgeLine, proposeMarking, type TakeOnGround } from './proposeMarking';
import { plainShape, saysNone } from './foreignShapes';

const groundOf = (scheme: Scheme, ceiling = scheme.ceiling): TakeOnGround => ({ scheme, ceiling: readMarking(ceiling, scheme).marking });

let ground: TakeOnGround;
let scheme: Scheme;
beforeAll(async () => {
  scheme = await loadBuiltInScheme('gscp-2024');
  ground = groundOf(scheme);
});

describe('what a value found elsewhere stands for (GSCP)', () => {
  it.each([
    // In the scheme's own words, in any usual spelling.
    ['OFFICIAL', 'exact', 'OFFICIAL', 'reads', null],
    ['official sensitive', 'exact', 'OFFICIAL-SENSITIVE', 'reads', null],
    ['OFFICIAL-SENSITIVE [COMMERCIAL]', 'exact', 'OFFICIAL-SENSITIVE - COMMERCIAL', 'reads', null],
    ['OFFICIAL - FOR PUBLIC RELEASE', 'exact', 'OFFICIAL - FOR PUBLIC RELEASE', 'reads', null],
    // As lists, labels and other products write it.
    ['OFFICIAL-SENSITIVE \\ Personal data', 'suggested', 'OFFICIAL-SENSITIVE - PERSONAL DATA', 'otherForm', null],
    ['1. OFFICIAL', 'suggested', 'OFFICIAL', 'otherForm', null],
    ['02 - Official Sensitive', 'suggested', 'OFFICIAL-SENSITIVE', 'otherForm', null],
    ['OFFICIAL (default)', 'suggested', 'OFFICIAL', 'otherForm', null],
    ['OFFICIAL-SENSITIVE;#COMMERCIAL', 'suggested', 'OFFICIAL-SENSITIVE - COMMERCIAL', 'otherForm', null],
    ['OFFICIAL|93bd31c0-0eb4-43b7-bddc-5e62dd310555', 'suggested', 'OFFICIAL', 'otherForm', null],
    ['7;#OFFICIAL|93bd31c0-0eb4-43b7-bddc-5e62dd310555', 'suggested', 'OFFICIAL', 'otherForm', null],
    ['O-S', 'suggested', 'OFFICIAL-SENSITIVE', 'otherForm', null],
    ['OFFSEN', 'suggested', 'OFFICIAL-SENSITIVE', 'otherForm', null],
    // The descriptors of 2014: one has a successor, one has none.
    ['OFFICIAL-SENSITIVE [PERSONAL]', 'suggested', 'OFFICIAL-SENSITIVE - PERSONAL DATA', 'otherForm', null],
    ['OFFICIAL-SENSITIVE [LOCSEN]', 'needsPerson', null, 'unknownTerm', '23'],
    // Paragraph 39: a marking of the earlier scheme is its creator's to consider.
    ['RESTRICTED', 'needsPerson', null, 'legacyMarking', '39'],
    ['PROTECT - STAFF', 'needsPerson', null, 'legacyMarking', '39'],
    ['NOT PROTECTIVELY MARKED', 'needsPerson', null, 'legacyMarking', '39'],
    ['1. CONFIDENTIAL', 'needsPerson', null, 'legacyMarking', '39'],
    ['OFFICIAL (was RESTRICTED)', 'needsPerson', null, 'legacyMarking', '39'],
    // Another country's form, above what may be held here, what has an end that nobody told, what nobody can read.
    ['[SEC=OFFICIAL:Sensitive, ACCESS=Legal-Privilege]', 'needsPerson', null, 'otherScheme', null],
    ['SECRET', 'needsPerson', null, 'aboveCeiling', null],
    ['OFFICIAL - EMBARGOED', 'needsPerson', null, 'embargoMissing', expect.anything()],
    ['Commercial', 'needsPerson', null, 'noClassification', '4'],
    ['This information is Classified | Internal', 'needsPerson', null, 'noClassification', '4'],
    ['Red', 'needsPerson', null, 'noClassification', '4'],
    // Nothing.
    ['', 'nothing', null, 'none', null],
    ['  ', 'nothing', null, 'none', null],
    ['N/A', 'nothing', null, 'none', null],
    ['Not set', 'nothing', null, 'none', null],
    ['-', 'nothing', null, 'none', null],
  ])('%s: %s', (value, verdict, line, code, paragraph) => {
    expect(proposeMarking(value, ground)).toMatchObject({ verdict, line, code, paragraph });
  });

  it('says what was understood of a value that needs a person, and never takes it', () => {
    expect(proposeMarking('OFFICIAL-SENSITIVE [LOCSEN]', ground)).toMatchObject({ line: null, near: 'OFFICIAL-SENSITIVE' });
    expect(proposeMarking('SECRET', ground)).toMatchObject({ line: null, near: 'SECRET' });
  });

  it('a sensitivity label stands for what the scheme says, if it says one thing', () => {
    const labels = { leads: 'label' as const, map: [{ line: 'OFFICIAL-SENSITIVE - COMMERCIAL', labelId: 'AA', name: 'Commercial' }] };
    const own = groundOf({ ...scheme, labels });
    expect(proposeMarking('Commercial', own, 'aa')).toMatchObject({ verdict: 'exact', line: 'OFFICIAL-SENSITIVE - COMMERCIAL', code: 'label' });
    expect(proposeMarking('Commercial', own, 'bb')).toMatchObject({ verdict: 'needsPerson' });
    const two = groundOf({ ...scheme, labels: { ...labels, map: [...labels.map, { line: 'OFFICIAL', labelId: 'AA', name: 'Commercial' }] } });
    expect(proposeMarking('Commercial', two, 'aa')).toMatchObject({ verdict: 'needsPerson' });
    const above = groundOf({ ...scheme, labels: { ...labels, map: [{ line: 'SECRET', labelId: 'AA', name: 'S' }] } });
    expect(proposeMarking('S', above, 'aa')).toMatchObject({ verdict: 'needsPerson', line: null, code: 'aboveCeiling' });
  });

  it('is asked of each scheme in its own words', async () => {
    const council = groundOf(await loadBuiltInScheme('council'));
    expect(proposeMarking('OFFICIAL-SENSITIVE', council).verdict).toBe('exact');
    expect(proposeMarking('SECRET', council).verdict).toBe('needsPerson');
    const pspf = groundOf(await loadBuiltInScheme('pspf-2024'));
    expect(proposeMarking('OFFICIAL: Sensitive', pspf).verdict).toBe('exact');
    expect(proposeMarking('OFFICIAL-SENSITIVE \\ Commercial', pspf).line).toBeNull();
  });

  it('a ceiling that cannot be read lets nothing through', () => {
    expect(proposeMarking('OFFICIAL', { scheme, ceiling: null })).toMatchObject({ verdict: 'needsPerson', line: null });
  });
});

const piece = fc.constantFrom(
  ...['OFFICIAL', 'SENSITIVE', '-', ' - ', '\\', ' \\ ', ';#', '|', '[', ']', 'COMMERCIAL', 'PERSONAL', 'PERSONAL DATA', 'RESTRICTED', 'PROTECT'],
  ...['CONFIDENTIAL', 'SECRET', 'TOP SECRET', 'UK ', '1. ', ' (default)', ' ', 'RECIPIENTS ONLY', 'HMG USE ONLY', 'LOCSEN', 'SEC=', '/', ':', 'x']
);
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('')),
  fc.string()
);

describe('whatever the value', () => {
  it('a line that is proposed may be written as it is, holds, and is not above the ceiling', () => {
    fc.assert(
      fc.property(text, (value) => {
        const { line, verdict } = proposeMarking(value, ground);
        expect(line !== null).toBe(verdict === 'exact' || verdict === 'suggested');
        if (line === null) return;
        const read = readMarking(line, scheme);
        expect([read.valid, read.canonical]).toEqual([true, line]);
        expect(judgeLine(line, ground).problem).toBeNull();
        expect(read.marking !== null && ground.ceiling !== null && !exceedsCeiling(read.marking, ground.ceiling, scheme)).toBe(true);
      }),
      { numRuns: 600 }
    );
  });

  it('nothing is proposed below what was understood of the value, and nothing at all of an earlier scheme', () => {
    fc.assert(
      fc.property(text, (value) => {
        const { line, verdict } = proposeMarking(value, ground);
        const read = readMarking(value, scheme);
        if (read.problems.some(({ code }) => code === 'legacyMarking')) expect(line).toBeNull();
        if (verdict === 'exact') expect(line).toBe(read.canonical);
        const proposed = line === null ? null : readMarking(line, scheme).marking;
        if (proposed !== null && read.marking !== null) expect(compareMarkings(proposed, read.marking, scheme)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 600 }
    );
  });

  it('undoing a form twice changes nothing more', () => {
    fc.assert(fc.property(text, (value) => expect(typeof plainShape(value, scheme)).toBe('string')));
    fc.assert(
      fc.property(fc.constantFrom('1. OFFICIAL', 'A \\ B', 'O-S', 'OFFICIAL-SENSITIVE [PERSONAL]'), (value) =>
        expect(plainShape(plainShape(value, scheme), scheme)).toBe(plainShape(value, scheme))
      )
    );
  });

  it('what says that there is no marking has no line', () => {
    fc.assert(fc.property(text, (value) => void (saysNone(value) && expect(proposeMarking(value, ground)).toMatchObject({ verdict: 'nothing', line: null }))));
  });
});
