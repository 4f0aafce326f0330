import type { SPFI } from '@pnp/sp';
import { openSmallTenant, type SmallTenant } from '../gateway/smallTenant';
import { pnpClient } from '../gateway/pnpClient';

/** pnp/pnpjs docs/sp/site-groups.md, call by call. */
describe('PnPjs: site groups', () => {
  let small: SmallTenant;
  let sp: SPFI;
  const as = (person: string): SPFI => pnpClient(small.tenant, person, small.site.url);

  beforeEach(async () => {
    small = await openSmallTenant();
    sp = as(small.owner);
  });

  afterEach(() => small.tenant.close());

  it('lists groups, and those that go with the web', async () => {
    expect((await sp.web.siteGroups()).map((group) => group.Title)).toEqual(['Team Owners', 'Team Visitors', 'Team Members']);
    expect((await sp.web.associatedVisitorGroup()).Title).toBe('Team Visitors');
    expect((await sp.web.associatedMemberGroup()).Title).toBe('Team Members');
    expect((await sp.web.associatedOwnerGroup()).Title).toBe('Team Owners');
  });

  it('makes the default groups of a web of its own', async () => {
    await sp.web.webs.add('Sub', 'sub');
    const sub = pnpClient(small.tenant, small.owner, '/sites/team/sub');
    await sub.web.createDefaultAssociatedGroups('PnP Site', small.member, false, true);
    expect((await sub.web.associatedOwnerGroup()).Title).toBe('PnP Site Owners');
    expect((await sub.web.associatedOwnerGroup.users()).map((user) => user.Title)).toEqual(['Max Member']);
    const levels = (await sub.web.roleAssignments.expand('Member', 'RoleDefinitionBindings')()) as unknown as {
      Member: { Title: string };
      RoleDefinitionBindings: { Name: string }[];
    }[];
    expect(levels.map((each) => [each.Member.Title, each.RoleDefinitionBindings[0].Name])).toEqual([
      ['Olive Owner', 'Full Control'],
      ['PnP Site Owners', 'Full Control'],
      ['PnP Site Visitors', 'Read'],
      ['PnP Site Members', 'Edit'],
    ]);
    expect((await sp.web.associatedOwnerGroup()).Title).toBe('Team Owners');
  });

  it('adds, changes and removes groups', async () => {
    const made = await sp.web.siteGroups.add({ Title: 'new group name' });
    expect(made).toMatchObject({ Title: 'new group name', LoginName: 'new group name', PrincipalType: 8, OwnerTitle: 'Olive Owner' });
    await expect(sp.web.siteGroups.add({ Title: 'NEW group name' })).rejects.toThrow('The specified name is already in use.');
    const group = sp.web.siteGroups.getById(made.Id);
    await group.update({ Title: 'New Group Title', OnlyAllowMembersViewMembership: true, AllowMembersEditMembership: true });
    expect(await sp.web.siteGroups.getByName('New Group Title')()).toMatchObject({ LoginName: 'New Group Title', OnlyAllowMembersViewMembership: true });
    await expect(as(small.visitor).web.siteGroups.getById(made.Id).users()).rejects.toThrow('403');
    await group.setUserAsOwner((await sp.web.siteUsers.getByEmail(small.member)()).Id);
    expect((await group()).OwnerTitle).toBe('Max Member');
    await as(small.member).web.siteGroups.getById(made.Id).update({ Description: 'mine' });
    await sp.web.siteGroups.removeById(made.Id);
    await expect(group()).rejects.toThrow('Group cannot be found.');
    await sp.web.siteGroups.add({ Title: 'other' });
    await expect(as(small.member).web.siteGroups.removeByLoginName('other')).rejects.toThrow('403');
    await sp.web.siteGroups.removeByLoginName('other');
    await expect(sp.web.siteGroups.getByName('other')()).rejects.toThrow('Group cannot be found.');
    await expect(as(small.member).web.siteGroups.add({ Title: 'mine' })).rejects.toThrow('403');
  });

  it('reads and changes who is in a group, and tells the log', async () => {
    const { Id } = await sp.web.associatedMemberGroup();
    const { users } = sp.web.siteGroups.getById(Id);
    expect((await users()).map((user) => user.Title)).toEqual(['Max Member']);
    small.tenant.db.exec('DELETE FROM changes');
    await users.add(`i:0#.f|membership|${small.stranger}`);
    expect((await as(small.stranger).web()).Title).toBe('Team');
    await users.removeByLoginName(`i:0#.f|membership|${small.stranger}`);
    await expect(as(small.stranger).web()).rejects.toThrow('403');
    await expect(as(small.visitor).web.siteGroups.getById(Id).users.add(`i:0#.f|membership|${small.visitor}`)).rejects.toThrow('403');
    const told = small.tenant.db.prepare("SELECT type FROM changes WHERE object = 'group' ORDER BY id").all() as { type: number }[];
    expect(told.map(({ type }) => type)).toEqual([13, 14]);
  });
});
