import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTenant } from '../gateway/openTenant';
import { openSmallTenant, signedIn, type SmallTenant } from '../gateway/smallTenant';

const batchOf = (parts: readonly string[]): string =>
  `${parts.map((part) => `--batch_1\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\n${part}\n\n`).join('')}--batch_1--\n`;
const read = (id: number): string =>
  `GET https://tenant.local/sites/team/_api/web/lists/getbytitle('Documents')/items(${id})?$select=Id HTTP/1.1\naccept: application/json;odata=nometadata`;
const statuses = (text: string): number[] => [...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map((match) => Number(match[1]));

describe('the gate', () => {
  let small: SmallTenant;
  let send: Awaited<ReturnType<typeof signedIn>>;
  let clock: Date;
  const batch = (parts: readonly string[]): Promise<Response> =>
    send('$batch', { method: 'POST', headers: { 'content-type': 'multipart/mixed; boundary=batch_1' }, body: batchOf(parts) });

  beforeEach(async () => {
    clock = new Date('2026-05-17T09:30:00Z');
    small = await openSmallTenant({ now: () => clock });
    small.tenant.store.addFiles(small.documents, [
      { name: 'a.txt', content: 'a' },
      { name: 'b.txt', content: 'b' },
    ]);
    send = await signedIn(small.tenant, small.member);
    small.tenant.meter.reset();
  });

  afterEach(() => small.tenant.close());

  it('answers 401 to nobody, and to whom the directory does not know', async () => {
    const request = (): Request => new Request('https://tenant.local/sites/team/_api/web', { headers: { accept: 'application/json' } });
    expect((await small.tenant.fetch(request(), null)).status).toBe(401);
    expect((await small.tenant.fetch(request(), 'nobody@dept.example')).status).toBe(401);
  });

  it('gives each part of a batch its own status, flat and in order, inside one 200', async () => {
    const response = await batch([read(1), read(99), read(2)]);
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^multipart\/mixed; boundary=batchresponse_/);
    expect(statuses(text)).toEqual([200, 404, 200]);
    expect(text.split('\r\n').slice(1, 7)).toEqual([
      'Content-Type: application/http',
      'Content-Transfer-Encoding: binary',
      '',
      'HTTP/1.1 200 OK',
      'CONTENT-TYPE: application/json;odata=nometadata;streaming=true;charset=utf-8',
      'ETAG: "1"',
    ]);
  });

  it('counts requests, operations and resource units by person', async () => {
    await batch([read(1), read(2)]);
    await send("web/lists/getbytitle('Documents')/items");
    await send('web/title');
    expect(small.tenant.meter.snapshot(small.member)).toMatchObject({ requests: 3, operations: 4, resourceUnits: 5, throttled: 0 });
    expect(small.tenant.meter.snapshot(small.owner)).toMatchObject({ requests: 0 });
  });

  it('answers 429 past the limit of the window when enforced, and opens again as the window slides', async () => {
    small.tenant.meter.enforce = true;
    small.tenant.meter.limit = 3;
    expect(statuses(await (await batch([read(1), read(1), read(1), read(1)])).text())).toEqual([200, 200, 200, 429]);
    const response = await send('web/title');
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '300']);
    clock = new Date(clock.getTime() + 300_000);
    expect((await send('web/title')).status).toBe(200);
    expect(small.tenant.meter.snapshot(small.member)).toMatchObject({ throttled: 2, peakOperations: 3 });
  });

  it('meets faults outside a batch, inside one, after so many and so many times', async () => {
    const { faults } = small.tenant;
    faults.add({ status: 503, retryAfter: 7, times: 1, insideBatch: false });
    const refused = await send('web/title');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '7']);
    expect((await send('web/title')).status).toBe(200);
    faults.clear();
    faults.add({ match: 'items(', status: 429, retryAfter: 2, insideBatch: true, after: 1, times: 1 });
    const text = await (await batch([read(1), read(2), read(1)])).text();
    expect(statuses(text)).toEqual([200, 429, 200]);
    expect(text).toContain('RETRY-AFTER: 2');
    expect(faults.list()).toMatchObject([{ struck: 1 }]);
  });

  it('says what it does not support, and never makes it up', async () => {
    for (const path of [
      'web/ApplyWebTemplate',
      "web/lists/getbytitle('Documents')/Subscriptions",
      'web/AlternateCssUrl2',
      'v2.0/drive/root/subscriptions',
      'web/lists?$apply=x',
    ]) {
      const response = await send(path);
      expect([path, response.status]).toEqual([path, path === 'web/AlternateCssUrl2' ? 404 : 501]);
    }
  });
});

describe('the state file', () => {
  it('survives a restart', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tenant-'));
    const file = join(folder, 'state.db');
    const first = await openSmallTenant({ file });
    first.tenant.store.addFile(first.documents, { name: 'kept.txt', content: 'kept', values: { MunMarking: 'OFFICIAL' } });
    first.tenant.close();
    const second = await openTenant({ file, now: () => new Date('2026-05-17T09:30:00Z') });
    const send = await signedIn(second, first.visitor);
    expect(await (await send("web/lists/getbytitle('Documents')/items?$select=MunMarking,FileLeafRef")).json()).toEqual({
      value: [{ MunMarking: 'OFFICIAL', FileLeafRef: 'kept.txt' }],
    });
    expect(await (await send('/sites/team/Shared Documents/kept.txt')).text()).toBe('kept');
    second.close();
    rmSync(folder, { recursive: true, force: true });
  });
});
