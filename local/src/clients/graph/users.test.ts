import type { Client } from '@microsoft/microsoft-graph-client';
import { openSmallTenant, type SmallTenant } from '../../gateway/smallTenant';
import { graphClient } from './graphClient';

const granted = ['User.Read.All', 'GroupMember.Read.All', 'Directory.Read.All', 'Team.ReadBasic.All'];

interface Ground extends SmallTenant {
  readonly client: Client;
}

async function ground(grants: readonly string[] = granted): Promise<Ground> {
  const small = await openSmallTenant({ grants });
  const { store } = small.tenant;
  store.ensurePerson({ email: small.member, title: 'Max Member', jobTitle: 'Engineer', department: 'Coast', manager: small.owner, office: 'York' });
  store.ensurePerson({ email: 'lee@dept.example', title: 'Lee Leaver', accountEnabled: false });
  store.ensurePerson({
    email: 'greta@partner.example',
    title: 'Greta Guest',
    login: 'i:0#.f|membership|greta_partner.example#ext#@dept.example',
    userType: 'Guest',
  });
  return { ...small, client: graphClient(small.tenant, small.member) };
}

const names = ({ value }: { value: { displayName: string }[] }): string[] => value.map(({ displayName }) => displayName);

describe('people through Graph', () => {
  it('gives the signed-in person, with the properties that Graph gives unasked', async () => {
    const { client, member } = await ground();
    const me = await client.api('/me').get();
    expect(Object.keys(me)).toEqual([
      '@odata.context',
      'businessPhones',
      'displayName',
      'givenName',
      'jobTitle',
      'mail',
      'mobilePhone',
      'officeLocation',
      'preferredLanguage',
      'surname',
      'userPrincipalName',
      'id',
    ]);
    expect(me).toMatchObject({ displayName: 'Max Member', jobTitle: 'Engineer', mail: member, officeLocation: 'York', surname: 'Member' });
    expect(await client.api('/me').select('department,accountEnabled,userType').get()).toMatchObject({
      department: 'Coast',
      accountEnabled: true,
      userType: 'Member',
    });
  });

  it('finds anyone by id or name', async () => {
    const { client, owner } = await ground();
    const byName = await client.api(`/users/${owner}`).get();
    expect(byName.displayName).toBe('Olive Owner');
    expect((await client.api(`/users/${byName.id}`).get()).mail).toBe(owner);
    await expect(client.api('/users/nobody@dept.example').get()).rejects.toMatchObject({ statusCode: 404, code: 'Request_ResourceNotFound' });
  });

  it('knows managers and reports', async () => {
    const { client, owner } = await ground();
    expect(await client.api('/me/manager').get()).toMatchObject({ '@odata.type': '#microsoft.graph.user', mail: owner });
    expect(names(await client.api(`/users/${owner}/directReports`).get())).toEqual(['Max Member']);
    await expect(client.api(`/users/${owner}/manager`).get()).rejects.toMatchObject({ statusCode: 404, code: 'Request_ResourceNotFound' });
  });

  it('filters and orders by the directory’s rules', async () => {
    const { client } = await ground();
    const users = client.api('/users');
    expect(names(await users.filter('accountEnabled eq false').get())).toEqual(['Lee Leaver']);
    expect(names(await client.api('/users').filter("userType eq 'Guest'").get())).toEqual(['Greta Guest']);
    expect(names(await client.api('/users').filter("startswith(displayName,'max')").get())).toEqual(['Max Member']);
    expect(names(await client.api('/users').filter("displayName in ('Lee Leaver','Max Member')").get())).toEqual(['Lee Leaver', 'Max Member']);
    expect(names(await client.api('/users').orderby('displayName').top(2).get())).toEqual(['Greta Guest', 'Lee Leaver']);
  });

  it('keeps advanced queries for those who ask for eventual consistency', async () => {
    const { client } = await ground();
    const refused = { statusCode: 400, code: 'Request_UnsupportedQuery' };
    await expect(client.api('/users').filter('accountEnabled ne true').get()).rejects.toMatchObject(refused);
    await expect(client.api('/users').filter("endsWith(mail,'@dept.example')").get()).rejects.toMatchObject(refused);
    await expect(client.api('/users').filter("startswith(displayName,'o')").orderby('displayName').get()).rejects.toMatchObject(refused);
    await expect(client.api('/users').search('"displayName:max"').get()).rejects.toMatchObject(refused);
    await expect(client.api('/users/$count').get()).rejects.toMatchObject({ statusCode: 400, code: 'Request_BadRequest' });
    expect(await client.api('/users').count(true).get()).not.toHaveProperty('@odata.count');

    const eventual = (path: string): ReturnType<Client['api']> => client.api(path).header('ConsistencyLevel', 'eventual');
    expect(names(await eventual('/users').filter('accountEnabled ne true').count(true).get())).toEqual(['Lee Leaver']);
    expect(names(await eventual('/users').filter("endsWith(mail,'@partner.example')").orderby('userPrincipalName').count(true).get())).toEqual(['Greta Guest']);
    expect(names(await eventual('/users').search('"displayName:max" OR "mail:lee"').get())).toEqual(['Lee Leaver', 'Max Member']);
    expect((await eventual('/users').count(true).top(1).get())['@odata.count']).toBe(6);
    expect(await eventual('/users/$count').header('Accept', 'text/plain').get()).toBe('6');
  });

  it('pages, up to 999 at a time', async () => {
    const { client } = await ground();
    const first = await client.api('/users').top(4).get();
    expect(first.value).toHaveLength(4);
    expect((await client.api(first['@odata.nextLink']).get()).value).toHaveLength(2);
    await expect(client.api('/users').top(1000).get()).rejects.toMatchObject({ statusCode: 400 });
  });

  it('answers which groups somebody is in, through groups in groups', async () => {
    const { client, tenant, member } = await ground();
    const { directory } = tenant.store;
    const inner = directory.createGroup({ displayName: 'Inner', mailNickname: 'inner', unified: false });
    const outer = directory.createGroup({ displayName: 'Outer', mailNickname: 'outer', unified: false });
    directory.add(inner.id, 'member', [member]);
    directory.add(outer.id, 'member', [inner.id]);
    expect(names(await client.api('/me/memberOf').get())).toEqual(['Inner']);
    expect(names(await client.api('/me/transitiveMemberOf/microsoft.graph.group').get())).toEqual(['Inner', 'Outer']);
    expect((await client.api('/me/getMemberGroups').post({ securityEnabledOnly: true })).value.sort()).toEqual([inner.id, outer.id].sort());
    expect((await client.api('/me/checkMemberGroups').post({ groupIds: [outer.id, 'fee2c45b-915a-4a64-b130-f4eb9e75525e'] })).value).toEqual([outer.id]);
  });

  it('gives directory objects by id, each saying what it is', async () => {
    const { client, tenant } = await ground();
    const [person] = tenant.store.directory.people();
    const group = tenant.store.directory.createGroup({ displayName: 'Inner', mailNickname: 'inner', unified: false });
    expect(await client.api(`/directoryObjects/${person.id}`).get()).toMatchObject({ '@odata.type': '#microsoft.graph.user', id: person.id });
    const both = await client.api('/directoryObjects/getByIds').post({ ids: [person.id, group.id], types: ['user', 'group'] });
    expect(both.value.map((each: Record<string, string>) => each['@odata.type'])).toEqual(['#microsoft.graph.user', '#microsoft.graph.group']);
    expect((await client.api('/directoryObjects/getByIds').post({ ids: [person.id, group.id], types: ['group'] })).value).toHaveLength(1);
  });

  it('asks for the permission of each call, and lets guests list nobody', async () => {
    const { client, owner, member } = await ground(['User.Read']);
    expect((await client.api('/me').get()).displayName).toBe('Max Member');
    expect((await client.api(`/users/${member}`).get()).displayName).toBe('Max Member');
    const denied = { statusCode: 403, code: 'Authorization_RequestDenied' };
    await expect(client.api('/users').get()).rejects.toMatchObject(denied);
    await expect(client.api(`/users/${owner}`).get()).rejects.toMatchObject(denied);
    await expect(client.api('/me/manager').get()).rejects.toMatchObject(denied);
    await expect(client.api('/directoryObjects/getByIds').post({ ids: [] })).rejects.toMatchObject(denied);
    const other = await ground();
    await expect(graphClient(other.tenant, 'greta@partner.example').api('/users').get()).rejects.toMatchObject(denied);
  });

  it('says 501 of what Graph has and the tenant has not', async () => {
    const { client } = await ground();
    for (const path of ['/me/calendar', '/me/photo', '/me/planner', '/me/presence', '/users/delta()'])
      await expect(client.api(path).get()).rejects.toMatchObject({ statusCode: 501 });
    await expect(client.api('/users').select('aboutMe').get()).rejects.toMatchObject({ statusCode: 501 });
  });
});
