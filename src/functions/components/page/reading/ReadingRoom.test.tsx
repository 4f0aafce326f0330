/** @jest-environment ./testing/domWithNode.ts */
import { fireEvent, screen, within } from '@testing-library/react';
import { FULL_PAGE } from '../../../../../testing/functionPage';
import { drawFunctionRoom } from '../../../../../testing/functionRoom';
import { functionSiteOf, turnFunctionsOn } from '../../../../../testing/functions';
import { preparedSites } from '../../../../../testing/preparedSite';
import { OWNER, VISITOR, type TestSite } from '../../../../../testing/site';
import { cy } from '../../../../words/functionReading/cy';
import { en } from '../../../../words/functionReading/en';
import { changesBetween, EMPTY_PAGE, EMPTY_PARTS, type FunctionPage } from '../../../rules';
import { createPageDesk } from '../../../store/page/pageDesk';
import ReadingRoom from './ReadingRoom';

const openSite = preparedSites(async (site) => turnFunctionsOn(site));
let site: TestSite;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const keep = async (page: FunctionPage): Promise<void> => void (await createPageDesk(functionSiteOf(site)).save(changesBetween(EMPTY_PAGE, page)));
const heading = (name: string): Promise<HTMLElement> => screen.findByRole('heading', { name });

it('reads as a page: what, under what authority, since when, and how complete it is', async () => {
  await keep(FULL_PAGE);
  await drawFunctionRoom(ReadingRoom, functionSiteOf(site, VISITOR));
  await heading('Flood risk management');
  expect(screen.getByText(FULL_PAGE.purpose)).toBeTruthy();
  expect(screen.getByText(/^Since 1 April 1996, under/).textContent).toBe(
    'Since 1 April 1996, under Water Resources Act 1991, Part IV; Flood and Water Management Act 2010.'
  );
  expect(screen.getByText(en.levels.partial)).toBeTruthy();
  expect(screen.getByText(new RegExp(en.confirmation.never))).toBeTruthy();
  for (const part of ['history', 'records', 'series', 'people', 'related', 'protection'] as const) await heading(en.sections[part]);
  expect(screen.queryByRole('button', { name: en.actions.keep })).toBeNull();
  expect(screen.getByRole('button', { name: en.actions.report })).toBeTruthy();
});

it('shows a timeline that readers hear as a list, and the table that says the same', async () => {
  await keep(FULL_PAGE);
  await drawFunctionRoom(ReadingRoom, functionSiteOf(site));
  const list = await screen.findByRole('list', { name: en.timeline.caption });
  const items = within(list).getAllByRole('listitem');
  expect(items).toHaveLength(8);
  expect(items[1].textContent).toContain('1 April 1996 to 31 March 2010');
  fireEvent.click(screen.getByRole('button', { name: en.timeline.asTable }));
  expect(within(screen.getByRole('table', { name: en.timeline.caption })).getAllByRole('row')).toHaveLength(9);
});

it('shows the first 20 of many, all where somebody asks, and all on paper', async () => {
  const keyRecordSeries = Array.from({ length: 200 }, (_, at) => ({ ...EMPTY_PARTS.keyRecordSeries, id: `s${at}`, name: `Series ${at}` }));
  await keep({ ...FULL_PAGE, keyRecords: [], keyRecordSeries });
  await drawFunctionRoom(ReadingRoom, functionSiteOf(site));
  const rows = (): number => within(screen.getByRole('table', { name: en.series.caption })).getAllByRole('row').length - 1;
  await heading(en.sections.series);
  expect(rows()).toBe(20);
  fireEvent(window, new Event('beforeprint'));
  expect(rows()).toBe(200);
  fireEvent(window, new Event('afterprint'));
  expect(rows()).toBe(20);
  fireEvent.click(screen.getByRole('button', { name: en.showAll(200) }));
  expect(rows()).toBe(200);
});

it('never makes a link of what is no address', async () => {
  const { legislation } = EMPTY_PARTS;
  await keep({ ...FULL_PAGE, keyRecords: [], legislation: [{ ...legislation, id: 'bad', act: 'An Act', url: 'javascript:alert(1)', from: '1991' }] });
  await drawFunctionRoom(ReadingRoom, functionSiteOf(site));
  await heading('Flood risk management');
  expect(screen.getAllByText('An Act', { exact: false }).every((each) => each.closest('a') === null)).toBe(true);
});

it('shows nothing of what has nothing, and offers a keeper to start', async () => {
  const room = await drawFunctionRoom(ReadingRoom, functionSiteOf(site, OWNER), 'cy');
  fireEvent.click(await screen.findByRole('button', { name: cy.actions.start }));
  expect(room.shown).toEqual(['keep']);
  expect(screen.queryByRole('heading', { name: cy.sections.records })).toBeNull();
  expect(screen.getByText(new RegExp(cy.sections.records))).toBeTruthy();
});
