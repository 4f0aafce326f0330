import type { Client } from '@microsoft/microsoft-graph-client';
import { openSmallTenant, signedIn, type SmallTenant } from '../../gateway/smallTenant';
import { graphClient } from './graphClient';

interface Permission {
  readonly id: string;
  readonly roles: readonly string[];
  readonly link?: { readonly scope: string; readonly type: string; readonly webUrl: string };
  readonly grantedToV2?: { readonly siteGroup?: { readonly displayName: string }; readonly user?: { readonly email: string } };
}

interface Ground extends SmallTenant {
  readonly client: Client;
  readonly file: string;
}

async function ground(): Promise<Ground> {
  const small = await openSmallTenant({ grants: ['Files.ReadWrite.All', 'Sites.Read.All'] });
  const client = graphClient(small.tenant, small.owner);
  const { id } = await client.api(`/sites/tenant.local,${small.site.id},${small.site.rootWeb.id}/drive`).get();
  const made = await client.api(`/drives/${id}/root:/note.docx:/content`).put('words');
  return { ...small, client, file: `/drives/${id}/items/${made.id}` };
}

const permissions = async (client: Client, file: string): Promise<Permission[]> => (await client.api(`${file}/permissions`).get()).value;

describe('sharing', () => {
  it('says who has what', async () => {
    const { client, file, tenant, visitor } = await ground();
    const all = await permissions(client, file);
    expect(all.map(({ roles, grantedToV2 }) => [grantedToV2?.siteGroup?.displayName, roles])).toEqual([
      ['Team Owners', ['owner']],
      ['Team Visitors', ['read']],
      ['Team Members', ['write']],
    ]);
    expect(await permissions(graphClient(tenant, visitor), file)).toHaveLength(1);
  });

  it.each(['anonymous', 'organization'])('makes a link for %s once, and takes it back', async (scope) => {
    const { client, file, tenant, owner } = await ground();
    const made: Permission = await client.api(`${file}/createLink`).post({ type: 'edit', scope });
    expect(made).toMatchObject({ roles: ['write'], link: { scope, type: 'edit' } });
    expect(made.link?.webUrl).toMatch(/^https:\/\/tenant\.local\/:w:\/s\/team\/E/);
    expect((await client.api(`${file}/createLink`).post({ type: 'edit', scope })).id).toBe(made.id);
    expect((await client.api(file).get()).shared).toEqual({ scope });
    expect((await permissions(client, file)).find(({ id }) => id === made.id)).toEqual(expect.objectContaining({ id: made.id }));
    // REST knows the same link as a group with a role on the file.
    const send = await signedIn(tenant, owner);
    const groups = (await (await send('web/sitegroups?$select=Title')).json()) as { value: { Title: string }[] };
    expect(groups.value.filter(({ Title }) => Title.startsWith('SharingLinks.') && Title.endsWith(made.id))).toHaveLength(1);
    await client.api(`${file}/permissions/${made.id}`).delete();
    expect((await permissions(client, file)).some(({ link }) => link)).toBe(false);
  });

  it('makes no link of a kind that SharePoint has not, nor for whoever may not share', async () => {
    const { client, file, tenant, member } = await ground();
    await expect(client.api(`${file}/createLink`).post({ type: 'embed' })).rejects.toMatchObject({ statusCode: 400, code: 'invalidRequest' });
    await expect(graphClient(tenant, member).api(`${file}/createLink`).post({ type: 'view' })).rejects.toMatchObject({ statusCode: 403, code: 'accessDenied' });
  });

  it('forgets a link when it expires', async () => {
    const { client, file } = await ground();
    await client.api(`${file}/createLink`).post({ type: 'view', scope: 'anonymous', expirationDateTime: '2026-05-17T09:29:00Z' });
    expect((await permissions(client, file)).some(({ link }) => link)).toBe(false);
  });

  it('gives a person a level, and takes it away', async () => {
    const { client, file, tenant, stranger } = await ground();
    const strangers = graphClient(tenant, stranger);
    await expect(strangers.api(file).get()).rejects.toMatchObject({ statusCode: 403 });
    const { value } = await client
      .api(`${file}/invite`)
      .post({ requireSignIn: true, sendInvitation: false, roles: ['read'], recipients: [{ email: stranger }] });
    expect(value[0]).toMatchObject({ roles: ['read'], grantedToV2: { user: { email: stranger } } });
    expect((await strangers.api(file).get()).name).toBe('note.docx');
    await client.api(`${file}/permissions/${value[0].id}`).delete();
    await expect(strangers.api(file).get()).rejects.toMatchObject({ statusCode: expect.any(Number) });
  });
});
