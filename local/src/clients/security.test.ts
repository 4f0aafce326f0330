import { PermissionKind } from '@pnp/sp/security';
import type { IList } from '@pnp/sp/lists';
import type { SPFI } from '@pnp/sp';
import { openSmallTenant, type SmallTenant } from '../gateway/smallTenant';
import { pnpClient } from '../gateway/pnpClient';

/** pnp/pnpjs docs/sp/security.md, call by call. */
describe('PnPjs: security', () => {
  let small: SmallTenant;
  let sp: SPFI;
  let list: IList;
  const as = (person: string): SPFI => pnpClient(small.tenant, person, small.site.url);
  const login = (email: string): string => `i:0#.f|membership|${email}`;

  beforeEach(async () => {
    small = await openSmallTenant();
    sp = as(small.owner);
    list = (await sp.web.lists.ensure('SecurityTestingList')).list;
  });

  afterEach(() => small.tenant.close());

  it('reads role assignments, and the ancestor whose permissions hold', async () => {
    expect(await list.roleAssignments()).toHaveLength(3);
    expect(await list.firstUniqueAncestorSecurableObject()).toMatchObject({ 'odata.type': 'SP.Web', Url: 'https://tenant.local/sites/team' });
    await list.breakRoleInheritance(true);
    expect(await list.firstUniqueAncestorSecurableObject()).toMatchObject({ 'odata.type': 'SP.List', Title: 'SecurityTestingList' });
    await list.items.add({ Title: 'a' });
    expect(await list.items.getById(1).firstUniqueAncestorSecurableObject()).toMatchObject({ 'odata.type': 'SP.List' });
    await list.items.getById(1).breakRoleInheritance(true);
    expect(await list.items.getById(1).firstUniqueAncestorSecurableObject()).toMatchObject({ Id: 1, Title: 'a' });
  });

  it('gives the effective permissions of others and of oneself', async () => {
    expect(await list.getUserEffectivePermissions(login(small.visitor))).toMatchObject({ High: '176', Low: '138612833' });
    expect(await as(small.member).web.getCurrentUserEffectivePermissions()).toMatchObject({ High: '432', Low: '1011030767' });
    expect(await list.userHasPermissions(login(small.member), PermissionKind.AddListItems)).toBe(true);
    expect(await list.userHasPermissions(login(small.visitor), PermissionKind.AddListItems)).toBe(false);
    expect(await list.userHasPermissions(login(small.stranger), PermissionKind.ViewListItems)).toBe(false);
    expect(await list.currentUserHasPermissions(PermissionKind.ManagePermissions)).toBe(true);
    await expect(list.getUserEffectivePermissions('i:0#.f|membership|nobody@dept.example')).rejects.toThrow('does not exist or is not unique');
    const visiting = as(small.visitor).web.lists.getByTitle('SecurityTestingList');
    await expect(visiting.getUserEffectivePermissions(login(small.member))).rejects.toThrow('403');
  });

  it('breaks inheritance with and without a copy, clears what is below, and resets it', async () => {
    await list.items.add({ Title: 'a' });
    const item = list.items.getById(1);
    await item.breakRoleInheritance(true);
    await list.breakRoleInheritance(true, true);
    expect(await item.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: false });
    expect(await list.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: true });
    await list.resetRoleInheritance();
    expect(await list.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: false });
    await list.breakRoleInheritance();
    const me = await sp.web.currentUser();
    expect((await list.roleAssignments()).map((each) => each.PrincipalId)).toEqual([me.Id]);
  });

  it('adds, reads and takes away role assignments', async () => {
    await list.breakRoleInheritance(true);
    const { Id: contribute } = await sp.web.roleDefinitions.getByName('Contribute')();
    const { Id: stranger } = await sp.web.ensureUser(small.stranger);
    await list.roleAssignments.add(stranger, contribute);
    const assignment = list.roleAssignments.getById(stranger);
    expect(await assignment()).toMatchObject({ PrincipalId: stranger });
    expect(await assignment.bindings()).toMatchObject([{ Name: 'Contribute', RoleTypeKind: 3 }]);
    // The contract's RoleAssignment leads to its member and bindings only.
    await expect(assignment.groups()).rejects.toThrow('404');
    expect(await sp.web.roleAssignments.getById(stranger).bindings()).toMatchObject([{ Name: 'Limited Access', Hidden: true }]);
    await list.roleAssignments.remove(stranger, contribute);
    await expect(assignment()).rejects.toThrow('Can not find the principal with id');
    await list.roleAssignments.add(stranger, contribute);
    await assignment.delete();
    await expect(assignment()).rejects.toThrow('404');
    await expect(list.roleAssignments.add(999, contribute)).rejects.toThrow('Can not find the principal with id: 999');
    await list.resetRoleInheritance();
    await expect(list.roleAssignments.add(stranger, contribute)).rejects.toThrow('500');
  });

  it('reads, adds, changes and deletes role definitions', async () => {
    expect((await sp.web.roleDefinitions()).map((role) => [role.Id, role.Name, role.RoleTypeKind])).toEqual([
      [1073741829, 'Full Control', 5],
      [1073741828, 'Design', 4],
      [1073741830, 'Edit', 6],
      [1073741827, 'Contribute', 3],
      [1073741826, 'Read', 2],
      [1073741825, 'Limited Access', 1],
    ]);
    expect(await sp.web.roleDefinitions.getById(1073741826).select('Name', 'Order')()).toEqual(expect.objectContaining({ Name: 'Read', Order: 128 }));
    expect(await sp.web.roleDefinitions.getByType(5)()).toMatchObject({ Name: 'Full Control', BasePermissions: { High: '2147483647', Low: '4294967295' } });
    const { data, definition } = await sp.web.roleDefinitions.add('title', 'description', 99, { High: 1, Low: 2 } as never);
    expect(data).toMatchObject({ Name: 'title', Description: 'description', Order: 99, RoleTypeKind: 0, BasePermissions: { High: '1', Low: '2' } });
    await expect(sp.web.roleDefinitions.add('title', '', 99, { High: 1, Low: 2 } as never)).rejects.toThrow('500');
    await definition.update({ Name: 'New Name', BasePermissions: { High: 176, Low: 138612833 } } as never);
    expect(await definition()).toMatchObject({ Name: 'New Name', BasePermissions: { High: '176', Low: '138612833' } });
    await definition.delete();
    await expect(definition()).rejects.toThrow('404');
    await expect(sp.web.roleDefinitions.getByName('Full Control').delete()).rejects.toThrow('500');
    await expect(as(small.member).web.roleDefinitions.add('x', '', 1, { High: 0, Low: 1 } as never)).rejects.toThrow('403');
  });
});
