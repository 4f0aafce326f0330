import { expect, type Locator, type Page } from '@playwright/test';
import type { Culture } from '../src/words/culture';
import { cy as coversCy } from '../src/words/covers/cy';
import { en as coversEn } from '../src/words/covers/en';
import { cy as deskCy } from '../src/words/recordsDesk/cy';
import { en as deskEn } from '../src/words/recordsDesk/en';
import { cy as disposalCy } from '../src/words/disposal/cy';
import { en as disposalEn } from '../src/words/disposal/en';
import { cy as explainingCy } from '../src/words/explaining/cy';
import { en as explainingEn } from '../src/words/explaining/en';
import { cy as holdsCy } from '../src/words/holds/cy';
import { en as holdsEn } from '../src/words/holds/en';
import { cy as keepingCy } from '../src/words/keeping/cy';
import { en as keepingEn } from '../src/words/keeping/en';
import { cy as queueCy } from '../src/words/queue/cy';
import { en as queueEn } from '../src/words/queue/en';
import { cy as classesCy } from '../src/words/recordClasses/cy';
import { en as classesEn } from '../src/words/recordClasses/en';
import { cy as labelsCy } from '../src/words/recordLabels/cy';
import { en as labelsEn } from '../src/words/recordLabels/en';
import { cy as panelCy } from '../src/words/recordPanel/cy';
import { en as panelEn } from '../src/words/recordPanel/en';
import { cy as kimCy } from '../src/words/retentionDesk/cy';
import { en as kimEn } from '../src/words/retentionDesk/en';
import { cy as setupCy } from '../src/words/retentionSetup/cy';
import { en as setupEn } from '../src/words/retentionSetup/en';
import { cy as bringingCy } from '../src/words/scheduleBringing/cy';
import { en as bringingEn } from '../src/words/scheduleBringing/en';
import { cy as changesCy } from '../src/words/scheduleChanges/cy';
import { en as changesEn } from '../src/words/scheduleChanges/en';
import { cy as scheduleCy } from '../src/words/scheduleDesk/cy';
import { en as scheduleEn } from '../src/words/scheduleDesk/en';
import { cy as publishCy } from '../src/words/schedulePublish/cy';
import { en as publishEn } from '../src/words/schedulePublish/en';

export const RECORDS = '/sites/floodrisk/SitePages/Records.aspx';
export const RETENTION = '/sites/kim/SitePages/Retention.aspx';
export const SETUP = '/sites/floodrisk/SitePages/Information-management.aspx';
/** Of the central team: an owner of the site on which the department keeps its schedules and holds. */
export const ELIN = 'elin.morgan@rivers.example';

const en = {
  covers: coversEn,
  desk: deskEn,
  disposal: disposalEn,
  explaining: explainingEn,
  holds: holdsEn,
  keeping: keepingEn,
  queue: queueEn,
  classes: classesEn,
  labels: labelsEn,
  panel: panelEn,
  kim: kimEn,
  setup: setupEn,
  bringing: bringingEn,
  changes: changesEn,
  schedule: scheduleEn,
  publish: publishEn,
};
export type RecordWords = typeof en;

/** What stands on the pages for records, so that the same walk can be taken in both languages. */
export const recordWords: Readonly<Record<Culture, RecordWords>> = {
  en,
  cy: {
    covers: coversCy,
    desk: deskCy,
    disposal: disposalCy,
    explaining: explainingCy,
    holds: holdsCy,
    keeping: keepingCy,
    queue: queueCy,
    classes: classesCy,
    labels: labelsCy,
    panel: panelCy,
    kim: kimCy,
    setup: setupCy,
    bringing: bringingCy,
    changes: changesCy,
    schedule: scheduleCy,
    publish: publishCy,
  },
};

export async function noSideScroll(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
}

/** A command of the library, in the bar or under its dots. */
export const command = (page: Page, name: string): Locator =>
  page.getByRole('menuitem', { name, exact: true }).or(page.getByRole('button', { name, exact: true }));

/** Opens a tab, which may stand under the dots on a narrow page. */
export async function goToTab(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('tab').first()).toBeVisible();
  const wanted = page.getByRole('tab', { name, exact: true });
  if (!(await wanted.isVisible())) {
    await page.getByRole('tab').last().click();
    await page.getByRole('menuitem', { name, exact: true }).click();
  } else await wanted.click();
  await expect(page.getByRole('tabpanel')).not.toBeEmpty();
}

/** The words before what a sentence takes in, as a pattern that begins with them. */
export const begins = (sentence: string): RegExp => new RegExp(`^${sentence.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
