import { createHash } from 'node:crypto';
import { addOld, logOf, openTestDisposal, planAll, runPlan, type TestDisposal } from '../../../../testing/disposal';
import { closedAfter } from '../../../../testing/marking';
import type { Door } from '../../../tenant';
import { createFileHashes, MOST_BYTES_A_FILE, MOST_BYTES_A_RUN, MOST_FILES_A_RUN } from './fileHashes';

const OLD = { created: '2018-11-05T14:03:27Z', modified: '2019-06-17T08:41:53Z' };
/** Every byte there is: as text it would be spoiled. */
const BYTES = Uint8Array.from({ length: 3000 }, (_, i) => (i * 7) % 256);
const hashOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

describe('in the log', () => {
  let test: TestDisposal;
  beforeEach(async () => {
    test = await openTestDisposal();
    await test.decide();
  });
  afterEach(() => test.site.close());

  const said = async (): Promise<Record<string, readonly [string, string]>> =>
    Object.fromEntries((await logOf(test)).filter(({ outcome }) => outcome === 'sent').map(({ name, content, unhashed }) => [name, [content, unhashed]]));

  it('stands the SHA-256 of the bytes that went, and of one too large why not', async () => {
    test.site.addFiles([
      { ...OLD, name: 'Plan.pdf', content: BYTES },
      { ...OLD, name: 'Empty.docx', content: '' },
      { ...OLD, name: 'Film.mp4', content: 'stand-in', size: MOST_BYTES_A_FILE + 1 },
    ]);
    await runPlan(test.desk(), await planAll(test.desk()));
    expect(await said()).toEqual({ 'Plan.pdf': [hashOf(BYTES), ''], 'Empty.docx': [hashOf(''), ''], 'Film.mp4': ['', 'tooLarge'] });
    expect(await test.desk().checkLog()).toEqual([]);
  });

  it('stands why not where contents could not be read; the document goes all the same', async () => {
    addOld(test.site, 2);
    const planId = await planAll(test.desk());
    test.site.tenant.faults.add({ status: 403, match: '$value' });
    await runPlan(test.desk(), planId);
    expect(await said()).toEqual({ 'Minutes 0001.docx': ['', 'unreadable'], 'Minutes 0002.docx': ['', 'unreadable'] });
  });

  it('stands the hash of what was cut off and taken up again, read anew', async () => {
    addOld(test.site, 3);
    const planId = await planAll(test.desk());
    for (let batches = 4; (await logOf(test)).length === 0; batches += 1) {
      await test
        .desk(undefined, closedAfter(batches))
        .run(planId, () => undefined)
        .report.catch(() => undefined);
    }
    await runPlan(test.desk(), planId);
    expect(Object.values(await said())).toEqual(Array(3).fill([hashOf('minutes'), '']));
  });

  it('reads nothing of what does not go', async () => {
    addOld(test.site, 1);
    const planId = await planAll(test.desk());
    await test.schedule('2', []);
    const read: string[] = [];
    const desk = test.desk(undefined, (send) => (url, init) => {
      if (url.includes('$value')) read.push(url);
      return send(url, init);
    });
    await runPlan(desk, planId);
    expect(read).toEqual([]);
    expect(await said()).toEqual({});
  });
});

describe('reading', () => {
  const file = (n: number, size = 1): { key: string; uniqueId: string; size: number; etag: string } => ({
    key: `${n}`,
    uniqueId: `${n}`,
    size,
    etag: `"${n},1"`,
  });
  const counting = (): { door: Door; asked: () => number } => {
    let asked = 0;
    const door = { ask: async () => ((asked += 1), new ArrayBuffer(0)) } as unknown as Door;
    return { door, asked: () => asked };
  };

  it('is for one state of a file: of any other nothing is known', async () => {
    const hashes = createFileHashes(counting().door);
    await hashes.read([file(1)]);
    expect(hashes.of('1', '"1,1"')).toEqual({ content: hashOf(''), unhashed: '' });
    expect(hashes.of('1', '"1,2"')).toEqual({ content: '', unhashed: 'changed' });
    expect(hashes.of('2', '"2,1"')).toEqual({ content: '', unhashed: 'cutOff' });
  });

  it('ends where as many files, or as many bytes, have been read as one run may', async () => {
    const many = counting();
    const hashes = createFileHashes(many.door);
    await hashes.read(Array.from({ length: MOST_FILES_A_RUN + 20 }, (_, n) => file(n)));
    expect(many.asked()).toBe(MOST_FILES_A_RUN);
    expect(hashes.of(`${MOST_FILES_A_RUN}`, `"${MOST_FILES_A_RUN},1"`).unhashed).toBe('beyondBudget');

    const large = counting();
    await createFileHashes(large.door).read(Array.from({ length: 30 }, (_, n) => file(n, MOST_BYTES_A_FILE)));
    expect(large.asked()).toBe(MOST_BYTES_A_RUN / MOST_BYTES_A_FILE);
  });
});
