import { CALLUM, expect, expectAccessible, GRACE, test, TOM, type Looks, type Theme } from './fixtures';
import { files, LIBRARY, openPanel, selectMarked, selectUnmarked } from './library';
import type { Page } from '@playwright/test';

const THEMES: readonly Theme[] = ['light', 'dark', 'contrast'];
/** A site where nobody has edited a column by hand. */
const SETUP = '/sites/teesbarrier/SitePages/Information-management.aspx';
const NOT_YET = '/sites/waterpolicy/SitePages/Information-management.aspx';

async function noSideScroll(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
}

for (const theme of THEMES) {
  test(`the library and the panel, ${theme}`, async ({ open }) => {
    const page = await open(LIBRARY, { theme });
    await files(page).first().click();
    await expectAccessible(page);
    const panel = await openPanel(page);
    await expectAccessible(page, '[role="dialog"]');
    await panel.getByRole('radio', { name: 'OFFICIAL-SENSITIVE' }).check();
    for (const toOpen of await panel.getByRole('button', { name: /What it means/ }).all()) if (await toOpen.isVisible()) await toOpen.click();
    await expectAccessible(page, '[role="dialog"]');
    await panel.getByRole('checkbox', { name: 'EMBARGOED' }).check();
    await expect(panel.getByLabel('Marking after that').first()).toBeVisible();
    await expectAccessible(page, '[role="dialog"]');
    await panel.getByRole('checkbox', { name: 'EMBARGOED' }).uncheck();
    await panel.getByRole('radio', { name: 'SECRET', exact: true }).check();
    await expect(panel.getByText(/may not be held here/)).toBeVisible();
    await expectAccessible(page, '[role="dialog"]');
    await panel.getByRole('button', { name: 'What to do now' }).click();
    await expect(panel.getByText('You chose:')).toBeVisible();
    for (const toOpen of await panel.getByRole('button', { name: /^Policy, paragraph/ }).all()) await toOpen.click();
    await expectAccessible(page, '[role="dialog"]');
    await panel.getByRole('button', { name: 'Back to marking' }).click();
    await panel.getByRole('tab', { name: 'History' }).click();
    await expectAccessible(page, '[role="dialog"]');
    await panel.getByRole('tab', { name: 'Mark' }).click();
    // Each theme marks it as something else, so that there is something to do.
    const level = { light: 'OFFICIAL', dark: 'OFFICIAL-SENSITIVE', contrast: 'OFFICIAL' }[theme];
    await panel.getByRole('radio', { name: level, exact: true }).check();
    await panel.getByRole('checkbox', { name: theme === 'contrast' ? 'COMMERCIAL' : 'PERSONAL DATA' }).check();
    // The answers are held back, so that the work can be looked at while it goes on.
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/_api/$batch', async (route) => {
      await held;
      await route.continue();
    });
    await panel.getByRole('button', { name: 'Mark 1 document', exact: true }).click();
    await expect(panel.getByRole('button', { name: 'Pause' })).toBeVisible();
    await expectAccessible(page, '[role="dialog"]');
    letGo();
    await expect(panel.getByText(/^1 document is marked/)).toBeVisible();
    await expectAccessible(page, '[role="dialog"]');
  });

  test(`another’s marking in the panel, and the challenge, ${theme}`, async ({ open }) => {
    const page = await open(LIBRARY, { person: CALLUM, theme });
    await selectMarked(page, 1);
    await selectUnmarked(page, 1);
    const panel = await openPanel(page);
    await panel.getByRole('radio', { name: 'OFFICIAL-SENSITIVE' }).check();
    await panel.getByRole('button', { name: 'Policy, paragraph 38' }).click();
    await panel.getByRole('button', { name: 'Which documents' }).first().click();
    await expectAccessible(page, '[role="dialog"]');
    await panel.getByRole('button', { name: /^Challenge the marking/ }).click();
    await expect(panel.getByLabel('Why do you think so?')).toBeVisible();
    await expectAccessible(page, '[role="dialog"]');
  });

  test(`turning marking on, ${theme}`, async ({ open }) => {
    const page = await open(NOT_YET, { person: GRACE, theme });
    await expect(page.getByRole('heading', { name: 'Protective marking on this site' })).toBeVisible();
    await expect(page.getByRole('checkbox').first()).toBeVisible();
    await expectAccessible(page);
    await page
      .getByRole('checkbox', { name: /Documents/ })
      .first()
      .check();
    await page.getByLabel('Whom to call about something higher').fill('the security team');
    await page.getByLabel('Originating body').fill('Department for Rivers and Coasts');
    await page.getByRole('button', { name: 'Show what would change' }).click();
    await expect(page.getByRole('heading', { name: 'What will change on this site' })).toBeVisible();
    await page.getByRole('button', { name: 'Every step' }).click();
    await expectAccessible(page);
    const standing = await open(SETUP, { person: TOM, theme });
    await expect(standing.getByText(/Marking is on in/)).toBeVisible();
    await standing.getByRole('button', { name: 'Check the history' }).click();
    await expect(standing.getByText(/every one is as it was written/)).toBeVisible();
    await expectAccessible(standing);
  });
}

const NARROW: readonly [string, Looks][] = [
  ['English', { language: 'en-gb' }],
  ['Welsh', { language: 'cy-gb' }],
];
for (const [language, looks] of NARROW) {
  test(`320 pixels wide, in ${language}: nothing scrolls sideways and axe finds nothing`, async ({ open, page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(LIBRARY, looks);
    await files(page).first().click();
    const panel = await openPanel(page, language === 'Welsh' ? 'Marcio' : 'Mark');
    await panel.getByRole('radio').nth(1).check();
    await noSideScroll(page);
    await expectAccessible(page, '[role="dialog"]');
    await panel.getByRole('button', { name: language === 'Welsh' ? /^Mae rhywbeth wedi mynd o’i le/ : /^Something has gone wrong/ }).click();
    await expect(panel.getByText(/Shared Documents/)).toBeVisible();
    await noSideScroll(page);
    await expectAccessible(page, '[role="dialog"]');
  });
}
