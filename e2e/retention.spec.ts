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

/** Goes to a command of the bar, which is one stop: arrows go on inside it. */
async function goToCommand(page: Page, name: string): Promise<void> {
  const bar = page.getByRole('menubar', { name: 'Commands' });
  await tabTo(page, bar, 'Shift+Tab');
  await page.keyboard.press('Home');
  const wanted = command(page, name);
  for (let presses = 0; presses < 12; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('ArrowRight');
  }
  throw new Error(`The keyboard does not reach ${name}`);
}

/** Opens a tab, which may stand under the dots on a narrow page. */
async function goToTab(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('tab').first()).toBeVisible();
  const wanted = page.getByRole('tab', { name, exact: true });
  if (!(await wanted.isVisible())) {
    await page.getByRole('tab').last().click();
    await page.getByRole('menuitem', { name, exact: true }).click();
  } else await wanted.click();
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
    await goToTab(page, language === 'en-gb' ? 'Microsoft labels' : 'Labeli Microsoft');
    await page.getByRole('button', { name: language === 'en-gb' ? /^Compare the labels in/ : /^Cymharu’r labeli yn/ }).click();
    await expect(page.getByRole('table', { name: language === 'en-gb' ? 'How they stand' : 'Sut maen nhw' })).toBeVisible();
    await noSideScroll(page);
    await expectAccessible(page);
  });
}

test('by keyboard: asked why, the panel answers, and the focus comes back', async ({ open }) => {
  const page = await open(LIBRARY);
  await expect(files(page).first()).toBeVisible();
  await tabTo(page, files(page).nth(2));
  await page.keyboard.press('Space');
  await goToCommand(page, 'Why can’t I delete this?');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('heading', { name: 'Why, and what you can do' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});
