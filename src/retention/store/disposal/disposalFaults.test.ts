import {
  addOld,
  disposalStorm,
  disposeOfAll,
  endsOf,
  namesIn,
  namesInBin,
  openTestDisposal,
  planAll,
  runPlan,
  type TestDisposal,
} from '../../../../testing/disposal';
import { closedAfter } from '../../../../testing/marking';

let test: TestDisposal;
beforeEach(async () => {
  test = await openTestDisposal();
  await test.decide();
});
afterEach(() => test.site.close());

const DOCUMENTS = 240;

it('with a fifth of all requests going wrong: each once in the bin and once in the log', async () => {
  addOld(test.site, DOCUMENTS);
  test.site.addFiles([{ name: 'Young.docx', modified: '2024-06-17T08:41:53Z' }]);
  const planId = await planAll(test.desk());
  disposalStorm(11).forEach((rule) => test.site.tenant.faults.add(rule));
  await disposeOfAll(test, planId);
  expect(test.site.tenant.faults.journal().length).toBeGreaterThan(20);
  test.site.tenant.faults.clear();
  expect(await namesIn(test.site)).toEqual(['Young.docx']);
  const bin = await namesInBin(test.site);
  expect(bin).toHaveLength(DOCUMENTS);
  expect(new Set(bin).size).toBe(DOCUMENTS);
  const { sent, notSent, gone, notOnce } = await endsOf(test);
  expect(notOnce).toEqual([]);
  expect([notSent, gone]).toEqual([[], []]);
  expect(sent).toEqual([...bin].sort());
  expect(await test.desk().checkLog()).toEqual([]);
});

it.each([3, 5, 7, 9, 11, 13])('the tab closed after batch %i: taken up again where it stopped, each once', async (batches) => {
  addOld(test.site, 60);
  const planId = await planAll(test.desk());
  const settings = { batchSize: 20 };
  await test
    .desk(undefined, closedAfter(batches), settings)
    .run(planId, () => undefined)
    .report.catch(() => undefined);
  await disposeOfAll(test, planId);
  expect(await namesIn(test.site)).toEqual([]);
  const { sent, notOnce } = await endsOf(test);
  expect(notOnce).toEqual([]);
  expect(sent).toEqual([...(await namesInBin(test.site))].sort());
  expect(sent).toHaveLength(60);
});

it.each(['after', 'midway'] as const)('where the answer to an order is lost (%s): it is looked for, and not ordered again', async (moment) => {
  addOld(test.site, 10);
  const planId = await planAll(test.desk());
  test.site.tenant.faults.add({ kind: 'drop', moment, insideBatch: false, match: '$batch', after: 6, times: 3 });
  await runPlan(test.desk(), planId);
  test.site.tenant.faults.clear();
  await disposeOfAll(test, planId);
  const { sent, notOnce } = await endsOf(test);
  expect(notOnce).toEqual([]);
  expect(sent).toHaveLength(10);
  expect(await namesInBin(test.site)).toHaveLength(10);
});
