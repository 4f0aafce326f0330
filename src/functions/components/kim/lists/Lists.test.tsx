/** @jest-environment ./testing/domWithNode.ts */
import * as React from 'react';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { openSiteWithKim, type SiteWithKim } from '../../../../../testing/preparedKim';
import { MEMBER, OWNER } from '../../../../../testing/site';
import { siteTheme } from '../../../../ui/siteTheme';
import { ThemedRoot } from '../../../../ui/ThemedRoot';
import { en } from '../../../../words/functionLists/en';
import { en as around } from '../../../../words/functionsDesk/en';
import { en as work } from '../../../../words/work/en';
import { createVocabularyDesk } from '../../../store/vocabularies/vocabularyDesk';
import type { KimFunctions } from '../../../store/site/kimFunctions';
import { FunctionPicker } from '../../vocabulary/FunctionPicker';
import { FunctionsDeskProvider } from '../surroundings';
import { Lists } from './Lists';

let at: SiteWithKim;
beforeEach(async () => {
  at = await openSiteWithKim('lists');
});
afterEach(() => at.site.close());

const kimOf = (person: string, keeps: boolean): KimFunctions => {
  const { login, title } = at.site.tenant.store.person(person) ?? { login: '', title: '' };
  return { door: at.kim.door(person), person: { login, name: title }, keeps, clock: at.site.clock, newId: () => 'an-id' };
};
const draw = (kim: KimFunctions): void =>
  void render(
    <ThemedRoot theme={siteTheme()}>
      <FunctionsDeskProvider value={{ kim, words: around, work, culture: 'en', now: () => new Date(at.site.clock.now()) }}>
        <Lists words={en} />
      </FunctionsDeskProvider>
    </ThemedRoot>
  );
function choose(text: string, name = 'Rivers.csv'): void {
  const file = new File([text], name);
  Object.defineProperty(file, 'arrayBuffer', { value: async () => new TextEncoder().encode(text).buffer });
  fireEvent.change(screen.getByLabelText(en.choose), { target: { files: [file] } });
}
const type = (label: string, value: string): void => void fireEvent.change(screen.getByLabelText(label), { target: { value } });

it('a list is read, shown, kept, and shown with its licence', async () => {
  draw(kimOf(OWNER, true));
  fireEvent.click(await screen.findByRole('button', { name: en.bring }));
  choose('Code,Title,Parent\nW,Water,\nW1,Rivers,W\n');
  await screen.findByText(en.readOf(2));
  expect(within(screen.getByRole('table', { name: en.rows })).getAllByRole('row')).toHaveLength(3);
  type(en.versionField, '2026.1');
  type(en.licence, 'Open Government Licence v3.0');
  fireEvent.click(screen.getByRole('button', { name: en.keep(2) }));
  await screen.findByText(en.done('Rivers', 2));
  expect(screen.getByText(/Open Government Licence v3.0/)).toBeTruthy();
  expect((await createVocabularyDesk(kimOf(MEMBER, false)).read())?.[0].vocabulary).toMatchObject({ id: 'rivers', version: '2026.1' });
});

it('one that does not hold together says why, and cannot be kept', async () => {
  draw(kimOf(OWNER, true));
  fireEvent.click(await screen.findByRole('button', { name: en.bring }));
  choose('<list><item code="1"><name>Water</name></item><item code="1"><name>Rivers</name></item></list>', 'list.xml');
  await screen.findByText(en.problem('duplicateCode', 1, '1'));
  type(en.versionField, '1');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: en.keep(2) }).disabled).toBe(true);
});

it('whoever does not keep the site reads, and brings nothing in', async () => {
  draw(kimOf(MEMBER, false));
  await screen.findByText(en.empty);
  expect(screen.queryByRole('button', { name: en.bring })).toBeNull();
});

it('a function is found by its words, with what it stands under', () => {
  const term = (code: string, title: string, parent: string) => ({ code, title, parent, description: '', url: '' });
  const vocabulary = { id: 'a', title: 'A', version: '1', source: '', licence: 'OGL', terms: [term('W', 'Water', ''), term('W1', 'Rivers', 'W')] };
  const picked: string[] = [];
  render(
    <ThemedRoot theme={siteTheme()}>
      <FunctionPicker vocabulary={vocabulary} words={en} onPick={({ term: { code }, path }) => picked.push(code, ...path.map((each) => each.code))} />
    </ThemedRoot>
  );
  type(en.picker.label, 'river');
  fireEvent.click(screen.getByRole('button', { name: en.picker.choose('Water, Rivers') }));
  expect(picked).toEqual(['W1', 'W']);
  expect(screen.getByText('OGL')).toBeTruthy();
});
