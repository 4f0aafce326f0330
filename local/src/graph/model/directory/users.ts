import { defineEntity } from '../../../model/define';
import type { EntityNode, Node } from '../../../model/node';
import { directoryPeople, directoryPerson, directoryPersonByLogin, reportsOf, type DirectoryPerson } from '../../../store/people/directoryPeople';
import type { Asker } from '../../asker';
import { objectNode } from '../../directory/kinds';
import { membershipOperations, membershipsOf, objects, ownedBy } from '../../directory/memberships';
import { directoryCollection } from '../../directory/page';
import { directoryRefuse } from '../../directory/refusals';
import { personalDrive } from '../drives/drives';
import { labelsForPeople } from '../labels/sensitivityLabels';
import { joinedTeams } from './teams';

const given = ({ displayName }: DirectoryPerson): string => displayName.split(' ')[0];
const family = ({ displayName }: DirectoryPerson): string | null => displayName.split(' ').slice(1).join(' ') || null;
const nothing = (): null => null;

/** Someone of the directory. What a default answer gives: microsoft-graph-docs-contrib, api-reference/v1.0/api/user-list.md. */
export const userNode: (person: DirectoryPerson, asker: Asker) => EntityNode = defineEntity<DirectoryPerson, Asker>({
  contract: 'microsoft.graph.user',
  path: ({ id }) => `users/${id}`,
  properties: {
    businessPhones: () => [],
    displayName: (person) => person.displayName,
    givenName: given,
    jobTitle: (person) => person.jobTitle,
    mail: (person) => person.mail,
    mobilePhone: nothing,
    officeLocation: (person) => person.officeLocation,
    preferredLanguage: nothing,
    surname: family,
    userPrincipalName: (person) => person.userPrincipalName,
    id: (person) => person.id,
  },
  onRequest: {
    accountEnabled: (person) => person.accountEnabled,
    city: nothing,
    companyName: nothing,
    country: nothing,
    createdDateTime: (person) => person.created,
    deletedDateTime: nothing,
    department: (person) => person.department,
    employeeId: nothing,
    externalUserState: ({ guest }) => (guest ? 'Accepted' : null),
    mailNickname: ({ userPrincipalName }) => userPrincipalName.slice(0, userPrincipalName.lastIndexOf('@')),
    onPremisesSyncEnabled: nothing,
    otherMails: ({ guest, mail }) => (guest ? [mail] : []),
    postalCode: nothing,
    proxyAddresses: ({ mail }) => [`SMTP:${mail}`],
    state: nothing,
    streetAddress: nothing,
    usageLocation: () => 'GB',
    userType: ({ guest }) => (guest ? 'Guest' : 'Member'),
  },
  navigation: {
    dataSecurityAndGovernance: (person, asker) => labelsForPeople(person, asker),
    directReports: (person, asker) => objects(`users/${person.id}/directReports`, () => reportsOf(asker.core, person.login), asker),
    drive: (_person, asker) => personalDrive(asker),
    joinedTeams: (person, asker) => joinedTeams(person, asker),
    manager: managerOf,
    memberOf: (person, asker) => membershipsOf(person, 'memberOf', asker),
    ownedObjects: (person, asker) => ownedBy(person.login, `users/${person.id}/ownedObjects`, asker),
    transitiveMemberOf: (person, asker) => membershipsOf(person, 'transitiveMemberOf', asker),
  },
  operations: membershipOperations,
});

function managerOf(person: DirectoryPerson, asker: Asker): Node {
  const manager = person.manager === null ? null : directoryPersonByLogin(asker.core, person.manager);
  if (!manager) throw directoryRefuse.missing('manager');
  return objectNode(manager, asker);
}

/** The signed-in person. */
export function meNode(asker: Asker): EntityNode {
  const person = directoryPersonByLogin(asker.core, asker.person.login);
  if (!person) throw directoryRefuse.missing(asker.person.email);
  return userNode(person, asker);
}

/** With User.Read alone a person may be asked for themselves, and for nobody else. Source: permissions reference, User.Read. */
const readOthers = ['User.ReadBasic.All', 'User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'];

/** `/users`: guests may ask for themselves alone. */
export function usersOf(asker: Asker): Node {
  const isGuest = directoryPersonByLogin(asker.core, asker.person.login)?.guest ?? true;
  return directoryCollection(
    {
      contract: 'microsoft.graph.user',
      path: 'users',
      all: () => {
        if (isGuest) throw directoryRefuse.denied();
        return directoryPeople(asker.core).map((person) => userNode(person, asker));
      },
      key: (args) => {
        const key = args.naming(['id']).text('id');
        const person = directoryPerson(asker.core, key);
        if (person?.login !== asker.person.login && !asker.isGranted(...readOthers)) throw directoryRefuse.denied();
        if (!person) throw directoryRefuse.missing(key);
        return userNode(person, asker);
      },
    },
    asker
  );
}
