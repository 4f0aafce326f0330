import type { CallPermissions, PermissionTable } from './types';

/** People and groups. Source: microsoft-graph-docs-contrib, api-reference/v1.0/includes/permissions/{user,group,directoryobject}-*-permissions.md. */
const directory = (...delegated: readonly string[]): CallPermissions => ({ delegated, refusal: 'directory' });

const readGroup = directory('GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All', 'Group.ReadWrite.All', 'Directory.ReadWrite.All');
const readMembers = directory('GroupMember.Read.All', 'Directory.Read.All', 'Group.Read.All', 'Group.ReadWrite.All', 'GroupMember.ReadWrite.All');
const writeMembers = directory('GroupMember.ReadWrite.All', 'Group.ReadWrite.All', 'Directory.ReadWrite.All');
const writeOwners = directory('Group.ReadWrite.All', 'Directory.ReadWrite.All');
const ownMemberships = directory('User.Read', 'Directory.Read.All', 'Directory.ReadWrite.All', 'GroupMember.Read.All');
const checkMemberships = directory('GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All', 'Group.ReadWrite.All', 'Directory.ReadWrite.All');
const readObjects = directory('Directory.Read.All', 'Directory.AccessAsUser.All');

const checks = (type: string): PermissionTable => ({
  [`POST ${type}/getMemberGroups`]: checkMemberships,
  [`POST ${type}/getMemberObjects`]: checkMemberships,
  [`POST ${type}/checkMemberGroups`]: checkMemberships,
  [`POST ${type}/checkMemberObjects`]: checkMemberships,
});

export const directoryPermissions: PermissionTable = {
  'GET GraphService/users': directory('User.ReadBasic.All', 'User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'),
  'GET user/manager': directory('User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All', 'Directory.AccessAsUser.All'),
  'GET user/directReports': directory('User.Read', 'Directory.ReadWrite.All', 'Directory.Read.All', 'User.ReadWrite.All', 'User.Read.All'),
  'GET user/memberOf': ownMemberships,
  'GET user/transitiveMemberOf': ownMemberships,
  'GET user/ownedObjects': directory('User.Read', 'User.ReadWrite', 'User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'),
  'GET GraphService/groups': readGroup,
  'GET group': readGroup,
  'GET group/memberOf': readGroup,
  'GET group/transitiveMemberOf': readGroup,
  'GET group/members': readMembers,
  'GET group/transitiveMembers': readMembers,
  'GET group/owners': readMembers,
  'POST group/members/$ref': writeMembers,
  'DELETE group/members/$ref': writeMembers,
  'POST group/owners/$ref': writeOwners,
  'DELETE group/owners/$ref': writeOwners,
  'PATCH group': directory('Group.ReadWrite.All', 'Directory.ReadWrite.All', 'GroupMember.ReadWrite.All'),
  'GET directoryObject': readObjects,
  'GET GraphService/directoryObjects': readObjects,
  'POST GraphService/directoryObjects/getByIds': readObjects,
  ...checks('user'),
  ...checks('group'),
  ...checks('directoryObject'),
};
