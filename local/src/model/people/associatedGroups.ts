import { refuse } from '../../http/errors';
import { recordPermission } from '../../store/changes/permissionLog';
import { addPrincipal, principalByLogin, principalType } from '../../store/people/people';
import { addUser, setMembership } from '../../store/people/principals';
import type { PrincipalRow, WebRow } from '../../store/rows';
import { assignRole } from '../../store/permissions/scopes';
import { hasOwnScope, scopeOf } from '../../store/permissions/securables';
import type { Args } from '../args';
import type { Context } from '../context';
import type { OperationDef } from '../define';
import { nowhere } from '../node';

/** Which level each of a web's own groups gets, and where the web keeps its number. */
const kinds = [
  { name: 'Owners', column: 'owners', role: 1073741829 },
  { name: 'Visitors', column: 'visitors', role: 1073741826 },
  { name: 'Members', column: 'members', role: 1073741830 },
] as const;

function groupNamed(title: string, context: Context): PrincipalRow {
  const { core, site } = context;
  return (
    principalByLogin(core, site.id, title) ??
    addPrincipal(core, site.id, { type: principalType.sharePointGroup, login: title, title, ownerId: context.user.id })
  );
}

/** Makes a web's owners, members and visitors groups, gives them their levels, and puts the named owners in. */
function create(web: WebRow, args: Args, context: Context): void {
  const { core } = context;
  const thing = { kind: 'web', web } as const;
  context.require(thing, 'managePermissions');
  if (!hasOwnScope(core, thing)) throw refuse.failed(-2146232832, 'You cannot create default groups on a site that inherits its permissions.');
  const seed = args.text('groupNameSeed', '') || web.title;
  const scope = scopeOf(core, thing);
  for (const { name, column, role } of kinds) {
    const group = groupNamed(`${seed} ${name}`, context);
    assignRole(core, scope, group.id, role);
    recordPermission(core, thing, 'assignmentAdd', { principal: group.id, role });
    core.db.run(`UPDATE webs SET ${column} = ? WHERE id = ?`, group.id, web.id);
    if (name !== 'Owners') continue;
    for (const login of [args.text('userLogin', ''), args.text('userLogin2', '')].filter((each) => each !== '')) {
      const owner = addUser(core, web.site_id, login);
      if (!owner) throw refuse.failed(-2146232832, `The specified user ${login} could not be found.`, 404);
      setMembership(core, group, owner.id, true);
    }
  }
}

export const createDefaultAssociatedGroups: OperationDef<WebRow> = {
  parameters: ['userLogin', 'userLogin2', 'groupNameSeed'],
  writes: true,
  units: 5,
  run: (web, args, context) => {
    create(web, args, context);
    return nowhere('CreateDefaultAssociatedGroups');
  },
};
