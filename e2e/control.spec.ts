import { expect, expectAccessible, test, TOM, type Theme } from './fixtures';

const CONTROL = '/_local/control';
const THEMES: readonly Theme[] = ['light', 'dark', 'contrast'];
const KINDS = ['Somebody else gets there first', 'It refuses', 'It is slow', 'The connection breaks', 'A sign-in expires', 'A permission is lost'];

test('a fault is put up and taken down by keyboard, and says what it struck', async ({ open, page, tenant }) => {
  await open(CONTROL, { person: TOM });
  await page.getByRole('combobox', { name: 'What goes wrong' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByLabel('Wait at least, in milliseconds').fill('5');
  await page.getByLabel('Seed').fill('7');
  await page.keyboard.press('Enter');
  const row = page.getByRole('row', { name: /^It is slow/ });
  await expect(row).toContainText('Wait at least, in milliseconds: 5');
  await expect(row).toContainText('Seed: 7');
  await page.request.get(`${tenant.url}/sites/floodrisk/_api/web/title`, { headers: { accept: 'application/json' } });
  await page.reload();
  await expect(page.getByRole('row', { name: /latency 5 ms/ })).toContainText('GET /sites/floodrisk/_api/web/title');
  await page.getByRole('button', { name: 'Remove all faults' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing goes wrong on purpose.')).toBeVisible();
});

test('a limit is enforced by its switch', async ({ open, page }) => {
  await open(CONTROL, { person: TOM });
  const limit = page.getByRole('switch', { name: /^Each app, by the minute/ });
  await limit.focus();
  await Promise.all([page.waitForResponse(/_local\/control/), page.keyboard.press('Space')]);
  await page.reload();
  await expect(limit).toBeChecked();
  await Promise.all([page.waitForResponse(/_local\/control/), limit.click()]);
  await page.reload();
  await expect(limit).not.toBeChecked();
});

for (const theme of THEMES) {
  test(`faults can be filled in, ${theme}`, async ({ open, page }) => {
    await open(CONTROL, { person: TOM, theme });
    await expect(page.getByText(/listens on 127\.0\.0\.1 only/)).toBeVisible();
    for (const kind of theme === 'light' ? KINDS : KINDS.slice(0, 1)) {
      await page.getByRole('combobox', { name: 'What goes wrong' }).click();
      await page.getByRole('option', { name: kind }).click();
      await expectAccessible(page);
    }
  });
}

test('it fits a narrow window, in Welsh too', async ({ open, page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await open(CONTROL, { person: TOM, language: 'cy-gb' });
  await expect(page.getByRole('heading', { name: 'Namau' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
});
