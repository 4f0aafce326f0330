import { directoryGroups, type DirectoryGroup } from '../../store/people/directoryGroups';
import type { DirectoryPerson } from '../../store/people/directoryPeople';
import { membersClaim, securityClaim } from '../../store/people/groupClaims';
import { everyoneLogin, membersOf } from '../../store/people/people';
import { sitePrincipals } from '../../store/people/principals';
import { searchPeople } from '../../store/people/profiles';
import type { PrincipalRow } from '../../store/rows';
import type { Args } from '../args';
import type { Context } from '../context';
import type { OperationDef } from '../define';
import type { Node } from '../node';

/** The people picker's search: answers are text that holds JSON, as SharePoint's are. */

/** What is looked for (SP.Utilities.PrincipalType); they add up. */
const wantedType = { user: 1, securityGroup: 4, sharePointGroup: 8 } as const;

interface Entity {
  readonly Key: string;
  readonly DisplayText: string;
  readonly IsResolved: boolean;
  readonly Description: string;
  readonly EntityType: string;
  readonly EntityData: Readonly<Record<string, string>>;
  readonly MultipleMatches: readonly Entity[];
  readonly ProviderName: string;
  readonly ProviderDisplayName: string;
}

const blank = { IsResolved: true, MultipleMatches: [], ProviderName: 'Tenant', ProviderDisplayName: 'Tenant' } as const;

const ofPerson = (person: DirectoryPerson): Entity => ({
  ...blank,
  Key: person.login,
  DisplayText: person.displayName,
  Description: person.userPrincipalName,
  EntityType: 'User',
  EntityData: {
    IsAltSecIdPresent: 'False',
    ObjectId: person.id,
    Title: person.jobTitle ?? '',
    Email: person.mail,
    MobilePhone: '',
    OtherMails: '',
    Department: person.department ?? '',
  },
});

const ofDirectoryGroup = (group: DirectoryGroup): Entity => ({
  ...blank,
  Key: group.unified ? membersClaim(group.id) : securityClaim(group.id),
  DisplayText: group.unified ? `${group.displayName} Members` : group.displayName,
  Description: group.unified ? group.mailNickname : group.displayName,
  EntityType: 'SecGroup',
  EntityData: { IsAltSecIdPresent: 'False', ObjectId: group.id, Email: '' },
});

const ofSiteGroup = (row: PrincipalRow): Entity => ({
  ...blank,
  Key: row.title,
  DisplayText: row.title,
  Description: row.title,
  EntityType: '',
  EntityData: { SPGroupID: String(row.id), AccountName: row.title, PrincipalType: 'SharePointGroup' },
  ProviderName: '',
  ProviderDisplayName: '',
});

const everyone: Entity = {
  ...blank,
  Key: everyoneLogin,
  DisplayText: 'Everyone except external users',
  Description: everyoneLogin,
  EntityType: 'FormsRole',
  EntityData: {},
  ProviderName: 'AllUsers',
  ProviderDisplayName: 'All Users',
};

function search(args: Args, context: Context): { found: Entity[]; text: string } {
  const { core, site } = context;
  const query = args.object('queryParams');
  const text = String(query.QueryString ?? '');
  const types = Number(query.PrincipalType ?? 1) || 15;
  const most = Number(query.MaximumEntitySuggestions ?? 30) || 30;
  const groupId = Number(query.SharePointGroupID ?? 0);
  const within = groupId > 0 ? new Set(membersOf(core, site.id, groupId).map((member) => member.login)) : null;
  const matches = (name: string): boolean => text.trim() !== '' && name.toLowerCase().includes(text.trim().toLowerCase());
  const found = [
    ...(types & wantedType.user ? searchPeople(core, text).map(ofPerson) : []),
    ...(types & wantedType.securityGroup
      ? [
          ...directoryGroups(core)
            .filter((group) => matches(group.displayName))
            .map(ofDirectoryGroup),
          ...(matches(everyone.DisplayText) ? [everyone] : []),
        ]
      : []),
    ...(types & wantedType.sharePointGroup
      ? sitePrincipals(core, site.id, true)
          .filter((row) => matches(row.title))
          .map(ofSiteGroup)
      : []),
  ].filter((entity) => within === null || within.has(entity.Key));
  return { found: found.slice(0, most), text };
}

function resolve(args: Args, context: Context): Entity {
  const { found, text } = search(args, context);
  const exact = found.filter((entity) => [entity.Key, entity.DisplayText, entity.Description].some((each) => each.toLowerCase() === text.toLowerCase()));
  const only = exact.length === 1 ? exact[0] : found.length === 1 ? found[0] : null;
  if (only) return only;
  return {
    Key: text,
    DisplayText: text,
    IsResolved: false,
    Description: text,
    EntityType: '',
    EntityData: {},
    MultipleMatches: found,
    ProviderName: '',
    ProviderDisplayName: '',
  };
}

function json(name: string, value: unknown): Node {
  return { kind: 'value', name, type: 'String', value: JSON.stringify(value) };
}

const service = 'SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface';
const mayBrowse = (context: Context): void => context.require({ kind: 'web', web: context.web }, 'browseUserInfo');

export const peoplePickerOperations: Readonly<Record<string, OperationDef<null>>> = {
  [`${service}.ClientPeoplePickerSearchUser`]: {
    parameters: ['queryParams'],
    writes: true,
    run: (_none, args, context) => {
      mayBrowse(context);
      return json('ClientPeoplePickerSearchUser', search(args, context).found);
    },
  },
  [`${service}.ClientPeoplePickerResolveUser`]: {
    parameters: ['queryParams'],
    writes: true,
    run: (_none, args, context) => {
      mayBrowse(context);
      return json('ClientPeoplePickerResolveUser', resolve(args, context));
    },
  },
};
