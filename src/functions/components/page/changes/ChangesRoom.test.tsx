/** @jest-environment ./testing/domWithNode.ts */
import { fireEvent, screen, within } from '@testing-library/react';
import { drawFunctionRoom } from '../../../../../testing/functionRoom';
import { functionSiteOf, turnFunctionsOn } from '../../../../../testing/functions';
import { preparedSites } from '../../../../../testing/preparedSite';
import { COLLEAGUE, MEMBER, OWNER, type TestSite } from '../../../../../testing/site';
import { en as words } from '../../../../words/functionChanges/en';
import { en as fields } from '../../../../words/functionFields/en';
import type { FunctionSettings } from '../../../rules';
import { createGatherDesk } from '../../../store/gather/gatherDesk';
import { createPageDesk } from '../../../store/page/pageDesk';
import type { FunctionSite } from '../../../store/site/functionSite';
import ChangesRoom from './ChangesRoom';

const openSite = preparedSites(async (site) => {
  await turnFunctionsOn(site);
  const said = (path: string, value: string) => ({ path, was: '', value });
  await createPageDesk(functionSiteOf(site)).save([
    said('functionId', 'flood-defence'),
    said('title', 'Flood defence'),
    said('type', 'function'),
    said('purpose', 'Keeps the river in its bed.'),
  ]);
  await createGatherDesk(functionSiteOf(site, OWNER)).gather();
});
let site: TestSite;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const owner = (): FunctionSite => functionSiteOf(site, OWNER);
const newLibraries = () => screen.findByRole('region', { name: words.kinds.newLibrary });
const button = (name: string, within_: ReturnType<typeof within>) => within_.getAllByRole('button', { name: new RegExp(`^${name}`) })[0];

it('says what the site holds that the page does not, and writes it when it is accepted', async () => {
  const room = await drawFunctionRoom(ChangesRoom, owner());
  const group = within(await newLibraries());
  const before = group.getAllByRole('listitem').length;
  fireEvent.click(button(words.accept, group));
  expect(await screen.findByText(/written on the page\.$/)).toBeTruthy();
  expect(room.reading().state.page.keyRecordSeries).toHaveLength(1);
  const left = screen.queryByRole('region', { name: words.kinds.newLibrary });
  expect(left === null ? 0 : within(left).getAllByRole('listitem').length).toBe(before - 1);
});

it('lets a person change it first', async () => {
  const room = await drawFunctionRoom(ChangesRoom, owner());
  const group = within(await newLibraries());
  fireEvent.click(button(words.editFirst, group));
  fireEvent.change(within(await newLibraries()).getByLabelText(fields.parts.keyRecordSeries.fields.name), { target: { value: 'Minutes of the board' } });
  fireEvent.click(screen.getByRole('button', { name: words.saveThis }));
  await screen.findByText(/written on the page\.$/);
  expect(room.reading().state.page.keyRecordSeries.map(({ name }) => name)).toEqual(['Minutes of the board']);
});

it('does not come back once it is dismissed', async () => {
  const first = await drawFunctionRoom(ChangesRoom, owner());
  const group = within(await newLibraries());
  const says = group.getAllByText(/^There is a new library/)[0].textContent ?? '';
  fireEvent.click(button(words.dismiss, group));
  await screen.findByText(words.dismissed);
  first.unmount();
  await drawFunctionRoom(ChangesRoom, owner());
  await screen.findByRole('button', { name: words.confirm });
  expect(screen.queryByText(says)).toBeNull();
  expect(first.reading().state.page.keyRecordSeries).toEqual([]);
});

it('confirms with one button, and says what others wrote meanwhile', async () => {
  const room = await drawFunctionRoom(ChangesRoom, owner());
  const confirm = await screen.findByRole('button', { name: words.confirm });
  await createPageDesk(functionSiteOf(site, COLLEAGUE)).save([{ path: 'handling', was: '', value: 'With care.' }]);
  fireEvent.click(confirm);
  expect(await screen.findByText(words.confirmed(fields.levels.minimal))).toBeTruthy();
  expect(screen.getByText(new RegExp(`^Bea Clarke, .*: ${fields.values.handling}$`))).toBeTruthy();
  const { confirmations, page, lastRow } = room.reading().state;
  expect(confirmations).toMatchObject([{ who: { login: owner().person.login } }]);
  expect(confirmations[0].upTo).toBeLessThan(lastRow - 1);
  expect(page.handling).toBe('With care.');
});

it('shows a head what they sign, and what is different from the last they signed', async () => {
  const head = functionSiteOf(site, COLLEAGUE).person;
  const settings: Partial<FunctionSettings> = { heads: [head], headTitle: 'Deputy director' };
  const keeper = functionSiteOf(site, OWNER, { settings });
  const signer = functionSiteOf(site, COLLEAGUE, { settings });
  const confirm = async (): Promise<void> => void (await createPageDesk(keeper).confirm(await keeper.reading('afresh'), 'minimal'));
  await confirm();
  const last = (await signer.reading('afresh')).state.confirmations[0];
  await createPageDesk(signer).countersign(last);
  await createPageDesk(keeper).save([{ path: 'handling', was: '', value: 'With care.' }]);
  await confirm();
  const room = await drawFunctionRoom(ChangesRoom, signer);
  const part = within(await screen.findByRole('region', { name: words.countersignHeading('Deputy director') }));
  expect(await part.findByText('With care.')).toBeTruthy();
  fireEvent.click(part.getByRole('button', { name: words.countersign }));
  expect(await screen.findByText(words.countersigned)).toBeTruthy();
  expect(room.reading().state.confirmations[1].countersigned).toMatchObject([{ who: { login: head.login } }]);
});

it('says what could not be looked at, and shows the rest', async () => {
  await createPageDesk(functionSiteOf(site)).save([
    { path: 'keyRecords/11111111-1111-4111-8111-111111111111', was: null, value: { kind: 'document', name: 'Plan.docx', itemId: 1, listId: site.library.id } },
  ]);
  const broken = owner();
  await broken.reading();
  site.tenant.faults.add({ status: 400, match: /batch/ });
  await drawFunctionRoom(ChangesRoom, { ...broken, reading: () => broken.reading() });
  expect(await screen.findByText(words.notLooked.keyRecords)).toBeTruthy();
  expect(await newLibraries()).toBeTruthy();
});

it('lets whoever may only write accept, and not confirm', async () => {
  await drawFunctionRoom(ChangesRoom, functionSiteOf(site, MEMBER));
  await newLibraries();
  expect(screen.getByText(words.mayNotConfirm)).toBeTruthy();
  expect(screen.queryByRole('button', { name: words.confirm })).toBeNull();
});
