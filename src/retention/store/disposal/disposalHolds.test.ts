import {
  addOld,
  declareHold,
  disposalStorm,
  disposeOfAll,
  endsOf,
  holdOver,
  logOf,
  meanwhile,
  namesIn,
  namesInBin,
  openTestDisposal,
  planAll,
  planOf,
  runPlan,
  SERIES,
  type TestDisposal,
} from '../../../../testing/disposal';
import { OWNER } from '../../../../testing/site';
import { createHoldDesk } from '../holds/createHoldDesk';

let test: TestDisposal;
beforeEach(async () => {
  test = await openTestDisposal();
  await test.decide();
});
afterEach(() => test.site.close());

it('what is held is not planned, says so, and comes back when the hold is lifted', async () => {
  addOld(test.site, 2);
  addOld(test.site, 1, 'Dredging');
  const hold = holdOver({ words: ['dredging'] });
  await declareHold(test, hold);
  const draft = await test.desk().plan([SERIES]);
  expect(draft.going.map(({ name }) => name)).toEqual(['Minutes 0001.docx', 'Minutes 0002.docx']);
  expect(draft.staying.map(({ name, codes }) => [name, codes])).toEqual([['Dredging 0001.docx', ['held']]]);
  const holds = createHoldDesk(test.kim.records(OWNER));
  const shelf = await holds.read();
  if (shelf.kind !== 'open') throw new Error('not set up');
  await holds.lift(hold, '2026-03-02', 'The inquiry has reported', shelf.book.standings[0].newest);
  expect((await test.desk().plan([SERIES])).going).toHaveLength(3);
});

it('a hold declared after the plan, and one declared in the middle of the run: what it names stays, to the last', async () => {
  addOld(test.site, 60);
  const ids = [21, 22, 59, 60].map((n) => `Minutes ${String(n).padStart(4, '0')}`);
  const planId = await planAll(test.desk());
  const declare = (): Promise<void> => declareHold(test, holdOver({ words: ids }));
  const desk = test.desk(undefined, meanwhile(12, declare), { batchSize: 20 });
  const report = await runPlan(desk, planId);
  expect(report.state).toBe('finished');
  const left = await namesIn(test.site);
  const { sent, notSent, notOnce } = await endsOf(test);
  expect(notOnce).toEqual([]);
  expect(notSent).toEqual(left);
  // Those whose turn came before it was declared had gone; of the others none.
  expect(left).toEqual(expect.arrayContaining(['Minutes 0059.docx', 'Minutes 0060.docx']));
  expect(sent).toHaveLength(60 - left.length);
  expect((await logOf(test)).filter(({ outcome }) => outcome === 'notSent').every(({ codes }) => codes.includes('held'))).toBe(true);
});

it('a confidential hold keeps, and nothing of it is written anywhere', async () => {
  addOld(test.site, 3);
  const planId = await planAll(test.desk());
  await declareHold(test, holdOver({ words: ['0002'] }, { confidential: true, title: 'Whistleblower B', authority: 'Employment Rights Act 1996' }));
  await runPlan(test.desk(), planId);
  expect(await namesIn(test.site)).toEqual(['Minutes 0002.docx']);
  expect(JSON.stringify(await logOf(test))).not.toMatch(/Whistleblower|Employment Rights/);
});

it('where the list of holds cannot be read any more, the run stops, and nothing goes until it can', async () => {
  addOld(test.site, 60);
  const planId = await planAll(test.desk());
  const unreadable = (): void => void test.site.tenant.faults.add({ status: 403, match: 'MunimentHolds' });
  let gone: readonly string[] = [];
  const desk = test.desk(
    undefined,
    meanwhile(12, async () => {
      unreadable();
      gone = await namesInBin(test.site);
    }),
    { batchSize: 20 }
  );
  const report = await runPlan(desk, planId);
  expect(report.state).toBe('failed');
  // At most the request that was under way when it happened.
  expect((await namesInBin(test.site)).length).toBeLessThanOrEqual(gone.length + 20);
  const after = await namesIn(test.site);
  expect(after.length).toBeGreaterThan(0);
  await runPlan(test.desk(), planId);
  expect(await namesIn(test.site)).toEqual(after);
  await expect(test.desk().plan([SERIES])).rejects.toThrow('holds');

  test.site.tenant.faults.clear();
  expect((await planOf(test.desk(), planId)).state).toBe('interrupted');
  await disposeOfAll(test, planId);
  expect(await namesIn(test.site)).toEqual([]);
  expect((await endsOf(test)).notOnce).toEqual([]);
});

it('in a storm, with a hold declared in the middle and the tab closed: what is held when its turn comes is untouched', async () => {
  addOld(test.site, 120);
  addOld(test.site, 20, 'Dredging');
  const planId = await planAll(test.desk());
  disposalStorm(31).forEach((rule) => test.site.tenant.faults.add(rule));
  let declared = false;
  const wrap = meanwhile(4, async () => {
    if (declared) return;
    declared = true;
    const rules = test.site.tenant.faults.list();
    test.site.tenant.faults.clear();
    await declareHold(test, holdOver({ words: ['dredging'] }));
    rules.forEach(({ id: _, struck: __, ...rule }) => test.site.tenant.faults.add(rule));
  });
  await disposeOfAll(test, planId, undefined, wrap);
  test.site.tenant.faults.clear();
  expect(declared).toBe(true);
  const left = await namesIn(test.site);
  expect(left).toHaveLength(20);
  expect(left.every((name) => name.startsWith('Dredging'))).toBe(true);
  const { notSent, notOnce } = await endsOf(test);
  expect(notOnce).toEqual([]);
  expect(notSent).toEqual([...left].sort());
});
