// What it costs to see how a library of 100,000 documents is marked: our scan against the same requests sent raw in the
// same process, the memory that it holds while it reads, and its totals against a count by SQL. Run: npm run bench:coverage
//   --items <n>   another number of documents; --rounds <n>; --json
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { MEMBER, openTestSite, sendAs } from '../testing/site';
import { siteAccessOf } from '../testing/siteAccess';
import { createOverviewDesk, type Overview, type OverviewDesk } from '../src/marking/store/coverage';
import type { Send } from '../src/tenant';
import { bar, median } from './bars';
import { collect, raw, timed, type Request, type Time } from './besideRaw';
import { countBySql, fillLibrary, seededRandom, type SqlCounts } from './coverageLibrary';

/** Rows after which the heap is measured. */
const STEP = 10_000;

/** Reads the library with the product. @returns the heap in megabytes at every step, where it was asked for */
async function scan(desk: OverviewDesk, measureHeap: boolean): Promise<{ overview: Overview; heap: number[] }> {
  const heap: number[] = [];
  let next = STEP;
  const overview = await desk.scan(({ rows }) => {
    if (!measureHeap || rows < next || collect === undefined) return;
    next += STEP;
    collect();
    heap.push(process.memoryUsage().heapUsed / 1e6);
  });
  return { overview, heap };
}

/** Where the product's totals are not those of SQL. */
function differences({ site }: Overview, sql: SqlCounts): string[] {
  const pairs: [string, number, number][] = [
    ['documents', site.documents, sql.documents],
    ['unmarked', site.unmarked, sql.unmarked],
    ['invalid', site.invalid, sql.legacy],
    ['marked', site.marked, sql.documents - sql.unmarked - sql.legacy],
    ['unmarked and older than five years', site.unmarkedByAge.older, sql.olderThanFiveYears],
    ...Object.entries(sql.byLine).map(([line, n]): [string, number, number] => [line, site.byLine.find((each) => each.line === line)?.count ?? 0, n]),
  ];
  return pairs.filter(([, ours, theirs]) => ours !== theirs).map(([what, ours, theirs]) => `${what}: ${ours}, and ${theirs} by SQL`);
}

interface Figures {
  readonly rows: number;
  readonly ours: readonly Time[];
  readonly raw: readonly Time[];
  readonly heap: readonly number[];
  readonly differences: readonly string[];
}

async function measure(items: number, rounds: number): Promise<Figures> {
  const folder = mkdtempSync(path.join(tmpdir(), 'muniment-bench-'));
  const file = path.join(folder, 'site.sqlite');
  const site = await openTestSite({ file });
  try {
    await site.turnOn();
    fillLibrary(site, items);
    const requests: Request[] = [];
    const recording = (send: Send): Send => {
      return (url, init) => {
        if (url.includes('RenderListDataAsStream') || url.includes('/items')) requests.push({ url, init });
        return send(url, init);
      };
    };
    const open = async (wrap?: (send: Send) => Send): Promise<OverviewDesk> =>
      createOverviewDesk(await siteAccessOf(site, MEMBER, {}, wrap), { random: seededRandom(1) });
    const { overview, heap } = await scan(await open(recording), true);
    const desk = await open();
    await scan(desk, false);
    const send = sendAs(site.tenant, MEMBER, site.webUrl);
    await raw(send, requests);
    const [ours, bare]: Time[][] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      // In turns, so that a machine that slows down slows both.
      ours.push(await timed(() => scan(desk, false)));
      bare.push(await timed(() => raw(send, requests)));
    }
    const fiveYearsAgo = new Date(site.clock.at);
    fiveYearsAgo.setUTCFullYear(fiveYearsAgo.getUTCFullYear() - 5);
    const sql = countBySql(file, `${fiveYearsAgo.toISOString().slice(0, 19)}Z`);
    return { rows: overview.libraries[0]?.seen ?? 0, ours, raw: bare, heap, differences: differences(overview, sql) };
  } finally {
    site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function report({ rows, ours, raw: bare, heap, differences: differing }: Figures): string {
  const ratio = (of: keyof Time): number => median(ours.map((time, at) => time[of] / bare[at][of]));
  const ms = ({ clock, processor }: Time): string => `${Math.round(clock).toLocaleString('en-GB')} (${Math.round(processor).toLocaleString('en-GB')})`;
  const growth = heap.length > 1 ? Math.max(...heap.slice(1)) - heap[0] : 0;
  return [
    `${rows.toLocaleString('en-GB')} rows of one library: how its documents are marked`,
    '',
    bar('processor time against raw', ratio('processor'), 'at most', 1.25, '×').line,
    ...(heap.length > 1 ? [bar(`heap more than after the first ${STEP.toLocaleString('en-GB')} rows`, growth, 'at most', 5, 'MB').line] : []),
    `${differing.length === 0 ? 'met  ' : 'short'}  totals against a count by SQL: ${differing.length === 0 ? 'all the same' : differing.join('; ')}`,
    '',
    `on the clock against raw: ${ratio('clock').toFixed(2)} ×, at the median of ${ours.length} rounds in turns`,
    `ours: ${ours.map(ms).join(', ')} ms on the clock (and of processor time)`,
    `raw: ${bare.map(ms).join(', ')} ms`,
    heap.length > 1
      ? `heap after every ${STEP.toLocaleString('en-GB')} rows: ${heap.map((value) => value.toFixed(1)).join(', ')} MB`
      : 'the heap is measured with node --expose-gc',
    '',
  ].join('\n');
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { items: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '7' }, json: { type: 'boolean' } },
  });
  const figures = await measure(Number(values.items), Number(values.rounds));
  process.stdout.write(values.json ? `${JSON.stringify(figures)}\n` : report(figures));
}

void main();
