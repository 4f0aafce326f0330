import { openSmallTenant, signedIn, type SmallTenant } from '../smallTenant';

let small: SmallTenant;
let send: Awaited<ReturnType<typeof signedIn>>;
const list = '/sites/team/Shared Documents';
const met = (): string[] => small.tenant.faults.journal().map((entry) => entry.met);
interface Page {
  readonly value: { id: string; name?: string; deleted?: object; title?: string }[];
  readonly '@odata.nextLink'?: string;
}

beforeEach(async () => {
  small = await openSmallTenant({ grants: ['Sites.Read.All', 'Files.Read.All', 'User.Read'] });
  small.tenant.store.addFiles(
    small.documents,
    Array.from({ length: 30 }, (_, i) => ({ name: `${String(i + 1).padStart(2, '0')}.txt`, content: 'x' }))
  );
  send = await signedIn(small.tenant, small.member);
});
afterEach(() => small.tenant.close());

async function walk(first: string): Promise<Page['value']> {
  const rows: Page['value'] = [];
  for (let next: string | undefined = first; next !== undefined && rows.length < 200;) {
    const answer = await send(new URL(next, 'https://tenant.local').pathname + new URL(next, 'https://tenant.local').search);
    if (answer.status !== 200) throw new Error(await answer.text());
    const page = (await answer.json()) as Page;
    rows.push(...page.value);
    next = page['@odata.nextLink'];
  }
  return rows;
}

async function driveId(): Promise<string> {
  const { value } = (await (await send('/v1.0/sites/tenant.local:/sites/team:/drives')).json()) as Page;
  return value[0].id;
}

it('an item is deleted between two pages of a list’s items', async () => {
  small.tenant.faults.add({ kind: 'meanwhile', act: 'delete', list, item: 'ahead', times: 1 });
  const rows = await walk(`/v1.0/sites/tenant.local:/sites/team:/lists/${small.documents.id}/items?$top=10`);
  expect(met()).toEqual([expect.stringMatching(/^meanwhile delete: item \d+$/)]);
  expect(rows).toHaveLength(29);
});

it('an item is deleted between two pages of a folder’s children', async () => {
  small.tenant.faults.add({ kind: 'meanwhile', act: 'delete', list, item: 'ahead', times: 1 });
  const rows = await walk(`/v1.0/drives/${await driveId()}/root/children?$top=10`);
  expect(met()).toEqual([expect.stringMatching(/^meanwhile delete: item \d+$/)]);
  expect(rows.length).toBeGreaterThanOrEqual(28);
});

it('a token expires in the middle: it is refused from then on, a new one is taken', async () => {
  small.tenant.faults.add({ kind: 'expiry', of: 'token', match: '/v1.0/', after: 1, times: 1 });
  const me = (token: string): Promise<Response> => send('/v1.0/me', { headers: { authorization: `Bearer ${token}` } });
  expect((await me('first')).status).toBe(200);
  const refused = await me('first');
  expect([refused.status, await refused.json()]).toMatchObject([401, { error: { code: 'InvalidAuthenticationToken' } }]);
  expect((await me('first')).status).toBe(401);
  expect((await me('second')).status).toBe(200);
});

it('one part of Graph’s batch fails, in Graph’s words', async () => {
  small.tenant.faults.add({ status: 503, retryAfter: 3, part: 2, times: 1 });
  const requests = [1, 2, 3].map((id) => ({ id: String(id), method: 'GET', url: '/me' }));
  const answer = await send('/v1.0/$batch', { method: 'POST', body: JSON.stringify({ requests }) });
  const { responses } = (await answer.json()) as { responses: { status: number; headers: Record<string, string>; body: object }[] };
  expect(responses.map(({ status }) => status)).toEqual([200, 503, 200]);
  expect(responses[1]).toMatchObject({ headers: { 'Retry-After': '3' }, body: { error: { code: 'serviceNotAvailable' } } });
});
