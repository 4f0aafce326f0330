/** @jest-environment ./testing/domWithNode.ts */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { drawFunctionRoom, type DrawnRoom } from '../../../../../testing/functionRoom';
import { functionSiteOf, turnFunctionsOn } from '../../../../../testing/functions';
import { openTestKimSite, setKimProperty } from '../../../../../testing/kimSite';
import { preparedSites } from '../../../../../testing/preparedSite';
import { COLLEAGUE, MEMBER, OWNER, VISITOR, type TestSite } from '../../../../../testing/site';
import { toCsv } from '../../../../tables';
import { cy } from '../../../../words/functionSeries/cy';
import { en as words } from '../../../../words/functionSeries/en';
import { en as plan } from '../../../../words/forwardPlan/en';
import { createPageDesk } from '../../../store/page/pageDesk';
import { readRollUps } from '../../../store/rollups/readRollUps';
import { filterSeries, listSeries } from './listSeries';
import { selectionCsv } from './selectionCsv';
import SeriesRoom from './SeriesRoom';

const part = (path: string, value: Record<string, unknown>) => ({ path, was: null, value: value as never });

const openSite = preparedSites(async (site) => {
  await (await openTestKimSite(site)).turnOn();
  setKimProperty(site, '/sites/kim');
  await turnFunctionsOn(site);
  await createPageDesk(functionSiteOf(site)).save([
    { path: 'title', was: '', value: 'Flood defence' },
    part('keyRecordSeries/minutes', {
      name: 'Board minutes',
      yearDue: '2031',
      foiCodes: ['40(2)'],
      coveringDates: { from: '1996', to: '2011' },
      volume: { documents: 120, bytes: 9000, metres: null },
    }),
    part('keyRecordSeries/models', { name: 'Models', yearDue: '2020', appraisalDecision: 'select', tnaSeries: 'AB 12' }),
    part('keyRecordSeries/notes', { name: 'Notes' }),
  ]);
});
let site: TestSite;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const press = (name: string | RegExp): Promise<void> => act(async () => void fireEvent.click(button(name)));
const type = (label: string, value: string): void => void fireEvent.change(screen.getByLabelText(label), { target: { value } });
const card = (name: string) => within(screen.getByRole('region', { name }));
const draw = async (person = COLLEAGUE): Promise<DrawnRoom> => {
  const drawn = await drawFunctionRoom(SeriesRoom, functionSiteOf(site, person));
  await screen.findByRole('heading', { name: words.title });
  return drawn;
};

it('shows each series with what is due of it, and only what was asked for', async () => {
  await draw();
  expect(screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual(['Models', 'Board minutes', 'Notes']);
  type(words.show, 'overdue');
  expect(screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual(['Models']);
  type(words.show, '2031');
  expect(screen.getByRole('status').textContent).toBe('1 of 3 series');
});

it('records an appraisal with its decision and why, each with who and when, and tells the KIM site', async () => {
  const own = functionSiteOf(site, OWNER);
  await createPageDesk(own).confirm(await own.reading(), '');
  const room = await draw(OWNER);
  await press(`${words.steps.appraised}: Board minutes`);
  expect(document.activeElement?.textContent).toBe(words.formHeading('appraised', 'Board minutes'));
  await press(words.steps.appraised);
  expect(screen.getByText(words.problem('decisionNeeded'))).toBeTruthy();
  type(words.decision, 'select');
  type(words.rationale, 'Shows how the barrier was decided.');
  await press(words.steps.appraised);
  await screen.findByText(words.taken('appraised', 'Board minutes'));
  const { state } = room.reading();
  expect(state.page.keyRecordSeries[0]).toMatchObject({ appraisalDecision: 'select', rationale: 'Shows how the barrier was decided.' });
  expect(state.stages.get('minutes')).toMatchObject([{ stage: { stage: 'appraised' }, who: { name: 'Olwen Price' } }]);
  const kim = await openTestKimSite(site);
  expect((await readRollUps(kim.door(MEMBER))).sites).toMatchObject([{ series: [{ id: 'minutes', stage: 'appraised' }, {}, {}] }]);
  expect(card('Board minutes').getByRole('button', { name: `${words.steps.selected}: Board minutes` })).toBeTruthy();
});

it('asks for the archive’s closure fields, and keeps them', async () => {
  const desk = createPageDesk(functionSiteOf(site, COLLEAGUE));
  const day = new Date(site.clock.at).toISOString().slice(0, 10);
  for (const stage of ['appraised', 'selected', 'sensitivityReviewed'] as const) await desk.takeStage('minutes', { stage, on: day }, '');
  const room = await draw();
  await press(`${words.steps.closed}: Board minutes`);
  expect(screen.getByLabelText<HTMLInputElement>(words.closureStart).value).toBe('2011-12-31');
  expect(screen.getByLabelText<HTMLSelectElement>(words.code).value).toBe('40(2)');
  await press(words.steps.closed);
  expect(screen.getByText(words.closureProblem('closurePeriod', 'needed'))).toBeTruthy();
  type(words.years, '84');
  type(words.asserted, '2020-03-01');
  await act(async () => void fireEvent.click(screen.getByLabelText(words.titleClosed)));
  type(words.titleAlternate, 'Minutes');
  await press(words.steps.closed);
  await screen.findByText(words.taken('closed', 'Board minutes'));
  expect(room.reading().state.stages.get('minutes')?.at(-1)?.stage).toMatchObject({
    stage: 'closed',
    closure: { closurePeriod: [84], foiExemptionCode: ['40(2)'], titleClosed: true, titleAlternate: 'Minutes' },
  });
});

it('goes back with a reason, and keeps what was done before', async () => {
  const desk = createPageDesk(functionSiteOf(site, COLLEAGUE));
  const day = new Date(site.clock.at).toISOString().slice(0, 10);
  for (const stage of ['appraised', 'selected'] as const) await desk.takeStage('models', { stage, on: day }, '');
  const room = await draw();
  await act(async () => void fireEvent.click(card('Models').getByRole('button', { name: new RegExp(words.goBack) })));
  await press(`${words.steps.appraised}: Models`);
  await press(words.steps.appraised);
  expect(screen.getByText(words.problem('reasonNeeded'))).toBeTruthy();
  type(words.reasonBack, 'A second model was found.');
  await press(words.steps.appraised);
  await screen.findByText(words.taken('appraised', 'Models'));
  expect(
    room
      .reading()
      .state.stages.get('models')
      ?.map(({ stage, reason }) => [stage.stage, reason])
  ).toEqual([
    ['appraised', ''],
    ['selected', ''],
    ['appraised', 'A second model was found.'],
  ]);
});

it('writes nothing over what somebody else has done meanwhile', async () => {
  await draw();
  await press(`${words.steps.retained}: Models`);
  await createPageDesk(functionSiteOf(site, OWNER)).takeStage('models', { stage: 'appraised', on: '2020-01-01' }, '');
  type(words.approvedBy, 'Secretary of State');
  type(words.reference, 'LCI 12');
  type(words.until, '2099-12-31');
  await press(words.steps.retained);
  expect(await screen.findByText(words.changedSince)).toBeTruthy();
  const { state } = await functionSiteOf(site, MEMBER).reading();
  expect(state.stages.get('models')).toHaveLength(1);
});

it('is for reading only where somebody may not edit', async () => {
  await draw(VISITOR);
  expect(screen.getByText(words.mayNot)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Record/ })).toBeNull();
});

it('says what went wrong, and records it once when it is tried again', async () => {
  const room = await draw();
  await press(`${words.steps.appraised}: Models`);
  site.tenant.faults.add({ status: 403, match: /_api\/(?!contextinfo)/ });
  await press(words.steps.appraised);
  await waitFor(() => expect(screen.getByText(new RegExp(words.failed))).toBeTruthy());
  site.tenant.faults.clear();
  await press(words.steps.appraised);
  await screen.findByText(words.taken('appraised', 'Models'));
  expect(room.reading().state.stages.get('models')).toHaveLength(1);
});

it('makes a selection list that no spreadsheet runs', async () => {
  const { state } = await functionSiteOf(site, MEMBER).reading();
  const selected = filterSeries(listSeries(state), 'selected', 2026);
  expect(selected.map(({ series }) => series.name)).toEqual(['Models']);
  const table = selectionCsv([{ ...selected[0], series: { ...selected[0].series, rationale: '=1+1' } }], cy, plan);
  expect(table.headings[0]).toBe(cy.csv.series);
  expect(table.rows[0]).toEqual(expect.arrayContaining(['Models', 'AB 12', 2020]));
  expect(toCsv(table)).toContain("'=1+1");
});
