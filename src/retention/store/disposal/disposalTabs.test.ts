import {
  addOld,
  disposeOfAll,
  endsOf,
  logOf,
  namesIn,
  namesInBin,
  openTestDisposal,
  planAll,
  planOf,
  runPlan,
  type TestDisposal,
} from '../../../../testing/disposal';
import { COLLEAGUE, MEMBER } from '../../../../testing/site';
import { foldLog } from '../../rules';

let test: TestDisposal;
beforeEach(async () => {
  test = await openTestDisposal();
  await test.decide();
});
afterEach(() => test.site.close());

it.each([
  ['one person', MEMBER],
  ['two people', COLLEAGUE],
])('two tabs of %s carry one plan out at once: each document once in the bin, and said to be there', async (_, other) => {
  addOld(test.site, 45);
  const planId = await planAll(test.desk());
  const settings = { batchSize: 20 };
  await Promise.all([runPlan(test.desk(MEMBER, undefined, settings), planId), runPlan(test.desk(other, undefined, settings), planId)]);
  await disposeOfAll(test, planId);
  expect(await namesIn(test.site)).toEqual([]);
  const bin = await namesInBin(test.site);
  expect(bin).toHaveLength(45);
  expect(new Set(bin).size).toBe(45);
  const states = foldLog(await logOf(test));
  expect(states.map(({ entry }) => entry.outcome)).toEqual(Array(45).fill('sent'));
  expect((await endsOf(test)).sent.length).toBeGreaterThanOrEqual(45);
  expect((await planOf(test.desk(), planId)).ended).toMatchObject({ how: 'done', sent: 45, notSent: 0, gone: 0 });
  expect(await test.desk().checkLog()).toEqual([]);
});
