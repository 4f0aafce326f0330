import { siteAccessOf } from '../../../../testing/siteAccess';
import { openMarkedSite } from '../../../../testing/markedSite';
import { MEMBER, openTestSite, OWNER, type TestSite } from '../../../../testing/site';
import { countBySql, fillLibrary, seededRandom } from '../../../../bench/coverageLibrary';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { createOverviewDesk, type Overview, type OverviewDesk } from '.';

let site: TestSite;
afterEach(() => site.close());

const deskOf = async (person = MEMBER, wrap?: Parameters<typeof siteAccessOf>[3]): Promise<OverviewDesk> =>
  createOverviewDesk(await siteAccessOf(site, person, {}, wrap), { random: seededRandom(3) });

const marked = (name: string, line: string, more: object = {}): object => ({ name, values: { MunMarking: line }, ...more });

async function scanned(...files: object[]): Promise<Overview> {
  site = await openMarkedSite();
  site.addFiles(files);
  return (await deskOf()).scan(() => undefined);
}

describe('how a site is marked', () => {
  it('counts documents and not folders, by line, level, age and folder', async () => {
    site = await openMarkedSite();
    site.tenant.store.addFolder(site.library, { path: 'Bids' });
    site.addFiles([
      marked('a.docx', 'OFFICIAL'),
      marked('b.docx', 'OFFICIAL'),
      marked('c.docx', 'OFFICIAL-SENSITIVE', { created: '2015-01-01T09:00:00Z' }),
      marked('d.docx', 'RESTRICTED'),
      marked('e.docx', 'SECRET'),
      { name: 'f.docx', created: '2026-02-20T09:00:00Z' },
      { name: 'g.docx', created: '2010-02-20T09:00:00Z', folder: `${site.library.url}/Bids` },
    ]);
    const { site: all, libraries, complete, unseen } = await (await deskOf()).scan(() => undefined);
    expect(all).toMatchObject({
      documents: 7,
      folders: 1,
      marked: 4,
      unmarked: 2,
      invalid: 1,
      aboveCeiling: 1,
      raisedAndOld: 1,
      byLevel: { OFFICIAL: 2, 'OFFICIAL-SENSITIVE': 1, SECRET: 1 },
    });
    expect(all.byLine[0]).toEqual({ line: 'OFFICIAL', count: 2, level: 'OFFICIAL' });
    expect(all.unmarkedByAge).toMatchObject({ month: 1, older: 1 });
    expect(libraries[0].coverage?.unmarkedByFolder).toEqual([
      { folder: '', count: 1 },
      { folder: 'Bids', count: 1 },
    ]);
    expect({ complete, unseen }).toEqual({ complete: true, unseen: 0 });
  });

  it('counts what changes on a day, what should have changed, and what waits for an event', async () => {
    const { site: all } = await scanned(
      marked('a.docx', 'OFFICIAL', { values: { MunMarking: 'OFFICIAL - EMBARGOED', MunReclassifyOn: '2026-03-01T09:00:00Z' } }),
      marked('b.docx', 'OFFICIAL', { values: { MunMarking: 'OFFICIAL - EMBARGOED', MunReclassifyOn: '2026-04-01T09:00:00Z' } }),
      marked('c.docx', 'OFFICIAL', { values: { MunMarking: 'OFFICIAL - EMBARGOED', MunReclassifyEvent: 'The Chancellor sits down' } })
    );
    expect(all).toMatchObject({ lapsed: 1, lapsing: 1, onEvent: 1 });
  });

  it('says how many rows were not shown to this person, beside SharePoint’s own count', async () => {
    const { site: all, unseen, complete } = await scanned({ name: 'a.docx' }, { name: 'b.docx', onlyFor: [OWNER] });
    expect(all.documents).toBe(1);
    expect({ unseen, complete }).toEqual({ unseen: 1, complete: true });
  });

  it('counts a library that cannot be read as unknown, and not as empty', async () => {
    await scanned({ name: 'a.docx' });
    const lost = await deskOf(MEMBER, (send) => async (url, init) => {
      if (url.includes('RenderListDataAsStream')) return new Response('{"error":{"code":"x","message":"no"}}', { status: 403 });
      return send(url, init);
    });
    const { libraries, complete } = await lost.scan(() => undefined);
    expect(complete).toBe(false);
    expect(libraries[0]).toMatchObject({ coverage: null, complete: false, problem: { code: 'noPermission' } });
  });

  it('says what was counted where it broke off half-way', async () => {
    site = await openMarkedSite();
    site.addFiles(Array.from({ length: 4100 }, (_, i) => ({ name: `${i}.docx`, sharedContent: true })));
    let pages = 0;
    const lost = await deskOf(MEMBER, (send) => async (url, init) => {
      if (url.includes('RenderListDataAsStream') && (pages += 1) > 1) throw new TypeError('Failed to fetch');
      return send(url, init);
    });
    const { libraries, site: all } = await lost.scan(() => undefined);
    expect(libraries[0]).toMatchObject({ complete: false, problem: { code: 'network' } });
    expect(all.documents).toBe(libraries[0].seen);
    expect(all.documents).toBeGreaterThan(3000);
  });

  it('can be stopped', async () => {
    await scanned({ name: 'a.docx' });
    const stop = new AbortController();
    stop.abort();
    expect(await (await deskOf()).scan(() => undefined, stop.signal)).toMatchObject({ complete: false, libraries: [] });
  });

  it('draws twenty documents that have a marking, of all libraries', async () => {
    const files = Array.from({ length: 60 }, (_, i) => marked(`${i}.docx`, 'OFFICIAL'));
    const { drawn, population } = await scanned(...files, { name: 'bare.docx' });
    expect(new Set(drawn.map(({ itemId }) => itemId)).size).toBe(20);
    expect(population).toBe(60);
  });

  it('has the totals of a count by SQL, whatever the size of its windows', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'muniment-coverage-'));
    const file = path.join(folder, 'site.sqlite');
    site = await openTestSite({ file });
    try {
      await site.turnOn();
      fillLibrary(site, 6000);
      const { site: all } = await (await deskOf()).scan(() => undefined);
      const sql = countBySql(file, '2021-03-02T09:00:00Z');
      expect(all).toMatchObject({ documents: sql.documents, unmarked: sql.unmarked, invalid: sql.legacy });
      expect(all.unmarkedByAge.older).toBe(sql.olderThanFiveYears);
      expect(Object.fromEntries(all.byLine.map(({ line, count }) => [line, count]))).toEqual(sql.byLine);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('the documents of a finding', () => {
  it('are found again, exactly those that were counted', async () => {
    const { libraries } = await scanned(marked('a.docx', 'OFFICIAL'), { name: 'b.docx' }, { name: 'c.docx', created: '2010-01-01T09:00:00Z' });
    const desk = await deskOf();
    const namesOf = async (criterion: Parameters<OverviewDesk['findDocuments']>[1]): Promise<string[]> =>
      (await desk.findDocuments(libraries[0].library, criterion)).rows.map(({ name }) => name);
    expect(await namesOf({ kind: 'unmarked' })).toEqual(['b.docx', 'c.docx']);
    expect(await namesOf({ kind: 'unmarked', age: 'older' })).toEqual(['c.docx']);
    expect(await namesOf({ kind: 'line', line: 'OFFICIAL' })).toEqual(['a.docx']);
    const found = await desk.findDocuments(libraries[0].library, { kind: 'unmarked' });
    const access = await siteAccessOf(site);
    expect((await access.deskFor(libraries[0].library.id).survey(found.rows)).documents).toHaveLength(2);
  });
});
