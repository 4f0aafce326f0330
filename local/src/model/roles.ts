import { refuse } from '../http/errors';
import { maskHalves, maskOf } from '../store/masks';
import type { RoleRow } from '../store/rows';
import { rolesOf } from '../store/scopes';
import type { Body, EntityNode, Node } from './node';
import type { Context } from './context';
import { defineCollection, defineEntity } from './define';

/** Permission levels. Those that SharePoint brings can be neither changed nor deleted here; a site's own can. */

const builtInKinds = new Set([1, 5]);

interface Halves {
  readonly High?: string | number;
  readonly Low?: string | number;
}

function halvesOf(body: Body, otherwise: RoleRow | null): { high: number; low: number } {
  const given = body.BasePermissions as Halves | undefined;
  if (!given) return { high: otherwise?.high ?? 0, low: otherwise?.low ?? 0 };
  return { high: Number(given.High ?? 0), low: Number(given.Low ?? 0) };
}

function manage(context: Context): void {
  context.require({ kind: 'web', web: context.web }, 'managePermissions');
}

export const roleNode = defineEntity<RoleRow>({
  contract: 'SP.RoleDefinition',
  path: (role) => `Web/RoleDefinitions(${role.id})`,
  properties: {
    BasePermissions: (role) => maskHalves(maskOf(role.high, role.low)),
    Description: (role) => role.description,
    Hidden: (role) => role.hidden === 1,
    Id: (role) => role.id,
    Name: (role) => role.name,
    Order: (role) => role.ord,
    RoleTypeKind: (role) => role.kind,
  },
  update: (role, body, context) => {
    manage(context);
    if (builtInKinds.has(role.kind)) throw refuse.failed(-2130575304, 'The permission level cannot be changed.');
    const { high, low } = halvesOf(body, role);
    context.core.db.run(
      'UPDATE role_definitions SET name = ?, description = ?, ord = ?, high = ?, low = ? WHERE site_id = ? AND id = ?',
      String(body.Name ?? role.name),
      String(body.Description ?? role.description),
      Number(body.Order ?? role.ord),
      high,
      low,
      role.site_id,
      role.id
    );
  },
  remove: (role, context) => {
    manage(context);
    if (role.kind !== 0) throw refuse.failed(-2130575304, 'The permission level cannot be deleted.');
    context.core.db.run('DELETE FROM role_definitions WHERE site_id = ? AND id = ?', role.site_id, role.id);
    context.core.db.run('DELETE FROM role_assignments WHERE role_id = ? AND scope_id IN (SELECT id FROM scopes WHERE site_id = ?)', role.id, role.site_id);
  },
});

/** `_api/web/roledefinitions`. */
export function roleDefinitions(context: Context): Node {
  const { core, site } = context;
  const pick = (test: (role: RoleRow) => boolean): EntityNode => {
    const role = rolesOf(core, site.id).find(test);
    if (!role) throw refuse.failed(-2147024809, 'Can not find the permission level with the specified name or ID.', 404);
    return roleNode(role, context);
  };
  return defineCollection(
    {
      contract: 'SP.RoleDefinition',
      path: 'Web/RoleDefinitions',
      all: () => rolesOf(core, site.id).map((role) => roleNode(role, context)),
      key: (args) => pick((role) => role.id === args.naming(['id']).number('id')),
      add: (body) => {
        manage(context);
        const name = String(body.Name ?? '');
        if (name === '' || rolesOf(core, site.id).some((role) => role.name.toLowerCase() === name.toLowerCase()))
          throw refuse.failed(-2130575293, 'A permission level with that name already exists.');
        const id = core.db.get<{ next_role: number }>('SELECT next_role FROM sites WHERE id = ?', site.id)?.next_role ?? 1073741925;
        const { high, low } = halvesOf(body, null);
        core.db.run('UPDATE sites SET next_role = ? WHERE id = ?', id + 1, site.id);
        core.db.run(
          'INSERT INTO role_definitions(site_id, id, name, description, kind, hidden, ord, high, low) VALUES (?,?,?,?,0,0,?,?,?)',
          site.id,
          id,
          name,
          String(body.Description ?? ''),
          Number(body.Order ?? 2147483647),
          high,
          low
        );
        return pick((role) => role.id === id);
      },
      operations: {
        GetById: { parameters: ['id'], run: (args) => pick((role) => role.id === args.number('id')) },
        GetByName: { parameters: ['name'], run: (args) => pick((role) => role.name.toLowerCase() === args.text('name').toLowerCase()) },
        GetByType: { parameters: ['roleType'], run: (args) => pick((role) => role.kind === args.number('roleType')) },
      },
    },
    context
  );
}
