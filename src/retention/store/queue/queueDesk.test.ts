import { setKimProperty } from '../../../../testing/kimSite';
import { counting, filesOf, givePlaces } from '../../../../testing/queue';
import { madeByYear } from '../../../../testing/queueBySql';
import { recordSiteOf } from '../../../../testing/recordSite';
import { riversSchedule } from '../../../../testing/riversSchedule';
import { COLLEAGUE, MEMBER, OWNER, sendAs } from '../../../../testing/site';
import { preparedSites } from '../../../../testing/preparedSite';
import { turnRecordsOn } from '../../../../testing/recordsOn';
import type { Send } from '../../../tenant';
import type { Schedule } from '../../rules';
import { createQueueDesk, type QueueSnapshot } from './queueDesk';

let site: Awaited<ReturnType<typeof openSite>>;
const quiet = (): void => undefined;

/** Documents of this class are kept for three years from the day on which they were made. */
const schedule: Schedule = {
  ...riversSchedule,
  classes: riversSchedule.classes.map((each) => (each.code === 'FOI-01' ? { ...each, keepFor: '3 years', keepFrom: 'Date created' } : each)),
};

const openSite = preparedSites(async (tenant) => {
  await turnRecordsOn(tenant, schedule);
  await givePlaces(tenant, [{ recordClass: 'FOI-01' }]);
});
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

/** Reads the queue to its end; says after how many requests its first screen stood. */
async function read(wrap: (send: Send) => Send = (send) => send): Promise<{ end: QueueSnapshot; first: number; shown: QueueSnapshot[] }> {
  const { wrap: count, urls } = counting();
  const shown: QueueSnapshot[] = [];
  let first = 0;
  const end = await createQueueDesk(recordSiteOf(site, MEMBER, {}, (send) => count(wrap(send)))).read((snapshot) => {
    first = first || urls.length;
    shown.push(snapshot);
  });
  return { end, first, shown };
}

describe('the queue of a site', () => {
  it('stands after three requests, a series a year, oldest first, with a sample to open', async () => {
    site.addFiles(filesOf({ 2019: 3, 2021: 4, 2024: 2 }));
    const { end, first } = await read();
    expect(first).toBeLessThanOrEqual(3);
    expect(end.queue.toDecide.map(({ key, due }) => [key.recordClass, key.year, due])).toEqual([
      ['FOI-01', 2022, 3],
      ['FOI-01', 2024, 4],
    ]);
    expect(end.queue.toDecide[0].sample.map(({ name }) => name).sort()).toEqual(['2019 000000.docx', '2019 000001.docx', '2019 000002.docx']);
    expect([end.complete, end.read, end.of, end.queue.later]).toEqual([true, 9, 9, 2]);
  });

  it('loses nothing against the tenant’s database, window by window', async () => {
    site.addFiles(filesOf({ 2015: 3100, 2018: 1900, 2020: 4600, 2021: 2400 }));
    const { end, first, shown } = await read();
    expect(first).toBeLessThanOrEqual(3);
    expect(shown[0].complete).toBe(false);
    expect(shown[0].read).toBeLessThan(5000);
    expect(end.complete).toBe(true);
    const counted = end.queue.toDecide.map(({ key, documents }) => [(key.year ?? 0) - 3, documents]);
    expect(counted).toEqual([...madeByYear(site.file)]);
    expect(end.documents).toBe(12_000);
    // How far it has come never goes back, and is said of the whole.
    expect(shown.map((each) => each.read)).toEqual(shown.map((each) => each.read).sort((a, b) => a - b));
    expect(shown.every((each) => each.of >= 12_000)).toBe(true);
  });

  it('goes on where it was stopped, and after a fault, and counts nothing twice', async () => {
    site.addFiles(filesOf({ 2018: 9000 }));
    let broken = 0;
    const breaking =
      (send: Send): Send =>
      async (url, init) => {
        if (url.includes('RenderListDataAsStream') && broken === 0) {
          broken += 1;
          throw new TypeError('The connection was lost');
        }
        return send(url, init);
      };
    const desk = createQueueDesk(recordSiteOf(site, MEMBER, {}, breaking));
    const stop = new AbortController();
    const part = await desk.read(() => stop.abort(), stop.signal);
    expect(part.complete).toBe(false);
    await expect(desk.read(quiet)).rejects.toMatchObject({ code: 'network' });
    const end = await desk.read(quiet);
    expect([end.complete, end.documents]).toEqual([true, 9000]);
  });

  it('reads on past what was deleted', async () => {
    const files = site.addFiles(filesOf({ 2018: 30 }));
    const send = sendAs(site.tenant, MEMBER, site.webUrl);
    for (const { id } of files.slice(3, 28)) {
      await send(`${site.webUrl}/_api/web/lists(guid'${site.library.id}')/items(${id})`, {
        method: 'POST',
        headers: { Accept: 'application/json', 'X-HTTP-Method': 'DELETE', 'IF-MATCH': '*' },
      });
    }
    const end = await createQueueDesk(recordSiteOf(site, MEMBER), 4).read(quiet);
    expect([end.complete, end.documents]).toEqual([true, 5]);
  });

  it('says what waits for a date, and what has no class', async () => {
    site.tenant.store.addFolder(site.library, { path: 'Open' });
    await givePlaces(site, [{ folder: 'Open', recordClass: 'GONE-99' }]);
    site.addFiles(filesOf({ 2019: 2 }, `${site.library.url}/Open`));
    const { end } = await read();
    expect(end.queue.waiting.map(({ key, documents, missing }) => [key.recordClass, documents, missing])).toEqual([['GONE-99', 2, { person: 2 }]]);
  });

  it('knows nothing of holds where the KIM site cannot be read, and says that nothing may go', async () => {
    site.addFiles(filesOf({ 2019: 2 }));
    setKimProperty(site, '/sites/nowhere');
    const { end } = await read();
    expect([end.holdsKnown, end.kimProblem]).toEqual([false, 'unreadable']);
    expect(end.queue.toDecide).toEqual([]);
  });
});

describe('what is decided in the queue', () => {
  it('is asked once: the series leaves what is to decide, and comes back when it is withdrawn', async () => {
    site.addFiles(filesOf({ 2019: 3, 2021: 4 }));
    const desk = createQueueDesk(recordSiteOf(site, COLLEAGUE));
    const { queue, rule } = await desk.read(quiet);
    const [{ key, due }] = queue.toDecide;
    const report = await desk.decide([{ kind: 'destroy', key, until: '', documents: due, rule, reason: '' }], quiet).report;
    expect(report.state).toBe('finished');
    const after = desk.snapshot()?.queue;
    expect(after?.toDecide.map((each) => each.key.year)).toEqual([2024]);
    expect(after?.decided[0].decision).toMatchObject({ kind: 'destroy', documents: 3, who: { name: 'Bea Clarke' }, rule: '2026.1' });

    const decisionId = after?.decided[0].decision?.decisionId ?? '';
    await desk.decide([{ kind: 'withdrawn', decisionId, key, until: '', documents: due, rule, reason: 'Too soon' }], quiet).report;
    expect(desk.snapshot()?.queue.toDecide.map((each) => each.key.year)).toEqual([2022, 2024]);
  });

  it('counts what became due since', async () => {
    site.addFiles(filesOf({ 2019: 3 }));
    const first = createQueueDesk(recordSiteOf(site, OWNER));
    const { queue, rule } = await first.read(quiet);
    await first.decide([{ kind: 'destroy', key: queue.toDecide[0].key, until: '', documents: 3, rule, reason: '' }], quiet).report;
    site.addFiles(filesOf({ 2019: 2 }).map((each, at) => ({ ...each, name: `late ${at}.docx` })));
    const again = await createQueueDesk(recordSiteOf(site, MEMBER)).read(quiet);
    expect(again.queue.decided.map(({ due, since }) => [due, since])).toEqual([[5, 2]]);
  });
});
