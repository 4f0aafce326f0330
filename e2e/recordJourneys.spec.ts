import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, NIA, test, TOM } from './fixtures';
import { choose, focusHeld, LONG, press, tabTo, type, typeDay } from './keys';
import { files, LIBRARY } from './library';
import { RECORDS } from './records';

/** Whole journeys through the records of a site, by keyboard alone. */

// What is decided, held and moved here is used up, so these journeys have a tenant of their own; there two people always agree.
test.use({ tenantOf: 'records' });
test.setTimeout(240_000);

const heading = (page: Page | Locator, name: string | RegExp): Locator => page.getByRole('heading', { name });
const button = (page: Page | Locator, name: string | RegExp): Locator => page.getByRole('button', { name });

/** Goes to a command of the bar, which is one stop: arrows go on inside it. */
async function goToCommand(page: Page, name: string): Promise<Locator> {
  const bar = page.getByRole('menubar', { name: 'Commands' });
  const wanted = bar.getByRole('menuitem', { name, exact: true });
  await expect(wanted).toBeVisible(LONG);
  const inBar = (): Promise<boolean> => bar.evaluate((element) => element.contains(document.activeElement));
  for (let presses = 0; presses < 150 && !(await inBar()); presses += 1) await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Home');
  for (let presses = 0; presses < 12; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return wanted;
    await page.keyboard.press('ArrowRight');
  }
  throw new Error(`The keyboard does not reach ${name}`);
}

test('a class is set on two documents, and undone', async ({ open }) => {
  const page = await open(LIBRARY, { person: NIA });
  await expect(files(page).first()).toBeVisible(LONG);
  for (const at of [0, 1]) {
    await tabTo(page, files(page).nth(at));
    await page.keyboard.press('Space');
  }
  await goToCommand(page, 'Set record class');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  await type(page, panel.getByLabel('Find a class'), 'GEN-02');
  await choose(page, panel.getByRole('radiogroup', { name: 'Find a class' }).getByRole('radio', { name: 'Correspondence (GEN-02)' }));
  await expectAccessible(page, '[role="dialog"]');
  // Its place says something else, so it is asked why.
  const set = button(panel, 'Set the class of 2 documents');
  await press(page, set);
  await expect(panel.getByText('Give a reason first.')).toBeVisible();
  await type(page, panel.getByLabel('Reason'), 'Letters that were put here by mistake.');
  await press(page, set);
  await expect(panel.getByText('2 documents now have the class Correspondence (GEN-02).')).toBeVisible(LONG);
  await focusHeld(page);
  await expectAccessible(page, '[role="dialog"]');
  await press(page, button(panel, 'Undo'));
  await expect(panel.getByText('It is as it was before.')).toBeVisible(LONG);
  await focusHeld(page);
  await tabTo(page, panel.getByRole('button', { name: 'Close', exact: true }).last());
  await page.keyboard.press('Enter');
  // The library is read again, and nothing is selected in it.
  await expect(panel).toHaveCount(0);
});

test('why a document cannot be deleted is answered, and the focus comes back', async ({ open }) => {
  const page = await open(LIBRARY, { person: NIA });
  await tabTo(page, files(page).nth(2));
  await page.keyboard.press('Space');
  const asked = await goToCommand(page, 'Why can’t I delete this?');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  await expect(heading(panel, 'Why, and what you can do')).toBeFocused(LONG);
  await expectAccessible(page, '[role="dialog"]');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(asked).toBeFocused();
});

test('a series is kept longer, and another is decided to go; each time the focus comes to what is due', async ({ open }) => {
  const page = await open(RECORDS, { person: TOM });
  const due = page.getByRole('table', { name: 'Due now' });
  const decide = due.getByRole('button', { name: /^Decide: / });
  await expect(page.getByText(/^All [\d,]+ items read$|items read\. The other/)).toBeVisible(LONG);
  const many = await decide.count();

  await press(page, decide.last());
  await focusHeld(page);
  await choose(page, page.getByRole('radio', { name: 'Keep longer' }));
  await typeDay(page, page.getByLabel('Keep until'), '03032030');
  const keep = button(page, /^Keep [\d,]+ documents? until 3 March 2030$/);
  await press(page, keep);
  await expect(page.getByText('Enter a reason: these are kept for longer than the schedule says.')).toBeVisible();
  await type(page, page.getByLabel('Reason'), 'The review of the scheme is still going on.');
  await expectAccessible(page);
  await press(page, keep);
  await expect(page.getByText('Your decision is kept.')).toBeVisible(LONG);
  await expect(heading(page, 'Due now')).toBeFocused(LONG);
  await expect(decide).toHaveCount(many - 1);
  await expect(page.getByRole('table', { name: 'Decided' })).toContainText('Keep until 3 March 2030.');
  await expectAccessible(page);

  // The first that the schedule lets go.
  for (let at = 0; ; at += 1) {
    await press(page, decide.nth(at));
    const go = page.getByRole('radio', { name: 'Delete', exact: true });
    await expect(page.getByRole('radio').first()).toBeVisible();
    if ((await go.count()) === 1) {
      await choose(page, go);
      break;
    }
    await press(page, button(page, 'Back to what is due'));
  }
  await expect(page.getByText(/and a second person must agree to it/)).toBeVisible();
  await press(page, button(page, /^Decide to delete [\d,]+ documents?$/));
  await expect(heading(page, 'Due now')).toBeFocused(LONG);
});
