import { defineEntity } from '../../model/define';
import { directoryPersonByLogin, type DirectoryPerson } from '../../store/directoryPeople';
import type { Asker } from '../asker';
import { graphRefuse } from '../errors';
import { personalDrive } from './drives';

const person = (asker: Asker): DirectoryPerson => {
  const found = directoryPersonByLogin(asker.core, asker.person.login);
  if (!found) throw graphRefuse.itemNotFound();
  return found;
};

/** The signed-in person: what a default answer of `/me` says of them. */
export const meNode = defineEntity<null, Asker>({
  contract: 'microsoft.graph.user',
  path: () => 'me',
  properties: {
    businessPhones: () => [],
    displayName: (_none, asker) => person(asker).displayName,
    givenName: (_none, asker) => person(asker).displayName.split(' ')[0],
    jobTitle: (_none, asker) => person(asker).jobTitle,
    mail: (_none, asker) => person(asker).mail,
    mobilePhone: () => null,
    officeLocation: (_none, asker) => person(asker).officeLocation,
    preferredLanguage: () => null,
    surname: (_none, asker) => person(asker).displayName.split(' ').slice(1).join(' ') || null,
    userPrincipalName: (_none, asker) => person(asker).userPrincipalName,
    id: (_none, asker) => person(asker).id,
  },
  onRequest: { department: (_none, asker) => person(asker).department },
  navigation: { drive: (_none, asker) => personalDrive(asker) },
});
