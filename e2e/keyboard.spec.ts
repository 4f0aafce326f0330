import { expect, test } from './fixtures';
import { files, LIBRARY, markCommand, rowOf } from './library';
import type { Locator, Page } from '@playwright/test';

/** Presses Tab until an element has the focus: as a person does who uses no mouse. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement || element.contains(document.activeElement)).catch(() => false)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not reach ${target}`);
}

test('the whole journey by keyboard: select, mark, read the result, close; the focus comes back', async ({ open }) => {
  const page = await open(LIBRARY);
  await expect(files(page).first()).toBeVisible();
  const box = files(page).nth(8);
  const name = ((await box.getAttribute('aria-label')) ?? '').replace(/^\S+ /, '');
  await tabTo(page, box);
  await page.keyboard.press('Space');
  await expect(markCommand(page)).toBeVisible();
  await tabTo(page, markCommand(page), 'Shift+Tab');
  await page.keyboard.press('Enter');

  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('radio').first()).toBeEnabled();
  await tabTo(page, panel.getByRole('radio').first());
  const wanted = panel.getByRole('radio', { name: 'OFFICIAL-SENSITIVE' });
  for (let presses = 0; presses < 6 && !(await wanted.isChecked()); presses += 1) await page.keyboard.press(presses === 0 ? 'Space' : 'ArrowDown');
  await expect(wanted).toBeChecked();
  const descriptor = panel.getByRole('checkbox', { name: 'COMMERCIAL' });
  await tabTo(page, descriptor);
  await page.keyboard.press('Space');
  await expect(descriptor).toBeChecked();
  const button = panel.getByRole('button', { name: 'Mark 1 document', exact: true });
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await expect(panel.getByText('1 document is marked OFFICIAL-SENSITIVE - COMMERCIAL.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(rowOf(page, name)).toContainText('OFFICIAL-SENSITIVE - COMMERCIAL');
});

test('by keyboard: what to do when something has gone wrong, and back to where one was', async ({ open }) => {
  const page = await open(LIBRARY);
  await files(page).nth(2).click();
  await markCommand(page).focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  const link = panel.getByRole('button', { name: /^Something has gone wrong/ });
  await tabTo(page, link);
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { name: 'When something has gone wrong' })).toBeFocused();
  await tabTo(page, panel.getByRole('button', { name: 'Policy, paragraph 43' }).first());
  await page.keyboard.press('Enter');
  await expect(panel.getByText(/Staff must immediately report/)).toBeVisible();
  await tabTo(page, panel.getByRole('button', { name: 'Back to marking' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(link).toBeFocused();
});

test('Escape closes the panel and the focus goes back to the command', async ({ open }) => {
  const page = await open(LIBRARY);
  await files(page).nth(2).click();
  await markCommand(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('radio').first()).toBeEnabled();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(markCommand(page)).toBeFocused();
});
