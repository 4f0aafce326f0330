import { openSmallTenant, type SmallTenant } from '../gateway/smallTenant';
import { control } from './control';
import type { ServerContext } from './serverContext';

let small: SmallTenant;
beforeEach(async () => (small = await openSmallTenant()));
afterEach(() => small.tenant.close());

const ORIGIN = 'http://127.0.0.1:4380';

function send(order: unknown, headers: Record<string, string> = { origin: ORIGIN, 'content-type': 'application/json' }): Promise<Response> {
  const context = { tenant: small.tenant, origin: ORIGIN } as ServerContext;
  return control(context, new Request(`${ORIGIN}/_local/control`, { method: 'POST', headers, body: JSON.stringify(order) }));
}

it('puts up any kind of fault, and takes it down again', async () => {
  const { id } = (await (await send({ do: 'addFault', kind: 'latency', milliseconds: 5, share: 0.5, seed: 7, match: 'items' })).json()) as { id: number };
  expect(small.tenant.faults.list()).toMatchObject([{ id, kind: 'latency', milliseconds: 5, share: 0.5, seed: 7, match: 'items' }]);
  await send({ do: 'removeFault', id });
  expect(small.tenant.faults.list()).toEqual([]);
});

it('says why it will not have a fault', async () => {
  const answer = await send({ do: 'addFault', status: 42 });
  expect([answer.status, await answer.json()]).toEqual([400, { error: '`status` is from 400 to 599.' }]);
});

it('enforces a limit, and lets go of it', async () => {
  await send({ do: 'enforce', limit: 'appMinute', enforced: true });
  expect(small.tenant.limits.list().filter(({ enforced }) => enforced)).toMatchObject([{ name: 'appMinute' }]);
  await send({ do: 'enforce', limit: 'appMinute', enforced: false });
  expect(small.tenant.limits.list().some(({ enforced }) => enforced)).toBe(false);
  expect((await send({ do: 'enforce', limit: 'patience', enforced: true })).status).toBe(400);
});

it.each([
  ['from another page', { origin: 'https://evil.example', 'content-type': 'application/json' }],
  ['as a form', { origin: ORIGIN, 'content-type': 'text/plain' }],
])('takes no order %s', async (_, headers) => {
  expect((await send({ do: 'addFault', status: 500 }, headers)).status).toBe(400);
  expect(small.tenant.faults.list()).toEqual([]);
});
