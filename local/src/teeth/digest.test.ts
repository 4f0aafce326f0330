import { openSmallTenant, type SmallTenant } from '../gateway/smallTenant';

// "The security validation is specific to a user, site, and time period" (Microsoft, SPFormDigestSettings class).
let small: SmallTenant;
let clock: number;

beforeEach(async () => {
  clock = Date.parse('2026-05-17T09:30:00Z');
  small = await openSmallTenant({ now: () => new Date(clock) });
  small.tenant.store.createSite({ url: '/sites/other', title: 'Other', owner: small.member });
});
afterEach(() => small.tenant.close());

const json = { accept: 'application/json;odata=nometadata', 'content-type': 'application/json' };
const ask = (path: string, person: string, headers: Record<string, string> = {}): Promise<Response> =>
  small.tenant.fetch(new Request(`https://tenant.local${path}`, { method: 'POST', headers: { ...json, ...headers } }), person);
const digestOf = async (person: string, site = '/sites/team'): Promise<string> =>
  ((await (await ask(`${site}/_api/contextinfo`, person)).json()) as { FormDigestValue: string }).FormDigestValue;
const write = (digest: string | null, person = small.member, site = '/sites/team'): Promise<Response> =>
  ask(`${site}/_api/web/ensureuser('${small.member}')`, person, digest === null ? {} : { 'x-requestdigest': digest });

it('is given with how long it holds, and holds so long', async () => {
  const info = (await (await ask('/sites/team/_api/contextinfo', small.member)).json()) as { FormDigestValue: string; FormDigestTimeoutSeconds: number };
  expect(info.FormDigestTimeoutSeconds).toBe(1800);
  expect(info.FormDigestValue).toMatch(/^0x[0-9A-F]{128},17 May 2026 09:30:00 -0000$/);
  clock += 1_799_000;
  expect((await write(info.FormDigestValue)).status).toBe(200);
  clock += 1000;
  expect((await write(info.FormDigestValue)).status).toBe(403);
});

it.each([
  ['none', async () => null],
  ['one that is no digest', async () => 'x'],
  ['one made up', async () => `0x${'A'.repeat(128)},17 May 2026 09:30:00 -0000`],
  ['somebody else’s', () => digestOf(small.owner)],
  ['another site’s', () => digestOf(small.member, '/sites/other')],
])('a write with %s is refused in SharePoint’s words', async (_, digest) => {
  const refused = await write(await digest());
  expect([refused.status, await refused.json()]).toEqual([
    403,
    {
      'odata.error': {
        code: '-2130575251, Microsoft.SharePoint.SPException',
        message: {
          lang: 'en-US',
          value:
            "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again.",
        },
      },
    },
  ]);
});

it('is not wanted for reading, nor for asking for one', async () => {
  const read = new Request('https://tenant.local/sites/team/_api/web/title', { headers: json });
  expect((await small.tenant.fetch(read, small.member)).status).toBe(200);
});
