import { COLLEAGUE, MEMBER, openTestSite, OWNER, sendAs, type TestSite } from '../../../testing/site';
import { createMarkingDesk, createRecentLines, type MarkingDesk, type SelectedRow } from '.';
import { readMarking, type Marking, type MarkingDetails, type Scheme } from '../rules';
import { checkChain } from '../../work';
import { MARKING_HISTORY, openDoor, OPERATIONS, siteList, type Door, type Send } from '../../tenant';
import { readSince } from './historyStore';
import { chain, toColumns, type StoredRow } from './historyRow';
import { addRow, planColumns } from './operations';

const NO_DETAILS: MarkingDetails = { instructions: [], embargo: null };

let site: TestSite;
afterEach(() => site.close());

const markingOf = (line: string, scheme: Scheme): Marking => readMarking(line, scheme).marking as Marking;

interface Column {
  Id: number;
  FileLeafRef: string;
  MunMarking: string | null;
  MunOriginator: string | null;
  MunOriginatingBody: string | null;
  MunReclassifyOn: string | null;
  MunReclassifyTo: string | null;
  Modified: string;
  EditorId: number;
  OData__UIVersionString: string;
}

/** The library's documents, by SharePoint's own REST and not by our code. */
async function columns(): Promise<Column[]> {
  const select = 'Id,FileLeafRef,MunMarking,MunOriginator,MunOriginatingBody,MunReclassifyOn,MunReclassifyTo,Modified,EditorId,OData__UIVersionString';
  const answer = await site.tenant.as(OWNER)(`${site.webUrl}/_api/web/lists(guid'${site.library.id}')/items?$select=${select}&$top=5000&$orderby=Id`, {
    headers: { Accept: 'application/json;odata=nometadata' },
  });
  return ((await answer.json()) as { value: Column[] }).value;
}

const historyRows = (): Promise<StoredRow[]> => {
  const door = site.door(OWNER);
  return readSince(door, siteList(door.webUrl, MARKING_HISTORY), 0, () => true);
};

const select = (files: readonly { id: number; uniqueId: string }[]): SelectedRow[] =>
  files.map((file) => ({ id: file.id, uniqueId: file.uniqueId, name: '', isFolder: false, serverRelativeUrl: '' }));

async function mark(desk: MarkingDesk, files: readonly { id: number; uniqueId: string }[], line: string, details = NO_DETAILS): ReturnType<typeof running> {
  return running(desk, files, line, details);
}
async function running(desk: MarkingDesk, files: readonly { id: number; uniqueId: string }[], line: string, details: MarkingDetails) {
  const survey = await desk.survey(select(files));
  return desk.mark(
    { documents: survey.documents, marking: line === '' ? null : markingOf(line, desk.scheme), details, reason: 'Board papers' },
    () => undefined
  ).report;
}

/** A desk whose requests go through a hand that may drop them. */
async function deskOver(wrap: (send: Send) => Send, person = MEMBER): Promise<MarkingDesk> {
  const plain = await site.desk(person);
  const door: Door = openDoor({ webUrl: site.webUrl, send: wrap(sendAs(site.tenant, person, site.webUrl)), now: site.clock.now, wait: site.clock.wait });
  return createMarkingDesk({
    door,
    listId: site.library.id,
    settings: plain.settings,
    scheme: plain.scheme,
    person: plain.person,
    recent: createRecentLines(null, 'gscp-2024', person),
    clock: site.clock,
  });
}

const isBatch = (url: string): boolean => url.includes('$batch');

describe('marking documents', () => {
  it('writes the line, the originator and the originating body, and a line of history for each', async () => {
    site = await openTestSite();
    await site.turnOn();
    const files = site.addFiles([{}, {}, {}]);
    const report = await mark(await site.desk(), files, 'OFFICIAL-SENSITIVE - RECIPIENTS ONLY');

    expect(report).toMatchObject({ state: 'finished', left: [], problem: null });
    expect(report.steps.map((s) => s.outcome.kind)).toEqual(['done', 'done', 'done']);
    for (const document of await columns()) {
      expect(document).toMatchObject({
        MunMarking: 'OFFICIAL-SENSITIVE - RECIPIENTS ONLY',
        MunOriginator: 'Aled Morgan',
        MunOriginatingBody: 'Department for Rivers',
      });
    }
    const rows = await historyRows();
    expect(rows.map((row) => [row.kind, row.before, row.after, row.reason])).toEqual(
      Array(3).fill(['marked', '', 'OFFICIAL-SENSITIVE - RECIPIENTS ONLY', 'Board papers'])
    );
    expect(rows.map((row) => row.documentId).sort()).toEqual(files.map((file) => file.uniqueId).sort());
    expect(await checkChain(rows.map((row) => row.chain))).toEqual([]);
  });

  it.each([1033, 2057, 1106])("leaves a person's dates and names as they were, and makes no version, on a site of locale %i", async (localeId) => {
    site = await openTestSite({ localeId });
    await site.turnOn();
    const files = site.addFiles([
      { modified: '2025-06-17T23:41:53Z' },
      { modified: '2019-12-31T23:59:59Z', editor: OWNER },
      { modified: '2026-03-01T00:00:00Z' },
    ]);
    const before = await columns();
    await mark(await site.desk(), files, 'OFFICIAL');
    const after = await columns();
    expect(after.map((d) => d.MunMarking)).toEqual(['OFFICIAL', 'OFFICIAL', 'OFFICIAL']);
    expect(after.map((d) => [d.Modified, d.EditorId, d.OData__UIVersionString])).toEqual(before.map((d) => [d.Modified, d.EditorId, d.OData__UIVersionString]));
  });

  it('keeps the first originator when somebody else marks again', async () => {
    site = await openTestSite();
    await site.turnOn();
    const files = site.addFiles([{}]);
    await mark(await site.desk(MEMBER), files, 'OFFICIAL');
    await mark(await site.desk(COLLEAGUE), files, 'OFFICIAL-SENSITIVE');
    expect((await columns())[0]).toMatchObject({ MunMarking: 'OFFICIAL-SENSITIVE', MunOriginator: 'Aled Morgan' });
  });

  it('writes nothing where a document is already so', async () => {
    site = await openTestSite();
    await site.turnOn();
    const files = site.addFiles([{}, {}]);
    await mark(await site.desk(), files, 'OFFICIAL');
    const report = await mark(await site.desk(), files, 'OFFICIAL');
    expect(report.steps.map((s) => s.outcome.kind)).toEqual(['same', 'same']);
    expect(await historyRows()).toHaveLength(2);
  });

  it('keeps when an embargo ends and what follows it', async () => {
    site = await openTestSite();
    await site.turnOn();
    const files = site.addFiles([{}]);
    const embargo = { until: { kind: 'time' as const, at: '2026-06-01T09:30:00Z' }, becomes: 'OFFICIAL - FOR PUBLIC RELEASE' };
    await mark(await site.desk(), files, 'OFFICIAL-SENSITIVE - EMBARGOED', { instructions: ['Ask the press office first.'], embargo });
    expect((await columns())[0]).toMatchObject({ MunReclassifyOn: '2026-06-01T09:30:00Z', MunReclassifyTo: 'OFFICIAL - FOR PUBLIC RELEASE' });
    expect((await historyRows())[0].details).toEqual({ instructions: ['Ask the press office first.'], embargo });
  });

  it('marks what lies in a folder, after saying how many', async () => {
    site = await openTestSite();
    await site.turnOn();
    const folder = site.tenant.store.addFolder(site.library, { path: 'Board/2025' });
    const url = `${site.library.url}/Board`;
    site.addFiles([{ folder: `${url}/2025` }, { folder: `${url}/2025`, name: 'b.docx' }, { folder: url, name: 'c.docx' }, { name: 'outside.docx' }]);
    const desk = await site.desk();
    const survey = await desk.survey([{ id: folder.id - 1, uniqueId: 'x', name: 'Board', isFolder: true, serverRelativeUrl: url }]);
    expect(survey.folders).toEqual([{ name: 'Board', documents: 3 }]);
    await desk.mark({ documents: survey.documents, marking: markingOf('OFFICIAL', desk.scheme), details: NO_DETAILS, reason: '' }, () => undefined).report;
    const marked = (await columns()).filter((d) => d.MunMarking === 'OFFICIAL').map((d) => d.FileLeafRef);
    expect(marked.sort()).toEqual(['Minutes 0001.docx', 'b.docx', 'c.docx']);
  });

  it('writes nothing above the ceiling of the environment', async () => {
    site = await openTestSite();
    await site.turnOn();
    const files = site.addFiles([{}]);
    const desk = await site.desk();
    const survey = await desk.survey(select(files));
    expect(() =>
      desk.mark({ documents: survey.documents, marking: markingOf('SECRET', desk.scheme), details: NO_DETAILS, reason: '' }, () => undefined)
    ).toThrow(RangeError);
    expect(await historyRows()).toEqual([]);
  });

  it('writes nothing in a library that has not been set up', async () => {
    site = await openTestSite();
    const files = site.addFiles([{}]);
    const desk = await site.desk();
    await expect(desk.survey(select(files))).rejects.toMatchObject({ name: 'TenantProblem' });
  });
});

describe('a thousand documents', () => {
  it('takes no more than 25 requests at 100 operations a batch, history included', async () => {
    site = await openTestSite();
    await site.turnOn();
    const files = site.addFiles(Array.from({ length: 1000 }, () => ({})));
    site.tenant.meter.reset();
    const report = await mark(await site.desk(), files, 'OFFICIAL');
    expect(report.steps.filter((s) => s.outcome.kind === 'done')).toHaveLength(1000);
    expect(site.tenant.meter.snapshot().requests).toBeLessThanOrEqual(25);
    expect(await historyRows()).toHaveLength(1000);
  });

  it('stays under what a person may send in five minutes at 20 operations a batch', async () => {
    site = await openTestSite();
    await site.turnOn();
    const files = site.addFiles(Array.from({ length: 1000 }, () => ({})));
    site.tenant.meter.reset();
    site.tenant.meter.enforce = true;
    const report = await mark(await site.desk(MEMBER, { batchSize: 20 }), files, 'OFFICIAL');
    expect(report.steps.filter((s) => s.outcome.kind === 'done')).toHaveLength(1000);
    expect(site.tenant.meter.snapshot().throttled).toBe(0);
    expect(site.tenant.meter.snapshot().peakOperations).toBeLessThan(3000);
  });
});

describe('when something is in the way of one document', () => {
  async function oneOfThree(
    trouble: (file: { id: number; uniqueId: string }) => void | Promise<void>
  ): Promise<{ code: string; values?: Readonly<Record<string, string>> }> {
    site = await openTestSite();
    await site.turnOn();
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
    expect((await columns()).filter((d) => d.MunMarking === 'OFFICIAL')).toHaveLength(2);
    const rows = await historyRows();
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
    expect((await historyRows()).filter((row) => row.kind === 'notApplied')).toHaveLength(1);
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
    site = await openTestSite();
    await site.turnOn();
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
    site = await openTestSite();
    await site.turnOn();
    const files = site.addFiles(Array.from({ length: 150 }, () => ({})));
    site.tenant.faults.add(fault);
    const report = await mark(await site.desk(), files, 'OFFICIAL');
    expect(site.tenant.faults.list()[0].struck).toBe(fault.times);
    expect(report.state).toBe('finished');
    expect(report.steps.filter((s) => s.outcome.kind === 'done')).toHaveLength(150);
    const rows = await historyRows();
    expect(new Set(rows.map((row) => row.documentId)).size).toBe(150);
    expect(rows).toHaveLength(150);
    expect(await checkChain(rows.map((row) => row.chain))).toEqual([]);
    expect((await columns()).filter((d) => d.MunMarking === 'OFFICIAL')).toHaveLength(150);
  });

  it('looks before it repeats, where a request was carried out and its answer lost', async () => {
    site = await openTestSite();
    await site.turnOn();
    const files = site.addFiles(Array.from({ length: 120 }, () => ({})));
    let batches = 0;
    const desk = await deskOver((send) => async (url, init) => {
      const answer = await send(url, init);
      if (isBatch(url) && [3, 5].includes((batches += 1))) throw new TypeError('Failed to fetch');
      return answer;
    });
    const report = await mark(desk, files, 'OFFICIAL');
    expect(report.state).toBe('finished');
    const rows = await historyRows();
    expect(rows).toHaveLength(120);
    expect(new Set(rows.map((row) => row.documentId)).size).toBe(120);
    expect(await checkChain(rows.map((row) => row.chain))).toEqual([]);
  });
});

describe('a run that was cut off', () => {
  /** The tab is closed after so many batches: every later request is lost. */
  async function cutOff(afterBatches: number, count = 200): Promise<{ files: readonly { id: number; uniqueId: string }[] }> {
    site = await openTestSite();
    await site.turnOn();
    const files = site.addFiles(Array.from({ length: count }, () => ({})));
    let batches = 0;
    const desk = await deskOver((send) => async (url, init) => {
      if (batches >= afterBatches) throw new TypeError('Failed to fetch');
      if (isBatch(url)) batches += 1;
      return send(url, init);
    });
    await mark(desk, files, 'OFFICIAL').catch(() => undefined);
    return { files };
  }

  it('is offered to the person again and taken up where it stopped: nothing is lost, nothing is done twice', async () => {
    const { files } = await cutOff(4);
    expect((await columns()).filter((d) => d.MunMarking === 'OFFICIAL').length).toBeLessThan(200);
    const desk = await site.desk();
    const { unfinished } = await desk.survey(select(files.slice(0, 1)));
    expect(unfinished).toMatchObject({ kind: 'mark', line: 'OFFICIAL', planned: 200 });
    const report = await desk.resume(unfinished as NonNullable<typeof unfinished>, () => undefined).report;
    expect(report.state).toBe('finished');
    const rows = await historyRows();
    expect(rows).toHaveLength(200);
    expect(new Set(rows.map((row) => row.documentId)).size).toBe(200);
    expect(await checkChain(rows.map((row) => row.chain))).toEqual([]);
    expect((await columns()).every((d) => d.MunMarking === 'OFFICIAL')).toBe(true);
    expect((await desk.survey(select(files.slice(0, 1)))).unfinished).toBeNull();
  });

  it('can be left: what was done stays done, and it is not offered again', async () => {
    const { files } = await cutOff(4);
    const desk = await site.desk();
    const { unfinished } = await desk.survey(select(files.slice(0, 1)));
    await desk.abandon(unfinished as NonNullable<typeof unfinished>);
    expect((await desk.survey(select(files.slice(0, 1)))).unfinished).toBeNull();
  });

  it('leaves half-written pairs that the next run finds and completes, whoever runs it', async () => {
    site = await openTestSite();
    await site.turnOn();
    const files = site.addFiles(Array.from({ length: 60 }, () => ({})));
    // Lines of history have landed, and columns not all, when the tab is closed.
    let batches = 0;
    const desk = await deskOver((send) => async (url, init) => {
      if (batches >= 3) throw new TypeError('Failed to fetch');
      if (isBatch(url)) batches += 1;
      return send(url, init);
    });
    await mark(desk, files, 'OFFICIAL').catch(() => undefined);
    const written = await historyRows();
    const marked = async (): Promise<number> => (await columns()).filter((d) => d.MunMarking === 'OFFICIAL').length;
    expect(written.length).toBeGreaterThan(3);
    expect(await marked()).toBeLessThan(written.length);

    const other = site.addFiles([{ name: 'Another.docx' }]);
    await mark(await site.desk(COLLEAGUE), other, 'OFFICIAL-SENSITIVE');
    expect(await marked()).toBe(written.length);
  });

  it('is not followed where its writer may not edit the document themselves', async () => {
    site = await openTestSite();
    await site.turnOn();
    const [secret] = site.addFiles([{ name: 'Closed.docx' }]);
    const { store } = site.tenant;
    // A document of the owner's alone; the member can still write a line of history about it.
    store.breakInheritance({ list: site.library, itemId: secret.id }, false);
    const desk = await site.desk();
    const clock = { when: new Date(site.clock.now()).toISOString() };
    const person = { login: desk.person.login, name: desk.person.name };
    const plan = {
      operationId: 'forged',
      kind: 'mark' as const,
      listId: site.library.id,
      itemIds: [secret.id],
      line: 'OFFICIAL',
      details: NO_DETAILS,
      reason: '',
      rule: '',
      originatingBody: '',
      who: person,
      ...clock,
      historyFrom: 0,
      undoes: '',
    };
    const companions = { originator: '', originatingBody: '', reclassifyOn: '', reclassifyTo: '', reclassifyEvent: '' };
    const row = await chain(
      {
        kind: 'marked',
        operationId: 'forged',
        documentId: secret.uniqueId,
        name: 'Closed.docx',
        listId: site.library.id,
        itemId: secret.id,
        ...clock,
        who: person.login,
        whoName: person.name,
        before: '',
        after: 'OFFICIAL',
        reason: '',
        rule: '',
        details: NO_DETAILS,
        companionsBefore: companions,
        companionsAfter: companions,
      },
      ''
    );
    const door = site.door(MEMBER);
    await door.ask(addRow(siteList(door.webUrl, OPERATIONS), await planColumns(plan, '')));
    await door.ask(addRow(siteList(door.webUrl, MARKING_HISTORY), toColumns(row)));

    await mark(await site.desk(OWNER), site.addFiles([{ name: 'Open.docx' }]), 'OFFICIAL-SENSITIVE');
    const marked = Object.fromEntries((await columns()).map((d) => [d.FileLeafRef, d.MunMarking ?? '']));
    expect(marked).toEqual({ 'Closed.docx': '', 'Open.docx': 'OFFICIAL-SENSITIVE' });
  });

  it('can be cancelled by the person: what was begun is done, and nothing is half-written', async () => {
    site = await openTestSite();
    await site.turnOn();
    const files = site.addFiles(Array.from({ length: 200 }, () => ({})));
    const desk = await site.desk();
    const survey = await desk.survey(select(files));
    const run = desk.mark({ documents: survey.documents, marking: markingOf('OFFICIAL', desk.scheme), details: NO_DETAILS, reason: '' }, (progress) => {
      if (progress.done >= 90) run.control.cancel();
    });
    const report = await run.report;
    expect(report.state).toBe('cancelled');
    const done = report.steps.length;
    expect(done + report.left.length).toBe(200);
    expect((await columns()).filter((d) => d.MunMarking === 'OFFICIAL')).toHaveLength(done);
    expect(await historyRows()).toHaveLength(done);
    expect((await desk.survey(select(files))).unfinished).toBeNull();
  });
});

describe('undoing the last marking', () => {
  it('puts back what was before, and says so in history', async () => {
    site = await openTestSite();
    await site.turnOn();
    const files = site.addFiles([{}, {}, {}]);
    const desk = await site.desk();
    await mark(desk, files.slice(0, 1), 'OFFICIAL');
    site.clock.at += 60_000;
    await mark(desk, files, 'OFFICIAL-SENSITIVE');
    const before = await columns();
    const { undoable } = await desk.survey(select(files));
    expect(undoable).toMatchObject({ line: 'OFFICIAL-SENSITIVE', planned: 3 });
    const report = await desk.undo(undoable as NonNullable<typeof undoable>, () => undefined).report;
    expect(report.steps.map((s) => s.outcome.kind)).toEqual(['done', 'done', 'done']);
    const after = await columns();
    expect(after.map((d) => d.MunMarking ?? '')).toEqual(['OFFICIAL', '', '']);
    expect(after.map((d) => d.MunOriginator ?? '')).toEqual(['Aled Morgan', '', '']);
    expect(after.map((d) => [d.Modified, d.EditorId])).toEqual(before.map((d) => [d.Modified, d.EditorId]));
    expect((await historyRows()).filter((row) => row.kind === 'undone')).toHaveLength(3);
    expect((await desk.survey(select(files))).undoable).toBeNull();
  });

  it('leaves a document that somebody has marked since', async () => {
    site = await openTestSite();
    await site.turnOn();
    const files = site.addFiles([{}, {}]);
    const desk = await site.desk();
    await mark(desk, files, 'OFFICIAL');
    await mark(await site.desk(COLLEAGUE), files.slice(0, 1), 'OFFICIAL-SENSITIVE');
    const { undoable } = await desk.survey(select(files));
    const report = await desk.undo(undoable as NonNullable<typeof undoable>, () => undefined).report;
    expect(report.steps.map((s) => (s.outcome.kind === 'failed' ? s.outcome.problem.code : s.outcome.kind)).sort()).toEqual(['changedSince', 'done']);
    expect((await columns()).map((d) => d.MunMarking ?? '')).toEqual(['OFFICIAL-SENSITIVE', '']);
  });
});

describe("a document's history", () => {
  it('is read newest first, agrees with the column and holds', async () => {
    site = await openTestSite();
    await site.turnOn();
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
    site = await openTestSite();
    await site.turnOn();
    const files = site.addFiles([{}]);
    const desk = await site.desk();
    await mark(desk, files, 'OFFICIAL-SENSITIVE');
    site.tenant.store.setItem(site.library, files[0].id, { MunMarking: 'OFFICIAL' });
    const [document] = (await desk.survey(select(files))).documents;
    expect((await desk.history(document)).columnAgrees).toBe(false);
  });

  it('cannot be edited or deleted by those who write it', async () => {
    site = await openTestSite();
    await site.turnOn();
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
