/** @jest-environment jsdom */
import * as React from 'react';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { DEFAULT_RETENTION, EMPTY_CLASS, type RetentionSettings, type Schedule } from '../../../retention/rules';
import { siteTheme } from '../../../ui/siteTheme';
import { ThemedRoot } from '../../../ui/ThemedRoot';
import { en as labels } from '../../../words/columns/en';
import { en as own } from '../../../words/retentionSetup/en';
import { en as setup } from '../../../words/setup/en';
import { en as work } from '../../../words/work/en';
import type { SetupDesk, SetupPlan, SiteState } from '../../store/desk';
import { fakeLibraries, fakeStep } from '../fakeSetupDesk';
import { RetentionSetup } from './RetentionSetup';
import { RetentionSetupProvider, type RetentionSetupSurroundings } from './surroundings';

const schedule: Schedule = {
  id: 'rivers',
  title: 'Rivers',
  version: '3',
  year: 'calendar',
  publicRecords: true,
  workingClass: '',
  classes: [
    { ...EMPTY_CLASS, code: 'GEN', title: 'General' },
    { ...EMPTY_CLASS, code: 'CASE', title: 'Case files' },
  ],
};

async function draw(
  schedules: RetentionSetupSurroundings['schedules'] = [schedule],
  site: Partial<SiteState<RetentionSettings>> = {}
): Promise<SetupPlan<RetentionSettings>['choices'][]> {
  const planned: SetupPlan<RetentionSettings>['choices'][] = [];
  const desk: SetupDesk<RetentionSettings> = {
    may: true,
    read: async () => ({ libraries: fakeLibraries, on: false, settings: null, drift: [], ...site }),
    plan: async (choices) => {
      planned.push(choices);
      return {
        choices,
        steps: [fakeStep('libraryClass', 'CASE', 'Documents')],
        warnings: [{ code: 'indexMayBeRefused', where: 'Photographs', itemCount: 23104 }],
      };
    },
    findPeople: async (accounts) => accounts.map(() => null),
    apply: () => {
      throw new Error('Nothing is applied here');
    },
  };
  await act(async () => {
    render(
      <ThemedRoot theme={siteTheme()}>
        <RetentionSetupProvider value={{ desk, schedules, words: { ...setup, ...own.setup }, own, work, labels }}>
          <RetentionSetup />
        </RetentionSetupProvider>
      </ThemedRoot>
    );
  });
  return planned;
}
const press = async (name: string): Promise<void> => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const pick = (label: string | RegExp, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};

it('takes the only schedule there is, and asks for a class of each library that is chosen', async () => {
  const planned = await draw();
  expect(screen.getByLabelText<HTMLSelectElement>('Schedule').value).toBe('rivers');
  expect(screen.queryByLabelText('Record class of Documents')).toBeNull();
  fireEvent.click(screen.getByLabelText('Documents'));
  fireEvent.click(screen.getByLabelText('Contracts'));
  pick('The usual record class here', 'GEN');
  pick('Record class of Contracts', 'CASE');
  pick(/^Which year/, 'financial');
  const table = screen.getByRole('table', { name: own.libraryClasses });
  expect(within(table).getAllByText('The usual one: General (GEN)')).toHaveLength(2);
  await press('Show what would change');
  expect(planned[0]).toEqual({
    libraryIds: ['a', 'b'],
    classes: { b: 'CASE' },
    settings: { ...DEFAULT_RETENTION, scheduleId: 'rivers', defaultClass: 'GEN', publicRecords: true, year: 'financial' },
  });
  expect(screen.getByText(/Photographs holds 23,104 items/)).toBeTruthy();
  await press('Every step');
  expect(screen.getByText('Record class Case files in Documents: add')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Keep records in 2 libraries' })).toBeTruthy();
});

it('says what is still missing, and whom the site does not know', async () => {
  await draw([schedule, { ...schedule, id: 'other', title: 'Other' }]);
  expect(screen.getByText('Choose at least one library. Choose a schedule.')).toBeTruthy();
  pick('Schedule', 'other');
  fireEvent.click(screen.getByLabelText('Documents'));
  pick(/^Who looks after/, 'nobody@dept.example');
  await press('Show what would change');
  expect(screen.getByText(/nobody@dept\.example is not known on this site/)).toBeTruthy();
});

it.each(['noKimSite', 'noSchedule', 'unreadable'] as const)('says why there is no schedule to choose: %s', async (why) => {
  await draw(why);
  expect(screen.getByText(own.noSchedules[why])).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

it('says how a site stands on which it is on', async () => {
  await draw([schedule], {
    on: true,
    settings: { ...DEFAULT_RETENTION, scheduleId: 'rivers' },
    libraries: fakeLibraries.map((each) => ({ ...each, on: each.id === 'a' })),
  });
  expect(screen.getByText('Records are kept in 1 of 3 libraries.')).toBeTruthy();
  expect(screen.queryByText(setup.historyHeading)).toBeNull();
});
