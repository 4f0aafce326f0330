import type { Client } from '@microsoft/microsoft-graph-client';
import { openSmallTenant, type SmallTenant } from '../../gateway/smallTenant';
import { graphClient } from './graphClient';

const granted = ['GroupMember.ReadWrite.All', 'Group.ReadWrite.All', 'Group.Read.All', 'Directory.Read.All', 'Sites.Read.All', 'Files.Read.All'];

interface Ground extends SmallTenant {
  readonly client: Client;
  readonly group: string;
}

async function ground(grants: readonly string[] = granted): Promise<Ground> {
  const small = await openSmallTenant({ grants });
  const { store } = small.tenant;
  const site = store.createSite({ url: '/sites/flood', title: 'Flood', description: 'Warnings', owner: small.owner, template: 'GROUP#0' });
  const group = store.directory.groupOf(site)?.id ?? '';
  store.directory.add(group, 'member', [small.member]);
  store.directory.createGroup({ displayName: 'Hydrologists', mailNickname: 'hydrologists', unified: false });
  return { ...small, client: graphClient(small.tenant, small.owner), group };
}

const names = ({ value }: { value: { displayName: string }[] }): string[] => value.map(({ displayName }) => displayName);
const reference = (id: string): object => ({ '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${id}` });

describe('groups through Graph', () => {
  it('gives a team site’s group, its site and its drive', async () => {
    const { client, group } = await ground();
    expect(await client.api(`/groups/${group}`).get()).toMatchObject({
      id: group,
      displayName: 'Flood',
      description: 'Warnings',
      groupTypes: ['Unified'],
      mail: 'flood@dept.example',
      mailEnabled: true,
      mailNickname: 'flood',
      securityEnabled: false,
      resourceProvisioningOptions: [],
      visibility: 'Private',
    });
    const site = await client.api(`/groups/${group}/sites/root`).get();
    expect(site.webUrl).toBe('https://tenant.local/sites/flood');
    expect(await client.api(`/groups/${group}/drive`).get()).toMatchObject({ driveType: 'documentLibrary', name: 'Documents' });
    expect((await client.api(`/groups/${group}/drives`).get()).value).toHaveLength(1);
  });

  it('filters groups as the documentation does', async () => {
    const { client, tenant, group } = await ground();
    expect(names(await client.api('/groups').get())).toEqual(['Flood', 'Hydrologists']);
    expect(names(await client.api('/groups').filter("groupTypes/any(c:c eq 'Unified')").get())).toEqual(['Flood']);
    expect(names(await client.api('/groups').filter("resourceProvisioningOptions/Any(x:x eq 'Team')").get())).toEqual([]);
    tenant.store.directory.createTeam(group);
    expect(names(await client.api('/groups').filter("resourceProvisioningOptions/Any(x:x eq 'Team')").select('id,displayName').get())).toEqual(['Flood']);
    expect(names(await client.api('/groups').header('ConsistencyLevel', 'eventual').search('"displayName:hydro"').get())).toEqual(['Hydrologists']);
  });

  it('lists members and owners, each saying what it is', async () => {
    const { client, group } = await ground();
    const { value } = await client.api(`/groups/${group}/members`).get();
    expect(value[0]).toMatchObject({ '@odata.type': '#microsoft.graph.user', displayName: 'Max Member' });
    expect(names({ value })).toEqual(['Max Member', 'Olive Owner']);
    expect(names(await client.api(`/groups/${group}/owners`).get())).toEqual(['Olive Owner']);
    expect(names(await client.api(`/groups/${group}/members/microsoft.graph.user`).select('displayName').get())).toEqual(['Max Member', 'Olive Owner']);
    expect(await client.api(`/groups/${group}/transitiveMembers/$count`).header('ConsistencyLevel', 'eventual').header('Accept', 'text/plain').get()).toBe('2');
    expect((await client.api(`/groups/${group}`).expand('members').get()).members).toHaveLength(2);
  });

  it('adds and takes away by reference, and with that the right to the site', async () => {
    const { client, tenant, group, stranger } = await ground();
    const status = async (): Promise<number> => (await tenant.as(stranger)('/sites/flood/_api/web', { headers: { accept: 'application/json' } })).status;
    const id = tenant.store.directory.person(stranger)?.id ?? '';
    expect(await status()).toBe(403);
    await client.api(`/groups/${group}/members/$ref`).post(reference(id));
    expect(await status()).toBe(200);
    await expect(client.api(`/groups/${group}/members/$ref`).post(reference(id))).rejects.toMatchObject({ statusCode: 400, code: 'Request_BadRequest' });
    await expect(client.api(`/groups/${group}/members/$ref`).post(reference('fee2c45b-915a-4a64-b130-f4eb9e75525e'))).rejects.toMatchObject({
      statusCode: 404,
    });
    await client.api(`/groups/${group}/members/${id}/$ref`).delete();
    expect(await status()).toBe(403);
    await client.api(`/groups/${group}`).patch({ 'members@odata.bind': [`https://graph.microsoft.com/v1.0/directoryObjects/${id}`] });
    expect(await status()).toBe(200);
  });

  it('keeps at least one owner, and lets only owners change a group', async () => {
    const { client, tenant, group, owner, member, stranger } = await ground();
    const idOf = (who: string): string => tenant.store.directory.person(who)?.id ?? '';
    await expect(client.api(`/groups/${group}/owners/${idOf(owner)}/$ref`).delete()).rejects.toMatchObject({ statusCode: 400 });
    await client.api(`/groups/${group}/owners/$ref`).post(reference(idOf(stranger)));
    await client.api(`/groups/${group}/owners/${idOf(owner)}/$ref`).delete();
    expect(names(await client.api(`/groups/${group}/owners`).get())).toEqual(['Sam Stranger']);
    const denied = { statusCode: 403, code: 'Authorization_RequestDenied' };
    await expect(graphClient(tenant, member).api(`/groups/${group}`).patch({ displayName: 'Mine' })).rejects.toMatchObject(denied);
    await expect(client.api(`/groups/${group}/members/$ref`).post(reference(idOf(stranger)))).rejects.toMatchObject(denied);
  });

  it('asks for the permission of each call', async () => {
    const { tenant, owner, group } = await ground(['User.Read']);
    const client = graphClient(tenant, owner);
    const denied = { statusCode: 403, code: 'Authorization_RequestDenied' };
    await expect(client.api('/groups').get()).rejects.toMatchObject(denied);
    await expect(client.api(`/groups/${group}/members`).get()).rejects.toMatchObject(denied);
    tenant.grants.add('GroupMember.Read.All');
    expect((await client.api(`/groups/${group}/members`).get()).value).toHaveLength(2);
    await expect(client.api(`/groups/${group}/members/$ref`).post(reference('x'))).rejects.toMatchObject(denied);
    await expect(client.api(`/groups/${group}/members/x/$ref`).delete()).rejects.toMatchObject(denied);
  });

  it('says 501 of what it has not', async () => {
    const { client, group } = await ground();
    await expect(client.api('/groups').post({ displayName: 'New' })).rejects.toMatchObject({ statusCode: 501 });
    await expect(client.api(`/groups/${group}`).delete()).rejects.toMatchObject({ statusCode: 501 });
    for (const path of ['conversations', 'events', 'planner', 'photo'])
      await expect(client.api(`/groups/${group}/${path}`).get()).rejects.toMatchObject({ statusCode: 501 });
    await expect(client.api('/groups/delta()').get()).rejects.toMatchObject({ statusCode: 501 });
    await expect(client.api('/groups/fee2c45b-915a-4a64-b130-f4eb9e75525e').get()).rejects.toMatchObject({ statusCode: 404, code: 'Request_ResourceNotFound' });
  });
});
