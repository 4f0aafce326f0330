/** @jest-environment ./testing/domWithNode.ts */
import { fireEvent, screen } from '@testing-library/react';
import { drawFunctionRoom } from '../../../../../../testing/functionRoom';
import { functionSiteOf, TEST_FUNCTION, turnFunctionsOn } from '../../../../../../testing/functions';
import { preparedSites } from '../../../../../../testing/preparedSite';
import { MEMBER, OWNER, type TestSite } from '../../../../../../testing/site';
import { en as fields } from '../../../../../words/functionFields/en';
import { en as words } from '../../../../../words/functionKeeping/en';
import KeepingRoom from '../KeepingRoom';

const openSite = preparedSites((site) => turnFunctionsOn(site));
let site: TestSite;
beforeEach(async () => {
  sessionStorage.clear();
  site = await openSite();
});
afterEach(() => site.close());

const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));

it('goes from a page that nobody has kept to one that is Partial and confirmed', async () => {
  const room = await drawFunctionRoom(KeepingRoom, functionSiteOf(site, OWNER));
  fireEvent.click(await screen.findByRole('button', { name: words.start }));
  await screen.findByRole('heading', { name: words.knownHeading });
  for (const box of screen.getAllByRole<HTMLInputElement>('checkbox')) expect(box.checked).toBe(true);
  press(/^Use these/);
  await screen.findByRole('heading', { name: words.askHeading });
  let typed = 0;
  const answer = (label: string, text: string): void => {
    const field = screen.queryByLabelText(label);
    if (field === null) return;
    typed += 1;
    fireEvent.change(field, { target: { value: text } });
  };
  answer(words.ask.purpose, 'Keeps the river in its bed.');
  answer(words.ask.legislation, 'Water Resources Act 1991');
  answer(words.ask.startDate, 'April 1996');
  answer(words.ask.keyRecordSeries, 'Minutes');
  press(words.preview);
  await screen.findByRole('heading', { name: words.previewHeading });
  expect(screen.getByText(words.previewLevel(fields.levels.partial))).toBeTruthy();
  press(words.confirm);
  await screen.findByText(words.doneLine(fields.levels.partial));
  const { state, gathered } = room.reading();
  expect(state.confirmations).toMatchObject([{ level: 'partial', gathered: gathered?.hash }]);
  expect(state.page).toMatchObject({ purpose: 'Keeps the river in its bed.', legislation: [{ act: 'Water Resources Act 1991' }] });
  expect(typed).toBeLessThanOrEqual(4);
});

it('leaves out what is unticked', async () => {
  const room = await drawFunctionRoom(KeepingRoom, functionSiteOf(site, OWNER));
  fireEvent.click(await screen.findByRole('button', { name: words.start }));
  await screen.findByRole('heading', { name: words.knownHeading });
  screen.getAllByRole('checkbox').forEach((box) => fireEvent.click(box));
  press(words.useNone);
  await screen.findByRole('heading', { name: words.askHeading });
  fireEvent.change(screen.getByLabelText(words.ask.title), { target: { value: 'Flood defence' } });
  press(words.preview);
  press(words.confirm);
  await screen.findByRole('heading', { name: words.doneHeading });
  expect(room.reading().state.page).toMatchObject({ title: 'Flood defence', keyRecordSeries: [], keyPosts: [] });
});

it('saves for whoever may write but not confirm, and says who confirms', async () => {
  const room = await drawFunctionRoom(KeepingRoom, functionSiteOf(site, MEMBER, { settings: { ...TEST_FUNCTION, keepers: [] } }));
  fireEvent.click(await screen.findByRole('button', { name: words.start }));
  await screen.findByRole('heading', { name: words.knownHeading });
  press(/^Use these/);
  await screen.findByRole('heading', { name: words.askHeading });
  press(words.preview);
  expect(screen.getByText(words.mayNotConfirm)).toBeTruthy();
  press(words.onlySave);
  await screen.findByText(words.savedNotConfirmed);
  expect(room.reading().state.confirmations).toEqual([]);
});
