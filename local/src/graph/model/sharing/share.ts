import type { Args } from '../../../model/args';
import { defineCollection } from '../../../model/define';
import type { Node } from '../../../model/node';
import { readIso } from '../../../locale/instants';
import { ensureUser } from '../../../store/people/people';
import type { RoleRow } from '../../../store/rows';
import { rolesOf } from '../../../store/permissions/scopes';
import { addLink, linksOf, type LinkScope, type LinkType } from '../../../store/permissions/sharing';
import type { Asker } from '../../asker';
import { graphRefuse } from '../../errors';
import { callOn } from '../drives/callOn';
import { linkNode, principalNodeOf } from './permissions';
import { securableNode, securableOf, uniqueIdOfValue } from './sharedThing';
import type { DriveItemValue } from '../values';

/** The levels that reading and editing are given by: Read and Contribute. */
const levels = { read: 2, write: 3 } as const;

function levelFor(of: DriveItemValue, role: 'read' | 'write'): RoleRow {
  const found = rolesOf(of.context.core, of.context.site.id).find(({ kind }) => kind === levels[role]);
  if (!found) throw graphRefuse.invalidRequest('The site has no level for that.');
  return found;
}

/** Gives a level on something that has, or now gets, permissions of its own. */
function give(of: DriveItemValue, principalId: number, role: 'read' | 'write', keepInherited: boolean): void {
  const node = securableNode(of);
  if (node.property('HasUniqueRoleAssignments')?.read() !== true) {
    callOn(node, 'BreakRoleInheritance', { copyRoleAssignments: keepInherited, clearSubscopes: false });
  }
  callOn(securableNode(of).navigate('RoleAssignments'), 'AddRoleAssignment', { principalid: principalId, roledefid: levelFor(of, role).id });
}

/** @returns the link, new (201) or the one of its kind that is there already (200). Source: driveitem-createlink.md. */
export function createLink(of: DriveItemValue, args: Args, asker: Asker): Node {
  const { context, list } = of;
  context.require(securableOf(of), 'managePermissions');
  const type = args.text('type', 'view');
  const scope = args.text('scope', 'organization');
  if (type !== 'view' && type !== 'edit') throw graphRefuse.invalidRequest(`Links of type '${type}' are not supported here.`);
  if (scope !== 'anonymous' && scope !== 'organization' && scope !== 'users') throw graphRefuse.invalidRequest(`The scope '${scope}' is not valid.`);
  const known = linksOf(context.core, uniqueIdOfValue(of)).find((link) => link.type === type && link.scope === scope && scope !== 'users');
  if (known) return linkNode(of, known, asker);
  const link = addLink(
    context.core,
    { siteId: context.site.id, listId: list.id, uniqueId: uniqueIdOfValue(of) },
    { type: type as LinkType, scope: scope as LinkScope, by: context.user.id, expires: expiry(args) }
  );
  give(of, link.group_id, type === 'edit' ? 'write' : 'read', args.flag('retainInheritedPermissions', true));
  return { kind: 'reply', status: 201, headers: {}, of: linkNode(of, link, asker) };
}

function expiry(args: Args): string | null {
  if (!args.has('expirationDateTime')) return null;
  const at = readIso(args.text('expirationDateTime'));
  if (at === null) throw graphRefuse.invalidRequest('expirationDateTime is not a valid instant.');
  return at;
}

/** Gives people a level. Nobody is written to: the tenant sends no mail. Source: driveitem-invite.md. */
export function invite(of: DriveItemValue, args: Args, asker: Asker): Node {
  const { context } = of;
  context.require(securableOf(of), 'managePermissions');
  const role = args.list('roles')[0];
  if (role !== 'read' && role !== 'write') throw graphRefuse.invalidRequest('roles must be read or write.');
  if (args.flag('sendInvitation')) throw graphRefuse.notSupported('sending invitations; leave out sendInvitation');
  const people = args.list('recipients').map((recipient) => {
    const { email, alias } = (recipient ?? {}) as { email?: unknown; alias?: unknown };
    const user = ensureUser(context.core, context.site.id, String(email ?? alias ?? ''));
    if (!user) throw graphRefuse.notSupported('inviting people who are not in the directory');
    return user;
  });
  if (people.length === 0) throw graphRefuse.invalidRequest('The invitation names nobody.');
  for (const person of people) give(of, person.id, role, args.flag('retainInheritedPermissions', true));
  return defineCollection({ contract: 'microsoft.graph.permission', path: '', all: () => people.map(({ id }) => principalNodeOf(of, id, asker)) }, asker);
}
