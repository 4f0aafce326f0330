import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, NIA, test, TOM, type Looks, type Theme } from './fixtures';

const MARKINGS = '/sites/floodrisk/SitePages/Markings.aspx';
const THEMES: readonly Theme[] = ['light', 'dark', 'contrast'];

const tabs = (page: Page): Locator => page.getByRole('tab');

/** Nothing is being read any more. */
const settled = (page: Page): Promise<void> => expect(page.locator('[aria-busy="true"]')).toHaveCount(0);

async function noSideScroll(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
}

async function throughTabs(page: Page, see: (page: Page) => Promise<void>): Promise<void> {
  await expect(tabs(page).first()).toBeVisible();
  for (const tab of await tabs(page).all()) {
    if (!(await tab.isVisible())) continue;
    await tab.click();
    await expect(page.getByRole('tabpanel')).not.toBeEmpty();
    await settled(page);
    await see(page);
  }
}

for (const theme of THEMES) {
  test(`every view of a site’s markings, ${theme}: axe finds nothing`, async ({ open }) => {
    const page = await open(MARKINGS, { person: TOM, theme });
    await throughTabs(page, () => expectAccessible(page));
  });
}

for (const looks of [{ language: 'en-gb' }, { language: 'cy-gb' }] satisfies Looks[]) {
  test(`every view at 320 pixels, ${looks.language}: nothing scrolls sideways and axe finds nothing`, async ({ open, page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(MARKINGS, { person: TOM, ...looks });
    await throughTabs(page, async () => {
      await noSideScroll(page);
      await expectAccessible(page);
    });
  });
}

test('the views are reached by keyboard alone, in their order', async ({ open }) => {
  const page = await open(MARKINGS, { person: TOM });
  await expect(tabs(page).first()).toBeVisible();
  const names = await tabs(page).allInnerTexts();
  await tabs(page).first().focus();
  for (const name of names.slice(1)) {
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('tab', { name })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
  }
});

test('somebody who may only edit sees the views, and no button that only owners may press', async ({ open }) => {
  const page = await open(MARKINGS, { person: NIA });
  await throughTabs(page, () => noSideScroll(page));
});
