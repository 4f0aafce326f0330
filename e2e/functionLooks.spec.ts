import type { Locator, Page } from '@playwright/test';
import type { Culture } from '../src/words/culture';
import { en as changesEn } from '../src/words/functionChanges/en';
import { cy as deskCy } from '../src/words/functionsDesk/cy';
import { en as deskEn } from '../src/words/functionsDesk/en';
import { cy as readingCy } from '../src/words/functionReading/cy';
import { en as readingEn } from '../src/words/functionReading/en';
import { cy as setupCy } from '../src/words/functionSetup/cy';
import { en as setupEn } from '../src/words/functionSetup/en';
import { expect, test, TOM } from './fixtures';
import { LONG } from './keys';
import { faultsOf, LOOKS } from './looks';
import { begins, ELIN, goToTab } from './records';

// Nothing but one confirmation is written by these walks, so every look finds the same.
test.use({ tenantOf: 'functions' });
test.setTimeout(240_000);

const words = { en: { desk: deskEn, reading: readingEn, setup: setupEn }, cy: { desk: deskCy, reading: readingCy, setup: setupCy } } as const;

const KEPT = '/sites/floodrisk/SitePages/Function.aspx';
const PAGES = [
  { of: 'a page that is well kept', address: KEPT, person: TOM },
  { of: 'a page that nobody has kept', address: '/sites/teesbarrier/SitePages/Function.aspx', person: TOM },
  { of: 'a page kept in Welsh', address: '/sites/cymru/SitePages/Function.aspx', person: 'owain.hughes@rivers.example' },
];
const ROOMS = ['keep', 'changesNow', 'compare', 'series', 'report', 'close'] as const;
const TABS = ['functions', 'plan', 'moves', 'lists', 'transfer'] as const;

const title = (page: Page): Locator => page.getByRole('heading', { level: 2 }).first();

/** Nothing is still being read, and the room or the page has its title. */
async function settled(page: Page): Promise<void> {
  await expect(title(page)).toBeVisible(LONG);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0, LONG);
  await page.waitForLoadState('networkidle');
}

/** The first button that begins with one of some names. */
const button = (page: Page, ...names: readonly string[]): Locator =>
  names
    .map((name) => page.getByRole('button', { name: begins(name) }))
    .reduce((any, each) => any.or(each))
    .first();

/** Opens a room from the page as it is read; what is asked for in the one with the changes depends on the day. */
async function enter(page: Page, culture: Culture, room: (typeof ROOMS)[number]): Promise<void> {
  const { actions } = words[culture].reading;
  await button(page, ...(room === 'changesNow' ? [actions.changesNow, actions.confirm, actions.countersign] : [actions[room]])).click(LONG);
  await expect(button(page, actions.print)).toHaveCount(0, LONG);
  await settled(page);
}

test('a page is confirmed, so that there is something to compare', async ({ open, page }) => {
  await open(KEPT, { person: TOM });
  await settled(page);
  if (await button(page, readingEn.actions.compare).isVisible()) return;
  await enter(page, 'en', 'changesNow');
  await page.getByRole('button', { name: changesEn.confirm, exact: true }).click(LONG);
  await expect(page.getByText(/^The page is confirmed/)).toBeVisible(LONG);
});

for (const { of, address, person } of PAGES)
  for (const { name, looks, width } of LOOKS)
    test(`${of}, ${name}: axe finds nothing, and nothing scrolls sideways`, async ({ open, page }) => {
      await page.setViewportSize({ width, height: 900 });
      await open(address, { person, ...looks });
      await settled(page);
      expect(await faultsOf(page)).toEqual([]);
    });

for (const { name, looks, culture, width } of LOOKS) {
  test(`every room of a page, ${name}: axe finds nothing, and nothing scrolls sideways`, async ({ open, page }) => {
    await page.setViewportSize({ width, height: 900 });
    const found: string[] = [];
    for (const room of ROOMS)
      await test.step(room, async () => {
        await open(KEPT, { person: TOM, ...looks });
        await settled(page);
        await enter(page, culture, room);
        if (process.env.MUNIMENT_SHOTS) await page.screenshot({ path: `${process.env.MUNIMENT_SHOTS}/${room}-${name}.png`, fullPage: true });
        found.push(...(await faultsOf(page)).map((fault) => `${room}: ${fault}`));
      });
    expect(found).toEqual([]);
  });

  test(`the functions of the department, ${name}: axe finds nothing, and nothing scrolls sideways`, async ({ open, page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open('/sites/kim/SitePages/Functions.aspx', { person: ELIN, ...looks });
    const found: string[] = [];
    for (const tab of TABS)
      await test.step(tab, async () => {
        await goToTab(page, words[culture].desk.tabs[tab]);
        await settled(page);
        if (process.env.MUNIMENT_SHOTS) await page.screenshot({ path: `${process.env.MUNIMENT_SHOTS}/${tab}-${name}.png`, fullPage: true });
        found.push(...(await faultsOf(page)).map((fault) => `${tab}: ${fault}`));
      });
    expect(found).toEqual([]);
  });
}

for (const { name, looks, culture, width } of LOOKS.filter((each) => each.width > 320))
  test(`turning function pages on, ${name}: axe finds nothing, and nothing scrolls sideways`, async ({ open, page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open('/sites/floodrisk/SitePages/Information-management.aspx', { person: TOM, ...looks });
    await goToTab(page, words[culture].setup.part);
    await expect(page.getByRole('heading', { name: words[culture].setup.setup.title })).toBeVisible(LONG);
    await settled(page);
    expect(await faultsOf(page)).toEqual([]);
  });

test('printed, the page is what was written, without its buttons', async ({ open, page }) => {
  await open(KEPT, { person: TOM });
  await settled(page);
  await page.emulateMedia({ media: 'print' });
  await expect(title(page)).toBeVisible();
  await expect(page.getByRole('button', { name: begins(readingEn.actions.keep) })).toBeHidden();
});
