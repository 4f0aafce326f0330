import type { FaultRule } from '../local/src';
import { checkHistory } from '../src/marking/store/history/checkHistory';
import { scanList, type Reducer } from '../src/scan';
import { numberOf } from '../src/tenant';
import { columnsOf, historyOf, mark } from './marking';
import { COLLEAGUE, MEMBER, openTestSite, OWNER, type TestSite } from './site';

// A request for a digest is left alone: a page has one already.
const anything = /_api\/(?!contextinfo)/;

/** Much of what a busy day brings, at once. */
const storm = (seed: number): FaultRule[] => [
  { kind: 'latency', milliseconds: 50, upTo: 4000, share: 0.5, match: anything, seed },
  { kind: 'meanwhile', act: 'checkOut', list: '/sites/floods/Shared Documents', by: COLLEAGUE, match: 'ValidateUpdate', share: 0.05, times: 3, seed },
  { kind: 'meanwhile', act: 'move', list: '/sites/floods/Shared Documents', by: OWNER, match: 'ValidateUpdate', share: 0.03, times: 2, seed },
  { status: 429, retryAfter: 3, share: 0.1, insideBatch: false, match: anything, seed },
  { status: 503, share: 0.06, insideBatch: true, times: 30, seed },
  { kind: 'drop', moment: 'after', share: 0.08, insideBatch: false, match: '$batch', times: 2, seed },
  { kind: 'drop', moment: 'midway', share: 0.08, insideBatch: false, match: '$batch', times: 1, seed },
];

const ids: Reducer<number[]> = { fields: ['ID'], start: () => [], add: (facts, row) => [...facts, numberOf(row, 'ID')] };
const caught = async <T>(work: Promise<T>): Promise<T | string> => work.catch((error: { code?: string }) => `failed: ${error.code}`);

/** What a run met and what it left behind. Only what is made anew each time, such as identifiers, is left out. */
async function run(rules: readonly FaultRule[], documents: number): Promise<{ met: unknown; did: unknown; left: unknown; site: TestSite }> {
  const site = await openTestSite();
  await site.turnOn();
  const files = site.addFiles(Array.from({ length: documents }, () => ({})));
  const desk = await site.desk(MEMBER);
  rules.forEach((rule) => site.tenant.faults.add(rule));
  const marked = await caught(mark(desk, files));
  const scanned = await caught(scanList(site.door(MEMBER), { id: site.library.id }, [ids] as const, { window: 40 }));
  const met = site.tenant.faults.journal();
  site.tenant.faults.clear();
  const history = await historyOf(site);
  return {
    met,
    did: [typeof marked === 'string' ? marked : [marked.state, marked.steps.map((step) => [step.step.name, step.outcome.kind])], scanned],
    left: [await columnsOf(site), history.map((row) => [row.kind, row.name, row.addedBy])],
    site,
  };
}

it('a storm met twice strikes the same requests with one seed, and leaves the same behind; not so with another seed', async () => {
  const [first, again, other] = [await run(storm(7), 150), await run(storm(7), 150), await run(storm(8), 150)];
  expect((first.met as unknown[]).length).toBeGreaterThan(20);
  expect(again.met).toEqual(first.met);
  expect(again.did).toEqual(first.did);
  expect(again.left).toEqual(first.left);
  expect(other.met).not.toEqual(first.met);
  // And whatever the weather, the product keeps its word: no marking without its line.
  for (const { site } of [first, other]) expect((await checkHistory(site.door(OWNER))).findings).toEqual([]);
  for (const { site } of [first, again, other]) site.close();
});
