// How long the local tenant takes from the start of its process to the first page answered: a library, of somebody who
// is signed in. First on an empty folder, where everything is seeded and bundled; then again and again as it stands.
// Run: npm run bench:start   --rounds <n>; --json
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { bar, median } from './bars';

const root = path.resolve(__dirname, '..');
const PAGE = '/sites/floodrisk/Shared%20Documents/Forms/AllItems.aspx';
const COOKIE = `muniment-person=${encodeURIComponent('nia.prys@rivers.example')}`;
/** A process of the same Node that serves one empty page: what any start costs on this machine now. */
const BARE = `require('node:http').createServer((q, r) => r.end('<html></html>')).listen(0, '127.0.0.1', function () { console.log('http://127.0.0.1:' + this.address().port); });`;

/** Milliseconds from the start of a process to a whole page from the address that it prints. */
async function untilAnswered(args: readonly string[], page: string): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
        if (found) resolve(found[0]);
      });
      void ended.then(() => reject(new Error('The server ended before it answered.')));
    });
    const answer = await fetch(url + page, { headers: { Cookie: COOKIE } });
    const html = await answer.text();
    if (answer.status !== 200 || !html.includes('<html')) throw new Error(`${page} was answered with ${answer.status}`);
    return performance.now() - began;
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

interface Figures {
  readonly first: number;
  readonly again: readonly number[];
  readonly bare: readonly number[];
}

async function measure(rounds: number): Promise<Figures> {
  const state = mkdtempSync(path.join(tmpdir(), 'muniment-bench-'));
  const tenant = [path.join('cli', 'bin', 'muniment.mjs'), 'tenant', 'start', '--port', '0', '--state', state];
  try {
    const first = await untilAnswered(tenant, PAGE);
    const [again, bare]: number[][] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      again.push(await untilAnswered(tenant, PAGE));
      bare.push(await untilAnswered(['-e', BARE], '/'));
    }
    return { first, again, bare };
  } finally {
    rmSync(state, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' }, json: { type: 'boolean' } } });
  const figures = await measure(Number(values.rounds));
  if (values.json) {
    process.stdout.write(`${JSON.stringify(figures)}\n`);
    return;
  }
  const { first, again, bare } = figures;
  const ms = (value: number): string => `${Math.round(value).toLocaleString('en-GB')} ms`;
  process.stdout.write(
    [
      bar('from the start of the process to the first page answered', median(again) / 1000, 'at most', 2, 'seconds').line,
      '',
      `rounds: ${again.map(ms).join(', ')}`,
      `the first start of all, which seeds the department and bundles the pages: ${ms(first)}`,
      `a server of one empty page: ${ms(median(bare))}; ours takes ${(median(again) / median(bare)).toFixed(1)} × as long`,
      '',
    ].join('\n')
  );
}

void main();
