import { openSmallTenant, signedIn, type SmallTenant } from '../gateway/smallTenant';

let small: SmallTenant;
let send: Awaited<ReturnType<typeof signedIn>>;
let clock: number;
const graph = (path: string): Promise<Response> => send(`/v1.0/${path}`);

beforeEach(async () => {
  clock = Date.parse('2026-05-17T09:30:00Z');
  small = await openSmallTenant({ now: () => new Date(clock), grants: ['Sites.Read.All', 'User.Read', 'Files.Read.All'] });
  send = await signedIn(small.tenant, small.member);
  small.tenant.meter.reset();
});
afterEach(() => small.tenant.close());

it('are Microsoft’s published defaults, by the size of the tenant, and turn nobody away until asked to', () => {
  expect(small.tenant.limits.list()).toEqual([
    { name: 'person', measure: 'operations', windowSeconds: 300, allowance: 3000, enforced: false },
    { name: 'appMinute', measure: 'units', windowSeconds: 60, allowance: 1250, enforced: false },
    { name: 'appDay', measure: 'units', windowSeconds: 86_400, allowance: 1_200_000, enforced: false },
    { name: 'tenant', measure: 'units', windowSeconds: 300, allowance: 18_750, enforced: false },
    { name: 'sharing', measure: 'operations', windowSeconds: 300, allowance: 300, enforced: false },
    { name: 'search', measure: 'operations', windowSeconds: 1, allowance: 10, enforced: false },
  ]);
  small.tenant.store.transaction(() => {
    for (let i = 0; i < 1001; i += 1) small.tenant.store.ensurePerson({ email: `p${i}@dept.example`, title: `P${i}` });
  });
  expect(small.tenant.limits.list()[1].allowance).toBe(2500);
});

describe('the limit of an app by the minute', () => {
  it('holds for Graph and not for pages’ own REST, and says from 80 % on how much is left', async () => {
    small.tenant.limits.set('appMinute', { enforced: true, allowance: 10 });
    const seen: (string | null)[][] = [];
    for (let i = 0; i < 11; i += 1) {
      const answer = await graph('me');
      seen.push([String(answer.status), answer.headers.get('ratelimit-limit'), answer.headers.get('ratelimit-remaining')]);
    }
    expect(seen[6]).toEqual(['200', null, null]);
    expect(seen.slice(7)).toEqual([
      ['200', '10', '2'],
      ['200', '10', '1'],
      ['200', '10', '0'],
      ['429', null, null],
    ]);
    const refused = await graph('me');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
    expect(await refused.json()).toMatchObject({ error: { code: 'activityLimitReached' } });
    expect((await send('web/title')).status).toBe(200);
    clock += 60_000;
    expect((await graph('me')).status).toBe(200);
  });

  it('is kept shut by those who go on asking', async () => {
    small.tenant.limits.set('appMinute', { enforced: true, allowance: 2 });
    for (let i = 0; i < 2; i += 1) await graph('me');
    for (let i = 0; i < 5; i += 1) {
      clock += 15_000;
      expect((await graph('me')).status).toBe(429);
    }
    clock += 60_000;
    expect((await graph('me')).status).toBe(200);
  });
});

it('each request of a $batch counts, and each may be turned away by itself', async () => {
  small.tenant.limits.set('appMinute', { enforced: true, allowance: 3 });
  const requests = Array.from({ length: 5 }, (_, i) => ({ id: String(i), method: 'GET', url: '/me' }));
  const answer = await send('/v1.0/$batch', { method: 'POST', body: JSON.stringify({ requests }) });
  const { responses } = (await answer.json()) as { responses: { status: number; headers: Record<string, string> }[] };
  expect(answer.status).toBe(200);
  expect(responses.map(({ status }) => status)).toEqual([200, 200, 200, 429, 429]);
  expect(responses[4].headers['Retry-After']).toBe('60');
});

it('search is limited by the second', async () => {
  small.tenant.limits.set('search', { enforced: true, allowance: 2 });
  const search = async (): Promise<number> => (await send("search/query?querytext='x'")).status;
  await search();
  await search();
  expect(await search()).toBe(429);
  clock += 1000;
  expect(await search()).not.toBe(429);
});

it('sharing is limited by the app, whoever asks', async () => {
  small.tenant.limits.set('sharing', { enforced: true, allowance: 1 });
  const share = async (who: typeof send): Promise<number> =>
    (await who('/v1.0/drives/x/items/y/createLink', { method: 'POST', body: '{"type":"view"}' })).status;
  expect(await share(send)).not.toBe(429);
  expect(await share(await signedIn(small.tenant, small.owner))).toBe(429);
});

describe('resource units', () => {
  const units = async (path: string): Promise<number> => {
    const ask = await signedIn(small.tenant, small.owner);
    small.tenant.meter.reset();
    await ask(path);
    return small.tenant.meter.snapshot().resourceUnits;
  };
  it.each([
    ['one item', "web/lists/getbytitle('Documents')/items(1)", 1],
    ['many items', "web/lists/getbytitle('Documents')/items", 2],
    ['who may do what', 'web/roleassignments', 5],
    ['items with their permissions', "web/lists/getbytitle('Documents')/items?$expand=RoleAssignments", 5],
  ])('of %s', async (_, path, expected) => {
    small.tenant.store.addFile(small.documents, { name: 'a.txt', content: 'a' });
    expect(await units(path)).toBe(expected);
  });
});

it('an allowance that makes no sense is refused', () => {
  expect(() => small.tenant.limits.set('person', { allowance: 0 })).toThrow(RangeError);
});
