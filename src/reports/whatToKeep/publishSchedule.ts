import type { Day, Schedule } from '../../retention/rules';
import { toCsv } from '../../tables';
import { formatDate, type Culture } from '../../words';
import type { PeriodWords } from '../../words/periods';
import type { WhatToKeepWords } from '../../words/whatToKeep';
import { classesToPublish } from './classesToPublish';
import { publishedPage } from './publishedPage';
import { publishedTable } from './publishedTable';

/** What is published of a schedule: a page and a table. */
export interface PublishedSchedule {
  readonly html: string;
  readonly csv: string;
  /** How many classes stand in them. */
  readonly classes: number;
}

export interface PublishOptions {
  /** The day of publication, as YYYY-MM-DD: classes not in use on it are left out. */
  readonly today?: Day;
  /** Whom the public may ask: a post, an address. */
  readonly contact?: string;
  /** The language of the schedule's own words, where it is not English. */
  readonly scheduleLanguage?: Culture;
  /** What the table is called beside the page; empty for a page by itself. */
  readonly csvName?: string;
}

/**
 * A schedule as *What to keep*: an accessible page that stands alone, and the same as an open table. Owners, usual markings
 * and which records are vital are not published.
 * @param words those of `whatToKeepWords` and `periodWords`, in the page's language
 */
export function publishSchedule(
  schedule: Schedule,
  words: { readonly page: WhatToKeepWords; readonly periods: PeriodWords },
  culture: Culture,
  { today = '', contact = '', scheduleLanguage = 'en', csvName = 'schedule.csv' }: PublishOptions = {}
): PublishedSchedule {
  const functions = classesToPublish(schedule, today);
  const publishedOn = today === '' ? '' : formatDate(`${today}T12:00:00Z`, culture, 'UTC');
  return {
    html: publishedPage(schedule, functions, { words, culture, scheduleLanguage, contact, publishedOn, csvName }),
    csv: toCsv(publishedTable(functions, words)),
    classes: functions.reduce((sum, { classes }) => sum + classes.length, 0),
  };
}
