import { ResponseType, type Client } from '@microsoft/microsoft-graph-client';
import { openSmallTenant, signedIn, type SmallTenant } from '../../gateway/smallTenant';
import { graphClient } from './graphClient';

interface Ground extends SmallTenant {
  readonly client: Client;
  readonly drive: string;
}

async function ground(grants: readonly string[] = ['Files.ReadWrite.All', 'Sites.Read.All']): Promise<Ground> {
  const small = await openSmallTenant({ grants });
  const client = graphClient(small.tenant, small.member);
  const { id } = await client.api(`/sites/tenant.local,${small.site.id},${small.site.rootWeb.id}/drive`).get();
  return { ...small, client, drive: `/drives/${id}` };
}

const names = (answer: { value: { name: string }[] }): string[] => answer.value.map(({ name }) => name);

describe('drives and what is in them', () => {
  it('uploads by path, making folders, and downloads by a short-lived address', async () => {
    const { client, drive, tenant } = await ground();
    const made = await client.api(`${drive}/root:/A/B/note.txt:/content`).put('first words');
    expect(made).toMatchObject({ name: 'note.txt', size: 11, file: { mimeType: 'text/plain' } });
    expect(made.file.hashes.quickXorHash).toMatch(/=$/);
    const back = await client.api(`${drive}/items/${made.id}/content`).responseType(ResponseType.TEXT).get();
    expect(back).toBe('first words');
    const bare = await tenant.fetch(new Request(made['@microsoft.graph.downloadUrl']), null);
    expect([bare.status, await bare.text()]).toEqual([200, 'first words']);
    expect(made.parentReference.path).toBe(`${drive}/root:/A/B`);
    expect(made.id).toMatch(/^01[A-Z2-7]{32}$/);
  });

  it('closes a download address after an hour', async () => {
    let now = new Date('2026-05-17T09:30:00Z');
    const small = await openSmallTenant({ grants: ['Sites.Read.All'], now: () => now });
    const file = small.tenant.store.addFile(small.documents, { name: 'a.txt', content: 'a' });
    const { driveItem } = await graphClient(small.tenant, small.member)
      .api(`/sites/tenant.local,${small.site.id},${small.site.rootWeb.id}/lists/${small.documents.id}/items/${file.id}`)
      .expand('driveItem')
      .get();
    now = new Date('2026-05-17T10:31:00Z');
    expect((await small.tenant.fetch(new Request(driveItem['@microsoft.graph.downloadUrl']), null)).status).toBe(401);
  });

  it('writes a new version, and keeps its cTag while only metadata changes', async () => {
    const { client, drive } = await ground();
    const first = await client.api(`${drive}/root:/a.txt:/content`).put('one');
    const second = await client.api(`${drive}/items/${first.id}/content`).put('two two');
    expect(second.id).toBe(first.id);
    expect(second.cTag).not.toBe(first.cTag);
    const renamed = await client.api(`${drive}/items/${first.id}`).patch({ name: 'b.txt' });
    expect([renamed.name, renamed.cTag]).toEqual(['b.txt', second.cTag]);
    expect(renamed.eTag).not.toBe(second.eTag);
    const { value } = await client.api(`${drive}/items/${first.id}/versions`).get();
    expect(value.map((each: { id: string; size: number }) => [each.id, each.size])).toEqual([
      ['2.0', 7],
      ['1.0', 3],
    ]);
    await client.api(`${drive}/items/${first.id}/versions/1.0/restoreVersion`).post({});
    expect(await client.api(`${drive}/items/${first.id}/content`).responseType(ResponseType.TEXT).get()).toBe('one');
  });

  it('refuses a write against an old tag, and a name that is taken', async () => {
    const { client, drive } = await ground();
    const first = await client.api(`${drive}/root:/a.txt:/content`).put('one');
    await client.api(`${drive}/items/${first.id}/content`).put('two');
    await expect(client.api(`${drive}/items/${first.id}/content`).header('If-Match', first.eTag).put('three')).rejects.toMatchObject({
      statusCode: 412,
      code: 'resourceModified',
    });
    const again = `${drive}/root:/a.txt:/content?@microsoft.graph.conflictBehavior=`;
    await expect(client.api(`${again}fail`).put('x')).rejects.toMatchObject({ statusCode: 409, code: 'nameAlreadyExists' });
    expect((await client.api(`${again}rename`).put('x')).name).toBe('a 1.txt');
  });

  it('makes folders, lists children, moves, and finds by words', async () => {
    const { client, drive } = await ground();
    const folder = await client.api(`${drive}/root/children`).post({ name: 'Plans', folder: {} });
    expect(folder).toMatchObject({ name: 'Plans', folder: { childCount: 0 } });
    await expect(client.api(`${drive}/root/children`).post({ name: 'Plans', folder: {} })).rejects.toMatchObject({ statusCode: 409 });
    const other = await client.api(`${drive}/root/children`).post({ name: 'Plans', folder: {}, '@microsoft.graph.conflictBehavior': 'rename' });
    expect(other.name).toBe('Plans 1');
    const file = await client.api(`${drive}/root:/flood plan.txt:/content`).put('x');
    const moved = await client.api(`${drive}/items/${file.id}`).patch({ parentReference: { id: folder.id } });
    expect([moved.id, moved.parentReference.id]).toEqual([file.id, folder.id]);
    expect(names(await client.api(`${drive}/items/${folder.id}/children`).get())).toEqual(['flood plan.txt']);
    expect(names(await client.api(`${drive}/root/search(q='flood')`).get())).toEqual(['flood plan.txt']);
    expect(names(await client.api(`${drive}/root/children`).select('name').orderby('name desc').get())).toEqual(['Plans 1', 'Plans']);
  });

  it('pages a folder of more than the threshold by number, and sorts it for nobody', async () => {
    const { client, drive, tenant, documents, member } = await ground();
    tenant.store.addFiles(
      documents,
      Array.from({ length: 5001 }, (_, n) => ({ name: `${n}.txt`, content: '' }))
    );
    const seen = new Set<string>();
    for (let next = `${drive}/root/children?$top=2000&$select=name`; next;) {
      const page: { value: { name: string }[]; '@odata.nextLink'?: string } = await client.api(next).get();
      page.value.forEach(({ name }) => seen.add(name));
      next = page['@odata.nextLink'] ?? '';
    }
    expect(seen.size).toBe(5001);
    expect((await tenant.as(member)(`/v1.0${drive}/root/children?$orderby=name`)).status).toBe(429);
  });

  it('checks out and in, recycles, and says 404 for what is gone', async () => {
    const { client, drive, tenant, owner } = await ground();
    const { id } = await client.api(`${drive}/root:/a.txt:/content`).put('one');
    await client.api(`${drive}/items/${id}/checkout`).post({});
    await expect(graphClient(tenant, owner).api(`${drive}/items/${id}/content`).put('two')).rejects.toMatchObject({ statusCode: 423, code: 'resourceLocked' });
    await client.api(`${drive}/items/${id}/checkin`).post({ comment: 'done' });
    await client.api(`${drive}/items/${id}`).delete();
    await expect(client.api(`${drive}/items/${id}`).get()).rejects.toMatchObject({ statusCode: 404, code: 'itemNotFound' });
    await expect(client.api('/me/drive').get()).rejects.toMatchObject({ statusCode: 404 });
  });

  it('writes through SharePoint’s own address with a digest, and not without', async () => {
    const { tenant, member } = await openSmallTenant();
    const send = await signedIn(tenant, member);
    const put = { method: 'PUT', body: 'words', headers: { 'Content-Type': 'text/plain' } };
    expect((await send('v2.0/drive/root:/own.txt:/content', put)).status).toBe(201);
    expect((await tenant.as(member)('/sites/team/_api/v2.0/drive/root:/other.txt:/content', put)).status).toBe(403);
  });
});
