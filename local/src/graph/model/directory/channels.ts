import { defineCollection, defineEntity } from '../../../model/define';
import type { EntityNode, Node } from '../../../model/node';
import { groupMembers, type DirectoryGroup } from '../../../store/people/directoryGroups';
import { directoryDomain, directoryPersonByLogin } from '../../../store/people/directoryPeople';
import { itemByRef } from '../../../store/items/items';
import { listByUrl } from '../../../store/lists/lists';
import { splitUrl } from '../../../store/core';
import { rootWebOf } from '../../../store/sites/sites';
import { channelPeople, channelsOf, type Channel } from '../../../store/people/teams';
import { tenantId } from '../../../store/tenantId';
import type { Asker } from '../../asker';
import { membersOf, participantsOf, type Participant } from '../../directory/conversationMembers';
import { GraphError, graphRefuse } from '../../errors';
import { driveItemNode } from '../drives/driveItems';

/** A channel of a team. */
export interface ChannelValue {
  readonly group: DirectoryGroup;
  readonly channel: Channel;
}

const pathOf = ({ group, channel }: ChannelValue): string => `teams/${group.id}/channels/${channel.id}`;

/** Source: microsoft-graph-docs-contrib, api-reference/v1.0/api/channel-get.md. */
export const channelNode: (value: ChannelValue, asker: Asker) => EntityNode = defineEntity<ChannelValue, Asker>({
  contract: 'microsoft.graph.channel',
  path: pathOf,
  properties: {
    id: ({ channel }) => channel.id,
    createdDateTime: ({ channel }) => channel.created,
    displayName: ({ channel }) => channel.name,
    description: ({ channel }) => channel.description,
    isFavoriteByDefault: () => null,
    email: ({ channel }, asker) => `${channel.id.slice(3, 11)}.${directoryDomain(asker.core)}@emea.teams.ms`,
    tenantId: () => tenantId,
    webUrl: ({ group, channel }) =>
      `https://teams.microsoft.com/l/channel/${encodeURIComponent(channel.id)}/${encodeURIComponent(channel.name)}?groupId=${group.id}&tenantId=${tenantId}`,
    membershipType: ({ channel }) => channel.membership,
    isArchived: () => false,
    layoutType: () => 'post',
  },
  onRequest: { summary: (value, asker) => summaryOf(participants(value, asker)) },
  navigation: {
    allMembers: (value, asker) => membersOf(`${pathOf(value)}/allMembers`, () => participants(value, asker), asker),
    filesFolder: filesFolderOf,
    members: (value, asker) => membersOf(`${pathOf(value)}/members`, () => participants(value, asker), asker),
  },
});

function summaryOf(people: readonly Participant[]): Readonly<Record<string, number | boolean>> {
  const owners = people.filter(({ owner }) => owner).length;
  const guests = people.filter(({ person }) => person.guest).length;
  return { ownersCount: owners, membersCount: people.length - owners - guests, guestsCount: guests, hasMembersFromOtherTenants: false };
}

/** A standard channel is everybody's of the team; the others have people of their own. */
function participants(value: ChannelValue, asker: Asker): readonly Participant[] {
  const { group, channel } = value;
  if (channel.membership === 'standard') return participantsOf(group, asker);
  return channelPeople(asker.core, channel.id).flatMap(({ login, owner }) => {
    const person = directoryPersonByLogin(asker.core, login);
    return person ? [{ person, owner, of: channel.id, path: `${pathOf(value)}/members` }] : [];
  });
}

/** Where the channel's files are: in the team's site, or in the channel's own. @throws 403 where the person may not open it */
function filesFolderOf({ channel }: ChannelValue, asker: Asker): Node {
  const context = asker.in(rootWebOf(asker.core, channel.siteId));
  const list = listByUrl(asker.core, splitUrl(channel.folder).dir);
  const row = list && itemByRef(asker.core, list, channel.folder);
  if (!list || !row || !context.can({ kind: 'item', list, itemId: row.ID }, 'viewListItems')) throw graphRefuse.itemNotFound();
  return driveItemNode({ context, list, row }, asker);
}

/** Whether someone is shown a channel: its own people, and the team's owners. */
function isShown(value: ChannelValue, asker: Asker): boolean {
  const { login } = asker.person;
  if (value.channel.membership === 'standard') return true;
  const owns = groupMembers(asker.core, value.group.id, 'owner').some((each) => each.kind === 'user' && each.login === login);
  return owns || participants(value, asker).some(({ person }) => person.login === login);
}

/** A team's channels that the person is shown. */
export function channelsOfTeam(group: DirectoryGroup, asker: Asker): Node {
  const shown = (): ChannelValue[] =>
    channelsOf(asker.core, group.id)
      .map((channel) => ({ group, channel }))
      .filter((value) => isShown(value, asker));
  return defineCollection(
    {
      contract: 'microsoft.graph.channel',
      path: `teams/${group.id}/channels`,
      all: () => shown().map((value) => channelNode(value, asker)),
      key: (args) => {
        const id = args.naming(['id']).text('id');
        const found = shown().find(({ channel }) => channel.id === id);
        if (!found) throw new GraphError(404, 'NotFound', 'No channel found with the given id.');
        return channelNode(found, asker);
      },
      add: () => {
        throw graphRefuse.notSupported('making channels');
      },
    },
    asker
  );
}
