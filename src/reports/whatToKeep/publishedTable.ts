import type { PeriodWords } from '../../words/periods';
import type { WhatToKeepWords } from '../../words/whatToKeep';
import type { CsvTable } from '../../tables';
import type { PublishedFunction } from './classesToPublish';

/**
 * The columns of the published table. They are a contract (docs/schemas/README.md), in English whatever the page's
 * language. Owners, usual markings, and which records are vital are for the department alone.
 */
export const PUBLISHED_HEADINGS = [
  'Code',
  'Function',
  'Activity',
  'Title',
  'Description',
  'Keep for',
  'Keep from',
  'In plain words',
  'What happens then',
  'Authority',
  'Authority link',
  'Version',
] as const;

/** The published schedule as a table: one row a class. */
export function publishedTable(functions: readonly PublishedFunction[], words: { readonly page: WhatToKeepWords; readonly periods: PeriodWords }): CsvTable {
  const rows = functions.flatMap(({ classes }) =>
    classes.map(({ recordClass, reading }) => [
      recordClass.code,
      recordClass.businessFunction,
      recordClass.activity,
      recordClass.title,
      recordClass.description,
      recordClass.keepFor,
      recordClass.keepFrom,
      reading.needsPerson ? words.page.decided : words.periods.reading(reading),
      words.page.actionShort[recordClass.action],
      recordClass.authority.text,
      recordClass.authority.url,
      recordClass.version,
    ])
  );
  return { headings: PUBLISHED_HEADINGS, rows };
}
