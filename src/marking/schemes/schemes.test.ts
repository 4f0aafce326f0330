import type { Scheme } from '../rules';
import { judgeChange, levelsOf, readMarking } from '../rules';
import { builtInSchemeIds, isBuiltInScheme, loadBuiltInScheme } from '.';
import { contrast } from './contrast';
import { readScheme } from './readScheme';

type Json = Record<string, unknown>;

const LABELS = ['0a1b2c3d-0000-4000-8000-00000000000a', '0a1b2c3d-0000-4000-8000-00000000000b'];

async function copyOf(id: 'gscp-2024' | 'council' | 'pspf-2024'): Promise<Scheme> {
  return JSON.parse(JSON.stringify(await loadBuiltInScheme(id))) as Scheme;
}

describe('the schemes that come with the product', () => {
  it('are five', () => {
    expect(builtInSchemeIds).toEqual(['gscp-2024', 'council', 'nhs', 'pspf-2024', 'nzpsr-2022']);
    expect(isBuiltInScheme('council')).toBe(true);
    expect(isBuiltInScheme('toString')).toBe(false);
  });

  it.each(builtInSchemeIds)('%s passes the door', async (id) => {
    const scheme = await loadBuiltInScheme(id);
    expect(scheme.id).toBe(id);
    expect(readScheme(scheme)).toEqual({ scheme, errors: null });
  });

  it.each(builtInSchemeIds)('%s has colours that can be read', async (id) => {
    const { classifications, sensitive } = await loadBuiltInScheme(id);
    for (const { colours } of [...classifications, ...(sensitive ? [sensitive] : [])]) expect(contrast(colours)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('contrast', () => {
  it('is that of WCAG 2.2', () => {
    expect(contrast({ text: '#000000', background: '#ffffff' })).toBeCloseTo(21);
    expect(contrast({ text: '#767676', background: '#ffffff' })).toBeCloseTo(4.54, 2);
  });
});

describe('the door for schemes', () => {
  it.each([null, 1, 'x', [], {}])('refuses %j', (json) => {
    const { scheme, errors } = readScheme(json);
    expect(scheme).toBeNull();
    expect(errors?.every(({ code }) => code === 'schema')).toBe(true);
  });

  it.each<[string, (scheme: Scheme) => void, string, string]>([
    [
      'a property that nobody knows',
      (scheme) => {
        (scheme as unknown as Json).colour = 'red';
      },
      'schema',
      '',
    ],
    [
      'a name that would not read back as one',
      (scheme) => {
        scheme.classifications[0].name = 'OFFICIAL, PLAIN';
      },
      'schema',
      '/classifications/0/name',
    ],
    [
      'a name twice',
      (scheme) => {
        scheme.slots.descriptors?.terms.push({ name: 'LPP', paragraph: '1', definition: 'x' });
      },
      'duplicate',
      '/slots',
    ],
    [
      'a level that is none',
      (scheme) => {
        if (scheme.slots.handling) scheme.slots.handling.terms[0].appliesTo = ['OFFICAL'];
      },
      'notALevel',
      '/slots/handling/terms/0/appliesTo',
    ],
    [
      'a value that is none',
      (scheme) => {
        if (scheme.slots.releasability) scheme.slots.releasability.terms[0].requires = [{ slot: 'prefix', value: 'GB', paragraph: '1' }];
      },
      'notAValue',
      '/slots/releasability/terms/0/requires',
    ],
    [
      'a slot without a place in the line',
      (scheme) => {
        scheme.line.order = ['prefix', 'classification', 'handling'];
      },
      'order',
      '/line/order',
    ],
    [
      'an expression that is none',
      (scheme) => {
        scheme.slots.handling?.patterns?.forEach((pattern) => {
          pattern.unlisted = { word: '(', maximumWords: 2 };
        });
      },
      'expression',
      '/slots/handling/patterns/0/unlisted/word',
    ],
    [
      'colours that cannot be read',
      (scheme) => {
        scheme.classifications[0].colours = { text: '#777777', background: '#888888' };
      },
      'contrast',
      '/classifications/0/colours',
    ],
    [
      'a ceiling that is no level',
      (scheme) => {
        scheme.ceiling = 'MEDIUM';
      },
      'notALevel',
      '/ceiling',
    ],
    [
      'a line for the unmarked that does not hold',
      (scheme) => {
        scheme.unmarkedCountsAs = 'OFFICIAL - UK EYES ONLY';
      },
      'doesNotReadBack',
      '/unmarkedCountsAs',
    ],
    [
      'two ranks alike',
      (scheme) => {
        scheme.classifications[1].rank = 1;
      },
      'duplicate',
      '/classifications',
    ],
    [
      'a challenge beside another need',
      (scheme) => {
        scheme.changes.table.raise.other = ['notice', 'challenge'];
      },
      'challengeAlone',
      '/changes/table/raise/other',
    ],
    [
      'an originator who challenges their own marking',
      (scheme) => {
        scheme.changes.table.lower.originator = ['challenge'];
      },
      'originatorChallenges',
      '/changes/table/lower/originator',
    ],
    [
      'a need twice',
      (scheme) => {
        scheme.changes.table.lower.other = ['challenge', 'challenge'];
      },
      'duplicate',
      '/changes/table/lower/other',
    ],
    [
      'a release that is no value',
      (scheme) => {
        if (scheme.release) scheme.release.value = 'FOR EVERYBODY';
      },
      'notAValue',
      '/release/value',
    ],
    [
      'a release that is a value of another slot',
      (scheme) => {
        if (scheme.release) scheme.release.slot = 'descriptors';
      },
      'notAValue',
      '/release/value',
    ],
    [
      'a clearance twice',
      (scheme) => {
        scheme.release?.clearances.push({ id: 'press', name: { en: 'Press' } });
      },
      'duplicate',
      '/release/clearances',
    ],
    [
      'sharing that is refused while wider sharing is not',
      (scheme) => {
        scheme.classifications[1].forbidsSharing = ['organisation'];
      },
      'widerSharing',
      '/classifications/1/forbidsSharing',
    ],
    [
      'a label’s line that does not read back',
      (scheme) => {
        scheme.labels = { leads: 'marking', map: [{ line: 'OFFICIAL - LPP', labelId: LABELS[0], name: 'Legal' }] };
      },
      'doesNotReadBack',
      '/labels/map/0/line',
    ],
    [
      'a label twice',
      (scheme) => {
        scheme.labels = {
          leads: 'label',
          map: [
            { line: 'SECRET', labelId: LABELS[0], name: 'Secret' },
            { line: 'OFFICIAL', labelId: LABELS[0].toUpperCase(), name: 'Official' },
          ],
        };
      },
      'duplicate',
      '/labels/map',
    ],
    [
      'a label’s line behind one that covers it',
      (scheme) => {
        scheme.labels = {
          leads: 'marking',
          map: [
            { line: 'OFFICIAL', labelId: LABELS[0], name: 'Official' },
            { line: 'OFFICIAL - COMMERCIAL', labelId: LABELS[1], name: 'Commercial' },
          ],
        };
      },
      'neverReached',
      '/labels/map/1/line',
    ],
    [
      'a name that is not read as one',
      (scheme) => {
        scheme.slots.descriptors?.terms.push({ name: '/', paragraph: '1', definition: 'x' });
      },
      'doesNotReadBack',
      '/slots/descriptors/terms/6/name',
    ],
  ])('refuses %s', async (_, spoil, code, path) => {
    const scheme = await copyOf('gscp-2024');
    spoil(scheme);
    const { errors } = readScheme(scheme);
    expect(errors).toContainEqual(expect.objectContaining({ code, path }));
  });

  it.each<[string, (scheme: Scheme) => void, string]>([
    ['a level without a name', (scheme) => scheme.email?.levels.pop(), '/email/levels'],
    ['two levels of one name', (scheme) => scheme.email && (scheme.email.levels[0].name = 'SECRET'), '/email/levels'],
    ['a level that is none', (scheme) => scheme.email && (scheme.email.levels[0].level = 'NOTHING'), '/email/levels'],
    ['a value that is none', (scheme) => scheme.email && (scheme.email.values[2].value = 'NOTHING'), '/email/values/2'],
    ['two values of one name', (scheme) => scheme.email && (scheme.email.values[3].name = 'DELICATE-SOURCE'), '/email/values/3'],
  ])('refuses an e-mail form with %s', async (_, spoil, path) => {
    const scheme = await copyOf('pspf-2024');
    spoil(scheme);
    expect(readScheme(scheme).errors).toContainEqual(expect.objectContaining({ code: 'email', path }));
  });

  it('takes labels whose longer lines stand first', async () => {
    const scheme = await copyOf('gscp-2024');
    const lines = ['OFFICIAL-SENSITIVE - LEGAL', 'OFFICIAL-SENSITIVE', 'OFFICIAL'];
    scheme.labels = { leads: 'label', map: lines.map((line, at) => ({ line, labelId: `0a1b2c3d-0000-4000-8000-00000000000${at}`, name: line })) };
    expect(readScheme(scheme).errors).toBeNull();
  });

  it('takes a department’s own words in as data', async () => {
    const scheme = await copyOf('gscp-2024');
    scheme.slots.codewords?.terms.push({ name: 'ZEBRA', paragraph: 'Local policy', definition: 'A made-up codeword.' });
    scheme.slots.descriptors?.terms.push({
      name: 'INVESTIGATIVE',
      appliesTo: ['OFFICIAL-SENSITIVE'],
      paragraph: 'Local policy, 3',
      definition: 'A local descriptor.',
    });
    scheme.unmarkedCountsAs = 'OFFICIAL';
    expect(readScheme(scheme).errors).toBeNull();
    expect(readMarking('secret zebra', scheme).canonical).toBe('SECRET - ZEBRA');
    expect(readMarking('OFFICIAL - INVESTIGATIVE', scheme).problems).toEqual([
      expect.objectContaining({ code: 'notAtThisLevel', paragraph: 'Local policy, 3' }),
    ]);
    expect(readMarking('', scheme)).toMatchObject({ valid: true, canonical: 'OFFICIAL' });
  });
});

describe('the council’s scheme', () => {
  let scheme: Scheme;
  beforeAll(async () => {
    scheme = await loadBuiltInScheme('council');
  });

  it.each([
    ['official', 'OFFICIAL'],
    ['Official - Sensitive: Personal Data', 'OFFICIAL-SENSITIVE - PERSONAL DATA'],
    ['OFFICIAL-SENSITIVE - Senior Management; Operational', 'OFFICIAL-SENSITIVE - OPERATIONAL, SENIOR MANAGEMENT'],
    ['OFFICIAL - Commercial', 'OFFICIAL - COMMERCIAL'],
  ])('reads %s as %s', (line, canonical) => expect(readMarking(line, scheme)).toMatchObject({ valid: true, canonical }));

  it.each(['SECRET', 'TOP SECRET', 'OFFICIAL - LPP', 'OFFICIAL - UK EYES ONLY', 'UK OFFICIAL', 'RESTRICTED'])('knows no %s', (line) => {
    expect(readMarking(line, scheme).valid).toBe(false);
  });

  it('counts the unmarked as OFFICIAL, and says so', () => {
    expect(readMarking(' ', scheme)).toMatchObject({ input: ' ', valid: true, canonical: 'OFFICIAL', problems: [{ code: 'unmarked', severity: 'notice' }] });
  });
});

describe('Australia’s scheme', () => {
  let scheme: Scheme;
  beforeAll(async () => {
    scheme = await loadBuiltInScheme('pspf-2024');
  });

  it.each([
    ['OFFICIAL: Sensitive', 'OFFICIAL: Sensitive'],
    ['official:sensitive', 'OFFICIAL: Sensitive'],
    ['OFFICIAL: Sensitive // personal privacy', 'OFFICIAL: Sensitive//Personal Privacy'],
    ['OFFICIAL: Sensitive//NATIONAL CABINET//Legislative Secrecy', 'OFFICIAL: Sensitive//NATIONAL CABINET//Legislative Secrecy'],
    ['PROTECTED//CABINET', 'PROTECTED//CABINET'],
    ['TOP-SECRET//REL AUS/USA', 'TOP SECRET//REL AUS/USA'],
    ['SECRET//EXCLUSIVE FOR THE MINISTER', 'SECRET//EXCLUSIVE FOR THE MINISTER'],
    ['PROTECTED//EXCLUSIVE-FOR-SMITH', 'PROTECTED//EXCLUSIVE FOR SMITH'],
    ['SECRET//REL US/AU', 'SECRET//REL AUS/USA'],
    ['UNOFFICIAL', 'UNOFFICIAL'],
  ])('reads %s as %s', (line, canonical) => expect(readMarking(line, scheme)).toMatchObject({ valid: true, canonical }));

  it.each([
    ['OFFICIAL: Sensitive//CABINET', 'notAtThisLevel'],
    ['OFFICIAL//NATIONAL CABINET', 'notAtThisLevel'],
    ['OFFICIAL//Legal Privilege', 'notAtThisLevel'],
    ['PROTECTED: Sensitive', 'sensitiveNotAllowed'],
    ['PROTECTED//CABNET', 'unknownTerm'],
    ['SECRET//REL AUS/XYZ', 'unknownTerm'],
    ['CONFIDENTIAL', 'legacyMarking'],
    ['', 'empty'],
  ])('refuses %s: %s', (line, code) => expect(readMarking(line, scheme).problems.map((problem) => problem.code)).toContain(code));
});

describe('the NHS’s scheme', () => {
  let scheme: Scheme;
  beforeAll(async () => {
    scheme = await loadBuiltInScheme('nhs');
  });

  it('has four labels, from least to most restrictive', () => {
    expect(levelsOf(scheme).map(({ name }) => name)).toEqual(['General', 'Corporate', 'Official', 'Official Sensitive']);
  });

  it.each([
    ['OFFICIAL-SENSITIVE', 'Official Sensitive'],
    ['official sensitive - internal use read only', 'Official Sensitive - Internal Use Read Only'],
    ['Corporate - Recipients have full control', 'Corporate - Recipients Have Full Control'],
  ])('reads %s as %s', (line, canonical) => expect(readMarking(line, scheme)).toMatchObject({ valid: true, canonical }));

  it.each([
    ['General - Internal Use Editable', 'notAtThisLevel'],
    ['Official - Internal Use Editable, Internal Use Read Only', 'cannotStandTogether'],
    ['Corporate Sensitive', 'sensitiveNotAllowed'],
    ['', 'empty'],
  ])('refuses %j: %s', (line, code) => expect(readMarking(line, scheme).problems.map((problem) => problem.code)).toContain(code));

  it('wants a reason to lower or take off a label, from everybody who may, and none to raise one', () => {
    for (const actor of ['originator', 'originatingBody'] as const) {
      for (const [from, to] of [
        ['Official', 'General'],
        ['Official Sensitive', 'Official'],
        ['Corporate', ''],
      ])
        expect(judgeChange({ from, to, actor }, scheme)).toMatchObject({ allowed: true, needs: ['justification'] });
      expect(judgeChange({ from: 'General', to: 'Official Sensitive', actor }, scheme)).toMatchObject({ allowed: true, needs: [] });
      expect(judgeChange({ from: '', to: 'Corporate', actor }, scheme)).toMatchObject({ allowed: true, needs: [] });
    }
  });

  it('proposes nothing: what is not labelled stays so', () => expect(scheme.defaults.allowed).toBe(false));
});

describe('New Zealand’s scheme', () => {
  let scheme: Scheme;
  beforeAll(async () => {
    scheme = await loadBuiltInScheme('nzpsr-2022');
  });

  it('has seven classifications', () => {
    const names = ['UNCLASSIFIED', 'IN-CONFIDENCE', 'SENSITIVE', 'RESTRICTED', 'CONFIDENTIAL', 'SECRET', 'TOP SECRET'];
    expect(levelsOf(scheme).map(({ name }) => name)).toEqual(names);
  });

  it.each([
    ['in confidence', 'IN-CONFIDENCE'],
    ['STAFF IN-CONFIDENCE', 'IN-CONFIDENCE - STAFF'],
    ['Budget - Sensitive', 'SENSITIVE - BUDGET'],
    ['SENSITIVE - CABINET, SPECIAL HANDLING REQUIRED', 'SENSITIVE - SPECIAL HANDLING REQUIRED - CABINET'],
    ['RESTRICTED - New Zealand Eyes Only', 'RESTRICTED - NZEO'],
    ['SECRET - REL TO AUS and NZ', 'SECRET - REL TO NZL/AUS'],
    ['IN-CONFIDENCE - TREASURY USE ONLY', 'IN-CONFIDENCE - TREASURY USE ONLY'],
    ['SENSITIVE - TO BE REVIEWED ON 31 MARCH 2027', 'SENSITIVE - TO BE REVIEWED ON 31 MARCH 2027'],
  ])('reads %s as %s', (line, canonical) => expect(readMarking(line, scheme)).toMatchObject({ valid: true, canonical }));

  it.each([
    ['OFFICIAL', 'unknownTerm'],
    ['SENSITIVE - TO BE REVIEWED ON SOMEDAY', 'unknownTerm'],
    ['SECRET - NZEO, REL TO NZL/AUS', 'cannotStandTogether'],
    ['SENSITIVE SECRET', 'severalClassifications'],
  ])('refuses %s: %s', (line, code) => expect(readMarking(line, scheme).problems.map((problem) => problem.code)).toContain(code));

  it('lets nobody change somebody else’s marking without asking', () => {
    expect(judgeChange({ from: 'SENSITIVE', to: 'IN-CONFIDENCE', actor: 'originatingBody' }, scheme)).toMatchObject({
      allowed: false,
      needs: ['challenge'],
      paragraph: 'Classification Handbook, June 2022',
    });
  });
});
