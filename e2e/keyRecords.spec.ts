import { cy } from '../src/words/keyRecords/cy';
import { en } from '../src/words/keyRecords/en';
import { expect, expectAccessible, test, TOM } from './fixtures';
import { press, type, wayTo } from './keys';
import { files, LIBRARY } from './library';
import { command, noSideScroll } from './records';
import type { Locator, Page } from '@playwright/test';

test.use({ tenantOf: 'functions' });
test.setTimeout(180_000);

const AMINA = 'amina.rahman@rivers.example';
const PAGE = '/sites/floodrisk/SitePages/Function.aspx';
const LONG = { timeout: 45_000 };

const nameOf = async (box: Locator): Promise<string> => ((await box.getAttribute('aria-label')) ?? '').replace(/^\S+ /, '');

/** Comes to the command as people do: Tab to the bar, the arrows along it. */
async function runCommand(page: Page): Promise<void> {
  const wanted = command(page, 'Add to function page');
  await expect(wanted).toBeVisible(LONG);
  for (let presses = 0; presses < 250; presses += 1) {
    const way = await wayTo(wanted);
    if (way === 'here') break;
    const inBar = await page.evaluate(() => document.activeElement?.closest('[role=menubar]') !== null && document.activeElement !== document.body);
    await page.keyboard.press(!inBar ? way : way === 'Tab' ? 'ArrowRight' : 'ArrowLeft');
  }
  await expect(wanted).toBeFocused();
  await page.keyboard.press('Enter');
}

/** Says why, adds, and closes, by keyboard alone. */
async function add(page: Page, why: string, count: number): Promise<void> {
  const panel = page.getByRole('dialog');
  await type(page, panel.getByRole('textbox').first(), why);
  await press(page, panel.getByRole('button', { name: en.add(count), exact: true }));
  await expect(panel.getByText(en.added(count))).toBeVisible(LONG);
  await expect(panel.getByRole('heading', { name: en.doneHeading })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
}

test('by keyboard alone: two documents and the library are added, and are on the page; one is renamed, and that is noticed', async ({ open, page }) => {
  await open(LIBRARY, { person: AMINA });
  const boxes = [files(page).nth(1), files(page).nth(4)];
  await expect(boxes[0]).toBeVisible(LONG);
  const names = await Promise.all(boxes.map(nameOf));
  await runCommand(page);
  await expect(page.getByRole('dialog').getByText(en.containerNote)).toBeVisible(LONG);
  await add(page, 'All that was decided about the barrier is here.', 1);

  for (const box of boxes) await press(page, box, 'Space');
  await runCommand(page);
  await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeVisible(LONG);
  await expectAccessible(page, '[role=dialog]');
  await add(page, 'The minister chose on this advice.', 2);

  await open(PAGE, { person: AMINA });
  for (const name of [...names, 'Documents']) await expect(page.getByRole('rowheader', { name: new RegExp(`^${escaped(name)}`) }).first()).toBeVisible(LONG);
  const row = page.getByRole('row').filter({ hasText: names[0] });
  await press(page, row.getByRole('button', { name: new RegExp(`^${en.more}`) }));
  await press(page, row.getByRole('button', { name: new RegExp(`^${en.check}`) }));
  await expect(row.getByText(en.unaltered(''))).toBeVisible(LONG);

  await rename(page, names[0], `Renamed since ${names[0]}`);
  await open(PAGE, { person: TOM });
  await expect(page.getByRole('row').filter({ hasText: names[0] })).toContainText(/Renamed/, LONG);
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Gives a file of the library another name, as its owner would in SharePoint's own page. */
async function rename(page: Page, from: string, to: string): Promise<void> {
  const done = await page.evaluate(
    async ([old, next]) => {
      const site = '/sites/floodrisk';
      const context = (await (
        await fetch(`${site}/_api/contextinfo`, { method: 'POST', headers: { Accept: 'application/json;odata=nometadata' } })
      ).json()) as {
        FormDigestValue: string;
      };
      const at = (name: string): { DecodedUrl: string } => ({ DecodedUrl: `${location.origin}${site}/Shared Documents/${name}` });
      const headers = { 'X-RequestDigest': context.FormDigestValue, 'Content-Type': 'application/json', Accept: 'application/json;odata=nometadata' };
      const body = JSON.stringify({ srcPath: at(old), destPath: at(next), options: { KeepBoth: false } });
      return (await fetch(`${site}/_api/SP.MoveCopyUtil.MoveFileByPath(overwrite=@a1)?@a1=false`, { method: 'POST', headers, body })).ok;
    },
    [from, to]
  );
  expect(done).toBe(true);
}

// Another library: the one before this is on the page already.
test('the panel on a phone, in Welsh and in the dark', async ({ open, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open('/sites/floodrisk/Survey%20data/Forms/AllItems.aspx', { person: AMINA, theme: 'dark', language: 'cy-gb' });
  await expect(files(page).first()).toBeVisible(LONG);
  const wanted = command(page, 'Ychwanegu at y dudalen swyddogaeth');
  if (!(await wanted.isVisible())) await page.getByRole('menubar').getByRole('menuitem').last().click();
  await wanted.click();
  await expect(page.getByRole('dialog').getByText(cy.seriesHint)).toBeVisible(LONG);
  await noSideScroll(page);
  await expectAccessible(page, '[role=dialog]');
});
