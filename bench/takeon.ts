// Taking on 10,000 markings of an old column while a fifth of all requests go wrong, seeded; then undoing all of it.
// Each document must end with one line of history that holds, and its column with that line; after the undo every
// column must be what it was, to the byte. Time passes only on the tenant's clock, so waiting costs none here.
// Run: npm run bench:takeon   --documents <n>; --seed <n>; --json
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { checkHistory } from '../src/marking/store/history/checkHistory';
import { openTestSite, OWNER, type TestSite } from '../testing/site';
import { addOldColumn, OLD_COLUMN } from '../testing/takeOn';
import { held, storm, takeOnAll, undoAll, VALUES, type Journey } from '../testing/takeOnStorm';

interface Figures extends Journey {
  readonly faults: number;
  readonly seconds: number;
  /** Minutes that waiting would have taken. */
  readonly minutesOfWaiting: number;
}

/** Every column of every document as SQLite keeps it. */
function columnsIn(site: TestSite): Map<string, string> {
  const { seq } = site.tenant.db.prepare('SELECT seq FROM lists WHERE id = ?').get(site.library.id) as { seq: number };
  const names = [
    'UniqueId',
    'FileLeafRef',
    OLD_COLUMN.name,
    'MunMarking',
    'MunOriginator',
    'MunOriginatingBody',
    'MunReclassifyOn',
    'MunReclassifyTo',
    'MunReclassifyEvent',
    'Modified',
    'Editor',
  ];
  const rows = site.tenant.db.prepare(`SELECT ${names.map((name) => `"${name}"`).join(', ')} FROM items_${seq} ORDER BY "ID"`).all() as Record<
    string,
    unknown
  >[];
  return new Map(rows.map((row) => [String(row.UniqueId), JSON.stringify(row)]));
}

async function inStorm(site: TestSite, seed: number, go: (site: TestSite) => Promise<Journey>): Promise<Figures> {
  storm(seed).forEach((rule) => site.tenant.faults.add(rule));
  const [began, at] = [performance.now(), site.clock.at];
  const journey = await go(site);
  const figures = {
    ...journey,
    faults: site.tenant.faults.list().reduce((sum, fault) => sum + fault.struck, 0),
    seconds: Math.round((performance.now() - began) / 100) / 10,
    minutesOfWaiting: Math.round((site.clock.at - at) / 60_000),
  };
  site.tenant.faults.clear();
  return figures;
}

function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

async function measure(documents: number, seed: number): Promise<{ takeOn: Figures; undo: Figures }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'muniment-bench-'));
  const site = await openTestSite({ file: path.join(folder, 'site.sqlite') });
  try {
    addOldColumn(site);
    await site.turnOn();
    site.addFiles(Array.from({ length: documents }, (_, i) => ({ name: `Paper ${i}.docx`, values: { [OLD_COLUMN.name]: VALUES[i % VALUES.length][0] } })));
    const before = columnsIn(site);
    const takeOn = await inStorm(site, seed, takeOnAll);
    const rows = await held(site);
    const lines = new Map(rows.map((row) => [row.documentId, row.after]));
    check(rows.length === documents && lines.size === documents, `${rows.length} lines of history hold, for ${lines.size} of ${documents} documents`);
    for (const [id, text] of columnsIn(site))
      check((JSON.parse(text) as { MunMarking: string }).MunMarking === lines.get(id), `A column and its history differ: ${text}`);
    const undo = await inStorm(site, seed + 100, undoAll);
    const after = columnsIn(site);
    for (const [id, text] of before) check(after.get(id) === text, `A column is not what it was: ${after.get(id)}, and was ${text}`);
    const { findings } = await checkHistory(site.door(OWNER));
    check(findings.length === 0, `The history has ${findings.length} findings`);
    return { takeOn, undo };
  } finally {
    site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { documents: { type: 'string', default: '10000' }, seed: { type: 'string', default: '7' }, json: { type: 'boolean' } },
  });
  const documents = Number(values.documents);
  const figures = await measure(documents, Number(values.seed));
  if (values.json) {
    process.stdout.write(`${JSON.stringify({ documents, ...figures })}\n`);
    return;
  }
  const line = (what: string, { requests, faults, rounds, seconds, minutesOfWaiting }: Figures): string =>
    `${what}: ${requests.toLocaleString('en-GB')} requests, ${faults.toLocaleString('en-GB')} faults, begun or taken up again ${rounds} times, ${seconds} s here, ${minutesOfWaiting} minutes of waiting`;
  process.stdout.write(
    `${documents.toLocaleString('en-GB')} markings taken on with a fifth of all requests going wrong: each document has one line of history that holds, and its column says it. Undone: every column is what it was.\n${line('taking on', figures.takeOn)}\n${line('undoing', figures.undo)}\n`
  );
}

void main();
