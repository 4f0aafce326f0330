import * as fc from 'fast-check';
import { builtInSchemeIds, loadBuiltInScheme } from '../../schemes';
import { renderMarking } from '../reading/renderMarking';
import { readMarking } from '../reading/readMarking';
import { levelsOf } from '../levels';
import type { Actor, ChangeKind, ChangeNeed, Scheme } from '../scheme';
import { slotNames } from '../scheme';
import { wholeDraft } from '../wholeDraft';
import { judgeChange, type ChangeCode } from './judgeChange';

const schemes = new Map<string, Scheme>();
beforeAll(async () => {
  for (const id of builtInSchemeIds) schemes.set(id, await loadBuiltInScheme(id));
});

const schemeOf = (id: string): Scheme => schemes.get(id) as Scheme;
const copyOf = (id: string): Scheme => JSON.parse(JSON.stringify(schemeOf(id))) as Scheme;

const actors: readonly Actor[] = ['originator', 'originatingBody', 'other'];

type Short = [allowed: boolean, needs: ChangeNeed[], paragraph: string | null, code: ChangeCode];

function judge(from: string, to: string, actor: Actor, { scheme = 'gscp-2024', historical = false }: { scheme?: string; historical?: boolean } = {}): Short {
  const { allowed, needs, paragraph, code } = judgeChange({ from, to, actor, historical }, schemeOf(scheme));
  return [allowed, [...needs], paragraph, code];
}

const MAY: Short = [true, [], '37', 'mayChange'];
const CHALLENGE: Short = [false, ['challenge'], '38', 'mustChallenge'];
const HISTORICAL: Short = [false, [], '39', 'historicalRecord'];
const NOT_DEFACED: Short = [false, [], '41', 'historicalRecord'];
const ON_THE_COPY: Short = [true, [], '41', 'onTheCopy'];

/** One change of each kind, and of several at once. */
const CHANGES: readonly [from: string, to: string, kinds: ChangeKind[]][] = [
  ['OFFICIAL', 'OFFICIAL-SENSITIVE', ['raise']],
  ['OFFICIAL', 'SECRET', ['raise']],
  ['OFFICIAL-SENSITIVE', 'SECRET', ['raise']],
  ['SECRET', 'TOP SECRET', ['raise']],
  ['OFFICIAL-SENSITIVE', 'OFFICIAL', ['lower']],
  ['TOP SECRET', 'OFFICIAL', ['lower']],
  ['SECRET', '', ['lower']],
  ['OFFICIAL', 'OFFICIAL - HMG USE ONLY', ['addInstruction']],
  ['OFFICIAL', 'OFFICIAL - HOME OFFICE USE ONLY', ['addInstruction']],
  ['OFFICIAL', 'UK OFFICIAL', ['addInstruction']],
  ['OFFICIAL-SENSITIVE - RECIPIENTS ONLY', 'OFFICIAL-SENSITIVE', ['removeInstruction']],
  ['UK OFFICIAL', 'OFFICIAL', ['removeInstruction']],
  ['OFFICIAL - FOR PUBLIC RELEASE', 'OFFICIAL', ['removeInstruction']],
  ['OFFICIAL', 'OFFICIAL - PERSONAL DATA', ['addDescriptor']],
  ['OFFICIAL - PERSONAL DATA', 'OFFICIAL', ['removeDescriptor']],
  ['OFFICIAL - COMMERCIAL', 'OFFICIAL - MARKET SENSITIVE', ['addDescriptor', 'removeDescriptor']],
  ['SECRET', 'SECRET - UK EYES ONLY', ['addCaveat']],
  ['SECRET - UK EYES ONLY', 'SECRET', ['removeCaveat']],
  ['SECRET - CODEWORD', 'SECRET', ['removeCaveat']],
  ['UK SECRET', 'UK SECRET - REL EU', ['addCaveat']],
  ['OFFICIAL - COMMERCIAL', 'OFFICIAL-SENSITIVE - RECIPIENTS ONLY', ['raise', 'addInstruction', 'removeDescriptor']],
  ['OFFICIAL-SENSITIVE - RECIPIENTS ONLY - PERSONAL DATA', '', ['lower', 'removeInstruction', 'removeDescriptor']],
];

describe('paragraph 37: only the information creator changes a marking', () => {
  it.each(CHANGES)('%s to %s is theirs', (from, to, kinds) => {
    expect(judge(from, to, 'originator')).toEqual(MAY);
    expect(judgeChange({ from, to, actor: 'originator' }, schemeOf('gscp-2024')).kinds).toEqual(kinds);
  });

  it.each(actors.slice(0, 2))('a document that nobody has marked is marked by its %s', (actor) => {
    for (const to of ['OFFICIAL', 'UK OFFICIAL-SENSITIVE - LPP', 'TOP SECRET - UK EYES ONLY']) expect(judge('', to, actor)).toEqual(MAY);
  });

  it.each([
    ['OFFICIAL', 'official'],
    ['OFFICIAL-SENSITIVE', 'Official – Sensitive'],
    ['OFFICIAL - LPP', 'OFFICIAL - LEGAL PROFESSIONAL PRIVILEGE'],
    ['OFFICIAL - COMMERCIAL - HMG USE ONLY', 'OFFICIAL - HMG USE ONLY - COMMERCIAL'],
    ['', ' \u200b'],
  ])('%j in other spelling, %j, changes nothing, whoever writes it', (from, to) => {
    for (const actor of actors) {
      expect(judge(from, to, actor)).toEqual([true, [], null, 'noChange']);
      expect(judge(from, to, actor, { historical: true })).toEqual([true, [], null, 'noChange']);
    }
  });

  it.each<[string, string | null, ChangeCode]>([
    ['SECRET-SENSITIVE', '25', 'sensitiveNotAllowed'],
    ['OFFICIAL - RECIPIENTS ONLY', 'Additional Markings, page 16', 'notAtThisLevel'],
    ['OFFICIAL-SENSITIVE - FOR PUBLIC RELEASE', 'Additional Markings, page 17', 'notAtThisLevel'],
    ['OFFICIAL - NONSENSE', '23', 'unknownTerm'],
    ['PERSONAL DATA', '4', 'noClassification'],
    ['RESTRICTED', '39', 'legacyMarking'],
  ])('nobody writes %s, which is no marking', (to, paragraph, code) => {
    for (const actor of actors) expect(judge('OFFICIAL', to, actor)).toEqual([false, [], paragraph, code]);
  });
});

describe('paragraph 38: anybody else challenges', () => {
  it.each(CHANGES)('%s to %s', (from, to) => {
    expect(judge(from, to, 'originatingBody')).toEqual(CHALLENGE);
    expect(judge(from, to, 'other')).toEqual(CHALLENGE);
  });

  it('material of another body is not even marked first', () => expect(judge('', 'OFFICIAL', 'other')).toEqual(CHALLENGE));
});

describe('paragraph 39: markings of the earlier scheme', () => {
  const legacy = ['RESTRICTED', 'CONFIDENTIAL', 'PROTECT', 'UNCLASSIFIED', 'NOT PROTECTIVELY MARKED'];

  it.each(legacy)('%s is reclassified by its creator', (from) => {
    expect(judge(from, 'OFFICIAL-SENSITIVE', 'originator')).toEqual([true, [], '39', 'mayChange']);
    expect(judge(from, '', 'originator')).toEqual([true, [], '39', 'mayChange']);
  });

  it.each(legacy)('%s is challenged by others, because nothing says which way the change goes', (from) => {
    expect(judge(from, 'TOP SECRET', 'originatingBody')).toEqual(CHALLENGE);
    expect(judge(from, 'OFFICIAL - FOR PUBLIC RELEASE', 'originatingBody')).toEqual(CHALLENGE);
    expect(judge(from, 'OFFICIAL', 'other')).toEqual(CHALLENGE);
  });

  it('what cannot be read at all is no marking of the earlier scheme', () => {
    expect(judge('Band 3', 'OFFICIAL', 'originator')).toEqual(MAY);
    expect(judge('Band 3', 'OFFICIAL', 'originatingBody')).toEqual(CHALLENGE);
  });

  it('a word that the scheme does not know is not dropped unseen', () => {
    expect(judge('OFFICIAL - WIDGET', 'OFFICIAL', 'originatingBody')).toEqual(CHALLENGE);
    expect(judge('OFFICIAL - WIDGET', 'OFFICIAL', 'originator')).toEqual(MAY);
  });
});

describe('paragraph 39: historical records are not reclassified or amended', () => {
  it.each(CHANGES)('%s to %s, by nobody', (from, to) => {
    for (const actor of actors) expect(judge(from, to, actor, { historical: true })).toEqual(HISTORICAL);
  });

  it('nor are those of the earlier scheme', () => {
    for (const actor of actors) expect(judge('CONFIDENTIAL', 'OFFICIAL', actor, { historical: true })).toEqual(HISTORICAL);
  });
});

describe('paragraphs 40 and 41: release', () => {
  it.each([
    ['OFFICIAL', 'OFFICIAL - FOR PUBLIC RELEASE'],
    ['', 'OFFICIAL - FOR PUBLIC RELEASE'],
    ['UK OFFICIAL - COMMERCIAL', 'UK OFFICIAL - FOR PUBLIC RELEASE - COMMERCIAL'],
  ])('%j to %s is for the creator and the originating department, on the copy', (from, to) => {
    expect(judge(from, to, 'originator')).toEqual(ON_THE_COPY);
    expect(judge(from, to, 'originatingBody')).toEqual(ON_THE_COPY);
    expect(judge(from, to, 'other')).toEqual(CHALLENGE);
  });

  it.each([
    ['OFFICIAL-SENSITIVE', 'OFFICIAL - FOR PUBLIC RELEASE'],
    ['OFFICIAL - HMG USE ONLY', 'OFFICIAL - FOR PUBLIC RELEASE'],
    ['OFFICIAL', 'OFFICIAL - FOR PUBLIC RELEASE - COMMERCIAL'],
    ['OFFICIAL', 'OFFICIAL - FOR PUBLIC RELEASE, EMBARGOED'],
    ['OFFICIAL - PERSONAL DATA', 'OFFICIAL - FOR PUBLIC RELEASE'],
  ])('%s to %s changes more than that: the rest is the creator’s (paragraph 37)', (from, to) => {
    expect(judge(from, to, 'originator')).toEqual(ON_THE_COPY);
    expect(judge(from, to, 'originatingBody')).toEqual(CHALLENGE);
  });

  it.each(['OFFICIAL', ''])('an original that is a historical record gets no new marking: %j', (from) => {
    for (const actor of actors) expect(judge(from, 'OFFICIAL - FOR PUBLIC RELEASE', actor, { historical: true })).toEqual(NOT_DEFACED);
    expect(judge('', 'OFFICIAL', 'originator', { historical: true })).toEqual(NOT_DEFACED);
  });

  it('what is released already is not released anew', () => {
    expect(judge('OFFICIAL - FOR PUBLIC RELEASE', 'OFFICIAL - FOR PUBLIC RELEASE - LEGAL', 'originator')).toEqual(MAY);
  });
});

describe('where the unmarked counts as a line', () => {
  const council = { scheme: 'council' };

  it('marking it is still the first marking, whichever level it gets', () => {
    for (const to of ['OFFICIAL', 'OFFICIAL-SENSITIVE - OPERATIONAL']) {
      expect(judge('', to, 'originatingBody', council)).toEqual(MAY);
      expect(judgeChange({ from: '', to, actor: 'originatingBody' }, schemeOf('council')).kinds).toEqual(['first']);
    }
  });

  it('taking off a marking takes back somebody’s decision, even where the level stays', () => {
    expect(judge('OFFICIAL', '', 'originatingBody', council)).toEqual(CHALLENGE);
    expect(judge('OFFICIAL', '', 'originator', council)).toEqual(MAY);
  });
});

describe('a department’s own table', () => {
  const GUIDE = 'Information classification, handling and security guide';

  /** The Ministry of Justice's local rule: others may raise, and the owner of the asset is told. */
  function localRule(): Scheme {
    const scheme = copyOf('gscp-2024');
    scheme.changes.table.raise = { originator: [], originatingBody: ['notice'], other: ['notice'] };
    scheme.changes.paragraphs.notice = GUIDE;
    return scheme;
  }

  it('may let others raise, who then tell the originator', () => {
    const scheme = localRule();
    for (const actor of ['originatingBody', 'other'] as const) {
      expect(judgeChange({ from: 'OFFICIAL', to: 'OFFICIAL-SENSITIVE', actor }, scheme)).toMatchObject({
        allowed: true,
        needs: ['notice'],
        paragraph: GUIDE,
        code: 'mayChange',
      });
      expect(judgeChange({ from: 'OFFICIAL-SENSITIVE', to: 'OFFICIAL', actor }, scheme)).toMatchObject({ allowed: false, needs: ['challenge'] });
      // The strictest wins: what comes with the higher level is not theirs to add.
      expect(judgeChange({ from: 'OFFICIAL', to: 'OFFICIAL-SENSITIVE - LEGAL', actor }, scheme)).toMatchObject({ allowed: false, needs: ['challenge'] });
    }
    expect(judgeChange({ from: 'OFFICIAL', to: 'SECRET', actor: 'originator' }, scheme)).toMatchObject({ needs: [], paragraph: '37' });
  });

  it('may want a reason and a notice together, in one order', () => {
    const scheme = localRule();
    scheme.changes.table.addDescriptor.originatingBody = ['notice', 'justification'];
    const verdict = judgeChange({ from: 'OFFICIAL', to: 'SECRET - COMMERCIAL', actor: 'originatingBody' }, scheme);
    expect(verdict).toMatchObject({ allowed: true, needs: ['justification', 'notice'], kinds: ['raise', 'addDescriptor'] });
  });

  it('may want a notice of a release', () => {
    const scheme = copyOf('gscp-2024');
    scheme.changes.table.addInstruction.originatingBody = ['notice'];
    const verdict = judgeChange({ from: 'OFFICIAL', to: 'OFFICIAL - FOR PUBLIC RELEASE', actor: 'originatingBody' }, scheme);
    expect(verdict).toMatchObject({ allowed: true, needs: ['notice'], code: 'onTheCopy' });
  });
});

describe('whatever the lines', () => {
  const anyScheme = fc.constantFrom(...builtInSchemeIds);
  const anyActor = fc.constantFrom(...actors);

  /** Lines that hold in a scheme, made of one value a slot beside any level. */
  const anyLine = (id: string): fc.Arbitrary<string> => {
    const scheme = schemeOf(id);
    const slots = slotNames.map((slot) => fc.constantFrom('', ...(scheme.slots[slot]?.terms ?? []).map(({ name }) => name)));
    return fc.tuple(fc.constantFrom(...levelsOf(scheme)), ...slots).map(([level, ...values]) => {
      const { classification, sensitive } = level;
      const [prefix, handling, descriptors, codewords, caveats, releasability] = values;
      const list = (value: string): string[] => (value === '' ? [] : [value]);
      const marking = wholeDraft({
        classification,
        sensitive,
        prefix: prefix || null,
        handling: list(handling),
        descriptors: list(descriptors),
        codewords: list(codewords),
        caveats: list(caveats),
        releasability: releasability || null,
      });
      const line = renderMarking(marking, scheme);
      return readMarking(line, scheme).valid ? line : level.name;
    });
  };

  it('never throws, and says nothing that contradicts itself', () => {
    fc.assert(
      fc.property(anyScheme, fc.string({ unit: 'binary' }), fc.string(), anyActor, fc.boolean(), (id, from, to, actor, historical) => {
        const { allowed, needs } = judgeChange({ from, to, actor, historical }, schemeOf(id));
        if (needs.includes('challenge')) expect([allowed, needs]).toEqual([false, ['challenge']]);
        if (!allowed) expect(needs.filter((need) => need !== 'challenge')).toEqual([]);
      })
    );
  });

  it('an originator never needs a challenge', () => {
    const change = anyScheme.chain((id) => fc.tuple(fc.constant(id), anyLine(id), anyLine(id)));
    fc.assert(
      fc.property(change, ([id, from, to]) => {
        expect(judgeChange({ from, to, actor: 'originator' }, schemeOf(id))).toMatchObject({ allowed: true });
        expect(judgeChange({ from, to, actor: 'originator' }, schemeOf(id)).needs).not.toContain('challenge');
      })
    );
  });

  it('anybody else of another body changes nothing unless the table says so', () => {
    fc.assert(
      fc.property(anyLine('gscp-2024'), anyLine('gscp-2024'), (from, to) => {
        const { allowed, code } = judgeChange({ from, to, actor: 'other' }, schemeOf('gscp-2024'));
        expect(allowed).toBe(code === 'noChange');
      })
    );
  });

  it('what several kinds of change need together is what each of them needs', () => {
    const anyNeeds = fc.constantFrom<ChangeNeed[]>([], ['justification'], ['notice'], ['justification', 'notice'], ['challenge']);
    const kinds = ['raise', 'lower', 'addInstruction', 'removeInstruction', 'addDescriptor', 'removeDescriptor', 'addCaveat', 'removeCaveat'] as const;
    fc.assert(
      fc.property(anyLine('gscp-2024'), anyLine('gscp-2024'), fc.tuple(...kinds.map(() => anyNeeds)), (from, to, cells) => {
        const scheme = copyOf('gscp-2024');
        scheme.release = null;
        kinds.forEach((kind, at) => (scheme.changes.table[kind].originatingBody = cells[at]));
        const verdict = judgeChange({ from, to, actor: 'originatingBody' }, scheme);
        const all = new Set(verdict.kinds.flatMap((kind) => scheme.changes.table[kind].originatingBody));
        expect(verdict.allowed).toBe(!all.has('challenge'));
        expect([...verdict.needs].sort()).toEqual(all.has('challenge') ? ['challenge'] : [...all].sort());
      })
    );
  });
});
