import { refuse } from '../../http/errors';
import { limitedAccess } from '../../store/permissions/masks';
import { recordPermission } from '../../store/changes/permissionLog';
import type { RoleRow } from '../../store/rows';
import { assignRole, rolesOf } from '../../store/permissions/scopes';
import { hasOwnScope, scopeOf, type Securable } from '../../store/permissions/securables';
import type { Context } from '../context';
import { defineCollection, defineEntity } from '../define';
import { nowhere, type EntityNode, type Node } from '../node';
import { principalNode } from '../people/principals';
import { roleNode } from './roles';

/** Who has what on a web, a list or an item. */

interface Assignment {
  readonly thing: Securable;
  readonly scope: number;
  readonly principalId: number;
  readonly base: string;
}

const pathOf = (value: Assignment): string => `${value.base}/RoleAssignments/GetByPrincipalId(${value.principalId})`;

const assignment = defineEntity<Assignment>({
  contract: 'SP.RoleAssignment',
  path: pathOf,
  properties: { PrincipalId: (value) => value.principalId },
  navigation: {
    Member: (value, context) => {
      const row = context.principal(value.principalId);
      return row ? principalNode(row, context) : nowhere('Member');
    },
    RoleDefinitionBindings: (value, context) => bindings(value, context),
  },
  operations: {
    DeleteObject: {
      writes: true,
      units: 5,
      run: (value, _args, context) => {
        remove(value, context);
        return nowhere('DeleteObject');
      },
    },
  },
  remove,
});

function bindings(value: Assignment, context: Context): Node {
  return defineCollection(
    {
      contract: 'SP.RoleDefinition',
      path: `${pathOf(value)}/RoleDefinitionBindings`,
      all: () =>
        context.core.db
          .all<RoleRow>(
            'SELECT r.* FROM role_assignments a JOIN role_definitions r ON r.site_id = ? AND r.id = a.role_id WHERE a.scope_id = ? AND a.principal_id = ? ORDER BY r.ord',
            context.site.id,
            value.scope,
            value.principalId
          )
          .map((role) => roleNode(role, context)),
    },
    context
  );
}

function remove(value: Assignment, context: Context): void {
  const own = requireOwn(value.thing, context);
  context.core.db.run('DELETE FROM role_assignments WHERE scope_id = ? AND principal_id = ?', own, value.principalId);
  recordPermission(context.core, value.thing, 'assignmentDelete', { principal: value.principalId });
}

function requireOwn(thing: Securable, context: Context): number {
  context.require(thing, 'managePermissions');
  if (!hasOwnScope(context.core, thing))
    throw refuse.failed(-2146232832, 'You cannot change permissions of an object that inherits them. Break inheritance first.');
  return scopeOf(context.core, thing);
}

/** `…/roleassignments`. */
export function roleAssignments(thing: Securable, base: string, context: Context): Node {
  const { core } = context;
  context.require(thing, 'enumeratePermissions');
  const scope = scopeOf(core, thing);
  const node = (principalId: number): EntityNode => assignment({ thing, scope, principalId, base }, context);
  const held = (principalId: number, roleId?: number): boolean =>
    core.db.get(
      'SELECT 1 FROM role_assignments WHERE scope_id = ? AND principal_id = ? AND role_id = ifnull(?, role_id)',
      scope,
      principalId,
      roleId ?? null
    ) !== undefined;
  const byPrincipal = (id: number): EntityNode => {
    if (!held(id)) throw refuse.failed(-2146232832, `Can not find the principal with id: ${id}.`, 404);
    return node(id);
  };
  const levelOf = (id: number): RoleRow => {
    const role = rolesOf(core, context.site.id).find((each) => each.id === id);
    if (!role) throw refuse.noPrincipal('Role definition');
    return role;
  };
  const add = (principalId: number, roleId: number): void => {
    const own = requireOwn(thing, context);
    const principal = context.principal(principalId);
    if (!principal) throw refuse.failed(-2146232832, `Can not find the principal with id: ${principalId}.`, 404);
    const role = levelOf(roleId);
    if (role.id === limitedAccess) throw refuse.failed(-2147024809, 'Cannot grant a user a limited permission level.', 400);
    assignRole(core, own, principal.id, role.id);
    recordPermission(core, thing, 'assignmentAdd', { principal: principal.id, role: role.id });
  };
  const take = (principalId: number, roleId: number): void => {
    const own = requireOwn(thing, context);
    if (!held(principalId)) throw refuse.failed(-2146232832, `Can not find the principal with id: ${principalId}.`, 404);
    const role = levelOf(roleId);
    core.db.run('DELETE FROM role_assignments WHERE scope_id = ? AND principal_id = ? AND role_id = ?', own, principalId, role.id);
    recordPermission(core, thing, 'assignmentDelete', { principal: principalId, role: role.id });
  };
  const pair = ['principalid', 'roledefid'];
  return defineCollection(
    {
      contract: 'SP.RoleAssignment',
      path: `${base}/RoleAssignments`,
      units: 5,
      all: () =>
        core.db.all<{ id: number }>('SELECT DISTINCT principal_id AS id FROM role_assignments WHERE scope_id = ? ORDER BY 1', scope).map((row) => node(row.id)),
      key: (args) => byPrincipal(args.naming(['principalid']).number('principalid')),
      operations: {
        GetByPrincipalId: { parameters: ['principalid'], units: 5, run: (args) => byPrincipal(args.number('principalid')) },
        AddRoleAssignment: {
          parameters: pair,
          writes: true,
          units: 5,
          run: (args) => {
            add(args.number('principalid'), args.number('roledefid'));
            return nowhere('AddRoleAssignment');
          },
        },
        RemoveRoleAssignment: {
          parameters: pair,
          writes: true,
          units: 5,
          run: (args) => {
            take(args.number('principalid'), args.number('roledefid'));
            return nowhere('RemoveRoleAssignment');
          },
        },
      },
    },
    context
  );
}
