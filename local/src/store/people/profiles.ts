import type { Core } from '../core';
import { directoryPeople, directoryPersonByLogin, reportsOf, type DirectoryPerson } from './directoryPeople';

/** What people wrote into their own profiles. */
export const profileTables = `
CREATE TABLE profile_values (login TEXT NOT NULL COLLATE NOCASE, name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (login, name));
`;

/** Properties that people fill in themselves, as SharePoint Online's profile store has them. */
const ownNames: ReadonlySet<string> = new Set([
  'AboutMe',
  'CellPhone',
  'Fax',
  'HomePhone',
  'SPS-Birthday',
  'SPS-Interests',
  'SPS-PastProjects',
  'SPS-Responsibility',
  'SPS-School',
  'SPS-Skills',
  'SPS-StatusNotes',
  'SPS-Locale',
  'SPS-TimeZone',
  'SPS-MUILanguages',
  'SPS-ContentLanguages',
]);

export const isOwnProperty = (name: string): boolean => ownNames.has(name);

export function setProfileValue(core: Core, login: string, name: string, value: string): void {
  core.db.run('INSERT OR REPLACE INTO profile_values(login, name, value) VALUES (?,?,?)', login, name, value);
}

/** Those above someone, from the head of the department down to their own manager. */
export function managersOf(core: Core, person: DirectoryPerson): DirectoryPerson[] {
  const above: DirectoryPerson[] = [];
  for (let next = person.manager; next !== null && !above.some((each) => each.login === next);) {
    const manager = directoryPersonByLogin(core, next);
    if (!manager) break;
    above.unshift(manager);
    next = manager.manager;
  }
  return above;
}

/** Those below someone at any depth, themselves first. */
export function allReportsOf(core: Core, person: DirectoryPerson): DirectoryPerson[] {
  const found = [person];
  for (const each of found) for (const report of reportsOf(core, each.login)) if (!found.some((known) => known.login === report.login)) found.push(report);
  return found;
}

/** Those with the same manager. */
export function peersOf(core: Core, person: DirectoryPerson): DirectoryPerson[] {
  return person.manager === null ? [] : reportsOf(core, person.manager).filter((each) => each.login !== person.login);
}

/** The profile's values by name, in the order in which SharePoint gives them. */
export function profileValues(core: Core, person: DirectoryPerson): Readonly<Record<string, string>> {
  const [first, ...rest] = person.displayName.split(' ');
  const own = Object.fromEntries([...ownNames].map((name) => [name, '']));
  for (const { name, value } of core.db.all<{ name: string; value: string }>('SELECT name, value FROM profile_values WHERE login = ?', person.login))
    own[name] = value;
  return {
    UserProfile_GUID: person.id,
    ADGuid: '',
    AccountName: person.login,
    FirstName: first,
    LastName: rest.join(' '),
    PreferredName: person.displayName,
    WorkPhone: '',
    Department: person.department ?? '',
    Title: person.jobTitle ?? '',
    'SPS-JobTitle': person.jobTitle ?? '',
    'SPS-Department': person.department ?? '',
    Manager: person.manager ?? '',
    PersonalSpace: '',
    PictureURL: '',
    UserName: person.userPrincipalName,
    WorkEmail: person.mail,
    Office: person.officeLocation ?? '',
    'SPS-UserPrincipalName': person.userPrincipalName,
    'msOnline-ObjectId': person.id,
    ...own,
  };
}

/** People whose name, address or login begins with what is looked for, or has a word that does. */
export function searchPeople(core: Core, text: string): DirectoryPerson[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  const begins = (value: string): boolean => value.toLowerCase().startsWith(wanted);
  return directoryPeople(core).filter(
    (person) =>
      person.accountEnabled &&
      (begins(person.mail) ||
        begins(person.userPrincipalName) ||
        person.login.toLowerCase() === wanted ||
        begins(person.displayName) ||
        person.displayName.split(' ').some(begins))
  );
}
