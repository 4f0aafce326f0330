/** @jest-environment ./testing/domWithNode.ts */
import * as React from 'react';
import { act, configure, render, screen, waitFor } from '@testing-library/react';
import { FULL_PAGE } from '../../../../testing/functionPage';
import { functionSiteOf, turnFunctionsOn } from '../../../../testing/functions';
import { preparedSites } from '../../../../testing/preparedSite';
import { turnRecordsOn } from '../../../../testing/recordsOn';
import { MEMBER, OWNER, sendAs, type TestSite } from '../../../../testing/site';
import { recordsBeside } from '../../../shell/recordsBeside';
import { openDoor } from '../../../tenant';
import { siteTheme } from '../../../ui/siteTheme';
import { ThemedRoot } from '../../../ui/ThemedRoot';
import { en as pageEn } from '../../../words/functionPage/en';
import { en } from '../../../words/functionReading/en';
import { en as recordWords } from '../../../words/keyRecords/en';
import { en as workEn } from '../../../words/work/en';
import { changesBetween, EMPTY_PAGE, EMPTY_PARTS } from '../../rules';
import { createGatherDesk } from '../../store/gather/gatherDesk';
import { createPageDesk } from '../../store/page/pageDesk';
import { askFunctionSite, functionSettingsIn } from '../../store/site/askFunctionSite';
import { openFunctionSite } from '../../store/site/openFunctionSite';
import { FunctionPageRoot } from './FunctionPageRoot';

configure({ asyncUtilTimeout: 10_000 });

const openSite = preparedSites(async (site) => {
  await turnRecordsOn(site);
  await turnFunctionsOn(site);
});
let site: TestSite;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

/** Opens the page as its web part does, in the name of a member; what is sent is kept. */
async function openPage(): Promise<{ readonly sent: readonly string[]; readonly known: () => Promise<unknown> }> {
  const sent: string[] = [];
  const openTo = (webUrl: string): ReturnType<typeof openDoor> => {
    const send = sendAs(site.tenant, MEMBER, webUrl);
    return openDoor({
      webUrl,
      // In a browser the page has its digest already.
      send: (url, init) => (String(url).includes('contextinfo') || sent.push(String(url)), send(url, init)),
      now: site.clock.now,
      wait: site.clock.wait,
    });
  };
  const door = openTo(site.webUrl);
  const first = await askFunctionSite(door, { settings: true, kim: true });
  if (first.actions === null || !first.actions.ok) throw new Error('The settings were not read.');
  const settings = functionSettingsIn(first.actions.value)!;
  const person = { login: site.tenant.store.person(MEMBER)!.login, name: 'Aled Morgan' };
  const own = { door, openDoor: openTo, person, manages: false, storage: null };
  const opened = openFunctionSite({ ...own, settings, edits: true, clock: site.clock, ...recordsBeside(own), first });
  await act(async () => {
    render(
      <ThemedRoot theme={siteTheme()}>
        <FunctionPageRoot site={opened} words={pageEn} work={workEn} culture="en" now={() => new Date(site.clock.now())} />
      </ThemedRoot>
    );
  });
  return { sent, known: () => opened.records() };
}

it('draws a page that is kept, counted and has key records in four requests, however much the site holds', async () => {
  const files = site.addFiles(Array.from({ length: 40 }, () => ({})));
  const keyRecords = files.slice(0, 12).map(({ id, uniqueId }, at) => ({
    ...EMPTY_PARTS.keyRecords,
    id: uniqueId,
    kind: 'document' as const,
    name: `Minutes ${String(at + 1).padStart(4, '0')}.docx`,
    location: `${site.library.url}/Minutes ${String(at + 1).padStart(4, '0')}.docx`,
    siteUrl: site.webUrl,
    listId: site.library.id,
    itemId: id,
    version: '1.0',
  }));
  const keeping = functionSiteOf(site, OWNER);
  await createPageDesk(keeping).save(changesBetween(EMPTY_PAGE, { ...FULL_PAGE, keyRecords }));
  await createGatherDesk(keeping).gather();
  const { sent, known } = await openPage();
  await screen.findByRole('heading', { name: FULL_PAGE.title });
  expect(sent.length).toBeLessThanOrEqual(2);
  await screen.findByRole('heading', { name: en.sections.gathered });
  await waitFor(() => expect(screen.queryByText(recordWords.looking)).toBeNull());
  // How its key records stand, and what their classes are called, come after it.
  await screen.findAllByText(recordWords.stands.same);
  await act(async () => void (await known()));
  expect(sent.length).toBeLessThanOrEqual(4);
});

it('draws a page that nobody has kept, of a site that nobody has counted, in four requests', async () => {
  const { sent, known } = await openPage();
  await screen.findByRole('button', { name: en.actions.start });
  await act(async () => void (await known()));
  expect(sent.length).toBeLessThanOrEqual(4);
});
