import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, NIA, test } from './fixtures';
import { files, LIBRARY, markCommand, openPanel } from './library';

const KB = 1024;

/** What of our package a page loads from now on, each file once, as it would travel. */
function weigh(page: Page): () => Promise<{ total: number; files: string }> {
  const ours = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const name = response.url().split('/').pop() ?? '';
    if (response.url().includes('/_local/catalogue/'))
      ours.set(
        name,
        response.body().then((body) => gzipSync(body, { level: 9 }).length)
      );
  });
  return async () => {
    await page.waitForLoadState('networkidle');
    const sizes = await Promise.all([...ours].map(async ([name, size]) => ({ name, bytes: await size })));
    return {
      total: sizes.reduce((sum, { bytes }) => sum + bytes, 0),
      files: sizes
        .sort((a, b) => b.bytes - a.bytes)
        .map(({ name, bytes }) => `${name} ${bytes}`)
        .join(', '),
    };
  };
}

const note = (what: { total: number; files: string }): void =>
  void test.info().annotations.push({ type: 'weight', description: `${what.total} bytes gzip: ${what.files}` });

test('a library page loads no more than 8 KB of ours before a click, and the panel no more than 130 KB', async ({ open, page }) => {
  const weight = weigh(page);
  await open(LIBRARY, { person: NIA });
  await files(page).first().click();
  await expect(markCommand(page)).toBeVisible();
  const before = await weight();
  note(before);
  expect(before.total).toBeGreaterThan(0);
  expect(before.total).toBeLessThanOrEqual(8 * KB);
  await openPanel(page);
  const panel = await weight();
  note(panel);
  expect(panel.total - before.total).toBeLessThanOrEqual(130 * KB);
});

test('the page of a site’s markings loads no more than 130 KB of ours before a click', async ({ open, page }) => {
  const weight = weigh(page);
  await open('/sites/floodrisk/SitePages/Markings.aspx', { person: NIA });
  await expect(page.getByRole('tab').first()).toBeVisible();
  const desk = await weight();
  note(desk);
  expect(desk.total).toBeGreaterThan(0);
  expect(desk.total).toBeLessThanOrEqual(130 * KB);
});
