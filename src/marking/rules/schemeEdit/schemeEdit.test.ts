import { builtInSchemeIds, loadBuiltInScheme } from '../../schemes';
import { readScheme } from '../../schemes/readScheme';
import { judgeChange } from '../changing';
import { levelsOf } from '../levels';
import { readMarking } from '../reading/readMarking';
import { slotNames, type Scheme } from '../scheme';
import {
  addLevel,
  addTerm,
  changeTerm,
  isShaped,
  moveLevel,
  needsCode,
  NEEDS_CODES,
  needsOf,
  othersMayRaise,
  removeLevel,
  removeTerm,
  renameLevel,
  renameTerm,
  setOthersMayRaise,
} from '.';

let gscp: Scheme;
beforeAll(async () => {
  gscp = await loadBuiltInScheme('gscp-2024');
});
const at = (slot: 'handling' | 'descriptors', name: string): number => gscp.slots[slot]?.terms.findIndex((term) => term.name === name) ?? -1;
const codes = (scheme: Scheme): string[] => (readScheme(scheme).errors ?? []).map(({ code, path }) => `${code} ${path}`);
const raise = (scheme: Scheme, actor: 'originatingBody' | 'other') => judgeChange({ from: 'OFFICIAL', to: 'OFFICIAL-SENSITIVE', actor }, scheme);

describe('who may change what', () => {
  it('a cell says one thing, and a challenge stands alone', () => {
    for (const code of NEEDS_CODES) expect(needsCode(needsOf(code))).toBe(code);
    expect(needsCode(['notice', 'challenge'])).toBe('challenge');
  });

  it('others of the body may raise with a reason, and the originator is told; those of other bodies still ask (38)', () => {
    const local = setOthersMayRaise(gscp, true);
    expect([othersMayRaise(gscp), othersMayRaise(local)]).toEqual([false, true]);
    expect(raise(local, 'originatingBody')).toMatchObject({ allowed: true, needs: ['justification', 'notice'] });
    expect(raise(local, 'other')).toMatchObject({ allowed: false, needs: ['challenge'] });
    expect(setOthersMayRaise(local, false)).toEqual(gscp);
    expect(codes(local)).toEqual([]);
  });
});

describe('values', () => {
  it('are renamed wherever another speaks of them', () => {
    const renamed = renameTerm(gscp, 'descriptors', at('descriptors', 'LEGAL PROFESSIONAL PRIVILEGE'), 'PRIVILEGED');
    expect(codes(renamed)).toEqual([]);
    expect(renamed.slots.descriptors?.terms.find(({ name }) => name === 'LEGAL')?.excludes?.[0].values).toEqual(['PRIVILEGED']);
    const released = renameTerm(gscp, 'handling', at('handling', 'FOR PUBLIC RELEASE'), 'PUBLIC');
    expect(released.release?.value).toBe('PUBLIC');
    expect(codes(released)).toEqual([]);
  });

  it.each(builtInSchemeIds)('are renamed wherever they are spoken of: %s', async (id) => {
    const scheme = await loadBuiltInScheme(id);
    for (const slot of slotNames)
      (scheme.slots[slot]?.terms ?? []).forEach((_, i) =>
        expect(codes(renameTerm(scheme, slot, i, 'ZEBRA')).filter((code) => !code.startsWith('schema'))).toEqual([])
      );
  });

  it('are taken out with what others say of them', () => {
    const without = removeTerm(gscp, 'handling', at('handling', 'RECIPIENTS ONLY'));
    expect(codes(without)).toEqual([]);
    expect(readMarking('SECRET - RECIPIENTS ONLY', without).valid).toBe(false);
    expect(removeTerm(gscp, 'handling', at('handling', 'FOR PUBLIC RELEASE')).release).toBeNull();
  });

  it('are added, also to a slot that had none', async () => {
    const council = await loadBuiltInScheme('council');
    const term = { name: 'ZEBRA', paragraph: 'Local rule 1', definition: 'A codeword.' };
    const added = addTerm({ ...council, release: null, slots: { descriptors: council.slots.descriptors } }, 'codewords', term);
    expect(codes(added)).toEqual([]);
    expect(readMarking('OFFICIAL - ZEBRA', added).valid).toBe(true);
  });

  it('lose what is emptied', () => {
    const changed = changeTerm(gscp, 'handling', 0, { appliesTo: undefined, aliases: ['RO'] });
    expect(changed.slots.handling?.terms[0]).not.toHaveProperty('appliesTo');
    expect(readMarking('OFFICIAL - RO', changed).canonical).toBe('OFFICIAL - RECIPIENTS ONLY');
  });
});

describe('levels', () => {
  it.each(builtInSchemeIds)('are renamed wherever they are spoken of: %s', async (id) => {
    const scheme = await loadBuiltInScheme(id);
    for (let i = 0; i < scheme.classifications.length; i += 1) expect(codes(renameLevel(scheme, i, `NEW ${i}`))).toEqual([]);
  });

  it('take their sensitive form with them', () => {
    const renamed = renameLevel(gscp, 0, 'ROUTINE');
    expect(renamed.ceiling).toBe('ROUTINE-SENSITIVE');
    expect(readMarking('ROUTINE-SENSITIVE - RECIPIENTS ONLY', renamed).valid).toBe(true);
  });

  it('are taken out, never the last; a value that stood there alone is said, and does not come to stand everywhere', () => {
    const without = removeLevel(gscp, 0);
    expect(levelsOf(without).map(({ name }) => name)).toEqual(['SECRET', 'TOP SECRET']);
    expect(without.ceiling).toBe('SECRET');
    expect(codes(without)).toContain(`notALevel /slots/handling/terms/${at('handling', 'FOR PUBLIC RELEASE')}/appliesTo`);
    expect(removeLevel({ ...gscp, classifications: [gscp.classifications[0]] }, 0).classifications).toHaveLength(1);
  });

  it('are added above all others, and change places', () => {
    const added = addLevel(gscp, { name: 'ULTRA', paragraph: '1', definition: 'Higher.' });
    expect(levelsOf(added).map(({ name }) => name)).toEqual(['OFFICIAL', 'OFFICIAL-SENSITIVE', 'SECRET', 'TOP SECRET', 'ULTRA']);
    expect(codes(added)).toEqual([]);
    expect(levelsOf(moveLevel(gscp, 1, 'down')).map(({ name }) => name)).toEqual(['SECRET', 'OFFICIAL', 'OFFICIAL-SENSITIVE', 'TOP SECRET']);
    expect(moveLevel(gscp, 2, 'up')).toEqual(gscp);
  });
});

describe('what a form can show', () => {
  it.each(builtInSchemeIds)('%s', async (id) => expect(isShaped(await loadBuiltInScheme(id))).toBe(true));

  it('is not what lacks a part, in any of its parts', () => {
    for (const part of Object.keys(gscp)) {
      const spoilt = { ...gscp, [part]: 7 } as unknown;
      if (!['legacy', 'quotes'].includes(part)) expect([part, isShaped(spoilt)]).toEqual([part, false]);
    }
    for (const value of [null, [], 'x', {}, { ...gscp, classifications: [] }, { ...gscp, slots: { handling: { terms: [null] } } }])
      expect(isShaped(value)).toBe(false);
  });
});
