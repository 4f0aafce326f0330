import { openSmallTenant, signedIn, type SmallTenant } from '../smallTenant';

let small: SmallTenant;
let send: Awaited<ReturnType<typeof signedIn>>;
let clock: number;
let waits: number[];
const batchOf = (parts: readonly string[]): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'multipart/mixed; boundary=b' },
  body: `${parts.map((part) => `--b\nContent-Type: application/http\n\n${part}\n\n`).join('')}--b--\n`,
});
const change = (id: number, title: string): string =>
  `MERGE https://tenant.local/sites/team/_api/web/lists/getbytitle('Documents')/items(${id}) HTTP/1.1\naccept: application/json\ncontent-type: application/json\nif-match: *\n\n{"Title":"${title}"}`;
const statuses = (text: string): number[] => [...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map((match) => Number(match[1]));
const title = async (id: number): Promise<string | null> =>
  ((await (await send(`web/lists/getbytitle('Documents')/items(${id})?$select=Title`)).json()) as { Title: string | null }).Title;
const met = (): string[] => small.tenant.faults.journal().map((entry) => entry.met);

beforeEach(async () => {
  clock = Date.parse('2026-05-17T09:30:00Z');
  waits = [];
  small = await openSmallTenant({
    now: () => new Date(clock),
    wait: async (milliseconds) => {
      waits.push(milliseconds);
      clock += milliseconds;
    },
  });
  small.tenant.store.addFiles(
    small.documents,
    Array.from({ length: 4 }, (_, i) => ({ name: `${i + 1}.txt`, content: 'x' }))
  );
  send = await signedIn(small.tenant, small.member);
});
afterEach(() => small.tenant.close());

describe('a late answer', () => {
  it('comes after a fixed time, or after one that the seed chooses', async () => {
    small.tenant.faults.add({ kind: 'latency', milliseconds: 250, times: 1 });
    small.tenant.faults.add({ kind: 'latency', milliseconds: 100, upTo: 4000, seed: 3, after: 1 });
    for (let i = 0; i < 12; i += 1) expect((await send('web/title')).status).toBe(200);
    const [first, ...rest] = waits;
    expect(first).toBe(250);
    expect(new Set(rest).size).toBeGreaterThan(5);
    expect(rest.every((wait) => wait >= 100 && wait <= 4000)).toBe(true);
    // Most are near the least, as in life.
    expect(rest.filter((wait) => wait < 2000).length).toBeGreaterThan(rest.length / 2);
  });

  it('may have been given up: the work is not done, or it is done all the same', async () => {
    const stopping = (): RequestInit => {
      const stop = new AbortController();
      setImmediate(() => stop.abort());
      return { method: 'MERGE', headers: { 'if-match': '*' }, body: '{"Title":"late"}', signal: stop.signal };
    };
    const never = new Promise<void>(() => undefined);
    const slow = await openSmallTenant({ wait: () => never });
    slow.tenant.store.addFile(slow.documents, { name: 'a.txt', content: 'a' });
    const ask = await signedIn(slow.tenant, slow.member);
    const item = "web/lists/getbytitle('Documents')/items(1)";
    const now = async (): Promise<unknown> => (await ask(`${item}?$select=Title`)).json();
    slow.tenant.faults.add({ kind: 'latency', milliseconds: 60_000, times: 1 });
    await expect(ask(item, stopping())).rejects.toMatchObject({ name: 'AbortError' });
    expect(await now()).toEqual({ Title: null });
    slow.tenant.faults.add({ kind: 'latency', milliseconds: 60_000, times: 1, lateAnswer: true });
    await expect(ask(item, stopping())).rejects.toMatchObject({ name: 'AbortError' });
    expect(await now()).toEqual({ Title: 'late' });
    expect(slow.tenant.faults.journal().map((entry) => entry.abandoned)).toEqual([true, true]);
    slow.tenant.close();
  });
});

describe('a broken connection', () => {
  const merge: RequestInit = { method: 'MERGE', headers: { 'if-match': '*' }, body: '{"Title":"x"}' };
  const item = "web/lists/getbytitle('Documents')/items(1)";

  it('before anything was done, or after it was done', async () => {
    small.tenant.faults.add({ kind: 'drop', moment: 'before', times: 1 });
    await expect(send(item, merge)).rejects.toEqual(new TypeError('Failed to fetch'));
    expect(await title(1)).toBeNull();
    small.tenant.faults.add({ kind: 'drop', moment: 'after', times: 1, method: 'MERGE' });
    await expect(send(item, merge)).rejects.toBeInstanceOf(TypeError);
    expect(await title(1)).toBe('x');
  });

  it('in the middle of the body', async () => {
    small.tenant.faults.add({ kind: 'drop', moment: 'midway', times: 1 });
    const answer = await send(item);
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toEqual(new TypeError('network error'));
  });

  it('in the middle of a batch: what came before is done, what comes after is not, and nobody hears of either', async () => {
    small.tenant.faults.add({ kind: 'drop', moment: 'after', part: 2, times: 1 });
    await expect(send('$batch', batchOf([change(1, 'a'), change(2, 'b'), change(3, 'c')]))).rejects.toBeInstanceOf(TypeError);
    expect([await title(1), await title(2), await title(3)]).toEqual(['a', 'b', null]);
  });
});

describe('one part of a batch', () => {
  it('fails by its place, the others hold', async () => {
    small.tenant.faults.add({ status: 503, retryAfter: 4, part: 2, times: 1 });
    const text = await (await send('$batch', batchOf([change(1, 'a'), change(2, 'b'), change(3, 'c')]))).text();
    expect(statuses(text)).toEqual([204, 503, 204]);
    expect([await title(1), await title(2), await title(3)]).toEqual(['a', null, 'c']);
    expect(small.tenant.faults.journal()).toMatchObject([
      { met: '503', method: 'MERGE', part: 2, address: "/sites/team/_api/web/lists/getbytitle('Documents')/items(2)" },
    ]);
  });
});

describe('a storm', () => {
  it('strikes a share of the requests for a time, and whoever was struck until the wait is over', async () => {
    small.tenant.faults.add({ status: 429, retryAfter: 10, share: 0.3, forSeconds: 600, holds: true, seed: 5 });
    const seen: number[] = [];
    for (let i = 0; i < 60; i += 1) {
      seen.push((await send('web/title')).status);
      clock += 5000;
    }
    const struck = seen.filter((status) => status === 429).length;
    expect(struck).toBeGreaterThan(20);
    expect(struck).toBeLessThan(50);
    // Five seconds later the wait of ten is not over.
    seen.forEach((status, i) => {
      if (status === 200) expect(seen[i - 1] === 429 && seen[i - 2] !== 429).toBe(false);
    });
    clock += 600_000;
    for (let i = 0; i < 20; i += 1) expect((await send('web/title')).status).toBe(200);
  });
});

describe('what a client proves itself with', () => {
  it('expires in the middle: the same digest is refused from then on, a new one is taken', async () => {
    small.tenant.faults.add({ kind: 'expiry', of: 'digest', after: 1, times: 1 });
    const merge = (ask: typeof send): Promise<Response> =>
      ask("web/lists/getbytitle('Documents')/items(1)", { method: 'MERGE', headers: { 'if-match': '*' }, body: '{"Title":"x"}' });
    expect((await merge(send)).status).toBe(204);
    const refused = await merge(send);
    expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining('-2130575251, Microsoft.SharePoint.SPException')]);
    expect((await merge(send)).status).toBe(403);
    expect((await send('web/title')).status).toBe(200);
    expect((await merge(await signedIn(small.tenant, small.member))).status).toBe(204);
  });
});

describe('the journal', () => {
  it('says which request met what, and is emptied with the faults', async () => {
    small.tenant.faults.add({ kind: 'latency', milliseconds: 5 });
    small.tenant.faults.add({ status: 500, match: 'title' });
    await send('web/title');
    expect(met()).toEqual(['latency 5 ms', '500']);
    small.tenant.faults.clear();
    expect(met()).toEqual([]);
  });

  it.each([
    { status: 200 },
    { status: 429, share: 1.1 },
    { status: 429, part: 0 },
    { kind: 'latency', milliseconds: -1 },
    { kind: 'latency', milliseconds: 10, upTo: 5 },
  ] as const)('a rule that makes no sense is refused: %j', (rule) => {
    expect(() => small.tenant.faults.add(rule)).toThrow(RangeError);
  });
});
