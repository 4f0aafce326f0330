/** @jest-environment ./testing/domWithNode.ts */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { drawFunctionRoom } from '../../../../../testing/functionRoom';
import { functionSiteOf, turnFunctionsOn } from '../../../../../testing/functions';
import { preparedSites } from '../../../../../testing/preparedSite';
import { COLLEAGUE, MEMBER, OWNER, VISITOR, type TestSite } from '../../../../../testing/site';
import { en as fields } from '../../../../words/functionFields/en';
import { en as words } from '../../../../words/functionKeeping/en';
import { createPageDesk } from '../../../store/page/pageDesk';
import KeepingRoom from './KeepingRoom';

const openSite = preparedSites(async (site) => {
  await turnFunctionsOn(site);
  const said = (path: string, value: string) => ({ path, was: '', value });
  const part = (path: string, value: Record<string, string>) => ({ path, was: null, value });
  await createPageDesk(functionSiteOf(site)).save([
    said('title', 'Flood defence'),
    said('type', 'function'),
    said('purpose', 'Keeps the river in its bed.'),
    part('legislation/wra', { act: 'Water Resources Act 1991' }),
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
const purpose = (): HTMLTextAreaElement => screen.getByLabelText<HTMLTextAreaElement>(fields.values.purpose);
const drawn = () => screen.findByLabelText(fields.values.purpose);

it('saves only what was changed', async () => {
  const room = await drawFunctionRoom(KeepingRoom, functionSiteOf(site));
  await drawn();
  type(fields.values.purpose, 'Keeps the river in its bed, and people dry.');
  type(fields.values.startDate, '1 April 1996');
  press(words.save(2));
  await screen.findByText(words.saved);
  const { rows, state } = room.reading();
  expect(rows.at(-1)?.body).toEqual({
    kind: 'edit',
    changes: [
      { path: 'startDate', was: '', value: '1996-04-01' },
      { path: 'purpose', was: 'Keeps the river in its bed.', value: 'Keeps the river in its bed, and people dry.' },
    ],
  });
  expect(state.page.legislation).toHaveLength(1);
});

it('adds, changes and removes a part where it stands', async () => {
  const room = await drawFunctionRoom(KeepingRoom, functionSiteOf(site));
  await drawn();
  const authority = within(screen.getByRole('region', { name: fields.sections.authority }));
  fireEvent.click(authority.getByRole('button', { name: new RegExp(words.write) }));
  fireEvent.click(authority.getByRole('button', { name: fields.parts.legislation.add }));
  const added = within(authority.getByRole('group'));
  fireEvent.change(added.getByLabelText(fields.parts.legislation.fields.act), { target: { value: 'Land Drainage Act 1991' } });
  press(words.done);
  press(words.remove('Water Resources Act 1991'));
  expect(screen.getByText(words.removed('Water Resources Act 1991'))).toBeTruthy();
  press(words.save(2));
  await screen.findByText(words.saved);
  expect(room.reading().state.page.legislation.map(({ act }) => act)).toEqual(['Land Drainage Act 1991']);
});

it('refuses a date that is none, and says where', async () => {
  await drawFunctionRoom(KeepingRoom, functionSiteOf(site));
  await drawn();
  type(fields.values.startDate, 'long ago');
  expect(screen.getByText(`${fields.values.startDate}: ${words.notADay}`)).toBeTruthy();
  expect(screen.getByRole('button', { name: words.save(1) }).getAttribute('aria-disabled')).toBe('true');
});

describe('where somebody else wrote the same meanwhile', () => {
  const theirs = 'Theirs.';
  beforeEach(async () => {
    await drawFunctionRoom(KeepingRoom, functionSiteOf(site));
    await drawn();
    await createPageDesk(functionSiteOf(site, COLLEAGUE)).save([{ path: 'purpose', was: 'Keeps the river in its bed.', value: theirs }]);
    type(fields.values.purpose, 'Mine.');
    type(fields.values.startDate, '1996');
    press(words.save(2));
    await screen.findByText(words.conflictHeading);
  });
  const stands = async () => (await functionSiteOf(site, COLLEAGUE).reading()).state;

  it('shows yours, theirs and what it was, and saves nothing until each is chosen', async () => {
    const one = within(screen.getByRole('group', { name: fields.values.purpose }));
    for (const text of ['Mine.', theirs, 'Keeps the river in its bed.']) expect(one.getByText(text)).toBeTruthy();
    expect(one.getByText(/Bea Clarke/)).toBeTruthy();
    expect(screen.getByRole('button', { name: words.settle }).getAttribute('aria-disabled')).toBe('true');
    expect((await stands()).page).toMatchObject({ purpose: theirs, startDate: '' });
  });

  it.each([
    [words.keepYours, 'Mine.'],
    [words.keepTheirs, theirs],
  ])('%s', async (choose, purposeAfter) => {
    fireEvent.click(screen.getByLabelText(choose));
    press(words.settle);
    await screen.findByText(words.saved);
    expect((await stands()).page).toMatchObject({ purpose: purposeAfter, startDate: '1996' });
    expect((await stands()).contests).toEqual([]);
  });

  it('takes a third, and both others stay in the history', async () => {
    fireEvent.click(screen.getByLabelText(words.writeThird));
    type(words.third, 'Ours.');
    press(words.settle);
    await screen.findByText(words.saved);
    expect((await stands()).page.purpose).toBe('Ours.');
    const { rows } = await functionSiteOf(site).reading('afresh');
    expect(JSON.stringify(rows)).toContain(theirs);
  });

  it('leads back to writing, with nothing lost', () => {
    press(words.stopSettling);
    expect(purpose().value).toBe('Mine.');
  });
});

it('shows what two people wrote at once, and settles it', async () => {
  const was = 'Keeps the river in its bed.';
  // Both looked before either had written, and neither was told.
  const slow = functionSiteOf(site, MEMBER);
  const seen = await slow.reading();
  const other = createPageDesk(functionSiteOf(site, COLLEAGUE));
  const raced = createPageDesk({ ...slow, reading: async () => seen });
  await other.save([{ path: 'purpose', was, value: 'First.' }]);
  await raced.save([{ path: 'purpose', was, value: 'Second.' }]).catch(() => undefined);
  const room = await drawFunctionRoom(KeepingRoom, functionSiteOf(site));
  await screen.findByRole('heading', { name: words.contestHeading(1) });
  fireEvent.click(screen.getByLabelText(words.keepOther));
  press(words.settleContest);
  await screen.findByRole('heading', { name: words.contestSettled });
  expect(room.reading().state).toMatchObject({ contests: [], page: { purpose: 'First.' } });
});

it('keeps what was not saved in the tab, and offers it again', async () => {
  const first = await drawFunctionRoom(KeepingRoom, functionSiteOf(site));
  await drawn();
  type(fields.values.purpose, 'Half a sentence');
  first.unmount();
  await drawFunctionRoom(KeepingRoom, functionSiteOf(site));
  await screen.findByText(words.kept(1));
  press(words.takeUp);
  expect(purpose().value).toBe('Half a sentence');
  press(words.discard);
  expect(purpose().value).toBe('Keeps the river in its bed.');
  expect(sessionStorage).toHaveLength(0);
});

it('says that it could not be saved, and keeps what was written', async () => {
  await drawFunctionRoom(KeepingRoom, functionSiteOf(site));
  await drawn();
  type(fields.values.purpose, 'Mine.');
  site.tenant.faults.add({ status: 400, match: /_api/ });
  press(words.save(1));
  await waitFor(() => expect(screen.getByText(new RegExp(`^${words.saveFailed}`))).toBeTruthy());
  expect(purpose().value).toBe('Mine.');
});

it('lets nobody write who may only read', async () => {
  await drawFunctionRoom(KeepingRoom, functionSiteOf(site, VISITOR));
  expect(await screen.findByText(words.mayNot)).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('lets nobody write on a page that is closed', async () => {
  const owner = functionSiteOf(site, OWNER);
  await createPageDesk(owner).close(await owner.reading(), 'The team ends.');
  await drawFunctionRoom(KeepingRoom, functionSiteOf(site));
  expect(await screen.findByText(words.closed)).toBeTruthy();
});
