import { DatabaseSync } from 'node:sqlite';
import type { TestSite } from '../testing/site';

const LINES = [
  'OFFICIAL',
  'OFFICIAL',
  'OFFICIAL',
  'OFFICIAL-SENSITIVE',
  'OFFICIAL-SENSITIVE - RECIPIENTS ONLY',
  'OFFICIAL-SENSITIVE - PERSONAL DATA',
  'OFFICIAL - FOR PUBLIC RELEASE',
  'RESTRICTED',
  'SECRET',
  '',
  '',
  '',
];

/** The same numbers for the same seed, so that every run counts the same library. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const FIRST_DAY = Date.parse('2016-01-01T09:00:00Z');
const DAYS = 3650;

/** Fills a library with documents of many markings, ages and folders, and with folders. */
export function fillLibrary(site: TestSite, documents: number): void {
  const random = seededRandom(7);
  const folders = Array.from({ length: 40 }, (_, i) => `Team ${i + 1}`);
  folders.forEach((path) => site.tenant.store.addFolder(site.library, { path }));
  for (let from = 0; from < documents; from += 10_000) {
    site.addFiles(
      Array.from({ length: Math.min(10_000, documents - from) }, (_, i) => {
        const created = new Date(FIRST_DAY + Math.floor(random() * DAYS) * 86_400_000);
        const line = LINES[Math.floor(random() * LINES.length)];
        return {
          name: `Paper ${from + i}.docx`,
          content: 'paper',
          sharedContent: true,
          folder: `${site.library.url}/${folders[Math.floor(random() * folders.length)]}`,
          created,
          modified: created,
          values: line === '' ? {} : { MunMarking: line },
        };
      })
    );
  }
}

export interface SqlCounts {
  readonly documents: number;
  readonly unmarked: number;
  readonly legacy: number;
  readonly olderThanFiveYears: number;
  readonly byLine: Readonly<Record<string, number>>;
}

/** The same totals straight from the tenant's own database, without a line of the product. */
export function countBySql(file: string, fiveYearsAgo: string): SqlCounts {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const { seq } = db.prepare('SELECT seq FROM lists ORDER BY item_count DESC LIMIT 1').get() as { seq: number };
    const table = `"items_${seq}"`;
    const documents = 'FROM ' + table + ' WHERE "FSObjType" = 0';
    const one = (sql: string, ...values: string[]): number => Number((db.prepare(sql).get(...values) as { n: number }).n);
    const none = `COALESCE("MunMarking", '') = ''`;
    const lines = db.prepare(`SELECT "MunMarking" AS line, COUNT(*) AS n ${documents} AND NOT (${none}) GROUP BY 1`).all() as { line: string; n: number }[];
    return {
      documents: one(`SELECT COUNT(*) AS n ${documents}`),
      unmarked: one(`SELECT COUNT(*) AS n ${documents} AND ${none}`),
      legacy: one(`SELECT COUNT(*) AS n ${documents} AND "MunMarking" = 'RESTRICTED'`),
      olderThanFiveYears: one(`SELECT COUNT(*) AS n ${documents} AND ${none} AND "Created" < ?`, fiveYearsAgo),
      byLine: Object.fromEntries(lines.map(({ line, n }) => [line, Number(n)])),
    };
  } finally {
    db.close();
  }
}
