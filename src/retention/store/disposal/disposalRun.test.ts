import { addOld, logOf, namesIn, namesInBin, openTestDisposal, planAll, planOf, runPlan, type TestDisposal } from '../../../../testing/disposal';

let test: TestDisposal;
beforeEach(async () => {
  test = await openTestDisposal();
});
afterEach(() => test.site.close());

it('plans what may go, says why the rest does not, and moves it to the recycle bin with a line before and after', async () => {
  addOld(test.site, 3);
  test.site.addFiles([{ name: 'New.docx', modified: '2025-06-17T08:41:53Z' }]);
  await test.decide();
  const desk = test.desk();
  const draft = await desk.plan([{ place: '/sites/floods/Shared Documents', recordClass: 'MIN-1', year: 2025 }]);
  expect(draft.staying).toEqual([]);
  expect(draft.going.map(({ name }) => name)).toEqual(['Minutes 0001.docx', 'Minutes 0002.docx', 'Minutes 0003.docx']);
  const planId = await planAll(desk);
  const report = await runPlan(desk, planId);
  expect(report).toMatchObject({ state: 'finished', problem: null });
  expect(await namesIn(test.site)).toEqual(['New.docx']);
  expect([...(await namesInBin(test.site))].sort()).toEqual(['Minutes 0001.docx', 'Minutes 0002.docx', 'Minutes 0003.docx']);
  const log = await logOf(test);
  expect(log.map(({ outcome }) => outcome).sort()).toEqual(['sending', 'sending', 'sending', 'sent', 'sent', 'sent']);
  expect(log.find(({ outcome }) => outcome === 'sent')).toMatchObject({
    recordClass: 'MIN-1',
    classTitle: 'Minutes of local groups',
    authority: 'Business decision 12',
    rule: '1',
    keepUntil: '2025-06-17',
    dates: { modified: '2019-06-17' },
    bin: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
  });
  expect((await planOf(desk, planId)).state).toBe('done');
  expect(await desk.checkLog()).toEqual([]);
});
