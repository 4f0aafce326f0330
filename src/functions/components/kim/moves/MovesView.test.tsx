/** @jest-environment ./testing/domWithNode.ts */
import * as React from 'react';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { functionSiteOf, turnFunctionsOn } from '../../../../../testing/functions';
import { openTestKimSite, setKimProperty, type TestKimSite } from '../../../../../testing/kimSite';
import { preparedSites } from '../../../../../testing/preparedSite';
import { MEMBER, OWNER, sendAs, type TestSite } from '../../../../../testing/site';
import { openDoor } from '../../../../tenant';
import { siteTheme } from '../../../../ui/siteTheme';
import { ThemedRoot } from '../../../../ui/ThemedRoot';
import { en } from '../../../../words/functionMoves/en';
import { en as around } from '../../../../words/functionsDesk/en';
import { en as work } from '../../../../words/work/en';
import { movesOf } from '../../../store/moves/movesOf';
import { FunctionsDeskProvider } from '../surroundings';
import MovesView from './MovesView';

const openSite = preparedSites(async (tenant) => {
  await (await openTestKimSite(tenant)).turnOn();
  setKimProperty(tenant, '/sites/kim');
  await turnFunctionsOn(tenant);
});
let site: TestSite;
let kim: TestKimSite;
beforeEach(async () => {
  site = await openSite();
  kim = await openTestKimSite(site);
});
afterEach(() => site.close());

async function draw(person: string): Promise<void> {
  const { login, title } = site.tenant.store.person(person) ?? { login: '', title: '' };
  let ids = 0;
  const own = {
    door: kim.door(person),
    person: { login, name: title },
    keeps: person === OWNER,
    clock: site.clock,
    newId: () => `id-${(ids += 1)}`,
    doorTo: (webUrl: string) => openDoor({ webUrl, send: sendAs(site.tenant, person, webUrl), now: site.clock.now, wait: site.clock.wait }),
  };
  render(
    <ThemedRoot theme={siteTheme()}>
      <FunctionsDeskProvider value={{ kim: own, words: around, work, culture: 'en', now: () => new Date(site.clock.now()) }}>
        <MovesView />
      </FunctionsDeskProvider>
    </ThemedRoot>
  );
  await screen.findByText(en.none);
}
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string | RegExp, value: string): void => void fireEvent.change(screen.getByLabelText(label), { target: { value } });
const ends = (legend: string) => within(screen.getByRole('group', { name: legend }));
const names = (legend: string, title: string, body: string): void => {
  fireEvent.change(ends(legend).getByLabelText(en.title), { target: { value: title } });
  fireEvent.change(ends(legend).getByLabelText(en.body), { target: { value: body } });
};
const standing = async (): Promise<readonly string[]> => (await movesOf(functionSiteOf(site, MEMBER))).map(({ authority }) => authority);

it('whoever does not keep the KIM site reads, and declares nothing', async () => {
  await draw(MEMBER);
  expect(screen.getByText(en.keepersOnly)).toBeTruthy();
  expect(screen.queryByRole('button', { name: en.declare })).toBeNull();
});

it('says what is missing before anything is written', async () => {
  await draw(OWNER);
  press(en.declare);
  press(en.declareIt);
  expect(await screen.findByText(new RegExp(en.problem('noAuthority', '')))).toBeTruthy();
  expect(screen.getByText(new RegExp(en.problem('noDay', '')))).toBeTruthy();
  press(en.cancel);
  await screen.findByText(en.none);
});

it('a change is declared, shown with what went with it, and taken back with a reason', async () => {
  await draw(OWNER);
  press(en.declare);
  expect(document.activeElement?.textContent).toBe(en.formHeading);
  names(en.from, 'Canals', 'Water Board');
  names(en.to, 'Rivers and canals', 'Department for Rivers');
  type(en.date, '2026-04-01');
  type(new RegExp(`^${en.authority}`), 'SI 2026/1');
  press(en.declareIt);
  const table = await screen.findByRole('table', { name: en.table });
  expect(within(table).getByText('Canals (Water Board)')).toBeTruthy();
  expect(within(table).getByText('Rivers and canals (Department for Rivers)')).toBeTruthy();
  press(en.withdraw('Canals (Water Board) → Rivers and canals (Department for Rivers)'));
  type(en.reason, 'Declared twice');
  press(en.withdrawIt);
  await screen.findByText(en.withdrawn);
  expect(screen.getByText(/Declared twice/)).toBeTruthy();
  expect(screen.queryByRole('table', { name: en.table })).toBeNull();
  expect(await standing()).toEqual([]);
});
