// What a site's queue costs on a library of 100,000 documents: requests until its first screen, the memory that it holds
// while it reads on, and its totals against a count by SQL. Run: npm run bench:queue
//   --items <n>   another number of documents; --json
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { openTestKimSite, setKimProperty } from '../testing/kimSite';
import { counting, givePlaces } from '../testing/queue';
import { madeByYear } from '../testing/queueBySql';
import { recordSiteOf } from '../testing/recordSite';
import { turnRetentionOn } from '../testing/retention';
import { riversSchedule } from '../testing/riversSchedule';
import { keepSchedule } from '../testing/schedule';
import { MEMBER, openTestSite, type TestSite } from '../testing/site';
import { createQueueDesk } from '../src/retention/store/queue/queueDesk';
import { bar } from './bars';
import { seededRandom } from './coverageLibrary';

const STEP = 10_000;
/** Documents are kept for so long from the day on which they were made. */
const YEARS = 3;
const FIRST_DAY = Date.parse('2012-01-01T12:00:00Z');
const DAYS = 365 * 10;

const collect = (globalThis as { gc?: () => void }).gc;

function fill(site: TestSite, documents: number): void {
  const random = seededRandom(7);
  for (let from = 0; from < documents; from += STEP) {
    site.addFiles(
      Array.from({ length: Math.min(STEP, documents - from) }, (_, at) => {
        const created = new Date(FIRST_DAY + Math.floor(random() * DAYS) * 86_400_000);
        return { name: `Paper ${from + at}.docx`, content: 'paper', sharedContent: true, created, modified: created };
      })
    );
  }
}

interface Figures {
  readonly first: number;
  readonly firstMs: number;
  readonly allMs: number;
  readonly requests: number;
  readonly read: number;
  readonly heap: readonly number[];
  readonly differences: readonly string[];
}

async function measure(items: number): Promise<Figures> {
  const folder = mkdtempSync(path.join(tmpdir(), 'muniment-bench-'));
  const file = path.join(folder, 'site.sqlite');
  const site = await openTestSite({ file });
  try {
    await turnRetentionOn(site);
    const kim = await openTestKimSite(site);
    await kim.turnOn();
    setKimProperty(site, '/sites/kim');
    const classes = riversSchedule.classes.map((each) => (each.code === 'FOI-01' ? { ...each, keepFor: `${YEARS} years`, keepFrom: 'Date created' } : each));
    await keepSchedule(kim, { ...riversSchedule, classes });
    await givePlaces(site, [{ recordClass: 'FOI-01' }]);
    fill(site, items);

    const { wrap, urls } = counting();
    const heap: number[] = [];
    let first = 0;
    let firstMs = 0;
    let next = STEP;
    const began = performance.now();
    const end = await createQueueDesk(recordSiteOf(site, MEMBER, {}, wrap)).read(({ read }) => {
      if (first === 0) {
        first = urls.length;
        firstMs = performance.now() - began;
      }
      if (read < next || collect === undefined) return;
      next += STEP;
      collect();
      heap.push(process.memoryUsage().heapUsed / 1e6);
    });
    const allMs = performance.now() - began;
    const counted = new Map(end.series.map(({ key, documents }) => [(key.year ?? 0) - YEARS, documents]));
    const differences = [...madeByYear(file)]
      .filter(([year, n]) => counted.get(year) !== n)
      .map(([year, n]) => `${year}: ${counted.get(year) ?? 0}, and ${n} by SQL`);
    return { first, firstMs, allMs, requests: urls.length, read: end.read, heap, differences };
  } finally {
    site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function report({ first, firstMs, allMs, requests, read, heap, differences }: Figures): string {
  const growth = heap.length > 1 ? Math.max(...heap.slice(1)) - heap[0] : 0;
  return [
    `${read.toLocaleString('en-GB')} documents of one site: what is due`,
    '',
    bar('requests until the first screen', first, 'at most', 3, 'requests').line,
    ...(heap.length > 1 ? [bar(`heap more than after the first ${STEP.toLocaleString('en-GB')} rows`, growth, 'at most', 5, 'MB').line] : []),
    `${differences.length === 0 ? 'met  ' : 'short'}  totals by year against a count by SQL: ${differences.length === 0 ? 'all the same' : differences.join('; ')}`,
    '',
    `first screen after ${Math.round(firstMs).toLocaleString('en-GB')} ms, all after ${Math.round(allMs).toLocaleString('en-GB')} ms and ${requests} requests`,
    heap.length > 1
      ? `heap after every ${STEP.toLocaleString('en-GB')} rows: ${heap.map((value) => value.toFixed(1)).join(', ')} MB`
      : 'the heap is measured with node --expose-gc',
    '',
  ].join('\n');
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { items: { type: 'string', default: '100000' }, json: { type: 'boolean' } } });
  const figures = await measure(Number(values.items));
  process.stdout.write(values.json ? `${JSON.stringify(figures)}\n` : report(figures));
}

void main();
