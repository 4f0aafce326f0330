import {
  addOld,
  endsOf,
  file,
  LIBRARY,
  logOf,
  MINUTES,
  namesIn,
  namesInBin,
  openTestDisposal,
  planAll,
  planOf,
  runPlan,
  sendBy,
  SERIES,
  type TestDisposal,
} from '../../../../testing/disposal';
import { closedAfter } from '../../../../testing/marking';
import { COLLEAGUE, MEMBER, OWNER } from '../../../../testing/site';
import { HISTORY, siteList, RECORD_OPERATIONS } from '../../../tenant';
import { decide } from '../decisions/decide';
import { readDecisions } from '../decisions/countedDecisions';

let test: TestDisposal;
beforeEach(async () => {
  test = await openTestDisposal();
  await test.decide();
});
afterEach(() => test.site.close());

/** Why each document stayed, by its name as the log knows it. */
const whyStayed = async (): Promise<Record<string, readonly string[]>> =>
  Object.fromEntries((await logOf(test)).filter(({ outcome }) => outcome === 'notSent').map(({ name, codes }) => [name, codes]));

describe('what happened between the plan and its turn', () => {
  it('keeps a document that was edited, renamed, moved, checked out, deleted or given another class; the rest goes', async () => {
    addOld(test.site, 8);
    test.site.tenant.store.addFolder(test.site.library, { path: 'Kept' });
    const planId = await planAll(test.desk());
    const name = (n: number): string => `Minutes 000${n}.docx`;
    await sendBy(test, COLLEAGUE, `${file(name(1))}/$value`, { headers: { 'X-HTTP-Method': 'PUT' }, body: 'Other contents' });
    await sendBy(test, COLLEAGUE, `${file(name(2))}/MoveTo(newurl='${LIBRARY}/Renamed.docx',flags=1)`);
    await sendBy(test, COLLEAGUE, `${file(name(3))}/MoveTo(newurl='${LIBRARY}/Kept/${name(3)}',flags=1)`);
    await sendBy(test, COLLEAGUE, `${file(name(4))}/CheckOut()`);
    await sendBy(test, COLLEAGUE, `${file(name(5))}/recycle()`);
    await sendBy(test, COLLEAGUE, `${file(name(6))}/ListItemAllFields`, {
      headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' },
      body: JSON.stringify({ MunRecordClass: 'OTHER' }),
    });
    await runPlan(test.desk(), planId);
    expect([...(await namesIn(test.site))].sort()).toEqual(['Kept', name(1), name(3), name(4), name(6), 'Renamed.docx'].sort());
    const why = await whyStayed();
    expect(why[name(1)]).toEqual(expect.arrayContaining(['changedSince', 'notDue']));
    expect(why['Renamed.docx']).toContain('changedSince');
    expect(why[name(3)]).toContain('changedSince');
    expect(why[name(4)]).toContain('checkedOut');
    expect(why[name(6)]).toEqual(expect.arrayContaining(['classUnknown', 'classChanged', 'classUnsaid']));
    // Gone by somebody else’s hand: we did not send it.
    expect(why['']).toEqual(['notFound']);
    expect((await endsOf(test)).sent).toEqual([name(7), name(8)]);
    expect((await planOf(test.desk(), planId)).ended).toMatchObject({ how: 'done', sent: 2, notSent: 6, gone: 0 });
  });

  it('keeps all where the class says something else now, and where the decision was withdrawn', async () => {
    addOld(test.site, 2);
    const planId = await planAll(test.desk());
    await test.schedule('2', [{ ...MINUTES, keepFor: '5 years' }]);
    await runPlan(test.desk(), planId);
    expect(await namesIn(test.site)).toHaveLength(2);
    expect(Object.values(await whyStayed())[0]).toEqual(expect.arrayContaining(['classSuperseded']));

    const site = test.records();
    const [decision] = await readDecisions(site.door);
    await decide(site, [{ ...decision, kind: 'withdrawn', decisionId: decision.decisionId }], () => undefined).report;
    expect((await test.desk().survey()).decided).toEqual([]);
    expect((await test.desk().plan([SERIES])).going).toEqual([]);
  });

  it('says that a document is gone, and not that it was sent, where somebody else was quicker than its order', async () => {
    addOld(test.site, 4);
    const planId = await planAll(test.desk());
    // The tab is closed once the lines that say "begun" have landed, and before any order.
    for (let batches = 4; (await logOf(test)).length === 0; batches += 1) {
      await test
        .desk(undefined, closedAfter(batches))
        .run(planId, () => undefined)
        .report.catch(() => undefined);
    }
    expect(await namesInBin(test.site)).toEqual([]);
    await sendBy(test, OWNER, `${file('Minutes 0001.docx')}/recycle()`);
    await runPlan(test.desk(), planId);
    const { sent, gone, notOnce } = await endsOf(test);
    expect(notOnce).toEqual([]);
    expect(gone).toEqual(['Minutes 0001.docx']);
    expect(sent).toHaveLength(3);
  });
});

describe('a second person', () => {
  const settings = { alwaysSecond: true };
  it('must agree to exactly this plan, from another account; then it is carried out, and the log names them', async () => {
    addOld(test.site, 2);
    const own = test.desk(MEMBER, undefined, settings);
    const planId = await planAll(own);
    expect((await planOf(own, planId)).state).toBe('waits');
    await own.agree(await planOf(own, planId));
    expect((await planOf(own, planId)).state).toBe('waits');
    expect((await runPlan(own, planId)).problem?.detail).toContain('waits');

    const second = test.desk(COLLEAGUE, undefined, settings);
    const plan = await planOf(second, planId);
    expect((await second.contents(plan.plan)).map(({ name }) => name)).toEqual(['Minutes 0001.docx', 'Minutes 0002.docx']);
    await second.agree({ ...plan, plan: { ...plan.plan, hash: 'another' } });
    expect((await planOf(own, planId)).state).toBe('waits');
    test.site.clock.at += 3 * 24 * 60 * 60 * 1000;
    await second.agree(plan);
    expect((await planOf(own, planId)).state).toBe('ready');
    expect((await runPlan(own, planId)).state).toBe('finished');
    expect(await namesIn(test.site)).toEqual([]);
    expect((await logOf(test)).every(({ agreedBy }) => agreedBy.includes(COLLEAGUE))).toBe(true);
  });

  it('is not whoever decided, even where somebody else made the plan', async () => {
    addOld(test.site, 1);
    const planner = test.desk(COLLEAGUE, undefined, settings);
    const planId = await planAll(planner);
    const decider = test.desk(MEMBER, undefined, settings);
    await decider.agree(await planOf(decider, planId));
    await runPlan(planner, planId);
    expect(await namesIn(test.site)).toHaveLength(1);
    expect(Object.values(await whyStayed())).toEqual([['needsSecondPerson']]);
  });

  it('is asked for where the setting came after the plan', async () => {
    addOld(test.site, 1);
    const planId = await planAll(test.desk());
    expect((await runPlan(test.desk(MEMBER, undefined, settings), planId)).problem?.detail).toContain('second person');
    expect(await namesIn(test.site)).toHaveLength(1);
  });
});

it('a plan whose rows were changed is not carried out', async () => {
  addOld(test.site, 3);
  const planId = await planAll(test.desk());
  const { url } = siteList(test.site.webUrl, RECORD_OPERATIONS) as { url: string };
  const rows = (await (
    await sendBy(test, OWNER, `web/getList('${url}')/items?$select=Id,MunKind,MunDetails&$filter=MunKind eq 'disposalPart'`, { method: 'GET' })
  ).json()) as { value: { Id: number; MunDetails: string }[] };
  const [part] = rows.value;
  await sendBy(test, OWNER, `web/getList('${url}')/items(${part.Id})`, {
    headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' },
    body: JSON.stringify({ [HISTORY.details.internalName]: part.MunDetails.replace('1-3', '2-4') }),
  });
  expect((await runPlan(test.desk(), planId)).problem?.detail).toContain('not whole');
  expect(await namesIn(test.site)).toHaveLength(3);
});

describe('looking again', () => {
  const DAY = 24 * 60 * 60 * 1000;
  it('says what came back, and that the rest is gone for good only when both bins were seen and 93 days are over', async () => {
    const [first] = addOld(test.site, 3);
    const planId = await planAll(test.desk());
    await runPlan(test.desk(), planId);
    expect(await test.desk(OWNER).checkAgain()).toMatchObject({ looked: 3, inBin: 3, restored: 0, purged: 0, unknown: 0, binWhole: true });

    const sent = (await logOf(test)).find(({ outcome, documentId }) => outcome === 'sent' && documentId === first.uniqueId);
    await sendBy(test, OWNER, `site/recyclebin('${sent?.bin}')/restore()`);
    expect(await test.desk(OWNER).checkAgain()).toMatchObject({ restored: 1, inBin: 2 });
    expect(await test.desk(OWNER).checkAgain()).toMatchObject({ restored: 0 });

    test.site.clock.at += 94 * DAY;
    // A member does not see the second stage: to them nothing is known.
    expect(await test.desk(MEMBER).checkAgain()).toMatchObject({ purged: 0, unknown: 2, binWhole: false });
    expect(await test.desk(OWNER).checkAgain()).toMatchObject({ purged: 2 });
    expect((await logOf(test)).map(({ outcome }) => outcome).sort()).toEqual([
      ...Array<string>(2).fill('purged'),
      'restored',
      ...Array<string>(3).fill('sending'),
      ...Array<string>(3).fill('sent'),
    ]);
    expect(await test.desk().checkLog()).toEqual([]);
  });
});
