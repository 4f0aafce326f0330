import { CALLUM, expect, GRACE, IESTYN, test } from './fixtures';

const PAGE = '/sites/waterpolicy/SitePages/Information-management.aspx';
const LIBRARY = '/sites/waterpolicy/Shared%20Documents/Forms/AllItems.aspx';

test('an owner reads the plan, turns marking on, and members can mark', async ({ open }) => {
  let page = await open(PAGE, { person: GRACE });
  await expect(page.getByRole('heading', { name: 'Protective marking on this site' })).toBeVisible();
  await page
    .getByRole('checkbox', { name: /Documents/ })
    .first()
    .check();
  await page.getByLabel('Whom to call about something higher').fill('Security, 020 7946 0100');
  await page.getByLabel('Originating body').fill('Department for Rivers and Coasts');
  await page.getByRole('button', { name: 'Show what would change' }).click();
  await expect(page.getByRole('heading', { name: 'What will change on this site' })).toBeVisible();
  await page.getByRole('button', { name: /^Turn on marking in/ }).click();
  await expect(page.getByText(/^Marking is on in/).first()).toBeVisible({ timeout: 45_000 });

  page = await open(LIBRARY, { person: CALLUM });
  await page
    .getByRole('checkbox', { name: /\.(docx|pdf|xlsx|pptx|msg|txt)$/ })
    .first()
    .click();
  await expect(page.getByRole('menuitem', { name: 'Mark', exact: true }).or(page.getByRole('button', { name: 'Mark', exact: true }))).toBeVisible();
});

test('somebody who does not own the site is told whom to ask', async ({ open }) => {
  const page = await open(PAGE, { person: IESTYN });
  await expect(page.getByText(/Ask one of the site’s owners/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show what would change' })).toHaveCount(0);
});
