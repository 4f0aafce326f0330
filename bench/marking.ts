// What marking 1,000 selected documents costs: requests, operations and resource units as the local tenant counts
// them, and time as a ratio to the same requests sent raw in the same process. Run: npm run bench
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { openTenant } from '../local/src';
import { testClock } from '../testing/clock';
import { mark } from '../testing/marking';
import { MEMBER, openTestSite, sendAs } from '../testing/site';

const DOCUMENTS = 1000;

interface Request {
  url: string;
  init: RequestInit;
}

interface Figures {
  batchSize: number;
  requests: number;
  operations: number;
  resourceUnits: number;
  peakOperations: number;
  milliseconds: number;
  rawMilliseconds: number;
}

/** The same requests once more, on a copy of the tenant as it was, with nothing done with the answers. */
async function replay(file: string, webUrl: string, requests: readonly Request[]): Promise<number> {
  const clock = testClock();
  const tenant = await openTenant({ file, now: () => new Date(clock.at) });
  const send = sendAs(tenant, MEMBER, webUrl);
  const began = performance.now();
  for (const { url, init } of requests) await (await send(url, init)).text();
  const took = performance.now() - began;
  tenant.close();
  return took;
}

async function measure(batchSize: number): Promise<Figures> {
  const folder = mkdtempSync(path.join(tmpdir(), 'muniment-bench-'));
  const site = await openTestSite({ file: path.join(folder, 'site.sqlite') });
  try {
    await site.turnOn();
    const files = site.addFiles(Array.from({ length: DOCUMENTS }, () => ({})));
    const copy = path.join(folder, 'copy.sqlite');
    site.tenant.db.exec(`VACUUM INTO '${copy.replace(/'/g, "''")}'`);
    const requests: Request[] = [];
    const desk = await site.desk(MEMBER, { batchSize }, (send) => async (url, init) => (requests.push({ url, init }), send(url, init)));

    site.tenant.meter.reset();
    site.tenant.meter.enforce = true;
    const began = performance.now();
    const report = await mark(desk, files, 'OFFICIAL-SENSITIVE - RECIPIENTS ONLY');
    const milliseconds = performance.now() - began;
    const done = report.steps.filter((s) => s.outcome.kind === 'done').length;
    if (done !== DOCUMENTS) throw new Error(`${done} of ${DOCUMENTS} documents were marked`);
    const { requests: sent, operations, resourceUnits, peakOperations } = site.tenant.meter.snapshot();
    return { batchSize, requests: sent, operations, resourceUnits, peakOperations, milliseconds, rawMilliseconds: await replay(copy, site.webUrl, requests) };
  } finally {
    site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const rows: Figures[] = [];
  for (const batchSize of [100, 20]) rows.push(await measure(batchSize));
  if (process.argv.includes('--json')) {
    process.stdout.write(`${JSON.stringify(rows)}\n`);
    return;
  }
  process.stdout.write(`Marking ${DOCUMENTS} documents, from opening the panel to the last line of history\n\n`);
  for (const row of rows) {
    process.stdout.write(
      `${row.batchSize} operations a batch: ${row.requests} requests, ${row.operations} operations, ${row.resourceUnits} resource units, ` +
        `at most ${row.peakOperations} operations in five minutes, ${(row.milliseconds / row.rawMilliseconds).toFixed(2)} × raw (${Math.round(row.milliseconds)} ms against ${Math.round(row.rawMilliseconds)} ms)\n`
    );
  }
}

void main();
