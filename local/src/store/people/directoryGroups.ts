import { nowIso, type Core } from '../core';
import { directoryPersonByLogin, type DirectoryPerson } from './directoryPeople';
import { stableGuid } from '../stableGuid';

/** Groups of the directory: those behind team sites (Unified), and security groups. */
export const directoryGroupTables = `
CREATE TABLE directory_groups (
  id TEXT PRIMARY KEY COLLATE NOCASE, display_name TEXT NOT NULL, description TEXT, mail_nickname TEXT NOT NULL UNIQUE COLLATE NOCASE,
  unified INTEGER NOT NULL, visibility TEXT, created TEXT NOT NULL, team INTEGER NOT NULL DEFAULT 0);
CREATE TABLE directory_members (
  group_id TEXT NOT NULL COLLATE NOCASE REFERENCES directory_groups(id) ON DELETE CASCADE, role TEXT NOT NULL,
  member TEXT NOT NULL COLLATE NOCASE, nested INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (group_id, role, member));
CREATE INDEX directory_members_member ON directory_members(member);
`;

/** A group of the directory. */
export interface DirectoryGroup {
  readonly kind: 'group';
  readonly id: string;
  readonly displayName: string;
  readonly description: string | null;
  readonly mailNickname: string;
  /** true: a Microsoft 365 group, with a mailbox and a site; false: a security group. */
  readonly unified: boolean;
  readonly visibility: 'Public' | 'Private' | null;
  readonly created: string;
  readonly hasTeam: boolean;
}

export type DirectoryObject = DirectoryPerson | DirectoryGroup;
export type GroupRole = 'member' | 'owner';

interface Row {
  id: string;
  display_name: string;
  description: string | null;
  mail_nickname: string;
  unified: number;
  visibility: 'Public' | 'Private' | null;
  created: string;
  team: number;
}

const groupOf = (row: Row): DirectoryGroup => ({
  kind: 'group',
  id: row.id,
  displayName: row.display_name,
  description: row.description,
  mailNickname: row.mail_nickname,
  unified: row.unified === 1,
  visibility: row.visibility,
  created: row.created,
  hasTeam: row.team === 1,
});

export interface DirectoryGroupInput {
  readonly displayName: string;
  readonly description?: string;
  /** What its mail address begins with, and the last part of its site's address. */
  readonly mailNickname: string;
  readonly unified: boolean;
  readonly visibility?: 'Public' | 'Private';
  readonly created?: string;
}

/** Makes a group; the same nickname gives the same id. @throws where the nickname is taken */
export function createDirectoryGroup(core: Core, input: DirectoryGroupInput): DirectoryGroup {
  const id = stableGuid('group', input.mailNickname);
  core.db.run(
    'INSERT INTO directory_groups(id, display_name, description, mail_nickname, unified, visibility, created) VALUES (?,?,?,?,?,?,?)',
    id,
    input.displayName,
    input.description || null,
    input.mailNickname,
    input.unified ? 1 : 0,
    input.unified ? (input.visibility ?? 'Private') : null,
    input.created ?? nowIso(core)
  );
  return directoryGroup(core, id) as DirectoryGroup;
}

export function directoryGroup(core: Core, id: string): DirectoryGroup | null {
  const row = core.db.get<Row>('SELECT * FROM directory_groups WHERE id = ?', id);
  return row ? groupOf(row) : null;
}

export function directoryGroups(core: Core): DirectoryGroup[] {
  return core.db.all<Row>('SELECT * FROM directory_groups ORDER BY display_name, id').map(groupOf);
}

/** A group's own members or owners: people and, in a security group, groups. */
export function groupMembers(core: Core, id: string, role: GroupRole): DirectoryObject[] {
  return core.db
    .all<{ member: string; nested: number }>('SELECT member, nested FROM directory_members WHERE group_id = ? AND role = ? ORDER BY nested, member', id, role)
    .map(({ member, nested }) => (nested === 1 ? directoryGroup(core, member) : directoryPersonByLogin(core, member)))
    .filter((found): found is DirectoryObject => found !== null);
}

/** Members of a group and of the groups in it, each once. */
export function transitiveMembers(core: Core, id: string): DirectoryObject[] {
  const seen = new Map<string, DirectoryObject>();
  const walk = (group: string): void => {
    for (const member of groupMembers(core, group, 'member')) {
      if (seen.has(member.id)) continue;
      seen.set(member.id, member);
      if (member.kind === 'group') walk(member.id);
    }
  };
  walk(id);
  return [...seen.values()];
}

const keyOf = (member: DirectoryObject): string => (member.kind === 'user' ? member.login : member.id);

/** False where it was one already. */
export function addGroupMember(core: Core, id: string, member: DirectoryObject, role: GroupRole): boolean {
  return (
    core.db.run(
      'INSERT OR IGNORE INTO directory_members(group_id, role, member, nested) VALUES (?,?,?,?)',
      id,
      role,
      keyOf(member),
      member.kind === 'group' ? 1 : 0
    ) > 0
  );
}

/** False where it was none. */
export function removeGroupMember(core: Core, id: string, member: DirectoryObject, role: GroupRole): boolean {
  return core.db.run('DELETE FROM directory_members WHERE group_id = ? AND role = ? AND member = ?', id, role, keyOf(member)) > 0;
}

/** Groups that someone (or a group) is a member of: directly, or through groups too. */
export function groupsOf(core: Core, member: DirectoryObject, transitive: boolean): DirectoryGroup[] {
  const direct = "SELECT group_id FROM directory_members WHERE member = ? AND role = 'member'";
  const found = transitive
    ? `WITH RECURSIVE up(group_id) AS (${direct} UNION SELECT m.group_id FROM directory_members m JOIN up ON m.member = up.group_id WHERE m.role = 'member')
       SELECT group_id FROM up`
    : direct;
  return core.db.all<Row>(`SELECT * FROM directory_groups WHERE id IN (${found}) ORDER BY display_name, id`, keyOf(member)).map(groupOf);
}

/** Groups that someone owns. */
export function groupsOwnedBy(core: Core, login: string): DirectoryGroup[] {
  return core.db
    .all<Row>(
      `SELECT g.* FROM directory_groups g JOIN directory_members m ON m.group_id = g.id WHERE m.member = ? AND m.role = 'owner' ORDER BY g.display_name`,
      login
    )
    .map(groupOf);
}

export function changeDirectoryGroup(core: Core, id: string, to: Pick<DirectoryGroup, 'displayName' | 'description' | 'visibility'>): void {
  core.db.run('UPDATE directory_groups SET display_name = ?, description = ?, visibility = ? WHERE id = ?', to.displayName, to.description, to.visibility, id);
}
