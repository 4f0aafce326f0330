import { type Core } from '../core';
import { enterDirectory } from './directoryPeople';
import { claimedPrincipals, groupOfClaim } from './groupClaims';
import type { PrincipalRow } from '../rows';
import type { Person, PersonInput } from '../types';

const claimPrefix = 'i:0#.f|membership|';
export const everyoneLogin = 'c:0-.f|rolemanager|spo-grid-all-users/local-tenant';
/** Everyone, guests included. */
export const allUsersLogin = 'c:0(.s|true';

interface PersonRow {
  login: string;
  email: string;
  title: string;
  job_title: string;
  department: string;
}

const personOf = (row: PersonRow): Person => ({
  login: row.login,
  email: row.email,
  title: row.title,
  jobTitle: row.job_title,
  department: row.department,
});

/** Someone of the directory by login or e-mail address; null where unknown. */
export function findPerson(core: Core, emailOrLogin: string): Person | null {
  const key = emailOrLogin.trim();
  const row =
    core.db.get<PersonRow>('SELECT * FROM people WHERE login = ? UNION ALL SELECT * FROM people WHERE login = ? LIMIT 1', key, claimPrefix + key) ??
    core.db.get<PersonRow>('SELECT * FROM people WHERE email = ? LIMIT 1', key);
  return row ? personOf(row) : null;
}

export function allPeople(core: Core): Person[] {
  return core.db.all<PersonRow>('SELECT * FROM people ORDER BY title').map(personOf);
}

export function ensurePerson(core: Core, input: PersonInput): Person {
  const login = input.login ?? claimPrefix + input.email.toLowerCase();
  core.db.run(
    `INSERT INTO people(login, email, title, job_title, department) VALUES (?,?,?,?,?)
     ON CONFLICT(login) DO UPDATE SET email = excluded.email, title = excluded.title, job_title = excluded.job_title, department = excluded.department`,
    login,
    input.email,
    input.title,
    input.jobTitle ?? '',
    input.department ?? ''
  );
  enterDirectory(core, login, input);
  return { login, email: input.email, title: input.title, jobTitle: input.jobTitle ?? '', department: input.department ?? '' };
}

/** Takes a leaver out of the directory. Sites keep the name on what they wrote, and their rights until somebody looks. */
export function removePerson(core: Core, emailOrLogin: string): void {
  const person = findPerson(core, emailOrLogin);
  if (!person) throw new Error(`${emailOrLogin} is not in the directory.`);
  core.db.run('DELETE FROM directory_members WHERE member = ?', person.login);
  core.db.run('DELETE FROM directory_people WHERE login = ?', person.login);
  core.db.run('DELETE FROM people WHERE login = ?', person.login);
}

export const principalType = { user: 1, securityGroup: 4, sharePointGroup: 8 } as const;

/** A user or group of a site by its number there. */
export function principalById(core: Core, siteId: string, id: number): PrincipalRow | undefined {
  return core.db.get<PrincipalRow>('SELECT * FROM principals WHERE site_id = ? AND id = ?', siteId, id);
}

export function principalByLogin(core: Core, siteId: string, login: string): PrincipalRow | undefined {
  return core.db.get<PrincipalRow>('SELECT * FROM principals WHERE site_id = ? AND login = ?', siteId, login);
}

interface NewPrincipal {
  type: number;
  login: string;
  title: string;
  email?: string;
  description?: string;
  ownerId?: number;
}

/** Adds a user or group to a site under the site's next number. */
export function addPrincipal(core: Core, siteId: string, input: NewPrincipal): PrincipalRow {
  const { next_principal: id } = core.db.get<{ next_principal: number }>('SELECT next_principal FROM sites WHERE id = ?', siteId) ?? {
    next_principal: 3,
  };
  core.db.run('UPDATE sites SET next_principal = ? WHERE id = ?', id + 1, siteId);
  core.db.run(
    'INSERT INTO principals(site_id, id, type, login, title, email, description, owner_id) VALUES (?,?,?,?,?,?,?,?)',
    siteId,
    id,
    input.type,
    input.login,
    input.title,
    input.email ?? '',
    input.description ?? null,
    input.ownerId ?? null
  );
  return principalById(core, siteId, id) as PrincipalRow;
}

/** The account in whose name SharePoint itself acts; every site has it under this number. */
export function addSystemAccount(core: Core, siteId: string): void {
  core.db.run(
    'INSERT INTO principals(site_id, id, type, login, title) VALUES (?,?,?,?,?)',
    siteId,
    1073741823,
    principalType.user,
    'SHAREPOINT\\system',
    'System Account'
  );
}

/**
 * The principal of a person, or of a group of the directory, in a site: made on first sight, as SharePoint does on a first
 * visit. Whom the directory does not know gives null.
 */
export function ensureUser(core: Core, siteId: string, emailOrLogin: string): PrincipalRow | null {
  if (emailOrLogin.toLowerCase() === everyoneLogin) return ensureEveryone(core, siteId);
  if (emailOrLogin.toLowerCase() === allUsersLogin) return ensureClaim(core, siteId, allUsersLogin, 'Everyone');
  const claimed = groupOfClaim(core, emailOrLogin);
  if (claimed)
    return (
      principalByLogin(core, siteId, emailOrLogin) ??
      addPrincipal(core, siteId, { type: principalType.securityGroup, login: emailOrLogin.toLowerCase(), title: claimed.title })
    );
  const person = findPerson(core, emailOrLogin);
  if (!person) return null;
  const known = principalByLogin(core, siteId, person.login);
  return known ?? addPrincipal(core, siteId, { type: principalType.user, login: person.login, title: person.title, email: person.email });
}

export function ensureEveryone(core: Core, siteId: string): PrincipalRow {
  return ensureClaim(core, siteId, everyoneLogin, 'Everyone except external users');
}

function ensureClaim(core: Core, siteId: string, login: string, title: string): PrincipalRow {
  return principalByLogin(core, siteId, login) ?? addPrincipal(core, siteId, { type: principalType.securityGroup, login, title });
}

export function addMember(core: Core, siteId: string, groupId: number, memberId: number): void {
  core.db.run('INSERT OR IGNORE INTO group_members(site_id, group_id, member_id) VALUES (?,?,?)', siteId, groupId, memberId);
}

export function membersOf(core: Core, siteId: string, groupId: number): PrincipalRow[] {
  return core.db.all<PrincipalRow>(
    'SELECT p.* FROM group_members m JOIN principals p ON p.site_id = m.site_id AND p.id = m.member_id WHERE m.site_id = ? AND m.group_id = ? ORDER BY p.id',
    siteId,
    groupId
  );
}

/**
 * Every number of the site that stands for somebody: themselves, everyone, the directory's groups, and groups of the site that
 * hold these.
 * @param user their number there, or the login of someone who may never have been there
 */
export function principalsOf(core: Core, siteId: string, user: number | string): number[] {
  const known = typeof user === 'number' ? principalById(core, siteId, user) : principalByLogin(core, siteId, user);
  const login = known?.login ?? String(user);
  const claims = [allUsersLogin, ...(isGuest(login) ? [] : [everyoneLogin])];
  const everyone = claims.map((claim) => principalByLogin(core, siteId, claim)?.id).filter((id) => id !== undefined);
  const own = [...(known ? [known.id] : []), ...everyone, ...claimedPrincipals(core, siteId, login)];
  const groups = core.db.all<{ group_id: number }>(
    'SELECT DISTINCT group_id FROM group_members WHERE site_id = ? AND member_id IN (SELECT value FROM json_each(?))',
    siteId,
    JSON.stringify(own)
  );
  return [...own, ...groups.map((group) => group.group_id)];
}

/** Guests are not among "everyone except external users". Entra marks their names. */
const isGuest = (login: string): boolean => login.toLowerCase().includes('#ext#');
