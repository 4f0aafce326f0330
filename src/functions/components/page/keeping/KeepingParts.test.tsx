/** @jest-environment ./testing/domWithNode.ts */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { drawFunctionRoom } from '../../../../../testing/functionRoom';
import { functionSiteOf, turnFunctionsOn } from '../../../../../testing/functions';
import { openTestKimSite, setKimProperty } from '../../../../../testing/kimSite';
import { preparedSites } from '../../../../../testing/preparedSite';
import { COLLEAGUE, OWNER, type TestSite } from '../../../../../testing/site';
import { en as fields } from '../../../../words/functionFields/en';
import { en as words } from '../../../../words/functionKeeping/en';
import { en as lists } from '../../../../words/functionLists/en';
import { en as records } from '../../../../words/keyRecords/en';
import { createPageDesk } from '../../../store/page/pageDesk';
import { writeLines } from '../../../store/page/writeLines';
import { createVocabularyDesk } from '../../../store/vocabularies/vocabularyDesk';
import KeepingRoom from './KeepingRoom';

const term = (code: string, title: string, parent: string) => ({ code, title, parent, description: '', url: '' });
const openSite = preparedSites(async (site) => {
  await turnFunctionsOn(site);
  const kim = await openTestKimSite(site);
  await kim.turnOn();
  setKimProperty(site, '/sites/kim');
  const person = { login: site.tenant.store.person(OWNER)?.login ?? '', name: 'Owner' };
  const desk = createVocabularyDesk({ door: kim.door(OWNER), person, keeps: true, clock: site.clock, newId: () => 'an-id' });
  const terms = [term('W', 'Water', ''), term('W1', 'Rivers', 'W')];
  await desk.keep({ id: 'rivers', title: 'Functions of Rivers', version: '2026.1', source: '', licence: '', terms }, '');
  await createPageDesk(functionSiteOf(site)).save([
    { path: 'title', was: '', value: 'Flood defence' },
    { path: 'type', was: '', value: 'function' },
    { path: 'purpose', was: '', value: 'Keeps the river in its bed.' },
  ]);
});
let site: TestSite;
beforeEach(async () => {
  sessionStorage.clear();
  site = await openSite();
});
afterEach(() => site.close());

const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string | RegExp, value: string): void => void fireEvent.change(screen.getByLabelText(label), { target: { value } });
const inSection = async (name: string) => {
  const section = within(await screen.findByRole('region', { name }));
  fireEvent.click(section.getByRole('button', { name: new RegExp(words.write) }));
  return section;
};

it('classifies by the department’s list: scheme and code together, and what it is part of', async () => {
  const room = await drawFunctionRoom(KeepingRoom, functionSiteOf(site));
  const names = await inSection(fields.sections.names);
  fireEvent.click(names.getByRole('button', { name: words.list.open }));
  fireEvent.change(await names.findByLabelText(lists.picker.label), { target: { value: 'river' } });
  press(lists.picker.choose('Water, Rivers'));
  expect(names.getByText(words.list.chosen('Water › Rivers', 'W1'))).toBeTruthy();
  press(words.list.useAboveFor);
  press(words.save(3));
  await screen.findByText(words.saved);
  expect(room.reading().state.page).toMatchObject({ classificationScheme: 'Functions of Rivers (2026.1)', classificationCode: 'W1', parent: 'Water' });
});

it('asks the KIM site for nothing until the list is opened', async () => {
  const own = functionSiteOf(site);
  let asked = 0;
  const kim = async () => {
    asked += 1;
    return null;
  };
  await drawFunctionRoom(KeepingRoom, { ...own, kim });
  const names = await inSection(fields.sections.names);
  expect(asked).toBe(0);
  fireEvent.click(names.getByRole('button', { name: words.list.open }));
  await names.findByText(words.list.noKimSite);
});

it('adds a key record on paper by the form that asks why it matters', async () => {
  const room = await drawFunctionRoom(KeepingRoom, functionSiteOf(site));
  const section = await inSection(fields.sections.records);
  fireEvent.click(section.getByRole('button', { name: fields.parts.keyRecords.add }));
  await screen.findByRole('button', { name: records.add(1) });
  press(records.add(1));
  expect(await screen.findByText(records.form.missing.name)).toBeTruthy();
  const like = (text: string): RegExp => new RegExp(text.replace(/[()?]/g, '\\$&'));
  type(like(records.form.name), 'Survey of 1953');
  type(like(records.form.where.paper), 'Store 4');
  type(like(records.whyLabel(1)), 'It shows what was under water.');
  press(records.add(1));
  press(words.save(1));
  await screen.findByText(words.saved);
  expect(room.reading().state.page.keyRecords).toMatchObject([{ kind: 'paper', name: 'Survey of 1953', location: 'Store 4' }]);
});

describe('what arrived in part', () => {
  const half = { kind: 'edit' as const, changes: [{ path: 'handling', was: '', value: 'Keep it dry.' }], part: { at: 1, of: 2 } };
  const left = words.left;
  const draw = async () => {
    await writeLines(functionSiteOf(site, COLLEAGUE), [half], '').report;
    const room = await drawFunctionRoom(KeepingRoom, functionSiteOf(site));
    await screen.findByRole('region', { name: left.heading(1) });
    expect(screen.getByText(/Keep it dry\./)).toBeTruthy();
    return room;
  };

  it('goes on the page when somebody says so', async () => {
    const room = await draw();
    press(left.useOf('Bea Clarke'));
    press(words.save(1));
    await screen.findByText(words.saved);
    expect(room.reading().state).toMatchObject({ page: { handling: 'Keep it dry.' }, unfinished: [] });
  });

  it('is left out when somebody says so', async () => {
    const room = await draw();
    press(left.dismissOf('Bea Clarke'));
    await screen.findByText(left.dismissed);
    await waitFor(() => expect(room.reading().state).toMatchObject({ page: { handling: '' }, unfinished: [] }));
  });
});
