import type { Core } from '../core';
import { directoryGroup, type DirectoryGroup } from './directoryGroups';

/**
 * How SharePoint names groups of the directory: a Microsoft 365 group's members, its owners (`_o`), and a security
 * group. Whoever is in the group has the rights that the claim was given.
 */
const unifiedPrefix = 'c:0o.c|federateddirectoryclaimprovider|';
const securityPrefix = 'c:0t.c|tenant|';

export const membersClaim = (groupId: string): string => unifiedPrefix + groupId;
export const ownersClaim = (groupId: string): string => `${unifiedPrefix}${groupId}_o`;
export const securityClaim = (groupId: string): string => securityPrefix + groupId;

/** The group that a claim stands for, with the title that SharePoint gives it; null for any other login. */
export function groupOfClaim(core: Core, login: string): { group: DirectoryGroup; title: string } | null {
  const lower = login.toLowerCase();
  const prefix = [unifiedPrefix, securityPrefix].find((each) => lower.startsWith(each));
  if (!prefix) return null;
  const owners = prefix === unifiedPrefix && lower.endsWith('_o');
  const group = directoryGroup(core, owners ? lower.slice(prefix.length, -2) : lower.slice(prefix.length));
  if (!group || group.unified !== (prefix === unifiedPrefix)) return null;
  return { group, title: group.unified ? `${group.displayName} ${owners ? 'Owners' : 'Members'}` : group.displayName };
}

/**
 * Numbers of a site's principals that stand for groups of the directory which someone is in. The few claims come first
 * (CROSS JOIN), because a site may have hundreds of principals and every request asks.
 */
export function claimedPrincipals(core: Core, siteId: string, login: string): number[] {
  return core.db
    .all<{ id: number }>(
      `WITH RECURSIVE member(key) AS (
         SELECT ?
         UNION SELECT m.group_id FROM directory_members m JOIN member ON m.member = member.key AND m.role = 'member'),
       claim(login) AS (
         SELECT '${unifiedPrefix}' || m.group_id || iif(m.role = 'owner', '_o', '') FROM member JOIN directory_members m ON m.member = member.key
         UNION SELECT '${securityPrefix}' || m.group_id FROM member JOIN directory_members m ON m.member = member.key AND m.role <> 'owner')
       SELECT p.id FROM claim CROSS JOIN principals p ON p.site_id = ? AND p.login = claim.login`,
      login,
      siteId
    )
    .map(({ id }) => id);
}
