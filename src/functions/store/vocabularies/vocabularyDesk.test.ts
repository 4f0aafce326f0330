import { openSiteWithKim, type SiteWithKim } from '../../../../testing/preparedKim';
import { COLLEAGUE, OWNER } from '../../../../testing/site';
import type { FunctionVocabulary } from '../../rules/vocabulary';
import type { KimFunctions } from '../site/kimFunctions';
import { createVocabularyDesk, newestVocabularies } from './vocabularyDesk';

let at: SiteWithKim;
beforeEach(async () => {
  at = await openSiteWithKim('lists');
});
afterEach(() => at.site.close());

const kimOf = (person = OWNER, keeps = true): KimFunctions => {
  const { login, title } = at.site.tenant.store.person(person) ?? { login: '', title: '' };
  return { door: at.kim.door(person), person: { login, name: title }, keeps, clock: at.site.clock, newId: () => 'an-id' };
};
const list = (version: string, terms = 2): FunctionVocabulary => ({
  id: 'rivers',
  title: 'Functions of the department',
  version,
  source: 'Board, 2026',
  licence: 'Ours',
  terms: Array.from({ length: terms }, (_, n) => ({ code: `R${n}`, title: `Afonydd ${n} 🌊`, parent: n === 0 ? '' : 'R0', description: 'Cofnodion', url: '' })),
});

it('a list comes back to the letter, and its newest version counts', async () => {
  const desk = createVocabularyDesk(kimOf());
  await desk.keep(list('1'), 'Agreed');
  await desk.keep(list('2', 3), 'One more');
  const shelf = (await createVocabularyDesk(kimOf(COLLEAGUE, false)).read()) ?? [];
  expect(shelf.map(({ vocabulary, reason }) => [vocabulary.version, reason])).toEqual([
    ['2', 'One more'],
    ['1', 'Agreed'],
  ]);
  expect(newestVocabularies(shelf).map(({ vocabulary }) => vocabulary)).toEqual([list('2', 3)]);
});

it('one that no row can hold is kept in several', async () => {
  await createVocabularyDesk(kimOf()).keep(list('long', 2000), '');
  expect((await createVocabularyDesk(kimOf()).read())?.[0].vocabulary).toEqual(list('long', 2000));
});

it('one that does not hold together is refused, and so is whoever does not keep the site', async () => {
  await expect(createVocabularyDesk(kimOf()).keep({ ...list('1'), terms: [] }, '')).rejects.toMatchObject({ code: 'refused' });
  await expect(createVocabularyDesk(kimOf(COLLEAGUE, false)).keep(list('1'), '')).rejects.toMatchObject({ code: 'noPermission' });
  await expect(createVocabularyDesk(kimOf(COLLEAGUE, true)).keep(list('1'), '')).rejects.toMatchObject({ code: 'noPermission' });
  expect(await createVocabularyDesk(kimOf()).read()).toEqual([]);
});
