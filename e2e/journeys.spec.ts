import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, NIA, test, TOM } from './fixtures';
import { choose, focusHeld, LONG, numberIn, press, tabTo, toTab, type } from './keys';

/**
 * Whole journeys through the markings of a site, by keyboard alone: nothing here uses a mouse, or gives anything the
 * focus that Tab and the arrows would not. After each step something on the page has the focus.
 */

const MARKINGS = '/sites/floodrisk/SitePages/Markings.aspx';

// What is due, asked and shared here is used up by these journeys, so they have a tenant of their own.
test.use({ tenantOf: 'journeys' });
test.setTimeout(180_000);

const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { name });
const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });

test('For you: one challenge is declined with a reason, another accepted, and the document is marked', async ({ open }) => {
  const page = await open(MARKINGS, { person: NIA });
  await toTab(page, 'For you');
  const asked = page.getByRole('table', { name: 'Challenges that wait for your answer' });
  const row = (reason: string): Locator => asked.getByRole('row').filter({ hasText: reason });
  const late = row('The tender closed in spring');
  const fresh = row('Page 4 names the two inspectors.');
  await press(page, late.getByRole('checkbox'), 'Space');
  await press(page, button(page, 'Decline 1 challenge'));
  const why = page.getByLabel('Why do you decline?');
  await expect(why).toBeFocused();
  await expectAccessible(page);
  // Back leads to where the form was opened.
  await press(page, button(page, 'Back'));
  await expect(button(page, 'Decline 1 challenge')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(why).toBeFocused();
  await type(page, why, 'The losing bids are still in confidence.');
  await press(page, button(page, 'Decline 1 challenge'));
  await expect(heading(page, /^1 challenge declined\./)).toBeFocused(LONG);
  await expectAccessible(page);
  await press(page, button(page, 'Close'));
  await expect(late).toHaveCount(0);
  await focusHeld(page);

  const name = ((await fresh.getByRole('checkbox').getAttribute('aria-label')) ?? (await fresh.locator('label').innerText())).trim();
  await press(page, fresh.getByRole('checkbox'), 'Space');
  await press(page, button(page, 'Accept and mark 1 document'));
  await expect(heading(page, /^1 challenge accepted, and the document is marked\./)).toBeFocused(LONG);
  await expectAccessible(page);
  await expect(fresh).toHaveCount(0);
  // Values stand in the order of the scheme, however they were typed.
  expect(await markingOf(page, name)).toBe('OFFICIAL-SENSITIVE - PERSONAL DATA, COMMERCIAL');
});

/** What the columns say of a document of the library of papers. */
async function markingOf(page: Page, name: string): Promise<string> {
  const { origin } = new URL(page.url());
  const answer = await page.request.get(
    `${origin}/sites/floodrisk/_api/web/GetList('/sites/floodrisk/Shared%20Documents')/items?$select=FileLeafRef,MunMarking&$filter=${encodeURIComponent(`FileLeafRef eq '${name.replace(/'/g, "''")}'`)}`,
    { headers: { Accept: 'application/json;odata=nometadata' } }
  );
  const { value } = (await answer.json()) as { value: { MunMarking: string | null }[] };
  expect(value).toHaveLength(1);
  return value[0].MunMarking ?? '';
}

test('Due to change: all that is due is changed at once, an event has happened, and a copy is made for release', async ({ open }) => {
  const page = await open(MARKINGS, { person: NIA });
  await toTab(page, 'Due to change');
  await expect(button(page, /^It has happened: change \d+ markings?$/)).toBeVisible(LONG);
  await expectAccessible(page);
  const change = button(page, /^Change \d+ markings$/);
  const many = numberIn(await change.innerText());
  await press(page, change);
  await expect(heading(page, `${many} markings have changed.`)).toBeFocused(LONG);
  await expectAccessible(page);

  await press(page, button(page, 'Make the copy for release'));
  await expect(heading(page, 'Make the copy for release')).toBeFocused(LONG);
  const make = button(page, 'Make the copy for release');
  await expect(make).toBeVisible(LONG);
  await expectAccessible(page);
  // Without the clearances no copy is made, and the focus comes to the first that is missing.
  await press(page, make);
  await expect(page.getByText('Enter who gave the clearance.').first()).toBeVisible();
  const by = page.getByLabel('Who gave the clearance');
  await expect(by.first()).toBeFocused();
  await expectAccessible(page);
  for (let at = 0; at < (await by.count()); at += 1) {
    await type(page, by.nth(at), 'Press office');
    await tabTo(page, page.locator('input[type="date"]').nth(at));
    await page.keyboard.type('01112026');
    await type(page, page.getByLabel('Reference').nth(at), `PO/2026/${at + 1}`);
  }
  await press(page, make);
  await expect(heading(page, '1 copy is made and marked.')).toBeFocused(LONG);
  await expectAccessible(page);
  await expect(page.getByRole('table', { name: 'Copies for release' }).getByRole('link')).toHaveCount(1);
  await press(page, button(page, 'Back'));
  await expect(page.getByText('No marking changes by itself.')).toBeFocused(LONG);
  await expect(page.getByText('Nothing waits for you.')).toBeVisible(LONG);

  await press(page, button(page, /^It has happened: change 2 markings$/));
  await expect(heading(page, '2 markings have changed.')).toBeFocused(LONG);
  await press(page, button(page, 'Back to what is due'));
  await expect(page.getByText('No marking that you may change waits for something to happen.')).toBeVisible(LONG);
  await focusHeld(page);
});

test('Take on: what a library held before is found, mapped, tried, taken on and undone', async ({ open }) => {
  const page = await open(MARKINGS, { person: TOM });
  await toTab(page, 'Take on');
  await choose(page, page.getByRole('radio', { name: 'Survey data' }));
  await press(page, button(page, 'Find markings in this library'));
  await expect(heading(page, 'What was found in Survey data')).toBeFocused(LONG);
  await expectAccessible(page);
  const column = heading(page, 'Column “Protective marking”');
  await press(page, column.locator('..').getByRole('button', { name: 'Use all suggestions' }));
  await expect(column).toBeFocused();
  // One that no suggestion covers: the person says what it stands for.
  const old = page.getByRole('combobox', { name: 'What “NOT PROTECTIVELY MARKED” stands for here' });
  await type(page, old, 'OFFICIAL');
  await page.keyboard.press('Tab');
  await expect(old).toHaveValue('OFFICIAL');
  await expectAccessible(page);
  await press(page, button(page, 'See what would happen'));
  const plan = heading(page, /^\d+ documents would be marked$/);
  await expect(plan).toBeFocused(LONG);
  const many = numberIn(await plan.innerText());
  await expectAccessible(page);
  await press(page, button(page, 'Documents that would be left, and why'));
  await expectAccessible(page);
  // What was said is kept for those who go back.
  await press(page, button(page, 'Change what values stand for'));
  await expect(heading(page, 'What was found in Survey data')).toBeFocused();
  await expect(old).toHaveValue('OFFICIAL');
  await press(page, button(page, 'See what would happen'));
  await expect(plan).toBeFocused(LONG);
  await press(page, button(page, `Take on ${many} markings`));
  const taken = heading(page, /^\d+ markings have been taken on\./);
  await expect(taken).toBeFocused(LONG);
  await expectAccessible(page);
  // Every one that was to be marked is, but for those that somebody has checked out, and these are named.
  const done = numberIn(await taken.innerText());
  const left = page.getByRole('table', { name: 'Not changed' }).getByRole('row').filter({ hasText: 'It is checked out to' });
  expect(done + (await left.count())).toBe(many);
  await press(page, button(page, 'Undo this'));
  await expect(heading(page, `${done} documents are as they were before.`)).toBeFocused(LONG);
  await expectAccessible(page);
  await press(page, button(page, 'Look again'));
  await expect(heading(page, 'Take on markings that are already here')).toBeFocused();
});

/** A document for few, with a link that everybody in the organisation can use: as people leave it on SharePoint's own pages. */
async function shareForEverybody(page: Page): Promise<string> {
  const web = `${new URL(page.url()).origin}/sites/floodrisk`;
  const headers = { Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json' };
  const digest = (await (await page.request.post(`${web}/_api/contextinfo`, { headers })).json()) as { FormDigestValue: string };
  const list = `${web}/_api/web/GetList('/sites/floodrisk/Shared%20Documents')/items`;
  const filter = encodeURIComponent("MunMarking eq 'OFFICIAL-SENSITIVE - COMMERCIAL'");
  const { value } = (await (
    await page.request.get(`${list}?$select=ID,FileRef,FileLeafRef&$orderby=ID desc&$top=1&$filter=${filter}`, { headers })
  ).json()) as {
    value: { ID: number; FileRef: string; FileLeafRef: string }[];
  };
  const [{ ID, FileRef, FileLeafRef }] = value;
  const signed = { ...headers, 'X-RequestDigest': digest.FormDigestValue };
  const marked = await page.request.post(`${list}(${ID})/validateUpdateListItem()`, {
    headers: signed,
    data: { formValues: [{ FieldName: 'MunMarking', FieldValue: 'OFFICIAL-SENSITIVE - RECIPIENTS ONLY' }], bNewDocumentUpdate: true },
  });
  expect(marked.ok()).toBe(true);
  const path = FileRef.split('/').slice(4).map(encodeURIComponent).join('/');
  const link = await page.request.post(`${web}/_api/v2.0/drive/root:/${path}:/createLink`, { headers: signed, data: { type: 'view', scope: 'organization' } });
  expect(link.ok()).toBe(true);
  return FileLeafRef;
}

test('Libraries: a ceiling is changed, what is proposed is marked and undone, and sharing is checked', async ({ open }) => {
  const page = await open(MARKINGS, { person: TOM });
  const shared = await shareForEverybody(page);
  await toTab(page, 'Libraries');
  const change = button(page, 'Change what holds in Survey data');
  await press(page, change);
  await expect(heading(page, 'What holds in Survey data')).toBeFocused();
  await expectAccessible(page);
  await choose(
    page,
    page.getByRole('group', { name: 'The highest marking that may be held here' }).getByRole('radio', { name: 'OFFICIAL-SENSITIVE', exact: true })
  );
  await type(page, page.getByLabel('Reason (optional)'), 'Survey contractors’ rates are kept here now.');
  await press(page, button(page, 'Save what holds here'));
  await expect(page.getByText('Saved what holds in Survey data.')).toBeVisible(LONG);
  await expect(change).toBeFocused();
  await expectAccessible(page);
  const survey = page.getByRole('table', { name: 'Libraries and folders' }).getByRole('row').filter({ has: change });
  await expect(survey).toContainText('OFFICIAL-SENSITIVE');

  const propose = survey.getByRole('button', { name: /^Propose for \d+ documents/ });
  await press(page, propose);
  await expect(heading(page, 'Marking as Survey data proposes')).toBeFocused(LONG);
  await expectAccessible(page);
  const mark = button(page, /^Mark \d+ documents$/);
  const many = numberIn(await mark.innerText());
  await press(page, mark);
  const marked = heading(page, /^\d+ documents were marked as proposed\.$/);
  await expect(marked).toBeFocused(LONG);
  await expectAccessible(page);
  const done = numberIn(await marked.innerText());
  const left = page.getByRole('table', { name: 'Not marked' }).getByRole('row').filter({ hasText: 'It is checked out to' });
  expect(done + (await left.count())).toBe(many);
  await press(page, page.getByRole('button', { name: 'Undo', exact: true }));
  await expect(heading(page, `${done} documents have no marking again.`)).toBeFocused(LONG);
  await press(page, button(page, 'Back to the libraries'));
  await expect(change).toBeFocused(LONG);

  // Back from a form that nothing was said in.
  const folder = button(page, 'Say what holds in a folder');
  await press(page, folder);
  await expect(heading(page, 'What holds in a folder')).toBeFocused();
  await expectAccessible(page);
  await press(page, button(page, 'Back'));
  await expect(folder).toBeFocused();

  await press(page, button(page, 'Check sharing'));
  await expect(heading(page, 'Sharing that contradicts markings')).toBeFocused(LONG);
  const found = page.getByRole('table', { name: 'Sharing that contradicts markings' });
  const link = found.getByRole('row').filter({ hasText: shared });
  await expect(link).toContainText('Everybody in the organisation who has a link');
  await expect(link).toContainText('RECIPIENTS ONLY');
  await expect(button(page, 'Check again from the start')).toBeVisible();
  await expectAccessible(page);
});

test('Originators: the documents of somebody who has left go to a post', async ({ open }) => {
  const page = await open(MARKINGS, { person: TOM });
  await toTab(page, 'For you');
  await press(page, button(page, 'Originators and posts'));
  await press(page, button(page, 'Add a post, or say who holds it now'));
  await type(page, page.getByLabel('Title of the post'), 'Head of Flood Correspondence');
  await type(page, page.getByLabel('Who holds it'), 'callum.reid@rivers.example');
  await expectAccessible(page);
  await press(page, button(page, 'Save Head of Flood Correspondence'));
  await expect(page.getByText('Head of Flood Correspondence is saved.')).toBeVisible(LONG);
  await expect(page.getByRole('table', { name: 'Posts that can be originators' })).toContainText('Callum Reid');
  await focusHeld(page);

  await press(page, button(page, 'See who answers for documents'));
  const hand = button(page, 'Hand over the documents of Rhodri Vaughan');
  await expect(hand).toBeVisible(LONG);
  await focusHeld(page);
  await expectAccessible(page);
  await press(page, hand);
  await expect(heading(page, '5 documents of Rhodri Vaughan')).toBeFocused();
  await expectAccessible(page);
  // Escape leads back, and takes nobody's place on the page away.
  await page.keyboard.press('Escape');
  await expect(heading(page, '5 documents of Rhodri Vaughan')).toHaveCount(0);
  await expect(hand).toBeFocused();
  await press(page, hand);
  await choose(page, page.getByRole('radio', { name: 'Head of Flood Correspondence' }));
  await press(page, button(page, 'Hand over 5 documents'));
  await expect(heading(page, '5 documents are handed over to Head of Flood Correspondence.')).toBeFocused(LONG);
  await expect(hand).toHaveCount(0);
  await expect(page.getByRole('table', { name: 'Who answers for documents' })).toContainText('Head of Flood Correspondence', LONG);
  await expect(hand).toHaveCount(0);
  await expectAccessible(page);
  await press(page, button(page, 'Close'));
  await focusHeld(page);
});
