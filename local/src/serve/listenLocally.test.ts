import { request as ask } from 'node:http';
import { openSmallTenant, type SmallTenant } from '../gateway/smallTenant';
import { listenLocally, type LocalListener } from './listenLocally';

let small: SmallTenant;
let listener: LocalListener;

beforeEach(async () => {
  small = await openSmallTenant();
  small.tenant.store.addFile(small.documents, { name: 'a.txt', content: 'a'.repeat(5000) });
  listener = await listenLocally(0);
  listener.answer((request) => small.tenant.fetch(request, small.member));
});
afterEach(async () => {
  await listener.close();
  small.tenant.close();
});

/** What arrives of an answer: its status, how many bytes, and whether it broke off. */
function arriving(path: string, headers: Record<string, string> = {}): Promise<{ status: number | null; bytes: number; broken: boolean }> {
  return new Promise((resolve) => {
    const asked = ask(listener.origin + path, { headers: { accept: 'application/json', ...headers } }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => (bytes += chunk.byteLength));
      answer.on('close', () => resolve({ status: answer.statusCode ?? null, bytes, broken: !answer.complete }));
      answer.on('error', () => undefined);
    });
    asked.on('error', () => resolve({ status: null, bytes: 0, broken: true }));
    asked.end();
  });
}

const file = '/sites/team/Shared%20Documents/a.txt';

it('listens on the loopback address only', () => {
  expect(listener.address).toMatchObject({ address: '127.0.0.1', family: 'IPv4' });
});

it.each(['evil.example', 'evil.example:4380', '127.0.0.1.evil.example', '0.0.0.0', '[::1]'])(
  'refuses a request for %s: a name elsewhere may lead here',
  async (host) => {
    const { status } = await arriving('/sites/team/_api/web/title', { host });
    expect(status).toBe(421);
    expect(small.tenant.meter.snapshot().requests).toBe(0);
  }
);

it('sends localhost on to its address', async () => {
  const { port } = listener.address;
  expect((await arriving('/sites/team', { host: `localhost:${port}` })).status).toBe(307);
  expect((await arriving('/sites/team/_api/web/title', { host: `127.0.0.1:${port}` })).status).toBe(200);
});

it('destroys the socket where a fault breaks the connection, before or after the work', async () => {
  small.tenant.faults.add({ kind: 'drop', moment: 'before', times: 1 });
  small.tenant.faults.add({ kind: 'drop', moment: 'after', times: 1 });
  expect(await arriving(file)).toEqual({ status: null, bytes: 0, broken: true });
  expect(await arriving(file)).toEqual({ status: null, bytes: 0, broken: true });
  expect(await arriving(file)).toEqual({ status: 200, bytes: 5000, broken: false });
});

it('breaks off in the middle of the body', async () => {
  // The server says on its console that a body could not be sent whole.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  small.tenant.faults.add({ kind: 'drop', moment: 'midway', times: 1 });
  const { status, bytes, broken } = await arriving(file);
  expect([status, broken]).toEqual([200, true]);
  expect(bytes).toBeLessThan(5000);
  expect(await arriving(file)).toMatchObject({ broken: false });
});

it('notices that a client gave up waiting', async () => {
  small.tenant.faults.add({ kind: 'latency', milliseconds: 60_000 });
  const stop = new AbortController();
  const asked = fetch(`${listener.origin}/sites/team/_api/web/title`, { signal: stop.signal });
  const given = asked.catch((error: Error) => error.name);
  while (small.tenant.faults.journal().length === 0) await new Promise((resolve) => setImmediate(resolve));
  stop.abort();
  expect(await given).toBe('AbortError');
  while (!small.tenant.faults.journal()[0].abandoned) await new Promise((resolve) => setImmediate(resolve));
});
