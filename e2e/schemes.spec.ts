import { expect, expectAccessible, test, type Theme } from './fixtures';

const SCHEMES = '/sites/kim/SitePages/Marking-schemes.aspx';
/** Of the central team: an owner of the site on which the department keeps its schemes. */
const ELIN = 'elin.morgan@rivers.example';
const THEMES: readonly Theme[] = ['light', 'dark', 'contrast'];

for (const theme of THEMES) {
  test(`the editor of schemes, ${theme}: axe finds nothing in any of its parts`, async ({ open }) => {
    const page = await open(SCHEMES, { person: ELIN, theme });
    await expect(page.getByRole('table', { name: 'Your department’s schemes' })).toBeVisible();
    await expectAccessible(page);
    await page
      .getByRole('button', { name: /^Edit: / })
      .first()
      .click();
    await expect(page.getByText('This scheme holds together.')).toBeVisible();
    for (const part of ['General', 'Levels', 'Values', 'Who may change what', 'Release and incidents']) {
      await page.getByRole('tab', { name: part }).click();
      await expectAccessible(page);
    }
    await page.getByLabel('Type a marking').fill('official - investigation');
    await expect(page.getByText(/cannot be used with OFFICIAL/)).toBeVisible();
    await page.getByRole('button', { name: 'See what it would change' }).click();
    await page.getByLabel('Paste markings').fill('OFFICIAL,40\nOFFICIAL - FOO,3');
    await page.getByRole('button', { name: 'Show what would change' }).click();
    await expect(page.getByText('43 documents with 2 different markings:')).toBeVisible();
    await expectAccessible(page);
  });
}

test('320 pixels wide the editor of schemes does not scroll sideways', async ({ open, page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await open(SCHEMES, { person: ELIN });
  await page
    .getByRole('button', { name: /^Edit: / })
    .first()
    .click();
  await expect(page.getByText('This scheme holds together.')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
});
