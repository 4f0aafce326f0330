import type { Locator, Page } from '@playwright/test';
import { en as changes } from '../src/words/functionChanges/en';
import { en as fields } from '../src/words/functionFields/en';
import { cy as keepingCy } from '../src/words/functionKeeping/cy';
import { en as keeping } from '../src/words/functionKeeping/en';
import { en as snapshots } from '../src/words/functionSnapshots/en';
import { en as reading } from '../src/words/functionReading/en';
import { cy as readingCy } from '../src/words/functionReading/cy';
import { expect, expectAccessible, test, TOM } from './fixtures';
import { LONG, press, tabTo, type as typeIn } from './keys';
import { noSideScroll } from './records';

const AMINA = 'amina.rahman@rivers.example';
const NEVER_KEPT = '/sites/teesbarrier/SitePages/Function.aspx';
const KEPT = '/sites/floodrisk/SitePages/Function.aspx';

/** What somebody may be asked at most, from opening a page that nobody has kept to one that is Partial and confirmed. */
const MOST_TYPED = 12;
const MOST_CLICKS = 25;

test.use({ tenantOf: 'functions' });
test.describe.configure({ mode: 'serial' });

/** Counts what a person does: a field that is typed in is an answer, and going to it is a click. */
function counting(): { typed: number; clicks: number; click(target: Locator): Promise<void>; answer(target: Locator, text: string): Promise<void> } {
  return {
    typed: 0,
    clicks: 0,
    async click(target) {
      await target.click(LONG);
      this.clicks += 1;
    },
    async answer(target, text) {
      await this.click(target);
      await target.fill(text);
      this.typed += 1;
    },
  };
}

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name, exact: typeof name === 'string' });
const heading = (page: Page, name: string): Locator => page.getByRole('heading', { name, exact: true });

test('whoever keeps a page for the first time is asked for little until it is Partial and confirmed', async ({ open }) => {
  const page = await open(NEVER_KEPT, { person: AMINA });
  const by = counting();
  await by.click(button(page, reading.actions.start));
  await by.click(button(page, keeping.start));
  await expect(heading(page, keeping.knownHeading)).toBeVisible(LONG);
  await expectAccessible(page);
  await by.click(button(page, /^Use these/));
  await expect(heading(page, keeping.askHeading)).toBeFocused();
  await expectAccessible(page);
  await by.answer(page.getByLabel(keeping.ask.purpose), 'Runs the barrier, and keeps the tide out of the towns behind it.');
  await by.answer(page.getByLabel(keeping.ask.legislation), 'River Tees Barrage and Crossing Act 1990');
  await by.answer(page.getByRole('textbox', { name: keeping.ask.startDate }), 'April 1995');
  await by.click(page.getByRole('radio', { name: 'Tom Ashworth' }));
  await by.click(button(page, keeping.preview));
  await expect(page.getByText(keeping.previewLevel(fields.levels.partial))).toBeVisible();
  await expectAccessible(page);
  await by.click(button(page, keeping.confirm));
  await expect(page.getByText(keeping.doneLine(fields.levels.partial))).toBeVisible(LONG);
  test.info().annotations.push({ type: 'measured', description: `${by.typed} typed answers, ${by.clicks} clicks` });
  expect(by.typed).toBeLessThanOrEqual(MOST_TYPED);
  expect(by.clicks).toBeLessThanOrEqual(MOST_CLICKS);
});

test('two people write the same at once: each is shown beside the other, and nobody’s words are lost', async ({ open, context, tenant }) => {
  const page = await open(KEPT, { person: AMINA });
  await button(page, reading.actions.keep).click(LONG);
  const mine = page.getByLabel(fields.values.purpose);
  await mine.fill('Mine.', LONG);
  const other = await context.browser()!.newContext();
  const { hostname } = new URL(tenant.url);
  await other.addCookies([{ name: 'muniment-person', value: encodeURIComponent(TOM), domain: hostname, path: '/' }]);
  const theirs = await other.newPage();
  await theirs.goto(tenant.url + KEPT);
  await button(theirs, reading.actions.keep).click(LONG);
  await theirs.getByLabel(fields.values.purpose).fill('Theirs.', LONG);
  await button(theirs, keeping.save(1)).click();
  await expect(theirs.getByText(keeping.saved)).toBeVisible(LONG);
  await other.close();
  await button(page, keeping.save(1)).click();
  await expect(heading(page, keeping.conflictHeading)).toBeFocused(LONG);
  const both = page.getByRole('group', { name: fields.values.purpose });
  await expect(both.getByText('Mine.', { exact: true })).toBeVisible();
  await expect(both.getByText('Theirs.', { exact: true })).toBeVisible();
  await expectAccessible(page);
  await both.getByRole('radio', { name: keeping.keepYours }).check();
  await button(page, keeping.settle).click();
  await expect(page.getByText(keeping.saved)).toBeVisible(LONG);
});

test('by keyboard alone: something is changed and saved, and the page is confirmed', async ({ open }) => {
  const page = await open(KEPT, { person: AMINA });
  await press(page, button(page, reading.actions.keep));
  await typeIn(page, page.getByLabel(fields.values.purpose), 'Written without a mouse.');
  await press(page, button(page, keeping.save(1)));
  await expect(page.getByText(keeping.saved)).toBeVisible(LONG);
  await press(page, button(page, keeping.back));
  await press(page, button(page, new RegExp(`^(${reading.actions.changesNow}|${reading.actions.confirm})`)));
  await expect(heading(page, changes.heading)).toBeVisible(LONG);
  await press(page, button(page, changes.confirm));
  await expect(page.getByText(/^The page is confirmed/)).toBeVisible(LONG);
  await expectAccessible(page);
});

test('confirmations are compared, and the page says what closing it means', async ({ open }) => {
  const page = await open(KEPT, { person: AMINA });
  await button(page, reading.actions.compare).click(LONG);
  await expect(page.getByRole('table', { name: snapshots.list })).toBeVisible(LONG);
  await expectAccessible(page);
  await button(page, snapshots.back).click();
  await button(page, reading.actions.close).click(LONG);
  await tabTo(page, button(page, snapshots.close));
  await page.keyboard.press('Enter');
  await expect(page.getByText(snapshots.exportFirst)).toBeVisible();
  await expectAccessible(page);
});

for (const theme of ['light', 'dark', 'contrast'] as const)
  test(`in Welsh, ${theme}, 320 pixels wide, nothing needs scrolling sideways`, async ({ open }) => {
    const page = await open('/sites/cymru/SitePages/Function.aspx', { person: 'owain.hughes@rivers.example', language: 'cy-gb', theme });
    await page.setViewportSize({ width: 320, height: 800 });
    await button(page, readingCy.actions.keep).click(LONG);
    await expect(button(page, keepingCy.save(0))).toBeVisible(LONG);
    // Who opens one makes the others the first: there is always one fewer that is closed.
    const closed = page.getByRole('button', { name: new RegExp(`^${keepingCy.write}`), expanded: false });
    for (let left = await closed.count(); left > 0; left -= 1) {
      await closed.first().click();
      await expect(closed).toHaveCount(left - 1);
    }
    await noSideScroll(page);
    await expectAccessible(page);
  });
