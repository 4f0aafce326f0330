import type { Page } from '@playwright/test';
import { expect, NIA, test, TOM } from './fixtures';
import { files, LIBRARY } from './library';
import { faultsOf, LOOKS } from './looks';
import { begins, command, ELIN, goToTab, RECORDS, recordWords, RETENTION, SETUP, type RecordWords } from './records';

// On this tenant nothing is written by these walks, so every look finds the same.
test.use({ tenantOf: 'retention' });
test.setTimeout(240_000);

const LONG = { timeout: 45_000 };

const CSV = [
  'Function,Record type,Retention period,Trigger,Action,Authority',
  'Planning,Planning applications,15 years,Date of decision,Destroy,Town and Country Planning Act 1990',
  ',Enforcement notices,Permanent,,Keep,Business need',
  'Finance,Invoices,Current financial year plus 6,,Destroy,Taxes Management Act 1970',
  'Finance,Odd receipts,As long as needed,,,',
].join('\n');

/** One state of a page: it is brought about, then looked at. */
interface View {
  readonly name: string;
  readonly come: (page: Page, words: RecordWords) => Promise<void>;
  /** Only the panel is ours. */
  readonly within?: string;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const table = (page: Page, name: string) => page.getByRole('table', { name });
const tab =
  (name: (words: RecordWords) => string, ready: (page: Page, words: RecordWords) => Promise<void>): View['come'] =>
  async (page, words) => {
    await goToTab(page, name(words));
    await ready(page, words);
  };

const records: readonly View[] = [
  {
    name: 'what is due',
    come: async (page, { queue }) => {
      await expect(table(page, queue.parts.toDecide)).toBeVisible(LONG);
      await expect(button(page, queue.stop)).toHaveCount(0, LONG);
    },
  },
  {
    name: 'one series, and the question',
    come: async (page, { queue }) => {
      await button(page, begins(`${queue.decide()}: `))
        .first()
        .click();
      await page.getByRole('radio', { name: queue.answers.keepLonger }).check();
      await page.locator('fieldset').locator('..').getByRole('button').last().click();
      await expect(page.getByText(queue.reasonMissing)).toBeVisible();
    },
  },
  {
    name: 'record classes',
    come: tab(
      (words) => words.desk.tabs.classes,
      (page, { classes }) => expect(table(page, classes.tab.table)).toBeVisible(LONG)
    ),
  },
  {
    name: 'the editor of a class',
    come: async (page, { classes }) => {
      await table(page, classes.tab.table).getByRole('button').last().click();
      await expect(button(page, classes.cancel)).toBeVisible();
    },
  },
  {
    name: 'the dates of e-mails',
    come: async (page, { classes }) => {
      await button(page, classes.cancel).click();
      await button(page, classes.tab.emailFind).click();
      await expect(
        page
          .getByRole('status')
          .filter({ hasText: /\d|@/ })
          .or(page.getByText(classes.tab.emailNone(0)))
          .first()
      ).toBeVisible(LONG);
    },
  },
  {
    name: 'holds of the site',
    come: tab(
      (words) => words.desk.tabs.holds,
      async (page, { holds }) => {
        await button(page, holds.look).click();
        await expect(button(page, holds.lookAgain)).toBeVisible(LONG);
      }
    ),
  },
  {
    name: 'disposal',
    come: tab(
      (words) => words.desk.tabs.disposal,
      (page, { disposal }) => expect(button(page, disposal.openLog)).toBeVisible(LONG)
    ),
  },
  {
    name: 'the disposal log',
    come: async (page, { disposal }) => {
      await button(page, disposal.openLog).click();
      await expect(page.getByText(disposal.logEmpty).or(button(page, disposal.saveLog))).toBeVisible(LONG);
    },
  },
  {
    name: 'what is not covered',
    come: tab(
      (words) => words.desk.tabs.covers,
      (page, { covers }) => expect(table(page, covers.heading)).toBeVisible(LONG)
    ),
  },
];

const retention: readonly View[] = [
  { name: 'the schedule', come: (page, { schedule }) => expect(table(page, schedule.list.heading)).toBeVisible(LONG) },
  {
    name: 'a class',
    come: async (page, { schedule }) => {
      await table(page, schedule.list.heading).getByRole('button').first().click();
      await expect(button(page, schedule.card.propose)).toBeVisible(LONG);
    },
  },
  {
    name: 'a change that is proposed',
    come: async (page, { schedule }) => {
      await button(page, schedule.card.propose).first().click();
      await expect(button(page, schedule.propose.send('change'))).toBeVisible(LONG);
    },
  },
  {
    name: 'versions',
    come: async (page, { schedule, kim }) => {
      await goToTab(page, kim.tabs.changes);
      await goToTab(page, kim.tabs.schedule);
      await button(page, schedule.doing.versions).click();
      await expect(page.getByRole('heading', { name: begins(schedule.versions.heading('').trim()) })).toBeVisible(LONG);
    },
  },
  {
    name: 'bringing in a table',
    come: async (page, { schedule, bringing }) => {
      await button(page, schedule.back).click();
      await button(page, schedule.doing.bring).click();
      await expect(button(page, bringing.choose)).toBeVisible(LONG);
      await page.locator('input[type="file"]').setInputFiles({ name: 'schedule.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) });
      await expect(page.getByRole('form', { name: bringing.keepHeading })).toBeVisible(LONG);
    },
  },
  {
    name: 'changes',
    come: tab(
      (words) => words.kim.tabs.changes,
      (page, { changes }) => expect(table(page, changes.yearlyHeading)).toBeVisible(LONG)
    ),
  },
  {
    name: 'what to keep',
    come: tab(
      (words) => words.kim.tabs.publish,
      (page, { publish }) => expect(table(page, publish.warnings)).toBeVisible(LONG)
    ),
  },
  {
    name: 'holds',
    come: tab(
      (words) => words.kim.tabs.holds,
      (page, { holds }) => expect(button(page, holds.declareNew)).toBeVisible(LONG)
    ),
  },
  {
    name: 'declaring a hold',
    come: async (page, { holds }) => {
      await button(page, holds.declareNew).click();
      await page.getByRole('checkbox', { name: holds.everything }).check();
      await button(page, begins(holds.declare('|').split('|')[0])).click();
      await expect(page.getByText(holds.problem('noTitle', '')).first()).toBeVisible();
    },
  },
  {
    name: 'lifting a hold',
    come: async (page, { holds }) => {
      await button(page, holds.cancel).click();
      await button(page, begins(holds.lift)).first().click();
      await expect(page.getByLabel(holds.liftReason)).toBeVisible();
    },
  },
];

const setup: readonly View[] = [
  {
    name: 'keeping records',
    come: async (page, { setup: own }) => {
      await goToTab(page, own.parts.records);
      await expect(page.getByRole('heading', { name: own.setup.title })).toBeVisible(LONG);
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0, LONG);
    },
  },
];

const panel = '[role="dialog"]';
const asked =
  (name: (words: RecordWords) => string, ready: (page: Page, words: RecordWords) => Promise<void>): View['come'] =>
  async (page, words) => {
    const wanted = command(page, name(words));
    const more = page.getByRole('menubar').getByRole('menuitem', { name: /^(More commands|Rhagor o orchmynion)$/ });
    await expect(wanted.or(more).first()).toBeVisible(LONG);
    // On a narrow page it stands under the dots.
    if (!(await wanted.isVisible())) await more.click();
    await wanted.click();
    await ready(page, words);
  };
const close = (page: Page): Promise<void> => page.keyboard.press('Escape').then(() => expect(page.getByRole('dialog')).toHaveCount(0));
const panels: readonly View[] = [
  {
    name: 'set record class',
    within: panel,
    come: async (page, words) => {
      await expect(files(page).first()).toBeVisible(LONG);
      await files(page).first().click();
      await asked(
        ({ panel: own }) => own.titles.class,
        async (_, { classes }) => {
          await page.getByLabel(classes.search).fill('GEN');
          await page
            .getByRole('radio', { name: /GEN-02/ })
            .last()
            .check();
        }
      )(page, words);
    },
  },
  {
    name: 'keep or delete',
    within: panel,
    come: async (page, words) => {
      await close(page);
      await asked(
        ({ panel: own }) => own.titles.keep,
        (_, { keeping }) => page.getByRole('radio', { name: keeping.answers.keepLonger }).check(LONG)
      )(page, words);
    },
  },
  {
    name: 'why it cannot be deleted',
    within: panel,
    come: async (page, words) => {
      await close(page);
      await asked(
        ({ panel: own }) => own.titles.why,
        (_, { explaining }) => expect(page.getByRole('heading', { name: explaining.reasons })).toBeVisible(LONG)
      )(page, words);
    },
  },
];

const WALKS = [
  { of: 'a site’s records', address: RECORDS, person: TOM, views: records },
  { of: 'the department’s schedules and holds', address: RETENTION, person: ELIN, views: retention },
  { of: 'turning the keeping of records on', address: SETUP, person: TOM, views: setup },
  { of: 'the panels for records', address: LIBRARY, person: NIA, views: panels },
];

for (const { of, address, person, views } of WALKS)
  for (const { name, looks, culture, width } of LOOKS)
    test(`${of}, ${name}: axe finds nothing, and nothing scrolls sideways`, async ({ open, page }) => {
      await page.setViewportSize({ width, height: 900 });
      await open(address, { person, ...looks });
      const found: string[] = [];
      for (const view of views)
        await test.step(view.name, async () => {
          await view.come(page, recordWords[culture]);
          found.push(...(await faultsOf(page, view.within)).map((fault) => `${view.name}: ${fault}`));
        });
      expect(found).toEqual([]);
    });
