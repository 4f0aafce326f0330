// What it costs to find out what a site of 200,000 documents holds: our count against the same requests sent raw in the same
// process, the memory that it holds while it reads, its totals against a count by SQL; then a later count after 500
// changes, and whether it comes to what a count from the beginning does. Run: npm run bench:gather
//   --items <n>   another number of documents; --rounds <n>; --changes <n>; --json
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { functionSiteOf, turnFunctionsOn } from '../testing/functions';
import { MEMBER, openTestSite, sendAs, type TestSite } from '../testing/site';
import type { GatheredLibrary } from '../src/functions/rules';
import { createGatherDesk, type GatherOutcome } from '../src/functions/store/gather/gatherDesk';
import type { Send } from '../src/tenant';
import { bar, median } from './bars';
import { collect, raw, timed, type Request, type Time } from './besideRaw';
import { fillLibrary, seededRandom } from './coverageLibrary';

/** Rows after which the heap is measured. */
const STEP = 20_000;

type Gathered = Extract<GatherOutcome, { kind: 'gathered' }>;

async function gather(site: TestSite, wrap?: (send: Send) => Send, onRows: (rows: number) => void = () => undefined): Promise<Gathered> {
  const outcome = await createGatherDesk(functionSiteOf(site, MEMBER, {}, wrap)).gather(({ rows }) => onRows(rows));
  if (outcome.kind !== 'gathered') throw new Error(outcome.kind);
  return outcome;
}

/** Forgets what was counted, so that all is counted from the beginning. */
const forget = (site: TestSite): void => {
  const { seq } = site.tenant.db.prepare("SELECT seq FROM lists WHERE url LIKE '%MunimentFunctionFacts'").get() as { seq: number };
  site.tenant.db.prepare(`DELETE FROM "items_${seq}"`).run();
};

const libraryOf = ({ reading }: Gathered): GatheredLibrary => {
  const library = reading.gathered?.facts.libraries[0];
  if (library === undefined) throw new Error('Nothing was counted');
  return library;
};

/** Where the count is not that of SQL, straight from the tenant's file. */
function differences(library: GatheredLibrary, file: string): string[] {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const { seq } = db.prepare('SELECT seq FROM lists ORDER BY item_count DESC LIMIT 1').get() as { seq: number };
    const one = (what: string, where: string): number =>
      Number((db.prepare(`SELECT ${what} AS n FROM "items_${seq}" WHERE ${where}`).get() as { n: number }).n);
    const marked = db.prepare(`SELECT COALESCE("MunMarking", '') AS line, COUNT(*) AS n FROM "items_${seq}" WHERE "FSObjType" = 0 GROUP BY 1`).all() as {
      line: string;
      n: number;
    }[];
    const pairs: [string, number, number][] = [
      ['documents', library.documents, one('COUNT(*)', '"FSObjType" = 0')],
      ['folders', library.folders, one('COUNT(*)', '"FSObjType" = 1')],
      ['older than the site', library.olderThanSite, one('COUNT(*)', `"FSObjType" = 0 AND "Created" < '2026-03-02T09:00:00Z'`)],
      ...marked.map(({ line, n }): [string, number, number] => [`marked "${line}"`, library.markings[line] ?? 0, Number(n)]),
    ];
    return pairs.filter(([, ours, theirs]) => ours !== theirs).map(([what, ours, theirs]) => `${what}: ${ours}, and ${theirs} by SQL`);
  } finally {
    db.close();
  }
}

/** Documents that come, go and have their column changed, all over the library. */
async function change(site: TestSite, items: number, changes: number): Promise<void> {
  const random = seededRandom(11);
  const send = sendAs(site.tenant, MEMBER, site.webUrl);
  const url = (id: number): string => `${site.webUrl}/_api/web/lists(guid'${site.library.id}')/items(${id})`;
  const headers = { Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json;odata=nometadata', 'IF-MATCH': '*' };
  for (let at = 0; at < changes; at += 1) {
    // Half of what changes is new, as in a library that is worked in; the rest is spread over the newest tenth.
    const id = items - Math.floor(random() * items * 0.1);
    if (at % 2 === 0) site.addFiles([{ name: `New ${at}.docx`, created: new Date(site.clock.at), modified: new Date(site.clock.at) }]);
    else if (at % 4 === 1)
      await send(url(id), { method: 'POST', headers: { ...headers, 'X-HTTP-Method': 'MERGE' }, body: JSON.stringify({ MunMarking: 'OFFICIAL' }) });
    else await send(url(id), { method: 'POST', headers: { ...headers, 'X-HTTP-Method': 'DELETE' } });
  }
}

interface Later {
  readonly ms: number;
  readonly requests: number;
  readonly windows: number;
  readonly whole: string | null;
  readonly same: boolean;
}

interface Figures {
  readonly rows: number;
  readonly first: number;
  readonly ours: readonly Time[];
  readonly raw: readonly Time[];
  readonly heap: readonly number[];
  readonly differences: readonly string[];
  readonly later: Later;
}

async function measure(items: number, rounds: number, changes: number): Promise<Figures> {
  const folder = mkdtempSync(path.join(tmpdir(), 'muniment-bench-'));
  const file = path.join(folder, 'site.sqlite');
  const site = await openTestSite({ file });
  try {
    await site.turnOn();
    await turnFunctionsOn(site);
    fillLibrary(site, items);
    const requests: Request[] = [];
    const recording =
      (send: Send): Send =>
      (url, init) => {
        if (url.includes('RenderListDataAsStream') || url.includes('/items')) requests.push({ url, init });
        return send(url, init);
      };
    const heap: number[] = [];
    let next = STEP;
    const full = await gather(site, recording, (rows) => {
      if (rows < next || collect === undefined) return;
      next += STEP;
      collect();
      heap.push(process.memoryUsage().heapUsed / 1e6);
    });
    const send = sendAs(site.tenant, MEMBER, site.webUrl);
    await raw(send, requests);
    const [ours, bare]: Time[][] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      // In turns, so that a machine that slows down slows both.
      forget(site);
      ours.push(await timed(() => gather(site)));
      bare.push(await timed(() => raw(send, requests)));
    }
    let shown = 0;
    await functionSiteOf(site, MEMBER, {}, (inner) => (url, init) => {
      shown += 1;
      return inner(url, init);
    }).reading();
    await change(site, items, changes);
    let sent = 0;
    const began = performance.now();
    const after = await gather(site, (inner) => (url, init) => {
      sent += 1;
      return inner(url, init);
    });
    const ms = performance.now() - began;
    forget(site);
    const same = JSON.stringify(libraryOf(after)) === JSON.stringify(libraryOf(await gather(site)));
    const [{ windows, whole }] = after.libraries;
    return {
      rows: libraryOf(full).documents + libraryOf(full).folders,
      first: shown,
      ours,
      raw: bare,
      heap,
      differences: [...differences(libraryOf(after), file)],
      later: { ms, requests: sent, windows, whole, same },
    };
  } finally {
    site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function report({ rows, first, ours, raw: bare, heap, differences: differing, later }: Figures, changes: number): string {
  const ratio = (of: keyof Time): number => median(ours.map((time, at) => time[of] / bare[at][of]));
  const ms = ({ clock, processor }: Time): string => `${Math.round(clock).toLocaleString('en-GB')} (${Math.round(processor).toLocaleString('en-GB')})`;
  const growth = heap.length > 1 ? Math.max(...heap.slice(1)) - heap[0] : 0;
  return [
    `${rows.toLocaleString('en-GB')} rows of one library: what a site knows of itself`,
    '',
    bar('requests until the first view', first, 'at most', 4, 'requests').line,
    bar('processor time against raw', ratio('processor'), 'at most', 1.25, '×').line,
    ...(heap.length > 1 ? [bar(`heap more than after the first ${STEP.toLocaleString('en-GB')} rows`, growth, 'at most', 5, 'MB').line] : []),
    `${differing.length === 0 ? 'met  ' : 'short'}  totals against a count by SQL: ${differing.length === 0 ? 'all the same' : differing.join('; ')}`,
    `${later.same && later.whole === null ? 'met  ' : 'short'}  after ${changes} changes: ${later.same ? 'the same as' : 'not what'} a count from the beginning${later.whole === null ? '' : `, but all was read (${later.whole})`}`,
    '',
    `after ${changes} changes: ${later.requests} requests, ${later.windows} windows read, ${Math.round(later.ms).toLocaleString('en-GB')} ms`,
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
    options: {
      items: { type: 'string', default: '200000' },
      rounds: { type: 'string', default: '5' },
      changes: { type: 'string', default: '500' },
      json: { type: 'boolean' },
    },
  });
  const changes = Number(values.changes);
  const figures = await measure(Number(values.items), Number(values.rounds), changes);
  process.stdout.write(values.json ? `${JSON.stringify(figures)}\n` : report(figures, changes));
}

void main();
