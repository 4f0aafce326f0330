import type { SmallTenant } from '../../gateway/smallTenant';
import { openSmallTenant } from '../../gateway/smallTenant';
import { graphClient } from './graphClient';

const granted = ['Sites.Read.All', 'Files.Read.All', 'User.Read'];

async function withFile(grants: readonly string[] = granted): Promise<SmallTenant> {
  const small = await openSmallTenant({ grants });
  small.tenant.store.addFolder(small.documents, { path: 'A' });
  small.tenant.store.addFile(small.documents, { name: 'Plan (draft).docx', content: 'plan', folder: '/sites/team/Shared Documents/A' });
  return small;
}

describe('the Graph client on the tenant', () => {
  it('finds a site by its address, its drive, and a file by its path', async () => {
    const { tenant, member } = await withFile();
    const client = graphClient(tenant, member);
    const site = await client.api('/sites/tenant.local:/sites/team').get();
    expect(site.displayName).toBe('Team');
    const again = await client.api(`/sites/${site.id}`).select('id,displayName').get();
    expect(again).toEqual({ '@odata.context': 'https://tenant.local/v1.0/$metadata#sites(id,displayName)/$entity', id: site.id, displayName: 'Team' });
    const drive = await client.api(`/sites/${site.id}/drive`).get();
    const file = await client.api(`/drives/${drive.id}/root:/A/Plan (draft).docx`).get();
    expect(file.name).toBe('Plan (draft).docx');
    expect((await client.api(`/drives/${drive.id}/items/${file.id}`).get()).eTag).toBe(file.eTag);
    expect((await client.api(`/drives/${drive.id}/root:/A:/children`).get()).value.map((each: { name: string }) => each.name)).toEqual(['Plan (draft).docx']);
    expect((await client.api('/me').get()).mail).toBe(member);
  });

  it('pages by $top and $skiptoken', async () => {
    const { tenant, member, documents, site } = await withFile();
    tenant.store.addFiles(
      documents,
      ['a', 'b', 'c'].map((name) => ({ name: `${name}.txt`, content: name }))
    );
    const client = graphClient(tenant, member);
    const path = `/sites/tenant.local,${site.id},${site.rootWeb.id}/drive/root/children`;
    const first = await client.api(path).top(3).select('name').get();
    expect(first.value.map((each: { name: string }) => each.name)).toEqual(['A', 'a.txt', 'b.txt']);
    const second = await client.api(first['@odata.nextLink']).get();
    expect(second.value.map((each: { name: string }) => each.name)).toEqual(['c.txt']);
    expect(second['@odata.nextLink']).toBeUndefined();
  });

  it('is refused where the permission is not granted, and where the person has none', async () => {
    const none = await withFile([]);
    await expect(graphClient(none.tenant, none.member).api('/sites/root').get()).rejects.toMatchObject({ statusCode: 403, code: 'accessDenied' });
    const { tenant, stranger } = await withFile();
    await expect(graphClient(tenant, stranger).api('/sites/tenant.local:/sites/team').get()).rejects.toMatchObject({ statusCode: 403, code: 'accessDenied' });
    await expect(graphClient(tenant, stranger).api('/me/messages').get()).rejects.toMatchObject({ statusCode: 501 });
    await expect(graphClient(tenant, stranger).api('/me/nonsense').get()).rejects.toMatchObject({ statusCode: 400, code: 'BadRequest' });
  });

  it('answers SharePoint’s own addresses without a grant', async () => {
    const { tenant, member } = await withFile([]);
    const answer = await tenant.as(member)('/sites/team/_api/v2.0/drive/root/children?$select=name');
    expect(await answer.json()).toMatchObject({ value: [{ name: 'A' }] });
  });

  it('answers a batch part by part, and 424 where what it depends on failed', async () => {
    const { tenant, member } = await withFile();
    const { responses } = await graphClient(tenant, member)
      .api('/$batch')
      .post({
        requests: [
          { id: '1', method: 'GET', url: '/me' },
          { id: '2', method: 'GET', url: '/drives/nonsense' },
          { id: '3', method: 'GET', url: '/me', dependsOn: ['2'] },
        ],
      });
    expect(responses.map(({ id, status }: { id: string; status: number }) => [id, status])).toEqual([
      ['1', 200],
      ['2', 400],
      ['3', 424],
    ]);
  });
});
