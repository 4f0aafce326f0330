import { defineEntity } from '../../model/define';
import type { Body, EntityNode, Node } from '../../model/node';
import {
  addGroupMember,
  directoryGroup,
  groupMembers,
  removeGroupMember,
  type DirectoryGroup,
  type DirectoryObject,
  type GroupRole,
} from '../../store/people/directoryGroups';
import { directoryPerson } from '../../store/people/directoryPeople';
import type { Asker } from '../asker';
import { objectNode } from './kinds';
import { objects } from './memberships';
import { directoryRefuse } from './refusals';

/** How many one PATCH may add. Source: microsoft-graph-docs-contrib, api-reference/v1.0/api/group-post-members.md. */
const mostBound = 20;

/** Only owners change a group: the tenant has no roles of the directory. @throws 403 for anyone else */
export function mayManage(group: DirectoryGroup, asker: Asker): void {
  const owner = groupMembers(asker.core, group.id, 'owner').some((each) => each.kind === 'user' && each.login === asker.person.login);
  if (!owner) throw directoryRefuse.denied();
}

/** Any object by id. @throws 404 */
export function directoryObject(id: string, asker: Asker): DirectoryObject {
  const found = directoryGroup(asker.core, id) ?? directoryPerson(asker.core, id);
  if (!found) throw directoryRefuse.missing(id);
  return found;
}

/** The object that an address such as `https://graph.microsoft.com/v1.0/directoryObjects/{id}` names. */
function referred(address: unknown, asker: Asker): DirectoryObject {
  const id = typeof address === 'string' ? /\/(?:directoryObjects|users|groups)\/([^/?]+)\/?$/i.exec(address)?.[1] : undefined;
  if (id === undefined) throw directoryRefuse.bad("A value is required for property '@odata.id' of resource 'ReferencedObject'.");
  return directoryObject(decodeURIComponent(id), asker);
}

function add(group: DirectoryGroup, role: GroupRole, object: DirectoryObject, asker: Asker): void {
  if (object.kind === 'group' && group.unified) throw directoryRefuse.bad('A Microsoft 365 group cannot have groups as members.');
  if (!addGroupMember(asker.core, group.id, object, role))
    throw directoryRefuse.bad(`One or more added object references already exist for the following modified properties: '${role}s'.`);
}

/** Adds everyone whom `members@odata.bind` names; one that fails adds nobody. */
export function readReferences(group: DirectoryGroup, role: GroupRole, value: unknown, asker: Asker): void {
  if (!Array.isArray(value) || value.length > mostBound) throw directoryRefuse.bad(`Up to ${mostBound} references may be added at once.`);
  for (const address of value) add(group, role, referred(address, asker), asker);
}

function removeFrom(group: DirectoryGroup, role: GroupRole, object: DirectoryObject, asker: Asker): void {
  mayManage(group, asker);
  if (role === 'owner' && groupMembers(asker.core, group.id, 'owner').length === 1)
    throw directoryRefuse.bad('The group must have at least one owner, hence this owner cannot be removed.');
  if (!removeGroupMember(asker.core, group.id, object, role)) throw directoryRefuse.missing(object.id);
}

/** `…/members/{id}/$ref`: the membership itself, which can be taken away. */
const membership = defineEntity<{ group: DirectoryGroup; role: GroupRole; object: DirectoryObject }, Asker>({
  contract: 'microsoft.graph.directoryObject',
  path: ({ group, role, object }) => `groups/${group.id}/${role}s/${object.id}/$ref`,
  properties: {},
  remove: ({ group, role, object }, asker) => removeFrom(group, role, object, asker),
});

/** A group's own members or owners: read, added to by POST to `$ref`, taken from by DELETE of a `$ref`. */
export function groupPeople(group: DirectoryGroup, role: GroupRole, asker: Asker): Node {
  const bind = (object: DirectoryObject): EntityNode => {
    const node = objectNode(object, asker);
    return { ...node, navigate: (name) => (name === '$ref' ? membership({ group, role, object }, asker) : node.navigate(name)) };
  };
  const node = objects(`groups/${group.id}/${role}s`, () => groupMembers(asker.core, group.id, role), asker, bind);
  if (node.kind !== 'collection') return node;
  const post = {
    parameters: [],
    writes: true,
    units: 2,
    run: ({ body }: { readonly body: Body }): Node => {
      mayManage(group, asker);
      add(group, role, referred(body['@odata.id'], asker), asker);
      return { kind: 'void', name: '$ref' };
    },
  };
  return { ...node, operation: (name) => (name === '$ref' ? post : node.operation(name)) };
}
