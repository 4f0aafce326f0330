// How quickly a million rows of one library can be read over HTTP, in pages of 5,000 with ten fields; how long they take
// to be seeded; how much memory the server has meanwhile. Run: npm run bench:rows
//   --items <n>   another number of documents; --rounds <n>; --state <folder> one that is seeded already; --json
import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { bar, median, type Bar } from './bars';
import { rowsFromSqlite } from './rowsFromSqlite';
import type { Said } from './tenantProcess';

const root = path.resolve(__dirname, '..');
const PAGE = 5000;
const FIELDS = ['ID', 'UniqueId', 'FileRef', 'FileLeafRef', 'File_x0020_Type', 'File_x0020_Size', 'Created', 'Modified', 'Editor', 'ProtectiveMarking'];
const PERSON = 'nia.prys@rivers.example';
const LIST = `/sites/permitting/_api/web/GetList('${encodeURIComponent('/sites/permitting/Case files')}')/RenderListDataAsStream`;
const VIEW = `<View Scope="RecursiveAll"><ViewFields>${FIELDS.map((name) => `<FieldRef Name="${name}"/>`).join('')}</ViewFields><RowLimit Paged="TRUE">${PAGE}</RowLimit></View>`;

interface Page {
  readonly Row: readonly unknown[];
  readonly NextHref?: string;
}

/** Starts one of the bench's own scripts, and waits for what it says first. */
async function begin(script: string, ...args: readonly string[]): Promise<{ child: ChildProcess; said: Said }> {
  const child = fork(path.join(__dirname, script), args, { execArgv: ['--no-warnings', '--import', 'tsx'] });
  return { child, said: await heard(child) };
}

function heard(child: ChildProcess): Promise<Said> {
  return new Promise((resolve, reject) => {
    child.once('message', (said) => resolve(said as Said));
    child.once('exit', (code) => reject(new Error(`A process of the benchmark ended with ${code}`)));
  });
}

function used(child: ChildProcess): Promise<Said> {
  child.send('used');
  return heard(child);
}

type Post = (paging: string) => Promise<Response>;

async function poster(url: string): Promise<Post> {
  const headers = { Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json', Cookie: `muniment-person=${encodeURIComponent(PERSON)}` };
  const info = await fetch(`${url}/sites/permitting/_api/contextinfo`, { method: 'POST', headers });
  const { FormDigestValue } = (await info.json()) as { FormDigestValue: string };
  return (Paging) =>
    fetch(url + LIST, {
      method: 'POST',
      headers: { ...headers, 'X-RequestDigest': FormDigestValue },
      body: JSON.stringify({ parameters: { RenderOptions: 2, ViewXml: VIEW, Paging } }),
    });
}

/** Raw: every page in turn with `response.json()`, and nothing done with its rows but counting them. */
async function readAll(post: Post): Promise<{ rows: number; pages: number; perSecond: number }> {
  const began = performance.now();
  let [rows, pages] = [0, 0];
  for (let paging: string | undefined = ''; paging !== undefined; pages += 1) {
    const page = (await (await post(paging)).json()) as Page;
    rows += page.Row.length;
    paging = page.NextHref?.slice(1);
  }
  return { rows, pages, perSecond: (rows / (performance.now() - began)) * 1000 };
}

/** The same page of bytes as often, from a server that has nothing to do. */
async function readBare(url: string, pages: number): Promise<number> {
  const began = performance.now();
  let rows = 0;
  for (let n = 0; n < pages; n += 1) rows += ((await (await fetch(url, { method: 'POST', body: VIEW })).json()) as Page).Row.length;
  return (rows / (performance.now() - began)) * 1000;
}

interface Figures {
  readonly rows: number;
  readonly seededIn: number | null;
  readonly perSecond: readonly number[];
  readonly bare: readonly number[];
  readonly sqlite: readonly number[];
  readonly peak: number;
  /** Seconds of processor time for a round: the server's, and all of this process's. */
  readonly busy: readonly [server: number, client: number];
}

/** Seeds as anybody would, from the command line. @returns seconds */
function seed(folder: string, items: number): number {
  const began = performance.now();
  const done = spawnSync(process.execPath, [path.join(root, 'cli', 'bin', 'muniment.mjs'), 'tenant', 'seed', '--items', String(items), '--state', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (done.status !== 0) throw new Error('The tenant could not be seeded.');
  return (performance.now() - began) / 1000;
}

/** Seconds of processor time that this process has used. */
function busyHere(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

async function measure(items: number, rounds: number, given: string | undefined): Promise<Figures> {
  const folder = mkdtempSync(path.join(tmpdir(), 'muniment-bench-'));
  const children: ChildProcess[] = [];
  const started = async (script: string, ...args: readonly string[]): Promise<{ child: ChildProcess; said: Said }> => {
    const process = await begin(script, ...args);
    children.push(process.child);
    return process;
  };
  try {
    const state = given ?? folder;
    const seededIn = given === undefined ? seed(state, items) : null;
    const server = await started('tenantProcess.ts', state);
    const post = await poster(server.said.url ?? '');
    const onePage = path.join(folder, 'page.json');
    writeFileSync(onePage, Buffer.from(await (await post('')).arrayBuffer()));
    const bareServer = await started('bareServer.ts', onePage);
    const [perSecond, bare, sqlite]: number[][] = [[], [], []];
    const [serverBusy, clientBusy]: number[][] = [[], []];
    let rows = 0;
    for (let round = 0; round < rounds; round += 1) {
      const before = { server: (await used(server.child)).busy ?? 0, client: busyHere() };
      const read = await readAll(post);
      serverBusy.push(((await used(server.child)).busy ?? 0) - before.server);
      clientBusy.push(busyHere() - before.client);
      rows = read.rows;
      perSecond.push(read.perSecond);
      bare.push(await readBare(bareServer.said.url ?? '', read.pages));
      sqlite.push(rowsFromSqlite(path.join(state, 'tenant.sqlite'), FIELDS, PAGE));
    }
    return { rows, seededIn, perSecond, bare, sqlite, peak: (await used(server.child)).peak ?? 0, busy: [median(serverBusy), median(clientBusy)] };
  } finally {
    for (const child of children) if (child.connected) child.disconnect();
    rmSync(folder, { recursive: true, force: true });
  }
}

function report({ rows, seededIn, perSecond, bare, sqlite, peak, busy }: Figures): string {
  const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');
  const bars: Bar[] = [
    bar('read end to end', median(perSecond), 'at least', 60_000, 'rows a second'),
    ...(seededIn === null ? [] : [bar('seeded', seededIn, 'at most', 90, 'seconds')]),
    bar('resident while serving, at most', peak, 'at most', 300, 'MB'),
  ];
  return [
    `${whole(rows)} rows of one library, in pages of ${whole(PAGE)} with ${FIELDS.length} fields, over HTTP; client and server are two processes`,
    '',
    ...bars.map(({ line }) => line),
    '',
    `rounds: ${perSecond.map(whole).join(', ')} rows a second`,
    `processor time of a round: ${busy[0].toFixed(1)} s of the server's and ${busy[1].toFixed(1)} s of the client's, ${whole(rows / (busy[0] + busy[1]))} rows a second of both together`,
    `the same bytes from a server that does nothing else: ${whole(median(bare))} rows a second; ours takes ${(median(bare) / median(perSecond)).toFixed(2)} × as long`,
    `SQLite to JSON in one process, no HTTP: ${whole(median(sqlite))} rows a second; ours takes ${(median(sqlite) / median(perSecond)).toFixed(2)} × as long`,
    '',
  ].join('\n');
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { items: { type: 'string', default: '1000000' }, rounds: { type: 'string', default: '3' }, state: { type: 'string' }, json: { type: 'boolean' } },
  });
  const figures = await measure(Number(values.items), Number(values.rounds), values.state);
  process.stdout.write(values.json ? `${JSON.stringify(figures)}\n` : report(figures));
}

void main();
