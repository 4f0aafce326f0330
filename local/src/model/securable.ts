import { refuse } from '../http/errors';
import { maskHalves, maskOf } from '../store/masks';
import { ensureUser, principalByLogin } from '../store/people';
import type { RoleRow } from '../store/rows';
import { Access, assignRole, rolesOf } from '../store/scopes';
import { breakScope, hasOwnScope, resetScope, scopeOf, type Securable } from '../store/securables';
import type { Context } from './context';
import { defineCollection, defineEntity, type OperationDef } from './define';
import { nowhere, type EntityNode, type Node } from './node';
import { principalNode } from './principals';
import { roleNode } from './roles';

/** What webs, lists and items share: their own permissions and who has what. */

interface Assignment {
  readonly thing: Securable;
  readonly scope: number;
  readonly principalId: number;
  readonly base: string;
}

const assignment = defineEntity<Assignment>({
  contract: 'SP.RoleAssignment',
  path: (value) => `${value.base}/RoleAssignments/GetByPrincipalId(${value.principalId})`,
  properties: { PrincipalId: (value) => value.principalId },
  navigation: {
    Member: (value, context) => {
      const row = context.principal(value.principalId);
      return row ? principalNode(row, context) : nowhere('Member');
    },
    RoleDefinitionBindings: (value, context) =>
      defineCollection(
        {
          contract: 'SP.RoleDefinition',
          path: `${value.base}/RoleAssignments/GetByPrincipalId(${value.principalId})/RoleDefinitionBindings`,
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
      ),
  },
  remove: (value, context) => {
    context.require(value.thing, 'managePermissions');
    context.core.db.run('DELETE FROM role_assignments WHERE scope_id = ? AND principal_id = ?', value.scope, value.principalId);
  },
});

function requireOwn(thing: Securable, context: Context): number {
  context.require(thing, 'managePermissions');
  if (!hasOwnScope(context.core, thing))
    throw refuse.failed(-2146232832, 'You cannot change permissions of an object that inherits them. Break inheritance first.');
  return scopeOf(context.core, thing);
}

function assignments(thing: Securable, base: string, context: Context): Node {
  const { core } = context;
  context.require(thing, 'enumeratePermissions');
  const scope = scopeOf(core, thing);
  const node = (principalId: number): EntityNode => assignment({ thing, scope, principalId, base }, context);
  return defineCollection(
    {
      contract: 'SP.RoleAssignment',
      path: `${base}/RoleAssignments`,
      units: 5,
      all: () =>
        core.db.all<{ id: number }>('SELECT DISTINCT principal_id AS id FROM role_assignments WHERE scope_id = ? ORDER BY 1', scope).map((row) => node(row.id)),
      key: (args) => node(Number(args.naming(['principalid']).number('principalid'))),
      operations: {
        GetByPrincipalId: {
          parameters: ['principalid'],
          units: 5,
          run: (args) => {
            const id = args.number('principalid');
            if (!core.db.get('SELECT 1 FROM role_assignments WHERE scope_id = ? AND principal_id = ?', scope, id)) throw refuse.noPrincipal('Principal');
            return node(id);
          },
        },
        AddRoleAssignment: {
          parameters: ['principalid', 'roledefid'],
          writes: true,
          units: 5,
          run: (args) => {
            const own = requireOwn(thing, context);
            const principal = context.principal(args.number('principalid'));
            const role = rolesOf(core, context.site.id).find((each) => each.id === args.number('roledefid'));
            if (!principal || !role) throw refuse.noPrincipal(principal ? 'Role definition' : 'Principal');
            assignRole(core, own, principal.id, role.id);
            return nowhere('AddRoleAssignment');
          },
        },
        RemoveRoleAssignment: {
          parameters: ['principalid', 'roledefid'],
          writes: true,
          units: 5,
          run: (args) => {
            const own = requireOwn(thing, context);
            core.db.run(
              'DELETE FROM role_assignments WHERE scope_id = ? AND principal_id = ? AND role_id = ?',
              own,
              args.number('principalid'),
              args.number('roledefid')
            );
            return nowhere('RemoveRoleAssignment');
          },
        },
      },
    },
    context
  );
}

/** HasUniqueRoleAssignments is given only on request: it costs. */
export const securableOnRequest = <T>(of: (value: T) => Securable): Readonly<Record<string, (value: T, context: Context) => unknown>> => ({
  HasUniqueRoleAssignments: (value, context) => hasOwnScope(context.core, of(value)),
  EffectiveBasePermissions: (value, context) => maskHalves(context.mask(of(value))),
});

export const securableNavigation = <T>(
  of: (value: T) => Securable,
  base: (value: T, context: Context) => string
): Readonly<Record<string, (value: T, context: Context) => Node>> => ({
  RoleAssignments: (value, context) => assignments(of(value), base(value, context), context),
});

export const securableOperations = <T>(of: (value: T) => Securable): Readonly<Record<string, OperationDef<T>>> => ({
  BreakRoleInheritance: {
    parameters: ['copyRoleAssignments', 'clearSubscopes'],
    writes: true,
    units: 5,
    run: (value, args, context) => {
      context.require(of(value), 'managePermissions');
      const thing = of(value);
      const fresh = hasOwnScope(context.core, thing);
      breakScope(context.core, thing, args.flag('copyRoleAssignments'));
      // Whoever breaks inheritance without copying keeps the right to go on.
      if (!fresh && !args.flag('copyRoleAssignments')) assignRole(context.core, scopeOf(context.core, refreshed(thing, context)), context.user.id, 1073741829);
      return nowhere('BreakRoleInheritance');
    },
  },
  ResetRoleInheritance: {
    writes: true,
    units: 5,
    run: (value, _args, context) => {
      context.require(of(value), 'managePermissions');
      resetScope(context.core, of(value));
      return nowhere('ResetRoleInheritance');
    },
  },
  GetUserEffectivePermissions: {
    parameters: ['userName'],
    units: 5,
    run: (value, args, context) => {
      context.require(of(value), 'enumeratePermissions');
      const user = principalByLogin(context.core, context.site.id, args.text('userName')) ?? ensureUser(context.core, context.site.id, args.text('userName'));
      if (!user) throw refuse.noPrincipal('User');
      const mask = new Access(context.core, context.site.id, user.id, user.is_admin === 1).mask(scopeOf(context.core, of(value)));
      return { kind: 'value', name: 'GetUserEffectivePermissions', type: 'SP.BasePermissions', value: maskHalves(mask) };
    },
  },
  DoesUserHavePermissions: {
    parameters: ['permissionMask'],
    run: (value, args, context) => {
      const { High, Low } = args.object('permissionMask') as { High?: string | number; Low?: string | number };
      const wanted = args.has('High') ? maskOf(args.number('High'), args.number('Low')) : maskOf(Number(High ?? 0), Number(Low ?? 0));
      return { kind: 'value', name: 'DoesUserHavePermissions', type: 'Boolean', value: context.access.has(scopeOf(context.core, of(value)), wanted) };
    },
  },
});

function refreshed(thing: Securable, context: Context): Securable {
  return thing.kind === 'list' ? { kind: 'list', list: context.freshList(thing.list) } : thing;
}
