import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, NIA, test, TOM } from './fixtures';
import { choose, focusHeld, LONG, numberIn, press, tabTo, toTab, type, typeDay } from './keys';
import { files, LIBRARY } from './library';
import { ELIN, RECORDS, RETENTION } from './records';

/** Whole journeys through the records of a site, by keyboard alone. */

/** Asked once a year what to keep; on the seeded site besides its owner. */
const AMINA = 'amina.rahman@rivers.example';

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

test('a series is kept longer; another is decided, planned, agreed to by a second person, and goes; the log says so', async ({ open }) => {
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
  await press(page, button(page, 'Plan what goes'));
  await press(page, button(page, 'See what would go'));
  await expect(heading(page, 'What would go')).toBeFocused(LONG);
  await expect(page.getByText('Nothing has happened to any document yet.')).toBeVisible();
  await expectAccessible(page);
  const kept = button(page, /^Keep this plan for [\d,]+ documents?$/);
  const planned = numberIn(await kept.innerText());
  await press(page, kept);
  await expect(page.getByText('You made this plan, so it must be somebody else.', { exact: false })).toBeVisible(LONG);
  await focusHeld(page);
  await expect(button(page, /^Move /)).toHaveCount(0);
  await expectAccessible(page);

  await open(RECORDS, { person: AMINA });
  await toTab(page, 'Disposal');
  const plan = page.getByRole('article').first();
  await press(page, button(plan, /^See its documents/));
  await expect(plan.getByRole('table', { name: 'Documents to dispose of' })).toBeVisible(LONG);
  await expectAccessible(page);
  await press(page, button(plan, 'Agree to this plan'));
  await expect(plan.getByText('Amina Rahman agreed. Ready to be carried out.')).toBeVisible(LONG);
  await focusHeld(page);

  await open(RECORDS, { person: TOM });
  await toTab(page, 'Disposal');
  await press(page, button(page, /^Move [\d,]+ documents? to the recycle bin$/));
  await expect(heading(page, 'What happened')).toBeFocused(LONG);
  const done = page.getByText(/^[\d,]+ documents? (was|were) moved to the recycle bin\.$/);
  await expect(done).toBeVisible(LONG);
  const moved = numberIn(await done.innerText());
  expect(moved).toBeGreaterThan(0);
  expect(moved).toBeLessThanOrEqual(planned);
  await expectAccessible(page);
  await press(page, button(page, 'Back to disposal'));
  await press(page, button(page, 'Show the log'));
  const log = page.getByRole('table', { name: 'Disposal log' });
  await expect(log.getByRole('row').filter({ hasText: 'Moved to the recycle bin' })).toHaveCount(Math.min(moved, 100), LONG);
  await press(page, button(page, 'Check that no line was changed'));
  await expect(page.getByText('No line was changed or taken out.')).toBeVisible(LONG);
  await expectAccessible(page);
});

test('a hold is declared for the department, is seen on the site, and is lifted', async ({ open }) => {
  const page = await open(RETENTION, { person: ELIN });
  const title = 'Request about the surveys of 2024';
  await toTab(page, 'Holds');
  await press(page, button(page, 'Declare a hold'));
  await expect(heading(page, 'Declare a hold')).toBeFocused();
  await type(page, page.getByLabel('What people call it'), title);
  await type(page, page.getByLabel('Authority'), 'Freedom of Information Act 2000, section 1');
  await type(page, page.getByLabel('Whom to ask about it'), 'the information rights team');
  const declare = button(page, /^Hold this from /);
  await press(page, declare);
  await expect(page.getByText('Say what it holds.', { exact: false }).first()).toBeVisible();
  await expectAccessible(page);
  await type(page, page.getByLabel('Record classes'), 'FLD-03');
  await press(page, declare);
  await expect(page.getByText('The hold is declared. No plan disposes of what it holds from now on.')).toBeVisible(LONG);
  await focusHeld(page);
  await expect(heading(page, title)).toBeVisible();
  await expectAccessible(page);

  await open(RECORDS, { person: TOM });
  await toTab(page, 'Holds');
  await press(page, button(page, 'Look for held documents'));
  const byHold = page.getByRole('table', { name: 'Held documents by hold' });
  await expect(byHold.getByRole('row').filter({ hasText: title })).toBeVisible(LONG);
  await expectAccessible(page);

  await open(RETENTION, { person: ELIN });
  await toTab(page, 'Holds');
  const card = page.getByRole('region', { name: title, exact: true });
  await press(page, button(card, /^Lift it/));
  await expect(heading(page, `Lift “${title}”`)).toBeFocused();
  await type(page, page.getByLabel('Why it is lifted'), 'The request was answered.');
  await expectAccessible(page);
  await press(page, button(page, /^Lift this hold from /));
  await expect(page.getByText('The hold is lifted from the day that you named.', { exact: false })).toBeVisible(LONG);
  await focusHeld(page);
  await expect(card).toHaveCount(0);
});

test('a schedule is brought in from a table, and is in force', async ({ open }) => {
  const page = await open(RETENTION, { person: ELIN });
  const bring = button(page, 'Bring in a schedule from a file');
  await press(page, bring);
  await expect(heading(page, 'Bring in a schedule')).toBeFocused(LONG);
  // Whoever leaves is where they were.
  await press(page, button(page, 'Back to the schedule'));
  await expect(heading(page, 'Rivers and Coasts: what we keep')).toBeFocused(LONG);
  await press(page, bring);
  const chooser = page.waitForEvent('filechooser');
  await press(page, button(page, 'Choose a CSV or Excel file'));
  await (
    await chooser
  ).setFiles({
    name: 'flood wardens.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      [
        'Reference,Function,Record type,Retention period,Trigger,Action,Authority',
        'WAR-01,Flood wardens,Lists of flood wardens,3 years,Last modified,Destroy,Business need',
        'WAR-02,Flood wardens,Training of flood wardens,Current year plus 6,Date of training,Destroy,Business need',
      ].join('\n')
    ),
  });
  await expect(page.getByText('2 rows: 2 read.')).toBeVisible(LONG);
  await focusHeld(page);
  await expectAccessible(page);
  const form = page.getByRole('form', { name: 'Keep it' });
  await type(page, form.getByLabel('Why this version'), 'Flood wardens have joined the department.');
  await press(page, button(form, /^Put \d+ classes in force$/));
  await expect(page.getByText(/is in force\. Sites that follow the schedule count by it from now on\.$/)).toBeVisible(LONG);
  await focusHeld(page);
  await type(page, page.getByLabel('Find a class'), 'flood wardens');
  await expect(page.getByRole('table', { name: 'Classes of record' }).getByRole('row').filter({ hasText: 'WAR-' })).toHaveCount(2);
  await expectAccessible(page);
});
