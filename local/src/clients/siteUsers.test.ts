import type { SPFI } from '@pnp/sp';
import { openSmallTenant, type SmallTenant } from '../gateway/smallTenant';
import { pnpClient } from '../gateway/pnpClient';

/** pnp/pnpjs docs/sp/site-users.md, call by call. */
describe('PnPjs: site users', () => {
  let small: SmallTenant;
  let sp: SPFI;
  const as = (person: string): SPFI => pnpClient(small.tenant, person, small.site.url);
  const login = (email: string): string => `i:0#.f|membership|${email}`;

  beforeEach(async () => {
    small = await openSmallTenant();
    sp = as(small.owner);
  });

  afterEach(() => small.tenant.close());

  it('lists users, and finds them by number, address and login', async () => {
    const users = await sp.web.siteUsers();
    expect(users.map((user) => user.LoginName)).toEqual([...[small.owner, small.member, small.visitor].map(login), 'SHAREPOINT\\system']);
    const { Id } = await sp.web.siteUsers.getByEmail(small.member)();
    expect(await sp.web.siteUsers.getById(Id)()).toMatchObject({
      Title: 'Max Member',
      Email: small.member,
      PrincipalType: 1,
      IsHiddenInUI: false,
      IsShareByEmailGuestUser: false,
      IsSiteAdmin: false,
      UserPrincipalName: small.member,
    });
    expect(await sp.web.siteUsers.getByLoginName(login(small.member))()).toMatchObject({ Id });
    expect(await sp.web.getUserById(Id)()).toMatchObject({ Id });
    await expect(sp.web.getUserById(999)()).rejects.toThrow('User cannot be found.');
    await expect(sp.web.siteUsers.getByEmail('nobody@dept.example')()).rejects.toThrow('User cannot be found.');
  });

  it('gives the current user and their groups', async () => {
    const me = as(small.member).web.currentUser;
    expect(await me()).toMatchObject({ Title: 'Max Member' });
    expect((await me.groups()).map((group) => group.Title)).toEqual(['Team Members']);
  });

  it('ensures and adds users, and refuses whom the directory does not know', async () => {
    const ensured = await sp.web.ensureUser(small.stranger);
    expect(ensured).toMatchObject({ Title: 'Sam Stranger', LoginName: login(small.stranger) });
    expect(await sp.web.ensureUser(small.stranger)).toMatchObject({ Id: ensured.Id });
    expect(await (await sp.web.siteUsers.add(login(small.stranger)))()).toMatchObject({ Id: ensured.Id });
    await expect(sp.web.ensureUser('nobody@dept.example')).rejects.toThrow('The specified user nobody@dept.example could not be found.');
  });

  it('changes a user, and lets administrators alone make administrators', async () => {
    const { Id } = await sp.web.siteUsers.getByEmail(small.member)();
    await sp.web.siteUsers.getById(Id).update({ Title: 'New title' });
    expect(await sp.web.siteUsers.getById(Id)()).toMatchObject({ Title: 'New title' });
    await expect(as(small.member).web.currentUser.update({ IsSiteAdmin: true })).rejects.toThrow('403');
    await sp.web.siteUsers.getById(Id).update({ IsSiteAdmin: true });
    expect(await as(small.member).web.currentUser()).toMatchObject({ IsSiteAdmin: true });
  });

  it('removes users: rights and groups go, the name on what they wrote stays', async () => {
    const mine = as(small.member).web;
    await mine.getFolderByServerRelativePath('/sites/team/Shared Documents').files.addUsingPath('a.txt', 'a');
    const { Id } = await sp.web.siteUsers.getByEmail(small.member)();
    await expect(mine.siteUsers.removeById(Id)).rejects.toThrow('403');
    await sp.web.siteUsers.removeById(Id);
    await expect(sp.web.getUserById(Id)()).rejects.toThrow('User cannot be found.');
    await expect(mine.lists()).rejects.toThrow('403');
    const [item] = await sp.web.lists.getByTitle('Documents').items.select('Author/Title').expand('Author')();
    expect(item.Author.Title).toBe('Max Member');
    await sp.web.ensureUser(small.member);
    expect((await sp.web.siteUsers.getByEmail(small.member)()).Id).toBe(Id);
    await sp.web.siteUsers.removeByLoginName(login(small.visitor));
    await sp.web.siteUsers.getById(Id).delete();
    expect((await sp.web.siteUsers()).map((user) => user.Title)).toEqual(['Olive Owner', 'System Account']);
  });

  it('tells guests, and who "everyone" is', async () => {
    const { store } = small.tenant;
    store.ensurePerson({
      email: 'gill@other.example',
      title: 'Gill Guest',
      login: 'i:0#.f|membership|gill_other.example#ext#@dept.example',
      userType: 'Guest',
    });
    const guest = await sp.web.ensureUser('gill@other.example');
    expect(guest).toMatchObject({ IsShareByEmailGuestUser: true, UserPrincipalName: 'gill_other.example#ext#@dept.example' });
    const guests = await sp.web.siteUsers.filter('IsShareByEmailGuestUser eq true')();
    expect(guests.map((user) => user.Title)).toEqual(['Gill Guest']);
    const visitors = await sp.web.associatedVisitorGroup();
    const everyone = await sp.web.ensureUser('c:0-.f|rolemanager|spo-grid-all-users/local-tenant');
    expect(everyone).toMatchObject({ Title: 'Everyone except external users', PrincipalType: 4, UserId: null });
    await sp.web.siteGroups.getById(visitors.Id).users.add(everyone.LoginName);
    expect((await as(small.stranger).web()).Title).toBe('Team');
    await expect(as('gill@other.example').web()).rejects.toThrow('403');
    await sp.web.siteGroups.getById(visitors.Id).users.add((await sp.web.ensureUser('c:0(.s|true')).LoginName);
    expect((await as('gill@other.example').web()).Title).toBe('Team');
  });

  it('keeps a leaver in the site, whom the directory has forgotten', async () => {
    const { Id } = await sp.web.siteUsers.getByEmail(small.member)();
    small.tenant.store.removePerson(small.member);
    expect(await sp.web.getUserById(Id)()).toMatchObject({ Title: 'Max Member' });
    expect((await sp.web.associatedMemberGroup.users()).map((user) => user.Id)).toEqual([Id]);
    await expect(sp.web.ensureUser(small.member)).rejects.toThrow('could not be found');
    expect(await sp.profiles.getPropertiesFor(login(small.member))).toMatchObject({ 'odata.null': true });
    expect((await small.tenant.as(small.member)('/sites/team/_api/web')).status).toBe(401);
  });
});
