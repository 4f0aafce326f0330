import {
  addPapers,
  closedAfter,
  findingsOf,
  historyOf,
  isBatch,
  linesByName,
  mark,
  markedIn,
  markingOf,
  NO_DETAILS,
  select,
  type TestFile,
} from '../../../testing/marking';
import { openMarkedSite } from '../../../testing/markedSite';
import { COLLEAGUE, MEMBER, OWNER, type TestSite } from '../../../testing/site';
import type { MarkingDetails } from '../rules';

let site: TestSite;
beforeEach(async () => {
  site = await openMarkedSite();
});
afterEach(() => site.close());

describe('a column that nobody accounts for cannot come about', () => {
  it.each([
    ['history may not be added to', { match: /MunimentMarkingHistory.*items/i, status: 403, after: 60, insideBatch: true }],
    ['one line of history fails for good', { match: /MunimentMarkingHistory.*items/i, status: 500, after: 30, times: 1, insideBatch: true }],
  ])('where %s: no document is marked without its line', async (_, fault) => {
    site.tenant.faults.add(fault);
    const report = await mark(await site.desk(), addPapers(site, 150));
    expect(report.state).toBe('failed');
    site.tenant.faults.clear();
    const held = await historyOf(site);
    expect((await markedIn(site)).length).toBeLessThanOrEqual(held.length);
    const accounted = new Set(held.map((row) => row.name));
    for (const [name, line] of Object.entries(await linesByName(site))) if (line !== '') expect(accounted).toContain(name);
    expect(await findingsOf(site)).toEqual([]);
  });

  it('where the run is cancelled while SharePoint turns lines of history away', async () => {
    site.tenant.faults.add({ match: /MunimentMarkingHistory.*items/i, status: 429, retryAfter: 20, after: 10, times: 3, insideBatch: true });
    const report = await mark(await site.desk(), addPapers(site, 150), 'OFFICIAL', NO_DETAILS, ({ state }) => state === 'waiting');
    expect(report.state).toBe('cancelled');
    expect((await markedIn(site)).length).toBe((await historyOf(site)).length);
    expect(await findingsOf(site)).toEqual([]);
  });
});

describe('a half-written pair', () => {
  it('is finished when the run is cancelled while SharePoint turns columns away', async () => {
    site.tenant.faults.add({ match: /validateUpdateListItem/i, status: 429, retryAfter: 20, times: 3, insideBatch: true });
    const report = await mark(await site.desk(), addPapers(site, 150), 'OFFICIAL', NO_DETAILS, ({ state }) => state === 'waiting');
    expect(report.state).toBe('cancelled');
    expect((await markedIn(site)).length).toBe((await historyOf(site)).length);
    expect((await markedIn(site)).length).toBe(report.steps.length);
  });

  it('is taken back by a second line, where SharePoint stays away for good', async () => {
    site.tenant.faults.add({ match: /items\(3\)\/validateUpdateListItem/i, status: 503, insideBatch: true });
    const report = await mark(await site.desk(), addPapers(site, 5));
    expect(report.steps.filter((step) => step.outcome.kind === 'failed')).toHaveLength(1);
    expect((await historyOf(site)).filter((row) => row.kind === 'notApplied')).toHaveLength(1);
    expect(await findingsOf(site)).toEqual([]);
  });

  it('is told by all that goes with a marking, not by its line alone', async () => {
    const chosen = addPapers(site, 2);
    const embargo = (at: string): MarkingDetails => ({ instructions: [], embargo: { until: { kind: 'time', at }, becomes: 'OFFICIAL' } });
    await mark(await site.desk(), chosen, 'OFFICIAL-SENSITIVE - EMBARGOED', embargo('2026-06-01T09:00:00Z'));
    let columnBatches = 0;
    const desk = await site.desk(MEMBER, {}, (send) => async (url, init) => {
      if (isBatch(url) && /validateUpdateListItem/i.test(String(init.body)) && (columnBatches += 1) === 1) throw new TypeError('Failed to fetch');
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
    const chosen = addPapers(site, 150);
    await mark(await site.desk(MEMBER, {}, closedAfter(4)), chosen).catch(() => undefined);
    const [first] = (await historyOf(site)).filter((row) => row.kind === 'marked');
    const document = chosen.find((file) => file.uniqueId === first.documentId) as TestFile;
    const colleague = await site.desk(COLLEAGUE);
    await mark(colleague, [document], 'OFFICIAL-SENSITIVE');
    const { undoable } = await colleague.survey(select([document]));
    await colleague.undo(undoable as NonNullable<typeof undoable>, () => undefined).report;
    const before = (await linesByName(site))[first.name];
    await mark(await site.desk(OWNER), addPapers(site, 1, 'Another'));
    expect((await linesByName(site))[first.name]).toBe(before);
  });

  it('against taking such a run up again', async () => {
    const chosen = addPapers(site, 150);
    await mark(await site.desk(MEMBER, {}, closedAfter(4)), chosen).catch(() => undefined);
    const raised = chosen[149];
    await mark(await site.desk(COLLEAGUE), [raised], 'OFFICIAL-SENSITIVE');
    const desk = await site.desk();
    const { unfinished } = await desk.survey(select(chosen.slice(0, 1)));
    const report = await desk.resume(unfinished as NonNullable<typeof unfinished>, () => undefined).report;
    expect(report.steps.filter((step) => step.outcome.kind === 'failed').map((step) => step.step.key)).toEqual([raised.uniqueId]);
    expect((await linesByName(site))['Paper 0149.docx']).toBe('OFFICIAL-SENSITIVE');
    expect(await findingsOf(site)).toEqual([]);
  });
});

describe('what a run reads and keeps', () => {
  it('holds in a library past 5,000 rows, wherever the documents stand in it', async () => {
    const many = site.addFiles(Array.from({ length: 5600 }, (_, i) => ({ name: `Old ${i}.docx` })));
    const report = await mark(await site.desk(), [many[0], many[2800], many[5599]]);
    expect(report.steps.map((step) => step.outcome.kind)).toEqual(['done', 'done', 'done']);
    expect(await findingsOf(site)).toEqual([]);
  });

  it('a read that was turned away is asked again, and no document taken for missing', async () => {
    site.tenant.faults.add({ match: /RenderListDataAsStream/i, status: 429, retryAfter: 5, after: 2, times: 1, insideBatch: true });
    const report = await mark(await site.desk(), addPapers(site, 250));
    expect(site.tenant.faults.list()[0].struck).toBe(1);
    expect(report.steps.filter((step) => step.outcome.kind === 'done')).toHaveLength(250);
  });

  it('half an emoji in a reason does not break the seal', async () => {
    const desk = await site.desk();
    const { documents } = await desk.survey(select(addPapers(site, 2)));
    await desk.mark(
      {
        documents,
        marking: markingOf('OFFICIAL', desk.scheme),
        details: { instructions: ['Keep\u0007 it\ud83d'], embargo: null },
        reason: 'Because \ud83d\r\nso',
      },
      () => undefined
    ).report;
    expect((await historyOf(site)).map((row) => [row.reason, row.details.instructions])).toEqual([
      ['Because \nso', ['Keep  it']],
      ['Because \nso', ['Keep  it']],
    ]);
    expect(await findingsOf(site)).toEqual([]);
  });

  it('a busy closing request does not leave a finished run open', async () => {
    const chosen = addPapers(site, 10);
    site.tenant.faults.add({ match: '$batch', status: 429, retryAfter: 3, after: 4, times: 1, insideBatch: false });
    await mark(await site.desk(), chosen);
    site.tenant.faults.clear();
    const survey = await (await site.desk()).survey(select(chosen));
    expect(survey.unfinished).toBeNull();
    expect(survey.undoable).toMatchObject({ planned: 10 });
  });
});
