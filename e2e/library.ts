import { expect, type Locator, type Page } from '@playwright/test';

export const LIBRARY = '/sites/floodrisk/Shared%20Documents/Forms/AllItems.aspx';

/** Files of the library, by the checkboxes that select them. */
export const files = (page: Page): Locator => page.getByRole('checkbox', { name: /\.(docx|xlsx|pdf|pptx|msg|txt)$/ });

/** Rows whose marking column is empty, by their checkbox. */
export const selectUnmarked = (page: Page, count: number): Promise<string[]> => select(page, count, (text) => !/OFFICIAL/.test(text));

/** Rows that have a marking already. */
export const selectMarked = (page: Page, count: number): Promise<string[]> => select(page, count, (text) => /OFFICIAL/.test(text));

async function select(page: Page, count: number, wanted: (text: string) => boolean): Promise<string[]> {
  await expect(files(page).first()).toBeVisible();
  const rows = page.getByRole('row').filter({ has: files(page) });
  const names: string[] = [];
  for (const row of await rows.all()) {
    if (names.length === count) break;
    if (!wanted(await row.innerText())) continue;
    const box = row.getByRole('checkbox');
    names.push(((await box.getAttribute('aria-label')) ?? (await box.innerText())).replace(/^\S+ /, ''));
    await box.click();
  }
  expect(names).toHaveLength(count);
  return names;
}

export const markCommand = (page: Page, name = 'Mark'): Locator =>
  page.getByRole('menuitem', { name, exact: true }).or(page.getByRole('button', { name, exact: true }));

/** Opens the panel for what is selected and waits until a choice can be made. */
export async function openPanel(page: Page, command = 'Mark'): Promise<Locator> {
  await markCommand(page, command).click();
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('radio').first()).toBeEnabled();
  return panel;
}

export const rowOf = (page: Page, name: string): Locator => page.getByRole('row').filter({ hasText: name });
