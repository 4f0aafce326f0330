import { closedAfter, columnsOf, findingsOf, historyOf, isBatch, mark, select, type TestFile } from '../../../../testing/marking';
import { openMarkedSite } from '../../../../testing/markedSite';
import { COLLEAGUE, MEMBER, OWNER, sendAs, type TestSite } from '../../../../testing/site';
import type { Send } from '../../../tenant';
import { DEFAULT_SETTINGS } from '../../rules';
import type { DocumentState, MarkingDesk, ReleaseDesk, ReleaseReport, ReleaseRequest } from '../desk';

const FOLDER = '/sites/floods/Shared Documents';
const RELEASED = 'OFFICIAL - FOR PUBLIC RELEASE';
const CLEARED = [
  { id: 'press', by: 'Sian Hughes, press office', on: '2026-02-27', reference: 'PO-114' },
  { id: 'legal', by: 'Government Legal Department', on: '2026-03-01', reference: 'GLD 2026/88' },
];
const EMBARGO = { instructions: ['Ask first.'], embargo: { until: { kind: 'time' as const, at: '2026-03-01T00:00:00Z' }, becomes: RELEASED } };

let site: TestSite;
let files: readonly TestFile[];
beforeEach(async () => {
  site = await openMarkedSite();
  files = site.addFiles([{ name: 'Flood plan.docx' }, { name: 'Map #1 & 50%.pdf' }, { name: 'Costs.xlsx' }]);
  await mark(await site.desk(MEMBER), files, 'OFFICIAL-SENSITIVE - EMBARGOED', EMBARGO);
});
afterEach(() => site.close());

const documentsOf = async (desk: MarkingDesk): Promise<readonly DocumentState[]> => (await desk.survey(select(files))).documents;

const requestOf = (documents: readonly DocumentState[], more: Partial<ReleaseRequest> = {}): ReleaseRequest => ({
  copies: documents.map((document) => ({ document, line: RELEASED, name: document.name.replace(/(\.\w+)$/, ' - public$1') })),
  place: { listId: site.library.id, folder: FOLDER },
  clearances: CLEARED,
  reason: 'Request 2026/14',
  ...more,
});

async function release(person: string, wrap?: (send: Send) => Send, more: Partial<ReleaseRequest> = {}): Promise<ReleaseReport> {
  const documents = await documentsOf(await site.desk(MEMBER));
  const desk = await (await site.desk(person, {}, wrap)).releases();
  return desk.release(requestOf(documents, more), () => undefined).report;
}

const finishAll = async (desk: ReleaseDesk): Promise<ReleaseReport | null> => {
  const [open] = (await desk.survey([])).unfinished;
  return open === undefined ? null : desk.finish(open, () => undefined).report;
};

/** Three originals as they were, three copies as they should be, and one line of history for each. */
async function expectWhole(): Promise<void> {
  const columns = await columnsOf(site);
  expect(columns.map((document) => [document.FileLeafRef, document.MunMarking, document.MunReclassifyTo]).sort()).toEqual([
    ['Costs - public.xlsx', RELEASED, null],
    ['Costs.xlsx', 'OFFICIAL-SENSITIVE - EMBARGOED', RELEASED],
    ['Flood plan - public.docx', RELEASED, null],
    ['Flood plan.docx', 'OFFICIAL-SENSITIVE - EMBARGOED', RELEASED],
    ['Map #1 & 50% - public.pdf', RELEASED, null],
    ['Map #1 & 50%.pdf', 'OFFICIAL-SENSITIVE - EMBARGOED', RELEASED],
  ]);
  const rows = (await historyOf(site)).filter((row) => row.kind === 'released');
  expect(rows).toHaveLength(6);
  expect(rows.filter((row) => row.basis?.origin?.source === 'copyOf').map((row) => [row.before, row.after])).toEqual(
    Array(3).fill(['OFFICIAL-SENSITIVE - EMBARGOED', RELEASED])
  );
  expect(new Set(rows.filter((row) => row.basis?.origin === undefined).map((row) => row.documentId))).toEqual(new Set(files.map((file) => file.uniqueId)));
  expect(await findingsOf(site)).toEqual([]);
}

describe('the copy that is released (paragraph 41)', () => {
  it('is made, marked and named, and both histories say so, with the clearances', async () => {
    const report = await release(MEMBER);
    expect(report).toMatchObject({ state: 'finished', problem: null, leftBehind: [] });
    expect(report.steps.map((step) => step.outcome)).toEqual(Array(3).fill({ kind: 'done' }));
    expect(report.copies.map((copy) => copy.url)).toContain(`${FOLDER}/Map #1 & 50% - public.pdf`);
    await expectWhole();
    const rows = (await historyOf(site)).filter((row) => row.kind === 'released' && row.name.startsWith('Flood'));
    const [copy, note] = rows;
    expect(copy.basis).toMatchObject({
      clearances: CLEARED,
      origin: { source: 'copyOf', name: 'Flood plan.docx', value: files[0].uniqueId },
      release: { version: '1.0', copy: `${FOLDER}/Flood plan - public.docx` },
    });
    expect(note).toMatchObject({ before: note.after, documentId: files[0].uniqueId, reason: 'Request 2026/14' });
    expect(note.basis).toMatchObject({ clearances: CLEARED, release: { copy: `${FOLDER}/Flood plan - public.docx` } });
  });

  it('carries the body and not the embargo or the originator: whoever releases it answers for it', async () => {
    await release(MEMBER);
    const copy = (await columnsOf(site)).find((document) => document.FileLeafRef === 'Flood plan - public.docx');
    expect(copy).toMatchObject({
      MunOriginator: `Aled Morgan <${MEMBER}>`,
      MunOriginatingBody: 'Department for Rivers',
      MunReclassifyOn: null,
      MunReclassifyTo: null,
    });
  });

  it('leaves the originals as they were, to the version and the day', async () => {
    const before = (await columnsOf(site)).map((d) => [d.FileLeafRef, d.Modified, d.EditorId, d.OData__UIVersionString]);
    await release(MEMBER);
    expect((await columnsOf(site)).slice(0, 3).map((d) => [d.FileLeafRef, d.Modified, d.EditorId, d.OData__UIVersionString])).toEqual(before);
  });

  it('is made by the originator; the rest of the body may only where nothing else changes (paragraphs 37 and 41)', async () => {
    const report = await release(COLLEAGUE);
    expect(report.steps.map((step) => step.outcome)).toEqual(Array(3).fill({ kind: 'failed', problem: { code: 'mustChallenge' } }));
    expect(await columnsOf(site)).toHaveLength(3);
    await mark(await site.desk(MEMBER), files, 'OFFICIAL');
    expect((await release(COLLEAGUE)).steps.map((step) => step.outcome.kind)).toEqual(['done', 'done', 'done']);
    const copy = (await columnsOf(site)).find((document) => document.FileLeafRef === 'Costs - public.xlsx');
    expect(copy?.MunOriginator).toBe(`Bea Clarke <${COLLEAGUE}>`);
  });

  it('never goes over another file, and what has that name is not touched', async () => {
    site.addFiles([{ name: 'Costs - public.xlsx', content: 'mine' }]);
    const report = await release(MEMBER);
    expect(report.steps.map((step) => step.outcome.kind).sort()).toEqual(['done', 'done', 'failed']);
    expect(report.steps.find((step) => step.step.name === 'Costs.xlsx')?.outcome).toMatchObject({
      problem: { code: 'nameTaken', values: { name: 'Costs - public.xlsx' } },
    });
    expect(await columnsOf(site)).toHaveLength(6);
  });

  it('is not made of a document that changed after it was cleared', async () => {
    // Somebody saves another version while the plan is written.
    const save = async (): Promise<void> => {
      const answer = await sendAs(
        site.tenant,
        COLLEAGUE,
        site.webUrl
      )(`${site.webUrl}/_api/web/getFileByServerRelativePath(decodedUrl='${FOLDER}/Flood plan.docx')/$value`, {
        method: 'POST',
        headers: { 'X-HTTP-Method': 'PUT' },
        body: 'Other contents',
      });
      expect(answer.ok).toBe(true);
    };
    const report = await release(MEMBER, (send) => async (url, init) => {
      if (/MunimentOperations'\)\/items$/.test(url) && init.method === 'POST') await save();
      return send(url, init);
    });
    expect(report.steps.map(({ step, outcome }) => [step.name, outcome.kind === 'failed' ? outcome.problem.code : outcome.kind]).sort()).toEqual([
      ['Costs.xlsx', 'done'],
      ['Flood plan.docx', 'changedSince'],
      ['Map #1 & 50%.pdf', 'done'],
    ]);
    expect(await columnsOf(site)).toHaveLength(5);
  });

  it('may go to another library, and a folder in it', async () => {
    const published = site.tenant.store.createList(site.site.rootWeb, { title: 'Published', template: 101 });
    site.tenant.store.addFolder(published, { path: 'Board & co #1' });
    const setup = site.setup();
    await setup.apply(await setup.plan({ libraryIds: [site.library.id, published.id], settings: { ...DEFAULT_SETTINGS, callWhom: 'Security' } }), () => undefined)
      .report;
    const releases = await (await site.desk(MEMBER)).releases();
    const { libraries } = await releases.survey([]);
    const to = libraries.find(({ title }) => title === 'Published');
    const [folder] = await releases.folders(to?.url ?? '');
    const report = await release(MEMBER, undefined, { place: { listId: to?.id ?? '', folder: folder.url } });
    expect(report.copies.map(({ url }) => url).sort()[0]).toBe('/sites/floods/Published/Board & co #1/Costs - public.xlsx');
    expect(report.steps.map(({ outcome }) => outcome.kind)).toEqual(['done', 'done', 'done']);
    expect(await columnsOf(site)).toHaveLength(3);
    const rows = (await historyOf(site)).filter((row) => row.kind === 'released');
    expect(rows.map((row) => row.listId === site.library.id)).toEqual([false, false, false, true, true, true]);
    expect(await findingsOf(site)).toEqual([]);
  });

  it('is refused without every clearance', async () => {
    const desk = await (await site.desk(MEMBER)).releases();
    const documents = await documentsOf(await site.desk(MEMBER));
    expect(() => desk.release(requestOf(documents, { clearances: CLEARED.slice(0, 1) }), () => undefined)).toThrow(RangeError);
    expect(() => desk.release(requestOf(documents, { clearances: [CLEARED[0], { ...CLEARED[1], on: '2026-02-30' }] }), () => undefined)).toThrow(RangeError);
  });

  it('is not offered as something to undo, and a column edited by hand is still found after it', async () => {
    await release(MEMBER);
    const desk = await site.desk(MEMBER);
    expect((await desk.survey(select(files))).undoable).toBeNull();
    const [document] = await documentsOf(desk);
    expect((await desk.history(document)).columnAgrees).toBe(true);
    expect((await desk.history({ ...document, line: 'OFFICIAL' })).columnAgrees).toBe(false);
  });
});

describe('a release that is cut off', () => {
  /** The tab is closed after so many requests. */
  const lostAfter =
    (requests: number) =>
    (send: Send): Send => {
      let sent = 0;
      return async (url, init) => {
        sent += 1;
        if (sent > requests) throw new TypeError('Failed to fetch');
        return send(url, init);
      };
    };

  it.each([2, 6, 9, 12, 15, 18, 21, 24, 27, 30])('after request %i is found and finished: never two copies, never two lines', async (requests) => {
    const cut = await release(MEMBER, lostAfter(requests));
    const desk = await (await site.desk(MEMBER)).releases();
    if (cut.state !== 'finished') {
      const done = (await finishAll(desk)) ?? (await release(MEMBER));
      expect(done.state).toBe('finished');
    }
    expect((await finishAll(desk))?.state ?? 'finished').toBe('finished');
    await expectWhole();
  });

  it.each([
    ['the copy', 'CopyFileByPath'],
    ['the name', 'MoveFileByPath'],
    ['the plan', 'MunimentOperations'],
  ])('where the answer to %s is lost: it is looked for, and not done again', async (_, match) => {
    let lost = 0;
    const report = await release(MEMBER, (send) => async (url, init) => {
      const answer = await send(url, init);
      const hit = url.includes(match) && init.method === 'POST' && !isBatch(url);
      if (hit && (lost += 1) === 1) throw new TypeError('Failed to fetch');
      return answer;
    });
    expect(lost).toBeGreaterThan(0);
    expect(report.state).toBe('finished');
    await expectWhole();
  });

  it('under a busy SharePoint each is done once', async () => {
    site.tenant.faults.add({ match: /_api\/(?!contextinfo)/, status: 429, retryAfter: 5, share: 0.2, insideBatch: true, seed: 11 });
    const report = await release(MEMBER);
    site.tenant.faults.clear();
    if (report.state !== 'finished') await finishAll(await (await site.desk(MEMBER)).releases());
    await expectWhole();
  });

  it('is only its own person’s to finish, and may be left', async () => {
    await release(MEMBER, closedAfter(6));
    const others = await (await site.desk(COLLEAGUE)).releases();
    expect((await others.survey([])).unfinished).toEqual([]);
    const desk = await (await site.desk(MEMBER)).releases();
    const [open] = (await desk.survey([])).unfinished;
    expect(open.copies).toContain('Flood plan - public.docx');
    await desk.abandon(open);
    expect((await desk.survey([])).unfinished).toEqual([]);
  });
});

it('says who may release what, and where to', async () => {
  const documents = await documentsOf(await site.desk(MEMBER));
  const survey = await (await (await site.desk(COLLEAGUE)).releases()).survey(documents);
  expect(survey.candidates.map(({ verdict }) => [verdict.code, verdict.line])).toEqual(Array(3).fill(['askOriginator', null]));
  expect(survey.libraries.map((library) => library.title)).toEqual(['Documents']);
  const owner = await (await site.desk(OWNER)).releases();
  site.tenant.store.addFolder(site.library, { path: 'Board/2026' });
  expect(await owner.folders(FOLDER)).toEqual([{ name: 'Board', url: `${FOLDER}/Board` }]);
});
