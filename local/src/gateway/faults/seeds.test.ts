import * as fc from 'fast-check';
import { openSmallTenant, signedIn } from '../smallTenant';
import type { FaultRule } from './types';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const seed = fc.integer();
const narrowing = fc.record(
  { match: fc.constantFrom('items(1', '/title', 'select'), method: fc.constantFrom('GET', 'MERGE'), insideBatch: fc.boolean() },
  { requiredKeys: [] }
);
const what = fc.oneof(
  fc.record({ status: fc.integer({ min: 400, max: 599 }), retryAfter: fc.nat(100) }),
  fc.record({ kind: fc.constant('latency' as const), milliseconds: fc.nat(50), upTo: fc.integer({ min: 50, max: 500 }), lateAnswer: fc.boolean() }),
  fc.record({ kind: fc.constant('drop' as const), moment: fc.constantFrom('before' as const, 'after' as const, 'midway' as const) })
);
const rule: fc.Arbitrary<FaultRule> = fc
  .tuple(narrowing, what, share, seed)
  .map(([when, fault, part, number]) => ({ ...when, ...fault, share: part, seed: number }));
const counted: fc.Arbitrary<FaultRule> = fc.tuple(rule, fc.nat(4), fc.nat(6)).map(([each, after, times]) => ({ ...each, after, times }));

const list = "web/lists/getbytitle('Documents')";
const requests: readonly [string, RequestInit?][] = [
  ...Array.from({ length: 12 }, (_, i): [string] => [`${list}/items(${i + 1})?$select=Id`]),
  ['web/title'],
  ['web/title'],
  ...Array.from({ length: 4 }, (_, i): [string, RequestInit] => [
    `${list}/items(${i + 1})`,
    { method: 'MERGE', headers: { 'if-match': '*' }, body: JSON.stringify({ Title: `${i}` }) },
  ]),
];

/** What the requests met, by request, and the list afterwards. */
async function run(rules: readonly FaultRule[], order: readonly number[], atOnce: boolean): Promise<{ met: string[]; titles: unknown }> {
  const small = await openSmallTenant({ wait: async () => undefined });
  small.tenant.store.addFiles(
    small.documents,
    Array.from({ length: 12 }, (_, i) => ({ name: `${i}.txt`, content: '' }))
  );
  const send = await signedIn(small.tenant, small.member);
  rules.forEach((each) => small.tenant.faults.add(each));
  const one = async (index: number): Promise<unknown> => (await send(...requests[index])).text().catch(() => undefined);
  if (atOnce) await Promise.allSettled(order.map(one));
  else for (const index of order) await one(index).catch(() => undefined);
  const met = small.tenant.faults.journal().map((entry) => `${entry.fault} ${entry.met} ${entry.method} ${entry.address}`);
  small.tenant.faults.clear();
  const titles: unknown = await (await send(`${list}/items?$select=Id,Title`)).json();
  small.tenant.close();
  return { met, titles };
}

const inTurn = requests.map((_, index) => index);

it('one seed strikes the same requests again, and leaves the same behind', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(counted, { minLength: 1, maxLength: 4 }), async (rules) => {
      expect(await run(rules, inTurn, false)).toEqual(await run(rules, inTurn, false));
    }),
    { numRuns: 12, seed: 1 }
  );
});

it('a share strikes the same requests whatever order they come in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(rule, { minLength: 1, maxLength: 3 }), fc.shuffledSubarray(inTurn, { minLength: inTurn.length }), async (rules, order) => {
      const [first, again] = [await run(rules, inTurn, false), await run(rules, order, true)];
      expect([...again.met].sort()).toEqual([...first.met].sort());
      expect(again.titles).toEqual(first.titles);
    }),
    { numRuns: 12, seed: 1 }
  );
});
