import { PageIterator, type Client, type PageCollection } from '@microsoft/microsoft-graph-client';
import { openSmallTenant, signedIn } from '../../gateway/smallTenant';
import { graphClient } from './graphClient';
import { openGraphDrive, type GraphDrive } from './graphDrive';

interface Entry {
  readonly id: string;
  readonly name?: string;
  readonly root?: object;
  readonly deleted?: { readonly state: string };
}

async function ground(): Promise<GraphDrive> {
  const small = await openGraphDrive('Files.ReadWrite.All', 'Sites.ReadWrite.All');
  const { store } = small.tenant;
  store.addFolder(small.documents, { path: 'A' });
  store.addFolder(small.documents, { path: 'A/B' });
  store.addFiles(
    small.documents,
    ['/A/B/deep.txt', '/A/one.txt', '/two.txt'].map((path) => {
      const at = path.lastIndexOf('/');
      return { name: path.slice(at + 1), content: path, folder: `/sites/team/Shared Documents${path.slice(0, at)}` };
    })
  );
  return small;
}

/** Follows every nextLink. */
async function readAll(client: Client, url: string, headers: Record<string, string> = {}): Promise<{ entries: Entry[]; sizes: number[]; link: string }> {
  const entries: Entry[] = [];
  const sizes: number[] = [];
  for (let next = url; ;) {
    const page = (await client.api(next).headers(headers).get()) as { value: Entry[]; '@odata.nextLink'?: string; '@odata.deltaLink'?: string };
    entries.push(...page.value);
    sizes.push(page.value.length);
    const link = page['@odata.deltaLink'];
    if (link !== undefined) return { entries, sizes, link };
    next = page['@odata.nextLink'] ?? '';
  }
}

const names = (entries: readonly Entry[]): (string | undefined)[] => entries.map(({ name }) => name);

describe('the delta of a drive', () => {
  it('goes through everything first, parents before children', async () => {
    const { client, drive } = await ground();
    const whole = await readAll(client, `${drive}/root/delta`);
    expect(names(whole.entries)).toEqual(['root', 'A', 'B', 'deep.txt', 'one.txt', 'two.txt']);
    const paged = await readAll(client, `${drive}/root/delta?$top=2`);
    expect(names(paged.entries)).toEqual(names(whole.entries));
    expect(paged.sizes.length).toBeGreaterThan(1);
    const below = await readAll(client, `${drive}/root:/A/B:/delta?$select=name`);
    expect(below.entries).toEqual([{ name: 'B' }, { name: 'deep.txt' }]);
  });

  it('then gives what changed, once, as it stands now', async () => {
    const { client, drive } = await ground();
    const { link } = await readAll(client, `${drive}/root/delta`);
    expect((await readAll(client, link)).entries).toEqual([]);
    const file = await client.api(`${drive}/root:/A/one.txt`).get();
    await client.api(`${drive}/items/${file.id}`).patch({ name: 'uno.txt' });
    await client.api(`${drive}/items/${file.id}`).patch({ name: 'eins.txt' });
    const { entries, link: after } = await readAll(client, link);
    expect(names(entries)).toEqual(['root', 'A', 'eins.txt']);
    expect(names((await readAll(client, link, { deltaExcludeParent: 'true' })).entries)).toEqual(['eins.txt']);
    expect((await readAll(client, after)).entries).toEqual([]);
  });

  it('gives deleted things seven at a time', async () => {
    const { client, drive, tenant, documents } = await ground();
    const made = tenant.store.addFiles(
      documents,
      Array.from({ length: 10 }, (_, n) => ({ name: `gone ${n}.txt`, content: 'x' }))
    );
    const { link } = await readAll(client, `${drive}/root/delta`);
    for (let n = 0; n < made.length; n += 1) await client.api(`${drive}/root:/gone ${n}.txt`).delete();
    const { entries, sizes } = await readAll(client, link);
    const gone = entries.filter(({ deleted }) => deleted);
    expect(gone).toHaveLength(10);
    expect(gone[0]).toMatchObject({ deleted: { state: 'deleted' }, file: {}, parentReference: { driveId: drive.slice('/drives/'.length) } });
    expect(sizes).toEqual([8, 3]);
  });

  it('begins now with token=latest, or at an instant', async () => {
    const { client, drive, setNow } = await ground();
    const latest = await client.api(`${drive}/root/delta?token=latest`).get();
    expect(latest.value).toEqual([]);
    setNow('2026-05-18T09:30:00Z');
    await client.api(`${drive}/root:/new.txt:/content`).put('new');
    expect(names((await readAll(client, latest['@odata.deltaLink'])).entries)).toEqual(['root', 'new.txt']);
    expect(names((await readAll(client, `${drive}/root/delta?token=2026-05-18T00:00:00Z`)).entries)).toEqual(['root', 'new.txt']);
  });

  it('answers 410 to a token older than the log, or to none of its own, and says where to begin again', async () => {
    const { client, drive, setNow, tenant, member } = await ground();
    const { link } = await readAll(client, `${drive}/root/delta`);
    setNow('2026-07-17T09:30:01Z');
    await expect(client.api(link).get()).rejects.toMatchObject({ statusCode: 410, code: 'resyncRequired' });
    const old = await tenant.as(member)(link);
    expect(await old.json()).toMatchObject({ error: { innerError: { code: 'resyncChangesApplyDifferences' } } });
    const again = await readAll(client, old.headers.get('location') ?? '');
    expect(again.entries).toHaveLength(6);
    const bad = await tenant.as(member)(`/v1.0${drive}/root/delta(token='nonsense')`);
    expect([bad.status, await bad.json()]).toMatchObject([410, { error: { innerError: { code: 'resyncChangesUploadDifferences' } } }]);
  });

  it('shows changes of sharing, and what one may no longer see, to those who ask', async () => {
    const { client, drive, tenant, documents, owner } = await ground();
    const { link } = await readAll(client, `${drive}/root/delta`);
    const row = tenant.db.prepare(`SELECT "ID" AS id FROM "items_1" WHERE "FileLeafRef" = 'two.txt'`).get() as { id: number };
    const send = await signedIn(tenant, owner);
    const broken = await send(`web/lists(guid'${documents.id}')/items(${row.id})/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`, {
      method: 'POST',
    });
    expect(broken.status).toBe(200);
    expect((await readAll(client, link)).entries).toEqual([]);
    const { entries } = await readAll(client, link, {
      Prefer: 'deltashowremovedasdeleted, deltatraversepermissiongaps, deltashowsharingchanges, hierarchicalsharing',
    });
    expect(entries.filter(({ deleted }) => deleted)).toHaveLength(1);
    const owners = await readAll(graphClient(tenant, owner), link, { Prefer: 'deltashowsharingchanges' });
    expect(owners.entries.find(({ name }) => name === 'two.txt')).toMatchObject({ '@microsoft.graph.sharedChanged': 'True' });
  });

  it('is read by the client’s own PageIterator', async () => {
    const { client, drive } = await ground();
    const first = (await client.api(`${drive}/root/delta`).top(2).get()) as PageCollection;
    const seen: string[] = [];
    const iterator = new PageIterator(client, first, (entry: Entry) => {
      seen.push(entry.name ?? '');
      return true;
    });
    await iterator.iterate();
    expect(seen).toHaveLength(6);
    expect(iterator.getDeltaLink()).toContain('/root/delta(token=');
  });

  it('goes through SharePoint’s own address without a grant', async () => {
    const { tenant, member } = await openSmallTenant();
    const answer = (await (await tenant.as(member)('/sites/team/_api/v2.0/drive/root/delta')).json()) as Record<string, unknown>;
    expect(answer['@odata.deltaLink']).toMatch(/^https:\/\/tenant\.local\/sites\/team\/_api\/v2\.0\/drives\/b!.*\/root\/delta\?token=/);
  });
});

describe('the delta of a list', () => {
  it('gives items, then changes, then what is deleted', async () => {
    const { client, tenant, site } = await ground();
    const tasks = tenant.store.createList(site.rootWeb, { title: 'Tasks' });
    tenant.store.addItems(tasks, [{ values: { Title: 'One' } }, { values: { Title: 'Two' } }]);
    const items = `/sites/tenant.local,${site.id},${site.rootWeb.id}/lists/${tasks.id}/items`;
    const { entries, link } = await readAll(client, `${items}/delta?$expand=fields($select=Title)`);
    expect(entries).toMatchObject([{ fields: { Title: 'One' } }, { fields: { Title: 'Two' } }]);
    await client.api(`${items}/1/fields`).patch({ Title: 'Uno' });
    await client.api(`${items}/2`).delete();
    expect((await readAll(client, link)).entries).toMatchObject([
      { id: '1', fields: { Title: 'Uno' } },
      { id: '2', deleted: { state: 'deleted' } },
    ]);
  });
});
