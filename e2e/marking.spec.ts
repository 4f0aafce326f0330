import { CALLUM, expect, IESTYN, test } from './fixtures';
import { files, LIBRARY, markCommand, openPanel, rowOf, selectMarked, selectUnmarked } from './library';

test('a newcomer’s first minute: choose a person, open a library, mark a document, see it there', async ({ open }) => {
  const page = await open('/', { person: '' });
  await page.getByRole('button', { name: /Nia Prys/ }).click();
  await page
    .getByRole('link', { name: /Flood Risk/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Documents', exact: true }).first().click();
  const [name] = await selectUnmarked(page, 1);
  const panel = await openPanel(page);
  await panel.getByRole('radio', { name: 'OFFICIAL-SENSITIVE' }).check();
  await panel.getByRole('checkbox', { name: 'RECIPIENTS ONLY' }).check();
  await expect(panel.getByText('OFFICIAL-SENSITIVE - RECIPIENTS ONLY').first()).toBeVisible();
  await panel.getByRole('button', { name: 'Mark 1 document', exact: true }).click();
  await expect(panel.getByText('1 document is marked OFFICIAL-SENSITIVE - RECIPIENTS ONLY.')).toBeVisible();
  await panel.getByRole('button', { name: 'Close', exact: true }).last().click();
  await expect(rowOf(page, name)).toContainText('OFFICIAL-SENSITIVE - RECIPIENTS ONLY');
  await page.reload();
  await expect(rowOf(page, name)).toContainText('OFFICIAL-SENSITIVE - RECIPIENTS ONLY');
});

test('what the policy forbids cannot be chosen, and the panel says why', async ({ open }) => {
  const page = await open(LIBRARY);
  await selectUnmarked(page, 1);
  const panel = await openPanel(page);
  await panel.getByRole('radio', { name: 'OFFICIAL-SENSITIVE' }).check();
  const release = panel.getByRole('checkbox', { name: 'FOR PUBLIC RELEASE' });
  await expect(release).toHaveAttribute('aria-disabled', 'true');
  await expect(release).toHaveAccessibleDescription(/Only with OFFICIAL\..*page 17/);
  await release.click({ force: true });
  await expect(release).not.toBeChecked();
});

test('a marking above the ceiling stops, says whom to call and writes nothing', async ({ open, tenant }) => {
  const page = await open(LIBRARY);
  await selectUnmarked(page, 1);
  const panel = await openPanel(page);
  const writes: string[] = [];
  page.on('request', (request) => {
    if (
      request.method() === 'POST' &&
      /validateUpdateListItem|MunimentMarkingHistory/i.test(request.postData() ?? '') &&
      (request.postData() ?? '').includes('POST ')
    )
      writes.push(request.url());
  });
  await panel.getByRole('radio', { name: 'SECRET', exact: true }).check();
  await expect(panel.getByText(/SECRET may not be held here/)).toBeVisible();
  await expect(panel.getByText(/020 7946 0142/)).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Mark 1 document' })).toBeDisabled();
  expect(writes).toEqual([]);
  expect(tenant.url).toContain('127.0.0.1');
});

test('another’s marking is challenged, not changed: the panel says whose it is and leads to the challenge', async ({ open }) => {
  const page = await open(LIBRARY, { person: CALLUM });
  const [name] = await selectMarked(page, 1);
  const before = await rowOf(page, name).innerText();
  const panel = await openPanel(page);
  await expect(panel.getByText('Its originator is Nia Prys, and only the originator may change a marking. You can challenge it.')).toBeVisible();
  await panel.getByRole('button', { name: 'Policy, paragraph 38' }).click();
  await expect(panel.getByText(/may challenge the classification of an asset with a reasoned argument/)).toBeVisible();
  await panel.getByRole('radio', { name: 'OFFICIAL-SENSITIVE' }).check();
  await panel.getByRole('checkbox', { name: 'LEGAL', exact: true }).check();
  await panel.getByRole('button', { name: 'Challenge the marking' }).click();
  await panel.getByLabel('Why do you think so?').fill('It holds the advice of counsel.');
  await panel.getByRole('button', { name: 'Challenge the marking of 1 document' }).click();
  await expect(panel.getByText(/^1 challenge raised\. An answer is wanted by/)).toBeVisible();
  await panel.getByRole('button', { name: 'Close', exact: true }).last().click();
  await expect(panel.getByRole('radio').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.reload();
  expect(await rowOf(page, name).innerText()).toBe(before);
});

test('any marking may change later: when and into what is kept, and the history says so', async ({ open }) => {
  const page = await open(LIBRARY);
  const [name] = await selectUnmarked(page, 1);
  let panel = await openPanel(page);
  await panel.getByRole('radio', { name: 'OFFICIAL-SENSITIVE' }).check();
  await panel.getByRole('checkbox', { name: 'This marking changes later' }).check();
  await expect(panel.getByText('Choose the date and time when this marking ends.')).toBeVisible();
  await panel.getByLabel('Date and time', { exact: true }).fill('2031-05-17T12:00');
  await panel.getByRole('button', { name: 'OFFICIAL', exact: true }).click();
  await panel.getByRole('button', { name: 'Mark 1 document', exact: true }).click();
  await expect(panel.getByText('1 document is marked OFFICIAL-SENSITIVE.')).toBeVisible();
  await panel.getByRole('button', { name: 'Close', exact: true }).last().click();
  await rowOf(page, name).getByRole('checkbox').click();
  panel = await openPanel(page);
  await panel.getByRole('tab', { name: 'History' }).click();
  await expect(panel.getByText('Until 17 May 2031 at 12:00; then OFFICIAL')).toBeVisible();
});

test('FOR PUBLIC RELEASE leads to the copy that is released', async ({ open }) => {
  const page = await open(LIBRARY);
  await selectUnmarked(page, 1);
  const panel = await openPanel(page);
  await panel.getByRole('radio', { name: 'OFFICIAL', exact: true }).check();
  await panel.getByRole('checkbox', { name: 'FOR PUBLIC RELEASE' }).check();
  await expect(panel.getByText('It will not be marked.')).toBeVisible();
  await expect(panel.getByRole('button', { name: /^Mark 1 document/ })).toHaveCount(0);
  await panel.getByRole('button', { name: 'Make the copy for release' }).click();
  await expect(panel.getByRole('heading', { name: 'Make a copy for release' })).toBeFocused();
});

test('the last marking can be undone, and the history says so', async ({ open }) => {
  const page = await open(LIBRARY);
  const [name] = await selectUnmarked(page, 1);
  let panel = await openPanel(page);
  await panel.getByRole('radio', { name: 'OFFICIAL', exact: true }).check();
  await panel.getByRole('button', { name: 'Mark 1 document', exact: true }).click();
  await panel.getByRole('button', { name: 'Undo this marking' }).click();
  await expect(panel.getByText('1 document has the marking from before.')).toBeVisible();
  await panel.getByRole('button', { name: 'Close', exact: true }).last().click();
  await expect(rowOf(page, name)).not.toContainText('OFFICIAL');
  await rowOf(page, name).getByRole('checkbox').click();
  panel = await openPanel(page);
  await panel.getByRole('tab', { name: 'History' }).click();
  await expect(panel.getByText('Undone')).toBeVisible();
  await expect(panel.getByText('no marking → OFFICIAL')).toBeVisible();
});

test('after a closed tab the rest is offered, and done', async ({ open, page, context, tenant }) => {
  await open(LIBRARY);
  await expect(files(page).first()).toBeVisible();
  await page.getByRole('checkbox').first().click();
  const panel = await openPanel(page);
  await expect(panel.getByText(/folders? hold/)).toBeVisible();
  // Every answer after the first documents' is held back, so that the tab can be closed in the middle of the work.
  let marking = 0;
  await page.route('**/_api/$batch', async (route) => {
    if (/validateUpdateListItem/i.test(route.request().postData() ?? '') && (marking += 1) > 1) return;
    await route.continue();
  });
  await panel.getByRole('radio', { name: 'OFFICIAL', exact: true }).check();
  await panel.getByRole('button', { name: /^Mark \d+ documents/ }).click();
  await expect.poll(() => marking).toBeGreaterThan(1);
  await page.close();

  const next = await context.newPage();
  await next.goto(tenant.url + LIBRARY);
  await files(next).first().click();
  const again = await openPanel(next);
  await expect(again.getByText(/You were marking \d+ documents on .* \d+ (is|are) left\./)).toBeVisible();
  await again.getByRole('button', { name: 'Do the rest' }).click();
  await expect(again.getByText(/documents are marked OFFICIAL\./)).toBeVisible();
});

test('a busy SharePoint is waited for, and a document that is checked out is named', async ({ open, page, tenant }) => {
  await open(LIBRARY);
  await page.request.post(`${tenant.url}/_local/control`, {
    data: { do: 'addFault', match: 'validateUpdateListItem', status: 429, retryAfter: 1, times: 1, insideBatch: true },
  });
  await page
    .getByRole('checkbox', { name: /^Select Inspections$/ })
    .or(page.getByRole('row', { name: /Inspections/ }).getByRole('checkbox'))
    .first()
    .click();
  const panel = await openPanel(page);
  await expect(panel.getByText(/folder holds/)).toBeVisible();
  await panel.getByRole('radio', { name: 'OFFICIAL-SENSITIVE' }).check();
  await panel.getByRole('button', { name: /^Mark \d+ documents/ }).click();
  await expect(panel.getByText(/documents are marked OFFICIAL-SENSITIVE\./)).toBeVisible({ timeout: 30_000 });
});

test('somebody who may only read is not offered the command', async ({ open }) => {
  const page = await open(LIBRARY, { person: IESTYN });
  await files(page).first().click();
  await expect(markCommand(page)).toHaveCount(0);
});
