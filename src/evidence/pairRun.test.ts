import '@pnp/sp/items';
import { storm } from '../../testing/takeOnStorm';
import { turnRetentionOn } from '../../testing/retention';
import { OWNER, type TestSite } from '../../testing/site';
import { isBatch } from '../../testing/marking';
import { preparedSites } from '../../testing/preparedSite';
import { DISPOSAL_LOG, HISTORY, listOf, textOf, type RawRow, type Send } from '../tenant';
import type { WorkReport } from '../work';
import { evidenceList } from './evidenceList';
import { pairRun } from './pairRun';

interface Line {
  readonly kind: 'begins' | 'done' | 'failed';
  readonly key: string;
  readonly why: string;
}

const LOGIN = `i:0#.f|membership|${OWNER}`;
const OPERATION = 'b0f0c1de-0000-4000-8000-000000000001';

const lines = evidenceList<Line>({
  list: DISPOSAL_LOG,
  form: 'test-1',
  toValues: ({ kind, key, why }) => ({
    Title: key,
    [HISTORY.kind.internalName]: kind,
    [HISTORY.operation.internalName]: OPERATION,
    [HISTORY.document.internalName]: key,
    [HISTORY.who.internalName]: LOGIN,
    [HISTORY.reason.internalName]: why,
  }),
  fromRow: (row: RawRow) => ({
    kind: textOf(row, HISTORY.kind.internalName) as Line['kind'],
    key: textOf(row, HISTORY.document.internalName),
    why: textOf(row, HISTORY.reason.internalName),
  }),
});

let site: TestSite;
const openSite = preparedSites(turnRetentionOn);
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

interface Doing {
  readonly wrap?: (send: Send) => Send;
  readonly takenUp?: boolean;
  readonly held?: ReadonlySet<string>;
  readonly before?: () => Promise<void>;
}

/** Sends documents to the recycle bin, each between two lines. */
function empty(files: readonly { id: number; uniqueId: string }[], { wrap, takenUp = false, held = new Set(), before }: Doing = {}): Promise<WorkReport> {
  const door = site.door(OWNER, wrap);
  const library = { id: site.library.id };
  return pairRun<{ key: string; name: string; id: number }, true, Line>(
    {
      door,
      clock: site.clock,
      lines,
      operationId: OPERATION,
      steps: files.map(({ id, uniqueId }) => ({ key: uniqueId.toLowerCase(), name: uniqueId, id })),
      batchOperations: 20,
      from: 0,
      takenUp,
      placeOf: ({ kind, key }) => ({ key, says: kind }),
      read: (steps) => [
        async (sp) => {
          const ids = steps.map(({ id }) => id);
          const rows = (await listOf(sp, library)
            .items.select('ID', 'UniqueId')
            .filter(`ID ge ${Math.min(...ids)} and ID le ${Math.max(...ids)}`)
            .top(500)()) as unknown as { UniqueId: string }[];
          return new Map(rows.map(({ UniqueId }) => [UniqueId.toLowerCase(), true as const]));
        },
      ],
      ...(before !== undefined ? { before } : {}),
      aim: ({ key }, there) =>
        there === undefined ? { kind: 'failed', problem: { code: 'notFound' } } : { kind: 'line', content: { kind: 'begins', key, why: '' } },
      deed: ({ key, id }, _line, there) =>
        held.has(key)
          ? { kind: 'failed', problem: { code: 'locked' }, outcome: { kind: 'failed', key, why: 'held' } }
          : there === undefined
            ? { kind: 'done', outcome: { kind: 'done', key, why: '' } }
            : {
                kind: 'do',
                operation: async (sp) => listOf(sp, library).items.getById(id).recycle(),
                ended: () => ({ kind: 'done', key, why: '' }),
                refused: ({ code }) => ({ kind: 'failed', key, why: code }),
              },
      gaveUp: ({ key }, _line, { code }) => ({ kind: 'failed', key, why: code }),
    },
    () => undefined
  ).report;
}

const inBin = (): number => (site.tenant.db.prepare('SELECT count(*) AS n FROM recycle_bin').get() as { n: number }).n;
const logged = async (): Promise<Line[]> => (await lines.readSince(site.door(OWNER), 0)).map(({ content }) => content);

it('writes a line, does the deed, and writes how it ended', async () => {
  const files = site.addFiles([{}, {}, {}]);
  const report = await empty(files);
  expect(report.state).toBe('finished');
  expect(report.steps.map(({ outcome }) => outcome.kind)).toEqual(['done', 'done', 'done']);
  const log = await logged();
  expect(log.filter(({ kind }) => kind === 'begins')).toHaveLength(3);
  expect(log.filter(({ kind }) => kind === 'done')).toHaveLength(3);
  expect(inBin()).toBe(3);
  expect(await lines.check(site.door(OWNER))).toEqual([]);
});

it('does nothing to what stands in the way, and says so', async () => {
  const files = site.addFiles([{}, {}]);
  const report = await empty(files, { held: new Set([files[0].uniqueId.toLowerCase()]) });
  expect(report.steps.filter(({ outcome }) => outcome.kind === 'failed')).toHaveLength(1);
  expect((await logged()).filter(({ kind }) => kind === 'failed')).toEqual([{ kind: 'failed', key: files[0].uniqueId.toLowerCase(), why: 'held' }]);
  expect(inBin()).toBe(1);
});

it('begins nothing where what all rests on cannot be read', async () => {
  const files = site.addFiles([{}, {}]);
  const report = await empty(files, { before: () => Promise.reject(new TypeError('Failed to fetch')) });
  expect(report.state).toBe('failed');
  expect(await logged()).toEqual([]);
});

it('does each once, whatever the weather and however often the tab is closed', async () => {
  const files = site.addFiles(Array.from({ length: 80 }, () => ({})).map((_, i) => ({ name: `Paper ${i}.docx` })));
  storm(7).forEach((rule) => site.tenant.faults.add(rule));
  let rounds = 0;
  const closing =
    (most: number) =>
    (send: Send): Send => {
      let sent = 0;
      return async (url, init) => {
        if (isBatch(url) && ++sent > most) throw new TypeError('Failed to fetch');
        return send(url, init);
      };
    };
  for (let done = false; !done && rounds < 200; rounds += 1) {
    const report = await empty(files, { takenUp: rounds > 0, wrap: closing(rounds % 5 === 4 ? 1000 : 3) });
    done = report.state === 'finished' && report.steps.every(({ outcome }) => outcome.kind === 'done');
  }
  expect(site.tenant.faults.journal().length).toBeGreaterThan(5);
  site.tenant.faults.clear();
  const log = await logged();
  expect(
    log
      .filter(({ kind }) => kind === 'done')
      .map(({ key }) => key)
      .sort()
  ).toEqual(files.map(({ uniqueId }) => uniqueId.toLowerCase()).sort());
  expect(await lines.check(site.door(OWNER))).toEqual([]);
  expect(inBin()).toBe(80);
  expect(rounds).toBeGreaterThan(1);
});
