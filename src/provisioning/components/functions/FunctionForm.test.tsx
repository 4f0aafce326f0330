/** @jest-environment jsdom */
import * as React from 'react';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { DEFAULT_FUNCTION_SETTINGS, type FunctionSettings } from '../../../functions/rules';
import { siteTheme } from '../../../ui/siteTheme';
import { ThemedRoot } from '../../../ui/ThemedRoot';
import { en as labels } from '../../../words/columns/en';
import { en as own } from '../../../words/functionSetup/en';
import { en as setup } from '../../../words/setup/en';
import { en as work } from '../../../words/work/en';
import type { SetupDesk, SetupChoices, SiteState } from '../../store/desk';
import { FunctionForm } from './FunctionForm';
import { FunctionSetupProvider, type FunctionSetupSurroundings } from './surroundings';

const AMINA = { login: 'i:0#.f|membership|amina@rivers.example', name: 'Amina Rahman' };
const LISTS = [{ id: 'rivers', title: 'Functions of Rivers' }];

async function draw(settings: FunctionSettings | null = null, vocabularies: FunctionSetupSurroundings['vocabularies'] = async () => LISTS) {
  const planned: SetupChoices<FunctionSettings>[] = [];
  const site: SiteState<FunctionSettings> = { libraries: [], on: settings !== null, settings, drift: [] };
  const desk: SetupDesk<FunctionSettings> = {
    may: true,
    read: async () => site,
    plan: async (choices) => ({ choices, steps: [], warnings: [] }),
    findPeople: async (accounts) => accounts.map((account) => (AMINA.login.endsWith(`|${account}`) ? AMINA : null)),
    apply: () => {
      throw new Error('Nothing is applied here');
    },
  };
  const ground = { desk, functionId: 'floods', vocabularies, words: setup, own, work, labels };
  await act(async () => {
    render(
      <ThemedRoot theme={siteTheme()}>
        <FunctionSetupProvider value={ground}>
          <FunctionForm site={site} before={null} onPlan={(choices) => planned.push(choices)} />
        </FunctionSetupProvider>
      </ThemedRoot>
    );
  });
  return planned;
}
const press = async (name: string): Promise<void> => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const like = (label: string): RegExp => new RegExp(`^${label.replace(/[()?]/g, '\\$&')}`);
const type = (label: string, value: string): void => void fireEvent.change(screen.getByLabelText(like(label)), { target: { value } });
const choose = (): HTMLSelectElement => screen.getByLabelText<HTMLSelectElement>(own.list);

it('plans what was said: the name, the people, how often, and the list of functions', async () => {
  const planned = await draw();
  type(own.functionId, ' flood-risk ');
  type(setup.keepers, 'amina@rivers.example');
  type(own.headTitle, 'head of unit');
  fireEvent.change(screen.getByLabelText(own.review), { target: { value: '24' } });
  fireEvent.change(choose(), { target: { value: 'rivers' } });
  await press(setup.showPlan);
  expect(planned.map(({ settings }) => settings)).toEqual([
    { ...DEFAULT_FUNCTION_SETTINGS, functionId: 'flood-risk', keepers: [AMINA], headTitle: 'head of unit', reviewMonths: 24, vocabularyId: 'rivers' },
  ]);
});

it('plans nothing for a name that no row could carry, or for people whom the site does not know', async () => {
  const planned = await draw();
  type(own.functionId, 'flood risk');
  expect(screen.getByText(own.needFunctionId)).toBeTruthy();
  await press(setup.showPlan);
  type(own.functionId, 'flood-risk');
  type(own.heads, 'nobody@rivers.example');
  await press(setup.showPlan);
  expect(screen.getByText(setup.needPeople(['nobody@rivers.example']))).toBeTruthy();
  expect(planned).toEqual([]);
});

const ON: FunctionSettings = { ...DEFAULT_FUNCTION_SETTINGS, functionId: 'floods', vocabularyId: 'gone' };

it('never renames a function, and keeps the list that was chosen where the department keeps it no more', async () => {
  const planned = await draw(ON);
  expect(screen.getByLabelText<HTMLInputElement>(like(own.functionId)).readOnly).toBe(true);
  expect([...choose().options].map(({ value }) => value)).toEqual(['', 'rivers', 'gone']);
  await press(setup.showPlan);
  expect(planned[0].settings).toEqual(ON);
});

it('says that lists could not be read, and leaves what was chosen', async () => {
  const planned = await draw(ON, () => Promise.reject(new Error('503')));
  expect(screen.getByText(own.listFailed)).toBeTruthy();
  await press(setup.showPlan);
  expect(planned[0].settings.vocabularyId).toBe('gone');
});

it('says that there is no list yet', async () => {
  await draw(null, async () => []);
  expect(screen.getByText(own.listNone)).toBeTruthy();
});
