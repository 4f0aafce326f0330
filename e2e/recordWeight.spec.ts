import { expect, NIA, test, TOM } from './fixtures';
import { files, LIBRARY } from './library';
import { command, RECORDS } from './records';
import { KB, note, weigh } from './weigh';

// A site that is on for marking, for records and for its function page: a library page there loads everything that we put on one.
test.use({ tenantOf: 'functions' });
test.setTimeout(120_000);

/** A panel for records reads schedules, periods and holds besides; it is not to grow. */
const PANEL = 170 * KB;

const ASKED = ['Set record class', 'Keep or delete', 'Why can’t I delete this?', 'Add to function page'] as const;

for (const asked of ASKED)
  test(`a library page loads no more than 12 KB of ours before a click, and “${asked}” no more than 170 KB`, async ({ open, page }) => {
    const weight = weigh(page);
    await open(LIBRARY, { person: NIA });
    await files(page).first().click();
    await expect(command(page, asked)).toBeVisible();
    await expect(command(page, 'Mark')).toBeVisible();
    const before = await weight();
    note(before);
    expect([...before.of.keys()].join(' ')).toMatch(/banner/i);
    expect(before.total).toBeLessThanOrEqual(12 * KB);
    const commands = [...before.of].filter(([name]) => /commands/i.test(name));
    expect(commands).toHaveLength(3);
    expect(commands.reduce((sum, [, bytes]) => sum + bytes, 0)).toBeLessThanOrEqual(8 * KB);

    await command(page, asked).click();
    await expect(page.getByRole('dialog').getByRole('heading', { level: 2 }).first()).toBeVisible({ timeout: 30_000 });
    const panel = await weight();
    note(panel);
    expect(panel.total - before.total).toBeLessThanOrEqual(PANEL);
  });

test('the page of a site’s records loads no more than 155 KB of ours before a click', async ({ open, page }) => {
  const weight = weigh(page);
  await open(RECORDS, { person: TOM });
  await expect(page.getByRole('heading', { name: 'Due now' })).toBeVisible({ timeout: 30_000 });
  const desk = await weight();
  note(desk);
  expect(desk.total).toBeGreaterThan(0);
  expect(desk.total).toBeLessThanOrEqual(155 * KB);
});
