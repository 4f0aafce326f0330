import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, NIA, test, TOM, type Theme } from './fixtures';

const MARKINGS = '/sites/floodrisk/SitePages/Markings.aspx';
const THEMES: readonly Theme[] = ['light', 'dark', 'contrast'];

const overview = async (page: Page, headline = /documents are marked$/): Promise<void> =>
  expect(page.getByRole('heading', { name: headline })).toBeVisible({ timeout: 20_000 });

const opened = async (page: Page, name: RegExp): Promise<void> => {
  const disclosure = page.getByRole('button', { name, expanded: false }).first();
  await disclosure.focus();
  await page.keyboard.press('Enter');
};

for (const theme of THEMES) {
  test(`the overview and all that opens in it, ${theme}: axe finds nothing`, async ({ open }) => {
    const page = await open(MARKINGS, { person: TOM, theme });
    await overview(page);
    await expectAccessible(page);
    await opened(page, /^In \d+ libraries/);
    await opened(page, /^By library and folder/);
    await opened(page, /^By marking/);
    await page.getByRole('button', { name: 'Compare columns with the history' }).click();
    await expect(page.getByText(/of history\./)).toBeVisible({ timeout: 20_000 });
    await expectAccessible(page);
    await page
      .getByRole('button', { name: /^(Check (another )?\d+|Go on with your check)/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { name: /^Document \d+ of/ })).toBeVisible();
    await expectAccessible(page);
  });
}

for (const [language, looks, headline] of [
  ['English', { language: 'en-gb' }, /documents are marked$/],
  ['Welsh', { language: 'cy-gb' }, /^Mae marc ar/],
] as const) {
  test(`the overview 320 pixels wide, in ${language}: nothing scrolls sideways`, async ({ open, page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(MARKINGS, { person: TOM, ...looks });
    await overview(page, headline);
    await opened(page, language === 'Welsh' ? /^Yn ôl llyfrgell a ffolder/ : /^By library and folder/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    await expectAccessible(page);
  });
}

test('from a finding to its documents and back, by keyboard alone', async ({ open }) => {
  const page = await open(MARKINGS, { person: NIA });
  await overview(page);
  await opened(page, /^By library and folder/);
  const mark = page.getByRole('button', { name: /^Mark \d{2,} documents in .+ \/ / }).last();
  const many = /^Mark (\d+) /.exec((await mark.getAttribute('aria-label')) ?? '')?.[1];
  await mark.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('button', { name: `Mark ${many} documents` })).toBeVisible();
  await expect(panel.getByText(/have no marking/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(mark).toBeFocused();
});

test('a check is left and gone on with on another day', async ({ open }) => {
  const page = await open(MARKINGS, { person: NIA });
  await overview(page);
  await page.getByRole('button', { name: /^Check (another )?\d+/ }).click();
  await expect(page.getByRole('heading', { name: /^Document 1 of/ })).toBeFocused();
  await page.getByRole('radio', { name: 'Rightly' }).check();
  await page.getByLabel('Note (optional)').fill('=HYPERLINK("http://example.org")');
  await page.getByRole('button', { name: 'Save and show the next' }).click();
  await expect(page.getByRole('heading', { name: /^Document 2 of/ })).toBeFocused();
  await page.getByRole('button', { name: 'Go on another time' }).click();
  await open(MARKINGS, { person: NIA });
  await page.getByRole('button', { name: /^Go on with your check/ }).click();
  await expect(page.getByRole('heading', { name: /^Document 2 of/ })).toBeVisible();
  for (;;) {
    const last = page.getByRole('button', { name: 'Save and finish the check' });
    const done = await last.isVisible();
    const before = await page.getByRole('heading', { name: /^Document \d+ of/ }).innerText();
    await page.getByRole('radio', { name: 'Rightly' }).check();
    await page.getByRole('button', { name: /^Save and/ }).click();
    if (done) break;
    await expect(page.getByRole('heading', { name: before, exact: true })).toBeHidden();
  }
  await expect(page.getByText(/were marked rightly \(checked .+ by Nia Prys\)/)).toBeVisible();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the check' }).click()]);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text.startsWith('\ufeffDocument,')).toBe(true);
  // A note that a spreadsheet would run is text in the file.
  expect(text).toContain(`"'=HYPERLINK(""http://example.org"")"`);
});
