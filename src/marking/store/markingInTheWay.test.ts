import { columnsOf, historyOf, isBatch, mark, markingOf, NO_DETAILS, select, type TestFile } from '../../../testing/marking';
import { openMarkedSite } from '../../../testing/markedSite';
import { COLLEAGUE, MEMBER, OWNER, sendAs, type TestSite } from '../../../testing/site';
import { checkChain } from '../../work';

let site: TestSite;
beforeEach(async () => {
  site = await openMarkedSite();
});
afterEach(() => site.close());

describe('when something is in the way of one document', () => {
  async function oneOfThree(trouble: (file: TestFile) => void | Promise<void>): Promise<{ code: string; values?: Readonly<Record<string, string>> }> {
    const files = site.addFiles([{}, {}, {}]);
    const desk = await site.desk();
    const survey = await desk.survey(select(files));
    await trouble(files[1]);
    const report = await desk.mark(
      { documents: survey.documents, marking: markingOf('OFFICIAL', desk.scheme), details: NO_DETAILS, reason: '' },
      () => undefined
    ).report;
    expect(report.state).toBe('finished');
    expect(report.steps.map((s) => s.outcome.kind).sort()).toEqual(['done', 'done', 'failed']);
    expect((await columnsOf(site)).filter((d) => d.MunMarking === 'OFFICIAL')).toHaveLength(2);
    const rows = await historyOf(site);
    expect(await checkChain(rows.map((row) => row.chain))).toEqual([]);
    const failed = report.steps.find((s) => s.outcome.kind === 'failed');
    expect(failed?.step.name).toBe('Minutes 0002.docx');
    return failed?.outcome.kind === 'failed' ? failed.outcome.problem : { code: '' };
  }

  it('checked out meanwhile: says who has it', async () => {
    const problem = await oneOfThree((file) => site.tenant.store.setItem(site.library, file.id, { CheckoutUser: COLLEAGUE }));
    expect(problem).toMatchObject({ code: 'checkedOut', values: { who: 'Bea Clarke' } });
  });

  it('locked meanwhile: history says that it was not applied', async () => {
    const problem = await oneOfThree((file) => site.tenant.store.lockFile(site.library, file.id, COLLEAGUE));
    expect(problem.code).toBe('locked');
    expect((await historyOf(site)).filter((row) => row.kind === 'notApplied')).toHaveLength(1);
  });

  it('deleted meanwhile', async () => {
    const problem = await oneOfThree(async (file) => {
      await sendAs(
        site.tenant,
        OWNER,
        site.webUrl
      )(`${site.webUrl}/_api/web/lists(guid'${site.library.id}')/items(${file.id})`, {
        method: 'POST',
        headers: { Accept: 'application/json', 'X-HTTP-Method': 'DELETE', 'IF-MATCH': '*' },
      });
    });
    expect(problem.code).toBe('notFound');
  });
});

describe('when SharePoint is busy', () => {
  it('reads the selection again after the time that it asks for', async () => {
    const files = site.addFiles([{}, {}]);
    site.tenant.faults.add({ match: /RenderListDataAsStream/i, status: 429, retryAfter: 7, times: 1, insideBatch: true });
    site.tenant.faults.add({ match: '$batch', status: 503, times: 1, insideBatch: false });
    const began = site.clock.at;
    expect((await (await site.desk()).survey(select(files))).documents).toHaveLength(2);
    expect(site.clock.at - began).toBeGreaterThanOrEqual(7000);
  });

  it.each([
    ['a line of history is turned away', { match: /MunimentMarkingHistory.*items/i, status: 429, retryAfter: 10, times: 3, after: 5, insideBatch: true }],
    ['a column is turned away', { match: /validateUpdateListItem/i, status: 429, retryAfter: 10, times: 3, after: 5, insideBatch: true }],
    ['a service is not there for a moment', { match: /validateUpdateListItem/i, status: 503, times: 4, after: 20, insideBatch: true }],
    ['a whole request is turned away', { match: '$batch', status: 429, retryAfter: 30, times: 2, after: 3, insideBatch: false }],
    ['a whole request finds no service', { match: '$batch', status: 503, times: 2, after: 2, insideBatch: false }],
  ])('waits and goes on where %s, and does nothing twice', async (_, fault) => {
    const files = site.addFiles(Array.from({ length: 150 }, () => ({})));
    site.tenant.faults.add(fault);
    const report = await mark(await site.desk(), files, 'OFFICIAL');
    expect(site.tenant.faults.list()[0].struck).toBe(fault.times);
    expect(report.state).toBe('finished');
    expect(report.steps.filter((s) => s.outcome.kind === 'done')).toHaveLength(150);
    const rows = await historyOf(site);
    expect(new Set(rows.map((row) => row.documentId)).size).toBe(150);
    expect(rows).toHaveLength(150);
    expect(await checkChain(rows.map((row) => row.chain))).toEqual([]);
    expect((await columnsOf(site)).filter((d) => d.MunMarking === 'OFFICIAL')).toHaveLength(150);
  });

  it('looks before it repeats, where a request was carried out and its answer lost', async () => {
    const files = site.addFiles(Array.from({ length: 120 }, () => ({})));
    let batches = 0;
    const desk = await site.desk(MEMBER, {}, (send) => async (url, init) => {
      const answer = await send(url, init);
      if (isBatch(url) && [3, 5].includes((batches += 1))) throw new TypeError('Failed to fetch');
      return answer;
    });
    const report = await mark(desk, files, 'OFFICIAL');
    expect(report.state).toBe('finished');
    const rows = await historyOf(site);
    expect(rows).toHaveLength(120);
    expect(new Set(rows.map((row) => row.documentId)).size).toBe(120);
    expect(await checkChain(rows.map((row) => row.chain))).toEqual([]);
  });
});
