/** @jest-environment ./testing/domWithNode.ts */
import { fireEvent, screen, within } from '@testing-library/react';
import { drawFunctionRoom } from '../../../../../testing/functionRoom';
import { functionSiteOf, turnFunctionsOn } from '../../../../../testing/functions';
import { preparedSites } from '../../../../../testing/preparedSite';
import { OWNER, type TestSite } from '../../../../../testing/site';
import { FUNCTION_PAGE, HISTORY, listOf, siteList } from '../../../../tenant';
import { en as fields } from '../../../../words/functionFields/en';
import { en as words } from '../../../../words/functionSnapshots/en';
import { createPageDesk } from '../../../store/page/pageDesk';
import SnapshotsRoom from './SnapshotsRoom';

const openSite = preparedSites(async (site) => {
  await turnFunctionsOn(site);
  const owner = functionSiteOf(site, OWNER);
  const desk = createPageDesk(owner);
  const confirm = async (): Promise<void> => void (await desk.confirm(await owner.reading('afresh'), 'minimal'));
  await desk.save([
    { path: 'title', was: '', value: 'Flood defence' },
    { path: 'purpose', was: '', value: 'Keeps the river in its bed.' },
    { path: 'keyPosts/a', was: null, value: { post: 'Head of unit' } },
  ]);
  await confirm();
  await desk.save([{ path: 'purpose', was: 'Keeps the river in its bed.', value: 'Keeps people dry.' }]);
  await confirm();
  await desk.save([
    { path: 'startDate', was: '', value: '1996-04' },
    { path: 'keyPosts/a/post', was: 'Head of unit', value: 'Director' },
  ]);
});
let site: TestSite;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const row = (table: string, name: string): string[] =>
  within(within(screen.getByRole('table', { name: words.tableOf(table) })).getByRole('row', { name: new RegExp(name) }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent ?? '');

it('lists confirmations, newest first, each checked', async () => {
  await drawFunctionRoom(SnapshotsRoom, functionSiteOf(site, OWNER));
  const table = await screen.findByRole('table', { name: words.list });
  expect(await within(table).findAllByText(words.unaltered)).toHaveLength(2);
  expect(screen.queryByText(words.alteredMeans)).toBeNull();
});

it('compares one with the page of today, in words and by section', async () => {
  await drawFunctionRoom(SnapshotsRoom, functionSiteOf(site, OWNER));
  await screen.findByText(words.compared(2));
  expect(row(fields.sections.what, fields.values.startDate)).toEqual([words.nothing, 'April 1996']);
  expect(row(fields.sections.people, 'Director')).toEqual(['Head of unit', 'Director']);
});

it('compares any two', async () => {
  await drawFunctionRoom(SnapshotsRoom, functionSiteOf(site, OWNER));
  const from = await screen.findByLabelText<HTMLSelectElement>(words.from);
  const [, newest, oldest] = [...from.options].map(({ value }) => value);
  fireEvent.change(from, { target: { value: oldest } });
  fireEvent.change(screen.getByLabelText(words.to), { target: { value: newest } });
  await screen.findByText(words.compared(1));
  expect(row(fields.sections.what, fields.values.purpose)).toEqual(['Keeps the river in its bed.', 'Keeps people dry.']);
  fireEvent.change(screen.getByLabelText(words.to), { target: { value: oldest } });
  expect(screen.getByText(words.sameChosen)).toBeTruthy();
});

it('says which is not any more what was confirmed', async () => {
  const own = functionSiteOf(site, OWNER);
  const reading = await own.reading();
  // A row of the list that was taken out since.
  const rows = reading.rows.filter(({ body }) => !(body.kind === 'edit' && body.changes.some(({ value }) => value === 'Keeps people dry.')));
  await drawFunctionRoom(SnapshotsRoom, { ...own, reading: async () => ({ ...reading, rows }) });
  const table = await screen.findByRole('table', { name: words.list });
  expect(await within(table).findAllByText(words.altered)).toHaveLength(1);
  expect(screen.getByText(words.alteredMeans)).toBeTruthy();
});

it('checks the history of the page, and names the row that was changed', async () => {
  await drawFunctionRoom(SnapshotsRoom, functionSiteOf(site, OWNER));
  const check = async (): Promise<void> => void fireEvent.click(await screen.findByRole('button', { name: words.history.check }));
  const { rows } = await functionSiteOf(site, OWNER).reading();
  await check();
  await screen.findByText(words.history.holds(rows.length, 0));
  const first = rows[0].rowId;
  await site.door(OWNER).tell((sp) =>
    listOf(sp, siteList(site.webUrl, FUNCTION_PAGE))
      .items.getById(first)
      .update({ [HISTORY.reason.internalName]: 'Another' })
  );
  await check();
  await screen.findByText(words.history.finding.changedRow(first, words.history.lists.page));
});
