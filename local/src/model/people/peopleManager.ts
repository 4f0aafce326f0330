import { refuse } from '../../http/errors';
import { directoryPersonByLogin, reportsOf, type DirectoryPerson } from '../../store/people/directoryPeople';
import { findPerson, principalById } from '../../store/people/people';
import { allReportsOf, isOwnProperty, managersOf, peersOf, profileValues, setProfileValue } from '../../store/people/profiles';
import type { Args } from '../args';
import type { Context } from '../context';
import { defineEntity, type OperationDef } from '../define';
import { nowhere, type Node } from '../node';

/** Profiles of the directory's people: `SP.UserProfiles`. Following and personal sites are not here. */

/** Where the tenant's profile pages would be: `https://dept-my…`. */
const hostOf = (context: Context): string => `${context.core.origin.replace(/^(https?:\/\/[^.:/]+)/, '$1-my')}/`;

const pageOf = (person: DirectoryPerson, context: Context): string => `${hostOf(context)}Person.aspx?accountname=${encodeURIComponent(person.login)}`;

const logins = (people: readonly DirectoryPerson[]): string[] => people.map((person) => person.login);

const personNode = defineEntity<DirectoryPerson>({
  contract: 'SP.UserProfiles.PersonProperties',
  path: (person) => `SP.UserProfiles.PeopleManager/GetPropertiesFor('${person.login}')`,
  properties: {
    AccountName: (person) => person.login,
    DirectReports: (person, context) => logins(reportsOf(context.core, person.login)),
    DisplayName: (person) => person.displayName,
    Email: (person) => person.mail,
    ExtendedManagers: (person, context) => logins(managersOf(context.core, person)),
    ExtendedReports: (person, context) => logins(allReportsOf(context.core, person)),
    IsFollowed: () => false,
    LatestPost: () => null,
    Peers: (person, context) => logins(peersOf(context.core, person)),
    PersonalSiteHostUrl: (_person, context) => hostOf(context).replace(/\/$/, ':443/'),
    PersonalUrl: pageOf,
    PictureUrl: () => null,
    Title: (person) => person.jobTitle,
    UserProfileProperties: (person, context) =>
      Object.entries(profileValues(context.core, person)).map(([Key, Value]) => ({ Key, Value, ValueType: 'Edm.String' })),
    UserUrl: pageOf,
  },
});

/** Someone of the directory; whom it no longer knows has no profile. */
function profileOf(login: string, context: Context): DirectoryPerson | null {
  const person = findPerson(context.core, login);
  return person ? directoryPersonByLogin(context.core, person.login) : null;
}

function shown(login: string, name: string, context: Context): Node {
  const person = profileOf(login, context);
  return person ? personNode(person, context) : nowhere(name);
}

/** People write their own profile; whoever else's, administrators of the tenant would. */
function writeOwn(args: Args, value: string, context: Context): void {
  const person = profileOf(args.text('accountName'), context);
  if (!person || person.login !== context.person.login) throw refuse.accessDenied();
  const name = args.text('propertyName');
  if (!(name in profileValues(context.core, person))) throw refuse.failed(-1, `Property Not Found: ${name}.`);
  if (!isOwnProperty(name)) throw refuse.accessDenied();
  setProfileValue(context.core, person.login, name, value);
}

const peopleManager = defineEntity<null>({
  contract: 'SP.UserProfiles.PeopleManager',
  path: () => 'SP.UserProfiles.PeopleManager',
  properties: {
    EditProfileLink: (_none, context) => `${hostOf(context)}_layouts/15/EditProfile.aspx`,
    IsMyPeopleListPublic: () => true,
  },
  operations: {
    GetMyProperties: { run: (_none, _args, context) => shown(context.person.login, 'GetMyProperties', context) },
    GetPropertiesFor: { parameters: ['accountName'], run: (_none, args, context) => shown(args.text('accountName'), 'GetPropertiesFor', context) },
    GetUserProfilePropertyFor: {
      parameters: ['accountName', 'propertyName'],
      run: (_none, args, context) => {
        const person = profileOf(args.text('accountName'), context);
        const name = 'GetUserProfilePropertyFor';
        return person ? { kind: 'value', name, type: 'String', value: profileValues(context.core, person)[args.text('propertyName')] ?? '' } : nowhere(name);
      },
    },
    SetSingleValueProfileProperty: {
      parameters: ['accountName', 'propertyName', 'propertyValue'],
      writes: true,
      run: (_none, args, context) => {
        writeOwn(args, args.text('propertyValue', ''), context);
        return nowhere('SetSingleValueProfileProperty');
      },
    },
    SetMultiValuedProfileProperty: {
      parameters: ['accountName', 'propertyName', 'propertyValues'],
      writes: true,
      run: (_none, args, context) => {
        writeOwn(args, args.list('propertyValues').map(String).join('|'), context);
        return nowhere('SetMultiValuedProfileProperty');
      },
    },
  },
});

const noSiteYet = '1901-01-01T00:00:00Z';

const userProfile = defineEntity<DirectoryPerson>({
  contract: 'SP.UserProfiles.UserProfile',
  path: () => 'SP.UserProfiles.ProfileLoader.GetProfileLoader/GetUserProfile',
  properties: {
    AccountName: (person) => person.login,
    DisplayName: (person) => person.displayName,
    FollowPersonalSiteUrl: (_person, context) => hostOf(context),
    IsDefaultDocumentLibraryBlocked: () => false,
    IsPeopleListPublic: () => true,
    IsPrivacySettingOn: () => false,
    IsSelf: (person, context) => person.login === context.person.login,
    JobTitle: (person) => person.jobTitle,
    MySiteFirstRunExperience: () => 0,
    MySiteHostUrl: (_person, context) => hostOf(context),
    O15FirstRunExperience: () => 0,
    PersonalSiteCapabilities: () => 0,
    PersonalSiteFirstCreationError: () => null,
    PersonalSiteFirstCreationTime: () => noSiteYet,
    PersonalSiteInstantiationState: () => 0,
    PersonalSiteLastCreationTime: () => noSiteYet,
    PersonalSiteNumberOfRetries: () => 0,
    PictureImportEnabled: () => true,
    PictureUrl: () => null,
    PublicUrl: pageOf,
    SipAddress: (person) => person.userPrincipalName,
    UrlToCreatePersonalSite: (_person, context) => hostOf(context),
  },
});

const profileLoader = defineEntity<null>({
  contract: 'SP.UserProfiles.ProfileLoader',
  path: () => 'SP.UserProfiles.ProfileLoader.GetProfileLoader',
  properties: {},
  operations: { GetUserProfile: { run: (_none, _args, context) => profile(context.person.login, 'GetUserProfile', context) } },
});

function profile(login: string, name: string, context: Context): Node {
  const person = profileOf(login, context);
  return person ? userProfile(person, context) : nowhere(name);
}

/** What of profiles is called by its full name, right below `_api/`. */
export const profileOperations: Readonly<Record<string, OperationDef<null>>> = {
  'SP.UserProfiles.PeopleManager': { run: (_none, _args, context) => peopleManager(null, context) },
  'SP.UserProfiles.ProfileLoader.GetProfileLoader': { run: (_none, _args, context) => profileLoader(null, context) },
  'SP.UserProfiles.ProfileLoader.GetOwnerUserProfile': {
    run: (_none, _args, context) => {
      const owner = principalById(context.core, context.site.id, context.site.owner_id);
      return profile(owner?.login ?? '', 'GetOwnerUserProfile', context);
    },
  },
};
