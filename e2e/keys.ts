import { expect, type Locator, type Page } from '@playwright/test';

/**
 * What a person does who uses no mouse: nothing here gives anything the focus that Tab and the arrows would not. After
 * each step something on the page has the focus.
 */

/** Work and reading take as long as they take; nothing waits for a time. */
export const LONG = { timeout: 45_000 };

/** The focus is on something, never nowhere. */
export const focusHeld = (page: Page): Promise<void> => expect(page.locator(':focus')).toHaveCount(1);

/** Where the focus would have to go to come to an element. */
export const wayTo = (target: Locator): Promise<'here' | 'Tab' | 'Shift+Tab'> =>
  target.evaluate((element) => {
    const at = document.activeElement;
    if (at === element) return 'here';
    if (at === null || at === document.body) return 'Tab';
    return at.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? 'Shift+Tab' : 'Tab';
  });

/** Presses Tab until an element has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible(LONG);
  for (let presses = 0; presses < 250; presses += 1) {
    const way = await wayTo(target);
    if (way === 'here') return;
    await page.keyboard.press(way);
  }
  throw new Error(`The keyboard does not reach ${target}`);
}

export async function press(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
  await focusHeld(page);
}

export async function type(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
  await focusHeld(page);
}

/** Types a day into a date field, whose parts the browser walks through by itself. */
export async function typeDay(page: Page, target: Locator, digits: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(digits);
  await focusHeld(page);
}

/** Tab goes to one of a question's radios, and the arrows to the others. */
export async function choose(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible(LONG);
  const group = await wanted.getAttribute('name');
  const inGroup = (): Promise<boolean> => page.evaluate((name) => document.activeElement?.getAttribute('name') === name, group);
  for (let presses = 0; presses < 250 && !(await inGroup()); presses += 1) {
    const way = await wayTo(wanted);
    await page.keyboard.press(way === 'here' ? 'Tab' : way);
  }
  for (let presses = 0; presses < 20 && !(await wanted.isChecked()); presses += 1)
    await page.keyboard.press((await wayTo(wanted)) === 'here' ? 'Space' : 'ArrowDown');
  await expect(wanted).toBeChecked();
  await focusHeld(page);
}

export async function toTab(page: Page, name: string): Promise<void> {
  const tabs = page.getByRole('tab');
  await tabTo(page, tabs.first());
  const wanted = page.getByRole('tab', { name });
  for (let presses = 0; presses < 10 && (await wayTo(wanted)) !== 'here'; presses += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(wanted).toHaveAttribute('aria-selected', 'true');
  await focusHeld(page);
}

/** The first number in a sentence. */
export const numberIn = (text: string): number => Number((/\d[\d,]*/.exec(text)?.[0] ?? '').replace(/,/g, ''));
