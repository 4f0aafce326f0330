import type { Core } from '../core';
import { stableGuid } from '../stableGuid';
import type { PersonInput } from '../types';

/** What the directory (Entra ID) knows of people beyond what SharePoint shows. */
export const directoryPeopleTables = `
CREATE TABLE directory_people (
  login TEXT PRIMARY KEY COLLATE NOCASE, id TEXT NOT NULL UNIQUE COLLATE NOCASE, manager TEXT COLLATE NOCASE,
  enabled INTEGER NOT NULL DEFAULT 1, guest INTEGER NOT NULL DEFAULT 0, office TEXT, created TEXT NOT NULL);
CREATE INDEX directory_people_manager ON directory_people(manager);
`;

/** A user of the directory. */
export interface DirectoryPerson {
  readonly kind: 'user';
  readonly id: string;
  readonly login: string;
  readonly displayName: string;
  readonly mail: string;
  readonly userPrincipalName: string;
  readonly jobTitle: string | null;
  readonly department: string | null;
  readonly officeLocation: string | null;
  /** Login of whom they report to. */
  readonly manager: string | null;
  readonly accountEnabled: boolean;
  readonly guest: boolean;
  readonly created: string;
}

interface Row {
  login: string;
  email: string;
  title: string;
  job_title: string;
  department: string;
  id: string;
  manager: string | null;
  enabled: number;
  guest: number;
  office: string | null;
  created: string;
}

const columns = 'p.login, p.email, p.title, p.job_title, p.department, d.id, d.manager, d.enabled, d.guest, d.office, d.created';
const from = 'people p JOIN directory_people d ON d.login = p.login';

const personOf = (row: Row): DirectoryPerson => ({
  kind: 'user',
  id: row.id,
  login: row.login,
  displayName: row.title,
  mail: row.email,
  userPrincipalName: row.login.slice(row.login.lastIndexOf('|') + 1).replace('#ext#', '#EXT#'),
  jobTitle: row.job_title || null,
  department: row.department || null,
  officeLocation: row.office,
  manager: row.manager,
  accountEnabled: row.enabled === 1,
  guest: row.guest === 1,
  created: row.created,
});

/** Enters someone into the directory, or changes what it says of them; their id stays. */
export function enterDirectory(core: Core, login: string, input: PersonInput): void {
  core.db.run(
    `INSERT INTO directory_people(login, id, manager, enabled, guest, office, created) VALUES (?,?,?,?,?,?,?)
     ON CONFLICT(login) DO UPDATE SET manager = coalesce(excluded.manager, manager), enabled = excluded.enabled,
       guest = excluded.guest, office = coalesce(excluded.office, office)`,
    login,
    stableGuid('user', login),
    input.manager === undefined ? null : loginOf(core, input.manager),
    (input.accountEnabled ?? true) ? 1 : 0,
    input.userType === 'Guest' ? 1 : 0,
    input.office ?? null,
    input.hired ?? '2020-01-06T09:00:00Z'
  );
}

function loginOf(core: Core, email: string): string | null {
  return core.db.get<{ login: string }>('SELECT login FROM people WHERE email = ? OR login = ? LIMIT 1', email, email)?.login ?? null;
}

export function directoryPeople(core: Core): DirectoryPerson[] {
  return core.db.all<Row>(`SELECT ${columns} FROM ${from} ORDER BY p.title, p.login`).map(personOf);
}

/** Someone by object id or user principal name. */
export function directoryPerson(core: Core, idOrName: string): DirectoryPerson | null {
  const row =
    core.db.get<Row>(`SELECT ${columns} FROM ${from} WHERE d.id = ?`, idOrName) ??
    core.db.get<Row>(`SELECT ${columns} FROM ${from} WHERE p.login = ?`, `i:0#.f|membership|${idOrName}`);
  return row ? personOf(row) : null;
}

export function directoryPersonByLogin(core: Core, login: string): DirectoryPerson | null {
  const row = core.db.get<Row>(`SELECT ${columns} FROM ${from} WHERE p.login = ?`, login);
  return row ? personOf(row) : null;
}

/** Those who report to someone. */
export function reportsOf(core: Core, login: string): DirectoryPerson[] {
  return core.db.all<Row>(`SELECT ${columns} FROM ${from} WHERE d.manager = ? ORDER BY p.title`, login).map(personOf);
}

/** False for an account that may no longer sign in. */
export function maySignIn(core: Core, login: string): boolean {
  return core.db.get<{ enabled: number }>('SELECT enabled FROM directory_people WHERE login = ?', login)?.enabled !== 0;
}

/** What the tenant's own addresses end in: that of most accounts which are no guests. */
export function directoryDomain(core: Core): string {
  const row = core.db.get<{ domain: string }>(
    `SELECT substr(p.email, instr(p.email, '@') + 1) AS domain FROM ${from} WHERE d.guest = 0 GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1`
  );
  return row?.domain ?? 'tenant.local';
}
