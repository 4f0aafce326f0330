import { defineEntity } from '../../../model/define';
import type { Context } from '../../../model/context';
import type { Body, EntityNode, Node } from '../../../model/node';
import { changeDirectoryGroup, directoryGroup, directoryGroups, transitiveMembers, type DirectoryGroup } from '../../../store/people/directoryGroups';
import { directoryDomain, directoryPersonByLogin } from '../../../store/people/directoryPeople';
import { rootWebOf } from '../../../store/sites/sites';
import { siteOfGroup } from '../../../store/people/teams';
import type { Asker } from '../../asker';
import { groupPeople, mayManage, readReferences } from '../../directory/groupPeople';
import { membershipOperations, membershipsOf, objects } from '../../directory/memberships';
import { directoryCollection } from '../../directory/page';
import { directoryRefuse } from '../../directory/refusals';
import { graphRefuse } from '../../errors';
import { drivesOf, siteDrive } from '../drives/drives';
import { siteNode } from '../sites';
import { teamNode } from './teams';

const nothing = (): null => null;
const none = (): readonly string[] => [];
const mailOf = (group: DirectoryGroup, asker: Asker): string | null => (group.unified ? `${group.mailNickname}@${directoryDomain(asker.core)}` : null);

/** A group. What a default answer gives: microsoft-graph-docs-contrib, api-reference/v1.0/api/group-get.md. */
export const groupNode: (group: DirectoryGroup, asker: Asker) => EntityNode = defineEntity<DirectoryGroup, Asker>({
  contract: 'microsoft.graph.group',
  path: ({ id }) => `groups/${id}`,
  properties: {
    id: ({ id }) => id,
    deletedDateTime: nothing,
    classification: nothing,
    createdDateTime: ({ created }) => created,
    description: ({ description }) => description,
    displayName: ({ displayName }) => displayName,
    expirationDateTime: nothing,
    groupTypes: ({ unified }) => (unified ? ['Unified'] : []),
    isAssignableToRole: nothing,
    mail: mailOf,
    mailEnabled: ({ unified }) => unified,
    mailNickname: ({ mailNickname }) => mailNickname,
    membershipRule: nothing,
    membershipRuleProcessingState: nothing,
    onPremisesDomainName: nothing,
    onPremisesLastSyncDateTime: nothing,
    onPremisesNetBiosName: nothing,
    onPremisesSamAccountName: nothing,
    onPremisesSecurityIdentifier: nothing,
    onPremisesSyncEnabled: nothing,
    preferredDataLocation: nothing,
    preferredLanguage: nothing,
    proxyAddresses: (group, asker) => (group.unified ? [`SMTP:${mailOf(group, asker)}`] : []),
    renewedDateTime: ({ created }) => created,
    resourceBehaviorOptions: none,
    resourceProvisioningOptions: ({ hasTeam }) => (hasTeam ? ['Team'] : []),
    securityEnabled: ({ unified }) => !unified,
    theme: nothing,
    visibility: ({ visibility }) => visibility,
    onPremisesProvisioningErrors: none,
  },
  navigation: {
    drive: (group, asker) => siteDrive(siteContext(group, asker), asker),
    drives: (group, asker) => drivesOf(siteContext(group, asker), asker),
    memberOf: (group, asker) => membershipsOf(group, 'memberOf', asker),
    members: (group, asker) => groupPeople(group, 'member', asker),
    owners: (group, asker) => groupPeople(group, 'owner', asker),
    sites: sitesOf,
    team: (group, asker) => {
      if (!group.hasTeam) throw directoryRefuse.missing('team');
      return teamNode(group, asker);
    },
    transitiveMemberOf: (group, asker) => membershipsOf(group, 'transitiveMemberOf', asker),
    transitiveMembers: (group, asker) => objects(`groups/${group.id}/transitiveMembers`, () => transitiveMembers(asker.core, group.id), asker),
  },
  operations: membershipOperations,
  update: change,
  remove: () => {
    throw graphRefuse.notSupported('deleting a group');
  },
});

/** The site behind a group, for the person. @throws 404 where it has none, 403 where they may not open it */
function siteContext(group: DirectoryGroup, asker: Asker): Context {
  const site = siteOfGroup(asker.core, group.id);
  if (!site) throw graphRefuse.itemNotFound();
  return asker.in(rootWebOf(asker.core, site.id));
}

/** `/groups/{id}/sites/root`: the only one that can be asked for. */
function sitesOf(group: DirectoryGroup, asker: Asker): Node {
  const root = (): EntityNode => siteNode({ context: siteContext(group, asker) }, asker);
  return directoryCollection(
    {
      contract: 'microsoft.graph.site',
      path: `groups/${group.id}/sites`,
      all: () => [root()],
      key: (args) => {
        if (args.naming(['id']).text('id').toLowerCase() !== 'root') throw graphRefuse.itemNotFound();
        return root();
      },
    },
    asker
  );
}

/** What PATCH may change here: names, visibility, and members by `members@odata.bind`. */
function change(group: DirectoryGroup, body: Body, asker: Asker): void {
  mayManage(group, asker);
  const { displayName, description, visibility, ...rest } = body;
  for (const [name, value] of Object.entries(rest)) {
    const role = name === 'members@odata.bind' ? 'member' : name === 'owners@odata.bind' ? 'owner' : null;
    if (role === null) throw graphRefuse.notSupported(`changing group.${name}`);
    readReferences(group, role, value, asker);
  }
  changeDirectoryGroup(asker.core, group.id, {
    displayName: typeof displayName === 'string' ? displayName : group.displayName,
    description: typeof description === 'string' || description === null ? description : group.description,
    visibility: visibility === 'Public' || visibility === 'Private' ? visibility : group.visibility,
  });
}

/** `/groups`. */
export function groupsRoot(asker: Asker): Node {
  return directoryCollection(
    {
      contract: 'microsoft.graph.group',
      path: 'groups',
      all: () => {
        if (directoryPersonByLogin(asker.core, asker.person.login)?.guest) throw directoryRefuse.denied();
        return directoryGroups(asker.core).map((group) => groupNode(group, asker));
      },
      key: (args) => {
        const id = args.naming(['id']).text('id');
        const group = directoryGroup(asker.core, id);
        if (!group) throw directoryRefuse.missing(id);
        return groupNode(group, asker);
      },
      add: () => {
        throw graphRefuse.notSupported('making groups');
      },
    },
    asker
  );
}
