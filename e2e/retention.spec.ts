import { expect, expectAccessible, test, TOM, type Theme } from './fixtures';
import { files, LIBRARY } from './library';
import type { Locator, Page } from '@playwright/test';

const THEMES: readonly Theme[] = ['light', 'dark', 'contrast'];
const RECORDS = '/sites/floodrisk/SitePages/Records.aspx';

test.use({ tenantOf: 'retention' });

/** A command of the library, in the bar or under its dots. */
const command = (page: Page, name: string): Locator => page.getByRole('menuitem', { name, exact: true }).or(page.getByRole('button', { name, exact: true }));

async function noSideScroll(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
}

/** Presses Tab until an element has the focus: as a person does who uses no mouse. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement || element.contains(document.activeElement)).catch(() => false)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not reach ${target}`);
}

async function ask(page: Page, name: string, at = 0): Promise<Locator> {
  await expect(files(page).first()).toBeVisible();
  await files(page).nth(at).click();
  await command(page, name).click();
  return page.getByRole('dialog');
}

for (const theme of THEMES) {
  test(`why a document cannot be deleted, ${theme}`, async ({ open }) => {
    const page = await open(LIBRARY, { theme });
    const panel = await ask(page, 'Why can’t I delete this?');
    await expect(panel.getByRole('heading', { name: 'Why, and what you can do' })).toBeVisible();
    await expect(panel.getByText('GEN-01 Working papers and copies')).toBeVisible();
    await expectAccessible(page, '[role="dialog"]');
  });

  test(`keep or delete, ${theme}`, async ({ open }) => {
    const page = await open(LIBRARY, { person: TOM, theme });
    const panel = await ask(page, 'Keep or delete', 1);
    await panel.getByRole('radio', { name: 'Keep longer' }).check();
    await expectAccessible(page, '[role="dialog"]');
  });

  test(`the labels of a site, ${theme}`, async ({ open }) => {
    const page = await open(RECORDS, { person: TOM, theme });
    await page.getByRole('tab', { name: 'Microsoft labels' }).click();
    await expect(page.getByRole('table', { name: 'Labels of this site' })).toBeVisible();
    await page.getByRole('button', { name: /^Compare the labels in/ }).click();
    await expect(page.getByRole('table', { name: 'How they stand' })).toBeVisible();
    await expectAccessible(page);
  });
}

for (const language of ['en-gb', 'cy-gb'] as const) {
  test(`the labels of a site on 320 pixels, ${language}`, async ({ open, page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(RECORDS, { person: TOM, language });
    const more = page.getByRole('button', { name: language === 'en-gb' ? 'More' : 'Mwy' });
    const tab = page.getByRole('tab', { name: language === 'en-gb' ? 'Microsoft labels' : 'Labeli Microsoft' });
    await expect(more.or(tab).first()).toBeVisible();
    if (!(await tab.isVisible())) {
      await more.click();
      await page.getByRole('menuitem', { name: language === 'en-gb' ? 'Microsoft labels' : 'Labeli Microsoft' }).click();
    } else await tab.click();
    await page.getByRole('button', { name: language === 'en-gb' ? /^Compare the labels in/ : /^Cymharu’r labeli yn/ }).click();
    await expect(page.getByRole('table', { name: language === 'en-gb' ? 'How they stand' : 'Sut maen nhw' })).toBeVisible();
    await noSideScroll(page);
    await expectAccessible(page);
  });
}

test('by keyboard: a document is kept longer, and the reason is read again', async ({ open }) => {
  const page = await open(LIBRARY, { person: TOM });
  await expect(files(page).first()).toBeVisible();
  await tabTo(page, files(page).nth(4));
  await page.keyboard.press('Space');
  await tabTo(page, command(page, 'Keep or delete'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  const asScheduled = panel.getByRole('radio', { name: 'Keep as the schedule says' });
  await tabTo(page, asScheduled);
  await page.keyboard.press('ArrowDown');
  await expect(panel.getByRole('radio', { name: 'Keep longer' })).toBeChecked();
  await tabTo(page, panel.getByLabel(/^Keep until/));
  await page.keyboard.type('31032035');
  await tabTo(page, panel.getByLabel(/^Why/));
  await page.keyboard.type('The inquiry may ask for it');
  await tabTo(page, panel.getByRole('button', { name: /^Keep 1 document until 31 March 2035$/ }));
  await page.keyboard.press('Enter');
  await expect(panel.getByText('1 document is kept until 31 March 2035.')).toBeVisible();
  await tabTo(page, panel.getByRole('button', { name: 'Go back' }));
  await page.keyboard.press('Enter');
  await expect(panel.getByText(/keeps 1 document until 31 March 2035: The inquiry may ask for it/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});

test('by keyboard: asked why, the panel answers, and the focus comes back', async ({ open }) => {
  const page = await open(LIBRARY);
  await expect(files(page).first()).toBeVisible();
  await tabTo(page, files(page).nth(2));
  await page.keyboard.press('Space');
  const why = command(page, 'Why can’t I delete this?');
  await tabTo(page, why, 'Shift+Tab');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('heading', { name: 'Why, and what you can do' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});
