import type { Choice, MarkingDraft, Scheme, SlotName } from '.';
import { choicesFor, chooseLevel, fillPattern } from '.';
import { loadBuiltInScheme } from '../schemes';

let scheme: Scheme;
beforeAll(async () => {
  scheme = await loadBuiltInScheme('gscp-2024');
});

function choice(draft: MarkingDraft, slot: SlotName, value: string): Choice {
  const found = choicesFor(draft, scheme)
    .slots.find((each) => each.slot === slot)
    ?.values.find((each) => each.value === value);
  if (!found) throw new Error(value);
  return found;
}

const official: MarkingDraft = { classification: 'OFFICIAL', sensitive: false };
const sensitive: MarkingDraft = { classification: 'OFFICIAL', sensitive: true };

describe('the choices that make a marking', () => {
  it('are the scheme’s levels and slots, in the order of the line', () => {
    const { levels, slots } = choicesFor({}, scheme);
    expect(levels.map(({ value }) => value)).toEqual(['OFFICIAL', 'OFFICIAL-SENSITIVE', 'SECRET', 'TOP SECRET']);
    expect(slots.map(({ slot }) => slot)).toEqual(['prefix', 'handling', 'descriptors', 'codewords', 'caveats', 'releasability']);
  });

  it('explain themselves in the policy’s words', () => {
    expect(choice(official, 'handling', 'HMG USE ONLY')).toMatchObject({
      definition: 'Information that should only be shared with other HMG departments; not with external partners.',
      paragraph: 'Additional Markings, page 17',
    });
  });

  it('wait for a classification', () => {
    expect(choice({}, 'descriptors', 'COMMERCIAL')).toMatchObject({ allowed: false, problem: { code: 'noClassification', paragraph: '4' } });
  });

  it.each<[string, MarkingDraft, SlotName, string, string | null]>([
    ['RECIPIENTS ONLY is not for plain OFFICIAL', official, 'handling', 'RECIPIENTS ONLY', 'notAtThisLevel'],
    ['RECIPIENTS ONLY is for OFFICIAL-SENSITIVE', sensitive, 'handling', 'RECIPIENTS ONLY', null],
    ['caveats are not for OFFICIAL', sensitive, 'caveats', 'UK EYES ONLY', 'notAtThisLevel'],
    ['REL EU waits for the UK prefix', official, 'releasability', 'REL EU', 'needsAnother'],
    ['REL EU stands with it', { ...official, prefix: 'UK' }, 'releasability', 'REL EU', null],
    ['FOR PUBLIC RELEASE shuts out HMG USE ONLY', { ...official, handling: ['FOR PUBLIC RELEASE'] }, 'handling', 'HMG USE ONLY', 'cannotStandTogether'],
    ['and the other way round', { ...official, handling: ['HMG USE ONLY'] }, 'handling', 'FOR PUBLIC RELEASE', 'cannotStandTogether'],
  ])('%s', (_, draft, slot, value, code) => {
    expect(choice(draft, slot, value)).toMatchObject({ allowed: code === null, problem: code === null ? null : { code } });
  });

  it('show what is chosen, names of organisations too', () => {
    const draft = { ...official, handling: ['ACME USE ONLY', 'HMG USE ONLY'] };
    expect(choice(draft, 'handling', 'HMG USE ONLY').chosen).toBe(true);
    expect(choice(draft, 'handling', 'ACME USE ONLY')).toMatchObject({ chosen: true, allowed: true });
    expect(choice(draft, 'handling', 'EMBARGOED').chosen).toBe(false);
  });

  it('say why -SENSITIVE may not be added', () => {
    expect(choicesFor(official, scheme).sensitive).toMatchObject({ allowed: true, chosen: false });
    expect(choicesFor({ classification: 'SECRET' }, scheme).sensitive).toMatchObject({
      allowed: false,
      problem: { code: 'sensitiveNotAllowed', paragraph: '25' },
    });
    expect(choicesFor({ ...official, handling: ['FOR PUBLIC RELEASE'] }, scheme).sensitive).toMatchObject({
      allowed: false,
      problem: { code: 'notAtThisLevel', paragraph: 'Additional Markings, page 17' },
    });
  });

  it('leave out the policy’s example of a codeword', () => {
    expect(choicesFor(official, scheme).slots.find(({ slot }) => slot === 'codewords')?.values).toEqual([]);
  });

  it('keep families of values shut where they do not apply', () => {
    const patternsAt = (draft: MarkingDraft): [string, boolean][] =>
      choicesFor(draft, scheme).slots.flatMap(({ patterns }) => patterns.map(({ pattern, allowed }): [string, boolean] => [pattern.id, allowed]));
    expect(patternsAt(official)).toEqual([
      ['organisation', true],
      ['nations', false],
    ]);
    expect(patternsAt({ ...official, handling: ['FOR PUBLIC RELEASE'] })).toEqual([
      ['organisation', false],
      ['nations', false],
    ]);
    expect(patternsAt({ classification: 'SECRET' })).toEqual([
      ['organisation', true],
      ['nations', true],
    ]);
  });
});

describe('moving to another level', () => {
  it('takes out what does not hold there, and says why', () => {
    const draft = { ...sensitive, handling: ['RECIPIENTS ONLY', 'HMG USE ONLY'], descriptors: ['COMMERCIAL'] };
    const { marking, removed } = chooseLevel(draft, 'OFFICIAL', false, scheme);
    expect(marking).toMatchObject({ sensitive: false, handling: ['HMG USE ONLY'], descriptors: ['COMMERCIAL'] });
    expect(removed).toEqual([expect.objectContaining({ code: 'notAtThisLevel', values: expect.objectContaining({ term: 'RECIPIENTS ONLY' }) })]);
    expect(choicesFor(draft, scheme).levels[0].removes).toEqual(removed);
  });
});

describe('a name that a person types before USE ONLY', () => {
  it.each([
    ['Home Office', ['HOME OFFICE USE ONLY']],
    ['cabinet office and hm treasury', ['CABINET OFFICE USE ONLY', 'HM TREASURY USE ONLY']],
    ['', null],
    ['COMERCIAL ACME', null],
    ['<script>', null],
    ['A - B', null],
  ])('%j gives %j', (name, values) => {
    const pattern = scheme.slots.handling?.patterns?.[0];
    if (!pattern) throw new Error('no pattern');
    expect(fillPattern('handling', pattern, name, scheme)).toEqual(values);
  });
});
