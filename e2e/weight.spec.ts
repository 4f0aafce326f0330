import { expect, NIA, test } from './fixtures';
import { files, LIBRARY, markCommand, openPanel } from './library';
import { KB, note, weigh } from './weigh';

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
