/** @jest-environment ./testing/domWithNode.ts */
import * as React from 'react';
import { configure, fireEvent, screen } from '@testing-library/react';
import { drawFunctionRoom } from '../../../../../testing/functionRoom';
import { functionSiteOf, turnFunctionsOn } from '../../../../../testing/functions';
import { preparedSites } from '../../../../../testing/preparedSite';
import { VISITOR, type TestSite } from '../../../../../testing/site';
import { cy } from '../../../../words/functionGathering/cy';
import { en } from '../../../../words/functionGathering/en';
import { createGatherDesk } from '../../../store/gather/gatherDesk';
import { GatherPart } from './GatherPart';

const Part = (): JSX.Element => <GatherPart />;

// A whole tenant answers in the same process.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(30_000);

const openSite = preparedSites(turnFunctionsOn);
let site: TestSite;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

it('gathers what the site holds, says when, and what could not be read', async () => {
  site.addFiles([{}, {}]);
  const room = await drawFunctionRoom(Part, functionSiteOf(site));
  await screen.findByText(en.never);
  fireEvent.click(screen.getByRole('button', { name: en.gather }));
  await screen.findByText(en.done);
  expect(screen.getByText(/^Gathered 2 March 2026 at \d\d:\d\d$/)).toBeTruthy();
  expect(room.reading().gathered?.facts.libraries[0].documents).toBe(2);
  fireEvent.click(screen.getByRole('button', { name: en.notRead(2) }));
  expect(screen.getByText(en.groupUnread('Flood defence Owners'))).toBeTruthy();
  expect(screen.getByText(en.noChannels)).toBeTruthy();

  fireEvent.click(screen.getByRole('button', { name: en.gatherAgain }));
  await screen.findByText(en.onlyChanges(0));
});

it('says what went wrong, and that what was known still stands', async () => {
  site.addFiles([{}]);
  let broken = false;
  const breaking = functionSiteOf(site, undefined, {}, (send) => async (url, init) => {
    if (broken) throw new TypeError('The connection was lost');
    return send(url, init);
  });
  await drawFunctionRoom(Part, breaking);
  broken = true;
  fireEvent.click(await screen.findByRole('button', { name: en.gather }));
  await screen.findByText((text) => text.startsWith(en.failed));
  expect(screen.getByRole('button', { name: en.gather })).toBeTruthy();
});

it('shows a reader when it was gathered, in Welsh, and no button', async () => {
  await createGatherDesk(functionSiteOf(site)).gather();
  await drawFunctionRoom(Part, functionSiteOf(site, VISITOR), 'cy');
  await screen.findByText(/^Casglwyd 2 Mawrth 2026 am/);
  expect(screen.queryByRole('button', { name: cy.gatherAgain })).toBeNull();
});
