import {
  addOld,
  disposalStorm,
  disposeOfAll,
  logOf,
  MINUTES,
  namesIn,
  namesInBin,
  openTestDisposal,
  planOf,
  runPlan,
  SERIES,
  type TestDisposal,
} from '../../../../testing/disposal';
import { isBatch } from '../../../../testing/marking';
import { OWNER } from '../../../../testing/site';

const LABEL = 'Minutes 6 years';

let test: TestDisposal;
beforeEach(async () => {
  test = await openTestDisposal();
  await test.schedule('2', [{ ...MINUTES, label: LABEL }]);
});
afterEach(() => test.site.close());

const publish = (name = LABEL, autoDelete = true): void => void test.site.tenant.store.addComplianceTag({ name, days: 2192, autoDelete });

/** The labels of the library's documents, by SharePoint's own REST. */
async function labels(): Promise<readonly (string | null)[]> {
  const url = `${test.site.webUrl}/_api/web/lists(guid'${test.site.library.id}')/items?$select=ID,OData__ComplianceTag&$top=5000&$orderby=ID`;
  const answer = await test.site.tenant.as(OWNER)(url, { headers: { Accept: 'application/json;odata=nometadata' } });
  return ((await answer.json()) as { value: { OData__ComplianceTag: string | null }[] }).value.map(({ OData__ComplianceTag }) => OData__ComplianceTag);
}

async function planLabels(): Promise<string> {
  const desk = test.desk();
  const draft = await desk.plan([SERIES], { deed: 'label' });
  expect((await desk.save(draft).report).state).toBe('finished');
  return draft.plan.planId;
}

describe('a plan whose deed is the Microsoft label of the class', () => {
  it('puts it on, with a line before and after, and sends nothing to the recycle bin', async () => {
    publish();
    addOld(test.site, 30);
    await test.decide(undefined, '2');
    const planId = await planLabels();
    expect(await runPlan(test.desk(), planId)).toMatchObject({ state: 'finished', problem: null });
    expect(await labels()).toEqual(Array.from({ length: 30 }, () => LABEL));
    expect(await namesIn(test.site)).toHaveLength(30);
    expect(await namesInBin(test.site)).toEqual([]);
    const log = await logOf(test);
    expect(log.filter(({ outcome }) => outcome === 'sending')).toHaveLength(30);
    expect(log.filter(({ outcome }) => outcome === 'labelled')).toHaveLength(30);
    expect(await planOf(test.desk(), planId)).toMatchObject({ state: 'done', plan: { deed: 'label' }, ended: { sent: 30 } });
    expect((await test.desk().checkAgain()).restored).toBe(0);
    expect((await test.desk().plan([SERIES], { deed: 'label' })).staying.map(({ codes }) => codes[0])).toContain('labelledAlready');
  });

  it.each([
    ['is not published to the site', (): void => undefined],
    ['deletes nothing by itself', () => publish(LABEL, false)],
  ])('does nothing where that label %s', async (_, given) => {
    given();
    addOld(test.site, 2);
    await test.decide(undefined, '2');
    const { going, staying } = await test.desk().plan([SERIES], { deed: 'label' });
    expect(going).toEqual([]);
    expect(staying.map(({ codes }) => codes)).toEqual([['noLabel'], ['noLabel']]);
  });

  it('says what it does to whoever agrees: a plan of the same documents for the recycle bin is another', async () => {
    publish();
    addOld(test.site, 1);
    await test.decide(undefined, '2');
    const [bin, label] = [await test.desk().plan([SERIES]), await test.desk().plan([SERIES], { deed: 'label' })];
    expect(bin.plan.hash).not.toBe(label.plan.hash);
    expect(bin.parts).toEqual(label.parts);
  });

  it('is carried out once for each, whatever the weather and though the tab is closed', async () => {
    publish();
    addOld(test.site, 60);
    await test.decide(undefined, '2');
    const planId = await planLabels();
    let sent = 0;
    await runPlan(
      test.desk(undefined, (send) => async (url, init) => {
        if (isBatch(url) && ++sent > 4) throw new TypeError('Failed to fetch');
        return send(url, init);
      }),
      planId
    );
    disposalStorm(31).forEach((rule) => test.site.tenant.faults.add(rule));
    await disposeOfAll(test, planId);
    test.site.tenant.faults.clear();
    expect(await labels()).toEqual(Array.from({ length: 60 }, () => LABEL));
    const ends = (await logOf(test)).filter(({ outcome }) => outcome !== 'sending');
    expect(ends.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 60 }, () => 'labelled'));
    expect(new Set(ends.map(({ documentId }) => documentId)).size).toBe(60);
    expect(await test.desk().checkLog()).toEqual([]);
  });
});
