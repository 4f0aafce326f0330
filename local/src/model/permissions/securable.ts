import { refuse } from '../../http/errors';
import { maskHalves, maskOf } from '../../store/permissions/masks';
import { boundByOwnItems } from '../../store/permissions/ownItems';
import { ensureUser, principalByLogin } from '../../store/people/people';
import { recordPermission } from '../../store/changes/permissionLog';
import { Access, assignRole } from '../../store/permissions/scopes';
import { breakScope, firstUniqueAncestor, hasOwnScope, resetScope, scopeOf, type Securable } from '../../store/permissions/securables';
import type { Context } from '../context';
import type { OperationDef } from '../define';
import { nowhere, type Node } from '../node';
import { roleAssignments } from './roleAssignments';
import { securableNode } from './securableNode';

/** What webs, lists and items share: their own permissions and what a person may do. */

const fullControl = 1073741829;

/** HasUniqueRoleAssignments is given only on request: it costs. */
export const securableOnRequest = <T>(of: (value: T) => Securable): Readonly<Record<string, (value: T, context: Context) => unknown>> => ({
  HasUniqueRoleAssignments: (value, context) => hasOwnScope(context.core, of(value)),
  EffectiveBasePermissions: (value, context) => maskHalves(context.mask(of(value))),
});

export const securableNavigation = <T>(
  of: (value: T) => Securable,
  base: (value: T, context: Context) => string
): Readonly<Record<string, (value: T, context: Context) => Node>> => ({
  FirstUniqueAncestorSecurableObject: (value, context) => securableNode(firstUniqueAncestor(context.core, of(value)), context),
  RoleAssignments: (value, context) => roleAssignments(of(value), base(value, context), context),
});

function breakInheritance(thing: Securable, copy: boolean, clearBelow: boolean, context: Context): void {
  const { core } = context;
  context.require(thing, 'managePermissions');
  const isNew = breakScope(core, thing, copy, clearBelow);
  if (!isNew) return;
  recordPermission(core, thing, 'scopeAdd');
  // Whoever breaks inheritance without copying keeps the right to go on.
  if (!copy) assignRole(core, scopeOf(core, thing), context.user.id, fullControl);
}

/** What a person may do here, whoever asks. */
function maskOfUser(thing: Securable, login: string, context: Context): bigint {
  const { core, site } = context;
  context.require(thing, 'enumeratePermissions');
  const user = principalByLogin(core, site.id, login) ?? ensureUser(core, site.id, login);
  if (!user || user.type === 8) throw refuse.failed(-2130575276, 'The user does not exist or is not unique.', 404);
  const mask = new Access(core, site.id, user.id, user.is_admin === 1).mask(scopeOf(core, thing));
  return thing.kind === 'item' ? boundByOwnItems(core, thing.list, thing.itemId, user.id, mask) : mask;
}

export const securableOperations = <T>(of: (value: T) => Securable): Readonly<Record<string, OperationDef<T>>> => ({
  BreakRoleInheritance: {
    parameters: ['copyRoleAssignments', 'clearSubscopes'],
    writes: true,
    units: 5,
    run: (value, args, context) => {
      breakInheritance(of(value), args.flag('copyRoleAssignments'), args.flag('clearSubscopes'), context);
      return nowhere('BreakRoleInheritance');
    },
  },
  ResetRoleInheritance: {
    writes: true,
    units: 5,
    run: (value, _args, context) => {
      context.require(of(value), 'managePermissions');
      if (resetScope(context.core, of(value))) recordPermission(context.core, of(value), 'scopeDelete');
      return nowhere('ResetRoleInheritance');
    },
  },
  GetUserEffectivePermissions: {
    parameters: ['userName'],
    units: 5,
    run: (value, args, context) => ({
      kind: 'value',
      name: 'GetUserEffectivePermissions',
      type: 'SP.BasePermissions',
      value: maskHalves(maskOfUser(of(value), args.text('userName'), context)),
    }),
  },
});

/** Only webs are asked so; SharePoint has it on nothing else. */
export const permissionQuestion = <T>(of: (value: T) => Securable): OperationDef<T> => ({
  parameters: ['permissionMask'],
  run: (value, args, context) => {
    const { High, Low } = args.object('permissionMask');
    if (High === undefined || Low === undefined) throw refuse.badQuery('The parameter permissionMask is missing or not valid.');
    const wanted = maskOf(Number(High), Number(Low));
    return { kind: 'value', name: 'DoesUserHavePermissions', type: 'Boolean', value: (context.mask(of(value)) & wanted) === wanted };
  },
});
