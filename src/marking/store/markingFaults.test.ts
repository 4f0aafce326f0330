import { COLLEAGUE, MEMBER, openTestSite, OWNER, sendAs, type TestSite } from '../../../testing/site';
import { MARKING_HISTORY, openDoor, OPERATIONS, siteList, type Send } from '../../tenant';
import type { WorkReport } from '../../work';
import { readMarking, type Marking, type MarkingDetails } from '../rules';
import { createMarkingDesk, createRecentLines, type MarkingDesk } from '.';
import { checkHistory } from './checkHistory';
import { chain, toColumns, type StoredRow } from './historyRow';
import { readSince } from './historyStore';
import { addRow, planColumns, type Plan } from './operations';

const NO_DETAILS: MarkingDetails = { instructions: [], embargo: null };
const NOTHING = { originator: '', originatingBody: '', reclassifyOn: '', reclassifyTo: '', reclassifyEvent: '' };

type File = { id: number; uniqueId: string };

let site: TestSite;
beforeEach(async () => {
  site = await openTestSite();
  await site.turnOn();
});
afterEach(() => site.close());

const files = (count: number, name = 'Paper'): readonly File[] =>
  site.addFiles(Array.from({ length: count }, (_, i) => ({ name: `${name} ${String(i).padStart(4, '0')}.docx` })));
const select = (chosen: readonly File[]) => chosen.map((file) => ({ ...file, name: '', isFolder: false, serverRelativeUrl: '' }));

async function mark(
  desk: MarkingDesk,
  chosen: readonly File[],
  line = 'OFFICIAL',
  details = NO_DETAILS,
  cancelWhen?: (state: string) => boolean
): Promise<WorkReport> {
  const { documents } = await desk.survey(select(chosen));
  const run = desk.mark({ documents, marking: readMarking(line, desk.scheme).marking as Marking, details, reason: '' }, (progress) => {
    if (cancelWhen?.(progress.state) === true) run.control.cancel();
  });
  return run.report;
}

async function deskOver(wrap: (send: Send) => Send, person = MEMBER): Promise<MarkingDesk> {
  const plain = await site.desk(person);
  const door = openDoor({ webUrl: site.webUrl, send: wrap(sendAs(site.tenant, person, site.webUrl)), now: site.clock.now, wait: site.clock.wait });
  return createMarkingDesk({
    door,
    listId: site.library.id,
    settings: plain.settings,
    scheme: plain.scheme,
    person: plain.person,
    recent: createRecentLines(null, 'x', person),
    clock: site.clock,
  });
}

/** The tab is closed after so many batches. */
const closedAfter =
  (batches: number) =>
  (send: Send): Send => {
    let sent = 0;
    return async (url, init) => {
      if (sent >= batches) throw new TypeError('Failed to fetch');
      if (url.includes('$batch')) sent += 1;
      return send(url, init);
    };
  };

async function lines(): Promise<Record<string, string>> {
  const answer = await site.tenant.as(OWNER)(`${site.webUrl}/_api/web/lists(guid'${site.library.id}')/items?$select=FileLeafRef,MunMarking&$top=5000`, {
    headers: { Accept: 'application/json;odata=nometadata' },
  });
  const { value } = (await answer.json()) as { value: { FileLeafRef: string; MunMarking: string | null }[] };
  return Object.fromEntries(value.map((document) => [document.FileLeafRef, document.MunMarking ?? '']));
}
const marked = async (): Promise<number> => Object.values(await lines()).filter((line) => line !== '').length;
const rows = (): Promise<StoredRow[]> => readSince(site.door(OWNER), siteList(site.webUrl, MARKING_HISTORY), 0);
const findings = async (): Promise<string[]> => (await checkHistory(site.door(OWNER))).findings.map((finding) => finding.code);

describe('a column that nobody accounts for cannot come about', () => {
  it.each([
    ['history may not be added to', { match: /MunimentMarkingHistory.*items/i, status: 403, after: 60, insideBatch: true }],
    ['one line of history fails for good', { match: /MunimentMarkingHistory.*items/i, status: 500, after: 30, times: 1, insideBatch: true }],
  ])('where %s: no document is marked without its line', async (_, fault) => {
    site.tenant.faults.add(fault);
    const report = await mark(await site.desk(), files(150));
    expect(report.state).toBe('failed');
    site.tenant.faults.clear();
    const held = await rows();
    expect(await marked()).toBeLessThanOrEqual(held.length);
    const accounted = new Set(held.map((row) => row.name));
    for (const [name, line] of Object.entries(await lines())) if (line !== '') expect(accounted).toContain(name);
    expect(await findings()).toEqual([]);
  });

  it('where the run is cancelled while SharePoint turns lines of history away', async () => {
    site.tenant.faults.add({ match: /MunimentMarkingHistory.*items/i, status: 429, retryAfter: 20, after: 10, times: 3, insideBatch: true });
    const report = await mark(await site.desk(), files(150), 'OFFICIAL', NO_DETAILS, (state) => state === 'waiting');
    expect(report.state).toBe('cancelled');
    expect(await marked()).toBe((await rows()).length);
    expect(await findings()).toEqual([]);
  });
});

describe('a half-written pair', () => {
  it('is finished when the run is cancelled while SharePoint turns columns away', async () => {
    site.tenant.faults.add({ match: /validateUpdateListItem/i, status: 429, retryAfter: 20, times: 3, insideBatch: true });
    const report = await mark(await site.desk(), files(150), 'OFFICIAL', NO_DETAILS, (state) => state === 'waiting');
    expect(report.state).toBe('cancelled');
    expect(await marked()).toBe((await rows()).length);
    expect(await marked()).toBe(report.steps.length);
  });

  it('is taken back by a second line, where SharePoint stays away for good', async () => {
    site.tenant.faults.add({ match: /items\(3\)\/validateUpdateListItem/i, status: 503, insideBatch: true });
    const report = await mark(await site.desk(), files(5));
    expect(report.steps.filter((step) => step.outcome.kind === 'failed')).toHaveLength(1);
    expect((await rows()).filter((row) => row.kind === 'notApplied')).toHaveLength(1);
    expect(await findings()).toEqual([]);
  });

  it('is told by all that goes with a marking, not by its line alone', async () => {
    const chosen = files(2);
    const embargo = (at: string): MarkingDetails => ({ instructions: [], embargo: { until: { kind: 'time', at }, becomes: 'OFFICIAL' } });
    await mark(await site.desk(), chosen, 'OFFICIAL-SENSITIVE - EMBARGOED', embargo('2026-06-01T09:00:00Z'));
    let columnBatches = 0;
    const desk = await deskOver((send) => async (url, init) => {
      if (url.includes('$batch') && /validateUpdateListItem/i.test(String(init.body)) && (columnBatches += 1) === 1) throw new TypeError('Failed to fetch');
      return send(url, init);
    });
    const report = await mark(desk, chosen, 'OFFICIAL-SENSITIVE - EMBARGOED', embargo('2027-01-01T09:00:00Z'));
    expect(report.steps.map((step) => step.outcome.kind)).toEqual(['done', 'done']);
    const { documents } = await (await site.desk()).survey(select(chosen));
    expect(documents.map((document) => document.reclassifyOn)).toEqual(['2027-01-01T09:00:00Z', '2027-01-01T09:00:00Z']);
  });
});

describe('what was decided later stands', () => {
  it('against completing the pairs of a run that was cut off', async () => {
    const chosen = files(150);
    await mark(await deskOver(closedAfter(4)), chosen).catch(() => undefined);
    const [first] = (await rows()).filter((row) => row.kind === 'marked');
    const document = chosen.find((file) => file.uniqueId === first.documentId) as File;
    const colleague = await site.desk(COLLEAGUE);
    await mark(colleague, [document], 'OFFICIAL-SENSITIVE');
    const { undoable } = await colleague.survey(select([document]));
    await colleague.undo(undoable as NonNullable<typeof undoable>, () => undefined).report;
    const before = (await lines())[first.name];
    await mark(await site.desk(OWNER), files(1, 'Another'));
    expect((await lines())[first.name]).toBe(before);
  });

  it('against taking such a run up again', async () => {
    const chosen = files(150);
    await mark(await deskOver(closedAfter(4)), chosen).catch(() => undefined);
    const raised = chosen[149];
    await mark(await site.desk(COLLEAGUE), [raised], 'OFFICIAL-SENSITIVE');
    const desk = await site.desk();
    const { unfinished } = await desk.survey(select(chosen.slice(0, 1)));
    const report = await desk.resume(unfinished as NonNullable<typeof unfinished>, () => undefined).report;
    expect(report.steps.filter((step) => step.outcome.kind === 'failed').map((step) => step.step.key)).toEqual([raised.uniqueId]);
    expect((await lines())['Paper 0149.docx']).toBe('OFFICIAL-SENSITIVE');
    expect(await findings()).toEqual([]);
  });
});

describe("a row in another's name, or of another's operation, is not acted on", () => {
  const plan = (over: Partial<Plan>): Plan => ({
    operationId: '5f0f1a5e-0000-4000-8000-000000000001',
    kind: 'mark',
    listId: site.library.id,
    itemIds: [1],
    line: 'SECRET',
    details: NO_DETAILS,
    reason: '',
    rule: '',
    originatingBody: '',
    who: { login: MEMBER, name: 'Aled Morgan' },
    when: new Date(site.clock.now()).toISOString(),
    historyFrom: 0,
    undoes: '',
    ...over,
  });
  const addPlan = async (over: Partial<Plan>): Promise<void> => {
    const door = site.door(MEMBER);
    await door.tell(addRow(siteList(door.webUrl, OPERATIONS), await planColumns(plan(over), '')));
  };
  const addLine = async (over: Partial<StoredRow>): Promise<void> => {
    const door = site.door(MEMBER);
    const row = await chain(
      {
        kind: 'marked',
        operationId: plan({}).operationId,
        documentId: 'x',
        name: 'x',
        listId: site.library.id,
        itemId: 1,
        when: plan({}).when,
        who: MEMBER,
        whoName: 'Aled Morgan',
        before: '',
        after: 'OFFICIAL',
        reason: '',
        rule: '',
        details: NO_DETAILS,
        companionsBefore: NOTHING,
        companionsAfter: NOTHING,
        ...over,
      },
      ''
    );
    await door.tell(addRow(siteList(door.webUrl, MARKING_HISTORY), toColumns(row)));
  };

  it('a plan that names the owner is not offered to them', async () => {
    const [file] = files(1);
    await addPlan({ who: { login: OWNER, name: 'Olwen Price' }, itemIds: [file.id] });
    expect((await (await site.desk(OWNER)).survey(select([file]))).unfinished).toBeNull();
    expect(await findings()).toEqual(['otherHand']);
  });

  it('a list id that would be part of an address is no plan', async () => {
    const [file] = files(1);
    const urls: string[] = [];
    await addPlan({ listId: `${site.library.id}')/items(${file.id})/recycle()?x=('` });
    await addLine({ documentId: file.uniqueId, itemId: file.id });
    const owner = await deskOver((send) => async (url, init) => (urls.push(url + String(init.body ?? '')), send(url, init)), OWNER);
    await mark(owner, files(1, 'Another'));
    expect(urls.some((url) => /recycle/i.test(url.replace(/"MunList":"[^"]*"/g, '')))).toBe(false);
    expect(Object.keys(await lines())).toContain('Paper 0000.docx');
  });

  it("a line slipped into another's operation is not undone into a document", async () => {
    const [file, victim] = files(2);
    const owner = await site.desk(OWNER);
    const report = await mark(owner, [file]);
    await addLine({ operationId: report.operationId, documentId: victim.uniqueId, itemId: victim.id, before: 'SECRET nonsense', after: '' });
    const { undoable } = await owner.survey(select([file]));
    await owner.undo(undoable as NonNullable<typeof undoable>, () => undefined).report;
    expect(await lines()).toEqual({ 'Paper 0000.docx': '', 'Paper 0001.docx': '' });
  });

  it('a plan above the ceiling is not followed, even in its own name', async () => {
    const [file] = files(1);
    await addPlan({ itemIds: [file.id] });
    const desk = await site.desk();
    const { unfinished } = await desk.survey(select([file]));
    const report = await desk.resume(unfinished as NonNullable<typeof unfinished>, () => undefined).report;
    expect(report).toMatchObject({ problem: null });
    expect(report.steps.map((step) => step.outcome.kind)).toEqual(['failed']);
    expect(await marked()).toBe(0);
  });
});

describe('what a run reads and keeps', () => {
  it('holds in a library past 5,000 rows, wherever the documents stand in it', async () => {
    const many = site.addFiles(Array.from({ length: 5600 }, (_, i) => ({ name: `Old ${i}.docx` })));
    const report = await mark(await site.desk(), [many[0], many[2800], many[5599]]);
    expect(report.steps.map((step) => step.outcome.kind)).toEqual(['done', 'done', 'done']);
    expect(await findings()).toEqual([]);
  });

  it('a read that was turned away is asked again, and no document taken for missing', async () => {
    site.tenant.faults.add({ match: /RenderListDataAsStream/i, status: 429, retryAfter: 5, after: 2, times: 1, insideBatch: true });
    const report = await mark(await site.desk(), files(250));
    expect(site.tenant.faults.list()[0].struck).toBe(1);
    expect(report.steps.filter((step) => step.outcome.kind === 'done')).toHaveLength(250);
  });

  it('half an emoji in a reason does not break the seal', async () => {
    const desk = await site.desk();
    const { documents } = await desk.survey(select(files(2)));
    await desk.mark(
      {
        documents,
        marking: readMarking('OFFICIAL', desk.scheme).marking as Marking,
        details: { instructions: ['Keep\u0007 it\ud83d'], embargo: null },
        reason: 'Because \ud83d\r\nso',
      },
      () => undefined
    ).report;
    expect((await rows()).map((row) => [row.reason, row.details.instructions])).toEqual([
      ['Because \nso', ['Keep  it']],
      ['Because \nso', ['Keep  it']],
    ]);
    expect(await findings()).toEqual([]);
  });

  it('a busy closing request does not leave a finished run open', async () => {
    const chosen = files(10);
    site.tenant.faults.add({ match: '$batch', status: 429, retryAfter: 3, after: 4, times: 1, insideBatch: false });
    await mark(await site.desk(), chosen);
    site.tenant.faults.clear();
    const survey = await (await site.desk()).survey(select(chosen));
    expect(survey.unfinished).toBeNull();
    expect(survey.undoable).toMatchObject({ planned: 10 });
  });
});
