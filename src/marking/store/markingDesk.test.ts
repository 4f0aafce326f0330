import { columnsOf, historyOf, mark, markingOf, NO_DETAILS, select } from '../../../testing/marking';
import { openMarkedSite } from '../../../testing/markedSite';
import { COLLEAGUE, MEMBER, openTestSite, OWNER, sendAs, type TestSite } from '../../../testing/site';
import { checkChain } from '../../work';

const MEMBER_ACCOUNT = MEMBER.slice(MEMBER.lastIndexOf('|') + 1);

let site: TestSite;
beforeEach(async () => {
  site = await openMarkedSite();
});
afterEach(() => site.close());

describe('marking documents', () => {
  it('writes the line, the originator and the originating body, and a line of history for each', async () => {
    const files = site.addFiles([{}, {}, {}]);
    const report = await mark(await site.desk(), files, 'OFFICIAL-SENSITIVE - RECIPIENTS ONLY');

    expect(report).toMatchObject({ state: 'finished', left: [], problem: null });
    expect(report.steps.map((s) => s.outcome.kind)).toEqual(['done', 'done', 'done']);
    for (const document of await columnsOf(site)) {
      expect(document).toMatchObject({
        MunMarking: 'OFFICIAL-SENSITIVE - RECIPIENTS ONLY',
        MunOriginator: `Aled Morgan <${MEMBER_ACCOUNT}>`,
        MunOriginatingBody: 'Department for Rivers',
      });
    }
    const rows = await historyOf(site);
    expect(rows.map((row) => [row.kind, row.before, row.after, row.reason])).toEqual(
      Array(3).fill(['marked', '', 'OFFICIAL-SENSITIVE - RECIPIENTS ONLY', 'Board papers'])
    );
    expect(rows.map((row) => row.documentId).sort()).toEqual(files.map((file) => file.uniqueId).sort());
    expect(await checkChain(rows.map((row) => row.chain))).toEqual([]);
  });

  it.each([1033, 2057, 1106])("leaves a person's dates and names as they were, and makes no version, on a site of locale %i", async (localeId) => {
    site.close();
    site = await openTestSite({ localeId });
    await site.turnOn();
    const files = site.addFiles([
      { modified: '2025-06-17T23:41:53Z' },
      { modified: '2019-12-31T23:59:59Z', editor: OWNER },
      { modified: '2026-03-01T00:00:00Z' },
    ]);
    const before = await columnsOf(site);
    await mark(await site.desk(), files, 'OFFICIAL');
    const after = await columnsOf(site);
    expect(after.map((d) => d.MunMarking)).toEqual(['OFFICIAL', 'OFFICIAL', 'OFFICIAL']);
    expect(after.map((d) => [d.Modified, d.EditorId, d.OData__UIVersionString])).toEqual(before.map((d) => [d.Modified, d.EditorId, d.OData__UIVersionString]));
  });

  it('lets nobody but the originator change it: others challenge (paragraphs 37 and 38)', async () => {
    const files = site.addFiles([{}]);
    await mark(await site.desk(MEMBER), files, 'OFFICIAL');
    const report = await mark(await site.desk(COLLEAGUE), files, 'OFFICIAL-SENSITIVE');
    expect(report.steps[0].outcome).toEqual({ kind: 'failed', problem: { code: 'mustChallenge' } });
    expect((await columnsOf(site))[0]).toMatchObject({ MunMarking: 'OFFICIAL', MunOriginator: `Aled Morgan <${MEMBER_ACCOUNT}>` });
    expect(await historyOf(site)).toHaveLength(1);
    await mark(await site.desk(MEMBER), files, 'OFFICIAL-SENSITIVE');
    expect((await columnsOf(site))[0]).toMatchObject({ MunMarking: 'OFFICIAL-SENSITIVE' });
  });

  it('writes nothing where a document is already so', async () => {
    const files = site.addFiles([{}, {}]);
    await mark(await site.desk(), files, 'OFFICIAL');
    const report = await mark(await site.desk(), files, 'OFFICIAL');
    expect(report.steps.map((s) => s.outcome.kind)).toEqual(['same', 'same']);
    expect(await historyOf(site)).toHaveLength(2);
  });

  it('keeps when an embargo ends and what follows it', async () => {
    const files = site.addFiles([{}]);
    const embargo = { until: { kind: 'time' as const, at: '2026-06-01T09:30:00Z' }, becomes: 'OFFICIAL - FOR PUBLIC RELEASE' };
    await mark(await site.desk(), files, 'OFFICIAL-SENSITIVE - EMBARGOED', { instructions: ['Ask the press office first.'], embargo });
    expect((await columnsOf(site))[0]).toMatchObject({ MunReclassifyOn: '2026-06-01T09:30:00Z', MunReclassifyTo: 'OFFICIAL - FOR PUBLIC RELEASE' });
    expect((await historyOf(site))[0].details).toEqual({ instructions: ['Ask the press office first.'], embargo });
  });

  it('marks what lies in a folder, after saying how many', async () => {
    const folder = site.tenant.store.addFolder(site.library, { path: 'Board/2025' });
    const url = `${site.library.url}/Board`;
    site.addFiles([{ folder: `${url}/2025` }, { folder: `${url}/2025`, name: 'b.docx' }, { folder: url, name: 'c.docx' }, { name: 'outside.docx' }]);
    const desk = await site.desk();
    const survey = await desk.survey([{ id: folder.id - 1, uniqueId: 'x', name: 'Board', isFolder: true, serverRelativeUrl: url }]);
    expect(survey.folders).toEqual([{ name: 'Board', documents: 3 }]);
    await desk.mark({ documents: survey.documents, marking: markingOf('OFFICIAL', desk.scheme), details: NO_DETAILS, reason: '' }, () => undefined).report;
    const marked = (await columnsOf(site)).filter((d) => d.MunMarking === 'OFFICIAL').map((d) => d.FileLeafRef);
    expect(marked.sort()).toEqual(['Minutes 0001.docx', 'b.docx', 'c.docx']);
  });

  it('writes nothing above the ceiling of the environment', async () => {
    const files = site.addFiles([{}]);
    const desk = await site.desk();
    const survey = await desk.survey(select(files));
    expect(() =>
      desk.mark({ documents: survey.documents, marking: markingOf('SECRET', desk.scheme), details: NO_DETAILS, reason: '' }, () => undefined)
    ).toThrow(RangeError);
    expect(await historyOf(site)).toEqual([]);
  });

  it('writes nothing in a library that has not been set up', async () => {
    site.close();
    site = await openTestSite();
    const files = site.addFiles([{}]);
    const desk = await site.desk();
    await expect(desk.survey(select(files))).rejects.toMatchObject({ name: 'TenantProblem' });
  });
});

describe('undoing the last marking', () => {
  it('puts back what was before, and says so in history', async () => {
    const files = site.addFiles([{}, {}, {}]);
    const desk = await site.desk();
    await mark(desk, files.slice(0, 1), 'OFFICIAL');
    site.clock.at += 60_000;
    await mark(desk, files, 'OFFICIAL-SENSITIVE');
    const before = await columnsOf(site);
    const { undoable } = await desk.survey(select(files));
    expect(undoable).toMatchObject({ line: 'OFFICIAL-SENSITIVE', planned: 3 });
    const report = await desk.undo(undoable as NonNullable<typeof undoable>, () => undefined).report;
    expect(report.steps.map((s) => s.outcome.kind)).toEqual(['done', 'done', 'done']);
    const after = await columnsOf(site);
    expect(after.map((d) => d.MunMarking ?? '')).toEqual(['OFFICIAL', '', '']);
    expect(after.map((d) => d.MunOriginator ?? '')).toEqual([`Aled Morgan <${MEMBER_ACCOUNT}>`, '', '']);
    expect(after.map((d) => [d.Modified, d.EditorId])).toEqual(before.map((d) => [d.Modified, d.EditorId]));
    expect((await historyOf(site)).filter((row) => row.kind === 'undone')).toHaveLength(3);
    expect((await desk.survey(select(files))).undoable).toBeNull();
  });

  it('leaves a document that somebody has marked since', async () => {
    const files = site.addFiles([{}, {}]);
    const desk = await site.desk();
    await mark(desk, files, 'OFFICIAL');
    const { undoable } = await desk.survey(select(files));
    await mark(desk, files.slice(0, 1), 'OFFICIAL-SENSITIVE');
    const report = await desk.undo(undoable as NonNullable<typeof undoable>, () => undefined).report;
    expect(report.steps.map((s) => (s.outcome.kind === 'failed' ? s.outcome.problem.code : s.outcome.kind)).sort()).toEqual(['changedSince', 'done']);
    expect((await columnsOf(site)).map((d) => d.MunMarking ?? '')).toEqual(['OFFICIAL-SENSITIVE', '']);
  });
});

describe("a document's history", () => {
  it('is read newest first, agrees with the column and holds', async () => {
    const files = site.addFiles([{}]);
    const desk = await site.desk();
    await mark(desk, files, 'OFFICIAL');
    await mark(desk, files, 'OFFICIAL-SENSITIVE');
    const [document] = (await desk.survey(select(files))).documents;
    const history = await desk.history(document);
    expect(history.entries.map((entry) => [entry.before, entry.after])).toEqual([
      ['OFFICIAL', 'OFFICIAL-SENSITIVE'],
      ['', 'OFFICIAL'],
    ]);
    expect(history).toMatchObject({ columnAgrees: true, intact: true });
  });

  it('shows that somebody edited the column by hand', async () => {
    const files = site.addFiles([{}]);
    const desk = await site.desk();
    await mark(desk, files, 'OFFICIAL-SENSITIVE');
    site.tenant.store.setItem(site.library, files[0].id, { MunMarking: 'OFFICIAL' });
    const [document] = (await desk.survey(select(files))).documents;
    expect((await desk.history(document)).columnAgrees).toBe(false);
  });

  it('cannot be edited or deleted by those who write it', async () => {
    await mark(await site.desk(), site.addFiles([{}]), 'OFFICIAL');
    const url = `${site.webUrl}/_api/web/GetList('/sites/floods/Lists/MunimentMarkingHistory')/items(1)`;
    for (const method of ['MERGE', 'DELETE']) {
      const answer = await sendAs(
        site.tenant,
        MEMBER,
        site.webUrl
      )(url, {
        method: 'POST',
        headers: { 'X-HTTP-Method': method, 'IF-MATCH': '*', 'Content-Type': 'application/json;odata=nometadata' },
        body: method === 'MERGE' ? '{"MunAfter":"OFFICIAL"}' : undefined,
      });
      expect(answer.status).toBe(403);
    }
  });
});
