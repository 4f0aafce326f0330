import { closedAfter, columnsOf, historyOf, mark, NO_DETAILS, select, type TestFile } from '../../../testing/marking';
import { openMarkedSite } from '../../../testing/markedSite';
import { COLLEAGUE, MEMBER, type TestSite } from '../../../testing/site';
import { checkChain } from '../../work';

let site: TestSite;
beforeEach(async () => {
  site = await openMarkedSite();
});
afterEach(() => site.close());

describe('a run that was cut off', () => {
  async function cutOff(): Promise<readonly TestFile[]> {
    const files = site.addFiles(Array.from({ length: 200 }, () => ({})));
    await mark(await site.desk(MEMBER, {}, closedAfter(4)), files).catch(() => undefined);
    return files;
  }

  it('is offered to the person again and taken up where it stopped: nothing is lost, nothing is done twice', async () => {
    const files = await cutOff();
    expect((await columnsOf(site)).filter((d) => d.MunMarking === 'OFFICIAL').length).toBeLessThan(200);
    const desk = await site.desk();
    const { unfinished } = await desk.survey(select(files.slice(0, 1)));
    expect(unfinished).toMatchObject({ kind: 'mark', line: 'OFFICIAL', planned: 200 });
    const report = await desk.resume(unfinished as NonNullable<typeof unfinished>, () => undefined).report;
    expect(report.state).toBe('finished');
    const rows = await historyOf(site);
    expect(rows).toHaveLength(200);
    expect(new Set(rows.map((row) => row.documentId)).size).toBe(200);
    expect(await checkChain(rows.map((row) => row.chain))).toEqual([]);
    expect((await columnsOf(site)).every((d) => d.MunMarking === 'OFFICIAL')).toBe(true);
    expect((await desk.survey(select(files.slice(0, 1)))).unfinished).toBeNull();
  });

  it('can be left: what was done stays done, and it is not offered again', async () => {
    const files = await cutOff();
    const desk = await site.desk();
    const { unfinished } = await desk.survey(select(files.slice(0, 1)));
    await desk.abandon(unfinished as NonNullable<typeof unfinished>);
    expect((await desk.survey(select(files.slice(0, 1)))).unfinished).toBeNull();
  });

  it('leaves half-written pairs that the next run finds and completes, whoever runs it', async () => {
    const files = site.addFiles(Array.from({ length: 60 }, () => ({})));
    // Lines of history have landed, and columns not all, when the tab is closed.
    await mark(await site.desk(MEMBER, {}, closedAfter(3)), files).catch(() => undefined);
    const written = await historyOf(site);
    const marked = async (): Promise<number> => (await columnsOf(site)).filter((d) => d.MunMarking === 'OFFICIAL').length;
    expect(written.length).toBeGreaterThan(3);
    expect(await marked()).toBeLessThan(written.length);

    const other = site.addFiles([{ name: 'Another.docx' }]);
    await mark(await site.desk(COLLEAGUE), other, 'OFFICIAL-SENSITIVE');
    expect(await marked()).toBe(written.length);
  });

  it('can be cancelled by the person: what was begun is done, and nothing is half-written', async () => {
    const files = site.addFiles(Array.from({ length: 200 }, () => ({})));
    const desk = await site.desk();
    const report = await mark(desk, files, 'OFFICIAL', NO_DETAILS, (progress) => progress.done >= 90);
    expect(report.state).toBe('cancelled');
    const done = report.steps.length;
    expect(done + report.left.length).toBe(200);
    expect((await columnsOf(site)).filter((d) => d.MunMarking === 'OFFICIAL')).toHaveLength(done);
    expect(await historyOf(site)).toHaveLength(done);
    expect((await desk.survey(select(files))).unfinished).toBeNull();
  });
});
