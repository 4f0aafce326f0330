import { defineCollection, defineEntity } from '../../model/define';
import type { EntityNode, Node } from '../../model/node';
import { groupMembers, type DirectoryGroup } from '../../store/people/directoryGroups';
import type { DirectoryPerson } from '../../store/people/directoryPeople';
import { tenantId } from '../../store/tenantId';
import type { Asker } from '../asker';
import { GraphError, graphRefuse } from '../errors';

/** Someone in a team or a channel. */
export interface Participant {
  readonly person: DirectoryPerson;
  readonly owner: boolean;
  /** What the membership is of: the team's or the channel's id, and where its members are asked for. */
  readonly of: string;
  readonly path: string;
}

const idOf = ({ person, of }: Participant): string => Buffer.from(`${of}##${person.id}`).toString('base64');

/** Source: microsoft-graph-docs-contrib, api-reference/v1.0/api/team-list-members.md. */
const memberNode = defineEntity<Participant, Asker>({
  contract: 'microsoft.graph.aadUserConversationMember',
  path: (participant) => `${participant.path}/${idOf(participant)}`,
  annotations: { '@odata.type': () => '#microsoft.graph.aadUserConversationMember' },
  properties: {
    id: idOf,
    roles: ({ owner, person }) => (owner ? ['owner'] : person.guest ? ['guest'] : []),
    displayName: ({ person }) => person.displayName,
    visibleHistoryStartDateTime: () => '0001-01-01T00:00:00Z',
    userId: ({ person }) => person.id,
    email: ({ person }) => person.mail,
    tenantId: () => tenantId,
  },
});

/** Members of a team or channel, as Teams gives them. */
export function membersOf(path: string, all: () => readonly Participant[], asker: Asker): Node {
  return defineCollection(
    {
      contract: 'microsoft.graph.conversationMember',
      path,
      all: () => all().map((each) => memberNode(each, asker)),
      key: (args): EntityNode => {
        const found = all().find((each) => idOf(each) === args.naming(['id']).text('id'));
        if (!found) throw new GraphError(404, 'NotFound', 'The member was not found.');
        return memberNode(found, asker);
      },
      add: () => {
        throw graphRefuse.notSupported('adding members to a team by Teams; add them to its group');
      },
    },
    asker
  );
}

/** Everyone in a team: owners and members of its group, each once. */
export function participantsOf(group: DirectoryGroup, asker: Asker): Participant[] {
  const people = (role: 'owner' | 'member'): DirectoryPerson[] =>
    groupMembers(asker.core, group.id, role).filter((each): each is DirectoryPerson => each.kind === 'user');
  const owners = people('owner');
  const path = `teams/${group.id}/members`;
  const members = people('member').filter(({ login }) => !owners.some((owner) => owner.login === login));
  return [...owners.map((person) => ({ person, owner: true, of: group.id, path })), ...members.map((person) => ({ person, owner: false, of: group.id, path }))];
}

export function teamMembers(group: DirectoryGroup, asker: Asker): Node {
  return membersOf(`teams/${group.id}/members`, () => participantsOf(group, asker), asker);
}
