import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, NIA, test, TOM } from './fixtures';
import { LIBRARY } from './library';

const RECORDS = '/sites/floodrisk/SitePages/Records.aspx';

// Reading a queue writes down what was seen, and what is put off stays so.
test.use({ tenantOf: 'banner' });

/** Reads the site's queue to its end, as somebody who looks after it. */
async function readQueue(open: (address: string, looks?: { person?: string }) => Promise<Page>, page: Page): Promise<void> {
  await open(RECORDS, { person: TOM });
  await expect(page.getByRole('heading', { name: 'Due now' })).toBeVisible();
  await expect(page.getByText(/^All [\d,]+ items read$/)).toBeVisible();
  // What was seen is written down when all is read.
  await page.waitForLoadState('networkidle');
}

const banner = (page: Page, name = 'Records'): Locator => page.getByRole('region', { name, exact: true });

test('a library says what is due, asks SharePoint once, and is quiet when it is put off', async ({ open, page }) => {
  await readQueue(open, page);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('MunimentDecisions')) asked.push(request.url());
  });
  await open(LIBRARY, { person: NIA });
  await expect(banner(page)).toContainText('due for a decision');
  await expect(banner(page)).toContainText('As Tom Ashworth read it on');
  await page.waitForLoadState('networkidle');
  expect(asked).toHaveLength(1);

  await page.reload();
  await expect(banner(page)).toBeVisible();
  expect(asked).toHaveLength(1);

  await banner(page).getByRole('button', { name: 'Ask me later' }).press('Enter');
  await banner(page).getByRole('combobox').selectOption({ label: 'In a month' });
  await banner(page)
    .getByRole('button', { name: /^Ask me again on / })
    .press('Enter');
  await expect(banner(page).getByRole('status')).toHaveText('You are asked again then.');
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  await page.waitForLoadState('networkidle');
  await expect(banner(page)).toHaveCount(0);
});

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`the banner can be read and used by everybody in ${theme}, 320 pixels wide`, async ({ open, page }) => {
    await readQueue(open, page);
    await page.setViewportSize({ width: 320, height: 640 });
    await open(LIBRARY, { person: TOM, theme, language: 'cy-gb' });
    await expect(banner(page, 'Cofnodion')).toContainText('Mae angen penderfyniad');
    await banner(page, 'Cofnodion').getByRole('button').click();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
