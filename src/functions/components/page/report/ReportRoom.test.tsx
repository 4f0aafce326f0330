/** @jest-environment ./testing/domWithNode.ts */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { drawFunctionRoom } from '../../../../../testing/functionRoom';
import { functionSiteOf, turnFunctionsOn } from '../../../../../testing/functions';
import { preparedSites } from '../../../../../testing/preparedSite';
import type { TestSite } from '../../../../../testing/site';
import { cy } from '../../../../words/functionReport/cy';
import { en } from '../../../../words/functionReport/en';
import { createPageDesk } from '../../../store/page/pageDesk';
import ReportRoom from './ReportRoom';

const openSite = preparedSites(async (site) => {
  await turnFunctionsOn(site);
  const said = (path: string, value: string) => ({ path, was: '', value });
  await createPageDesk(functionSiteOf(site)).save([said('title', 'Flood defence'), said('type', 'function')]);
});
let site: TestSite;
const saved: { name: string; content: Blob }[] = [];
beforeEach(async () => {
  site = await openSite();
  saved.length = 0;
  let latest: Blob | null = null;
  URL.createObjectURL = (content: Blob | MediaSource): string => {
    latest = content as Blob;
    return 'blob:x';
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    if (latest !== null) saved.push({ name: this.download, content: latest });
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  site.close();
});

it('saves everything that there is to take away, each under its name', async () => {
  await drawFunctionRoom(ReportRoom, functionSiteOf(site));
  expect(await screen.findByRole('heading', { level: 2, name: en.heading })).toBe(document.activeElement);
  for (const label of [en.saveHtml, ...Object.values(en.save)]) fireEvent.click(screen.getByRole('button', { name: label }));
  fireEvent.click(screen.getByRole('button', { name: en.saveWord }));
  await waitFor(() => expect(saved).toHaveLength(7));
  expect(saved.map(({ name }) => name)).toEqual([
    'appraisal-report.html',
    'series.csv',
    'transfer-metadata.csv',
    'function.isdf.json',
    'function.eac-cpf.xml',
    'function-page.json',
    'appraisal-report.docx',
  ]);
  for (const { content } of saved) expect(content.size).toBeGreaterThan(100);
  await screen.findByText(en.saved);
});

it('says in Welsh what is there, what for, and what is not known, and has nothing that axe finds', async () => {
  const room = await drawFunctionRoom(ReportRoom, functionSiteOf(site), 'cy');
  await screen.findByRole('heading', { level: 2, name: cy.heading });
  expect(screen.getByText(cy.stillMissing)).toBeTruthy();
  expect(screen.getAllByRole('listitem').length).toBeGreaterThan(4);
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: cy.back }));
  expect(room.shown).toEqual(['page']);
});

it('names the series of which something is missing', async () => {
  await createPageDesk(functionSiteOf(site)).save([{ path: 'keyRecordSeries/s', was: null, value: { name: 'Gauge readings' } }]);
  await drawFunctionRoom(ReportRoom, functionSiteOf(site));
  await screen.findByRole('heading', { level: 2, name: en.heading });
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toContain('Gauge readings: the reasons for the decision.');
});
