import { recordChange } from '../changes/changes';
import type { Core } from '../core';
import { ensureUser } from './people';
import type { PrincipalRow } from '../rows';

/** What of a user or group of a site is neither its name nor its place. */
export interface PrincipalSettings {
  readonly allowMembersEdit?: boolean;
  readonly onlyMembersView?: boolean;
  readonly allowRequests?: boolean;
  readonly acceptRequests?: boolean;
  readonly requestsTo?: string;
  /** Taken out of the site: what they wrote still names them. */
  readonly removed?: boolean;
}

export function principalSettings(row: PrincipalRow): PrincipalSettings {
  return JSON.parse(row.settings) as PrincipalSettings;
}

export function setPrincipalSettings(core: Core, row: PrincipalRow, settings: PrincipalSettings): void {
  core.db.run('UPDATE principals SET settings = ? WHERE site_id = ? AND id = ?', JSON.stringify(settings), row.site_id, row.id);
}

/** Users and groups that the site still has, by number. `groups` asks for SharePoint's groups, or for all others. */
export function sitePrincipals(core: Core, siteId: string, groups: boolean): PrincipalRow[] {
  return core.db.all<PrincipalRow>(
    `SELECT * FROM principals WHERE site_id = ? AND type ${groups ? '=' : '<>'} 8 AND json_extract(settings, '$.removed') IS NULL ORDER BY id`,
    siteId
  );
}

/** Takes a principal out of every scope and group of its site. */
function takeEverywhere(core: Core, row: PrincipalRow): void {
  core.db.run('DELETE FROM role_assignments WHERE principal_id = ? AND scope_id IN (SELECT id FROM scopes WHERE site_id = ?)', row.id, row.site_id);
  core.db.run('DELETE FROM group_members WHERE site_id = ? AND (member_id = ? OR group_id = ?)', row.site_id, row.id, row.id);
}

/** Removes a user from a site: rights and memberships go, the name on what they wrote stays. */
export function removeUser(core: Core, row: PrincipalRow): void {
  takeEverywhere(core, row);
  core.db.run('UPDATE principals SET is_admin = 0 WHERE site_id = ? AND id = ?', row.site_id, row.id);
  setPrincipalSettings(core, row, { ...principalSettings(row), removed: true });
  recordChange(core, { siteId: row.site_id, object: 'user', type: 'deleteObject', detail: { principal: row.id } });
}

/** Adds a user to a site, or brings one back under their old number. Null for whom the directory does not know. */
export function addUser(core: Core, siteId: string, emailOrLogin: string): PrincipalRow | null {
  const known = core.db.get<{ id: number }>('SELECT max(id) AS id FROM principals WHERE site_id = ?', siteId)?.id ?? 0;
  const row = ensureUser(core, siteId, emailOrLogin);
  if (!row) return null;
  const { removed, ...rest } = principalSettings(row);
  if (removed) setPrincipalSettings(core, row, rest);
  if (removed || row.id > known) recordChange(core, { siteId, object: 'user', type: 'add', detail: { principal: row.id } });
  return row;
}

/** Deletes a group of a site, and what it was given. */
export function deleteGroup(core: Core, row: PrincipalRow): void {
  takeEverywhere(core, row);
  core.db.run('DELETE FROM principals WHERE site_id = ? AND id = ?', row.site_id, row.id);
  for (const kind of ['owners', 'members', 'visitors']) core.db.run(`UPDATE webs SET ${kind} = NULL WHERE site_id = ? AND ${kind} = ?`, row.site_id, row.id);
  recordChange(core, { siteId: row.site_id, object: 'group', type: 'deleteObject', detail: { principal: row.id, title: row.title } });
}

/** Puts someone into a group, or takes them out, and tells the log. */
export function setMembership(core: Core, group: PrincipalRow, memberId: number, isMember: boolean): void {
  const changed = isMember
    ? core.db.run('INSERT OR IGNORE INTO group_members(site_id, group_id, member_id) VALUES (?,?,?)', group.site_id, group.id, memberId)
    : core.db.run('DELETE FROM group_members WHERE site_id = ? AND group_id = ? AND member_id = ?', group.site_id, group.id, memberId);
  if (changed === 0) return;
  recordChange(core, {
    siteId: group.site_id,
    object: 'group',
    type: isMember ? 'memberAdd' : 'memberDelete',
    detail: { principal: group.id, member: memberId },
  });
}
