import { openSmallTenant, signedIn, type SmallTenant } from '../../gateway/smallTenant';

let small: SmallTenant;
beforeEach(async () => {
  small = await openSmallTenant();
});
afterEach(() => small.tenant.close());

const status = async (person: string, web: string): Promise<number> =>
  (await small.tenant.as(person)(`${web}/_api/web?$select=Title`, { headers: { accept: 'application/json' } })).status;

describe('the directory', () => {
  it('gives people and groups the same ids in every tenant', async () => {
    const other = await openSmallTenant();
    const ids = ({ tenant }: SmallTenant): string[] => tenant.store.directory.people().map(({ id }) => id);
    expect(ids(small)).toEqual(ids(other));
    expect(new Set(ids(small)).size).toBe(4);
    other.tenant.close();
  });

  it('lets members of the group behind a team site into the site, and out when they leave it', async () => {
    const { store } = small.tenant;
    const site = store.createSite({ url: '/sites/flood', title: 'Flood', owner: small.owner, template: 'GROUP#0' });
    const group = store.directory.groupOf(site);
    if (!group) throw new Error('A team site has a group.');
    expect(await status(small.stranger, site.url)).toBe(403);
    store.directory.add(group.id, 'member', [small.stranger]);
    expect(await status(small.stranger, site.url)).toBe(200);
    store.directory.remove(group.id, 'member', small.stranger);
    expect(await status(small.stranger, site.url)).toBe(403);
  });

  it('stands in the site’s own groups as two claims', async () => {
    const site = small.tenant.store.createSite({ url: '/sites/flood', title: 'Flood', owner: small.owner, template: 'GROUP#0' });
    const id = small.tenant.store.directory.groupOf(site)?.id;
    const ask = await signedIn(small.tenant, small.owner, site.url);
    const logins = async (group: string): Promise<string[]> =>
      ((await (await ask(`web/${group}/users?$select=LoginName`)).json()) as { value: { LoginName: string }[] }).value.map(({ LoginName }) => LoginName);
    expect(await logins('AssociatedMemberGroup')).toEqual([`c:0o.c|federateddirectoryclaimprovider|${id}`]);
    expect(await logins('AssociatedOwnerGroup')).toContain(`c:0o.c|federateddirectoryclaimprovider|${id}_o`);
  });

  it('gives a security group’s members what the group was given, through groups in groups', async () => {
    const { directory } = small.tenant.store;
    const inner = directory.createGroup({ displayName: 'Hydrologists', mailNickname: 'hydrologists', unified: false });
    const outer = directory.createGroup({ displayName: 'Scientists', mailNickname: 'scientists', unified: false });
    directory.add(outer.id, 'member', [inner.id]);
    directory.add(inner.id, 'member', [small.stranger]);
    const ask = await signedIn(small.tenant, small.owner);
    const made = await ask('web/ensureuser', { method: 'POST', body: JSON.stringify({ logonName: `c:0t.c|tenant|${outer.id}` }) });
    const principal = (await made.json()) as { Id: number; Title: string; PrincipalType: number };
    expect(principal).toMatchObject({ Title: 'Scientists', PrincipalType: 4 });
    expect(await status(small.stranger, '/sites/team')).toBe(403);
    await ask(`web/roleassignments/addroleassignment(principalid=${principal.Id},roledefid=1073741826)`, { method: 'POST' });
    expect(await status(small.stranger, '/sites/team')).toBe(200);
  });

  it('does not count guests among everyone except external users', async () => {
    const { store } = small.tenant;
    const guest = store.ensurePerson({
      email: 'greta@partner.example',
      title: 'Greta Guest',
      login: 'i:0#.f|membership|greta_partner.example#ext#@dept.example',
      userType: 'Guest',
    });
    store.grant(small.site.rootWeb, store.everyone(small.site), 'Read');
    expect(await status(small.stranger, '/sites/team')).toBe(200);
    expect(await status(guest.login, '/sites/team')).toBe(403);
  });

  it('lets nobody sign in whose account is disabled', async () => {
    small.tenant.store.ensurePerson({ email: small.member, title: 'Max Member', accountEnabled: false });
    expect(await status(small.member, '/sites/team')).toBe(401);
  });

  it('keeps files of a private channel in a site of its own, for the channel’s people alone', async () => {
    const { store } = small.tenant;
    const site = store.createSite({ url: '/sites/flood', title: 'Flood', owner: small.owner, template: 'GROUP#0' });
    const id = store.directory.groupOf(site)?.id ?? '';
    store.directory.add(id, 'member', [small.member, small.visitor]);
    store.directory.createTeam(id);
    const channel = store.directory.createChannel(id, { name: 'Claims 2026', membership: 'private', owners: [small.owner], members: [small.member] });
    expect(channel.folder).toBe('/sites/flood-Claims2026/Shared Documents/Claims 2026');
    expect(channel.id).toMatch(/^19:[0-9a-f]{32}@thread\.tacv2$/);
    expect(await status(small.member, '/sites/flood-Claims2026')).toBe(200);
    expect(await status(small.visitor, '/sites/flood-Claims2026')).toBe(403);
    expect(store.directory.channels(id).map(({ name, folder }) => [name, folder])).toEqual([
      ['General', '/sites/flood/Shared Documents/General'],
      ['Claims 2026', channel.folder],
    ]);
  });
});
