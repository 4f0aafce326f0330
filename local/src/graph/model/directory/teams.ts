import { defineCollection, defineEntity } from '../../../model/define';
import type { EntityNode, Node } from '../../../model/node';
import { directoryGroup, directoryGroups, groupMembers, type DirectoryGroup } from '../../../store/people/directoryGroups';
import type { DirectoryPerson } from '../../../store/people/directoryPeople';
import { channelsOf } from '../../../store/people/teams';
import { tenantId } from '../../../store/tenantId';
import type { Asker } from '../../asker';
import { teamMembers } from '../../directory/conversationMembers';
import { directoryRefuse } from '../../directory/refusals';
import { GraphError, graphRefuse } from '../../errors';
import { channelNode, channelsOfTeam } from './channels';
import { groupNode } from './groups';

/** How Teams refuses. */
const notThere = (): GraphError => new GraphError(404, 'NotFound', 'No team found with the given id.');
const forbidden = (): GraphError => new GraphError(403, 'Forbidden', 'The caller is not a member of the team.');

export const isInTeam = (group: DirectoryGroup, login: string, asker: Asker): boolean =>
  (['member', 'owner'] as const).some((role) => groupMembers(asker.core, group.id, role).some((each) => each.kind === 'user' && each.login === login));

const everything = (...names: readonly string[]): Readonly<Record<string, boolean>> => Object.fromEntries(names.map((name) => [name, true]));

const shortFacts = {
  id: ({ id }: DirectoryGroup) => id,
  displayName: ({ displayName }: DirectoryGroup) => displayName,
  description: ({ description }: DirectoryGroup) => description,
};

/** A team as a list of teams gives it. Source: microsoft-graph-docs-contrib, api-reference/v1.0/api/user-list-joinedteams.md. */
const listedTeam = defineEntity<DirectoryGroup, Asker>({ contract: 'microsoft.graph.team', path: ({ id }) => `teams/${id}`, properties: shortFacts });

/** A team: the same id as its group. Source: microsoft-graph-docs-contrib, api-reference/v1.0/api/team-get.md. */
export const teamNode: (group: DirectoryGroup, asker: Asker) => EntityNode = defineEntity<DirectoryGroup, Asker>({
  contract: 'microsoft.graph.team',
  path: ({ id }) => `teams/${id}`,
  properties: {
    ...shortFacts,
    createdDateTime: ({ created }) => created,
    internalId: ({ id }, asker) => channelsOf(asker.core, id)[0]?.id ?? null,
    classification: () => null,
    specialization: () => 'none',
    visibility: ({ visibility }) => visibility?.toLowerCase() ?? null,
    webUrl: ({ id }, asker) =>
      `https://teams.microsoft.com/l/team/${encodeURIComponent(channelsOf(asker.core, id)[0]?.id ?? '')}/conversations?groupId=${id}&tenantId=${tenantId}`,
    isArchived: () => false,
    tenantId: () => tenantId,
    memberSettings: () =>
      everything('allowCreateUpdateChannels', 'allowDeleteChannels', 'allowAddRemoveApps', 'allowCreateUpdateRemoveTabs', 'allowCreateUpdateRemoveConnectors'),
    guestSettings: () => ({ allowCreateUpdateChannels: false, allowDeleteChannels: false }),
    messagingSettings: () =>
      everything('allowUserEditMessages', 'allowUserDeleteMessages', 'allowOwnerDeleteMessages', 'allowTeamMentions', 'allowChannelMentions'),
    funSettings: () => ({ ...everything('allowGiphy', 'allowStickersAndMemes', 'allowCustomMemes'), giphyContentRating: 'moderate' }),
  },
  onRequest: { summary: summaryOf },
  navigation: {
    allChannels: (group, asker) => channelsOfTeam(group, asker),
    channels: (group, asker) => channelsOfTeam(group, asker),
    group: (group, asker) => groupNode(group, asker),
    incomingChannels: (group, asker) =>
      defineCollection({ contract: 'microsoft.graph.channel', path: `teams/${group.id}/incomingChannels`, all: () => [] }, asker),
    members: (group, asker) => teamMembers(group, asker),
    primaryChannel: (group, asker) => {
      const [general] = channelsOf(asker.core, group.id);
      if (!general) throw notThere();
      return channelNode({ group, channel: general }, asker);
    },
  },
});

function summaryOf(group: DirectoryGroup, asker: Asker): Readonly<Record<string, number>> {
  const people = (role: 'owner' | 'member'): DirectoryPerson[] =>
    groupMembers(asker.core, group.id, role).filter((each): each is DirectoryPerson => each.kind === 'user');
  const owners = new Set(people('owner').map(({ login }) => login));
  const others = people('member').filter(({ login }) => !owners.has(login));
  const guests = others.filter(({ guest }) => guest).length;
  return { ownersCount: owners.size, membersCount: others.length - guests, guestsCount: guests };
}

/** `/teams`: every team by name; more of one only for those in it. */
export function teamsRoot(asker: Asker): Node {
  return defineCollection(
    {
      contract: 'microsoft.graph.team',
      path: 'teams',
      all: () =>
        directoryGroups(asker.core)
          .filter(({ hasTeam }) => hasTeam)
          .map((group) => listedTeam(group, asker)),
      key: (args) => {
        const group = directoryGroup(asker.core, args.naming(['id']).text('id'));
        if (!group?.hasTeam) throw notThere();
        if (!isInTeam(group, asker.person.login, asker)) throw forbidden();
        return teamNode(group, asker);
      },
      add: () => {
        throw graphRefuse.notSupported('making teams');
      },
    },
    asker
  );
}

/** The teams that someone is in; on behalf of a person, only their own can be asked for. */
export function joinedTeams(person: DirectoryPerson, asker: Asker): Node {
  if (person.login !== asker.person.login) throw directoryRefuse.denied();
  const all = (): EntityNode[] =>
    directoryGroups(asker.core)
      .filter((group) => group.hasTeam && isInTeam(group, person.login, asker))
      .map((group) => listedTeam(group, asker));
  return defineCollection({ contract: 'microsoft.graph.team', path: `users/${person.id}/joinedTeams`, all }, asker);
}
