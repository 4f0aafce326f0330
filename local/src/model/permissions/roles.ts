import { refuse } from '../../http/errors';
import { recordChange } from '../../store/changes/changes';
import { maskHalves, maskOf } from '../../store/permissions/masks';
import type { RoleRow } from '../../store/rows';
import { rolesOf } from '../../store/permissions/scopes';
import { rootWebOf } from '../../store/sites/sites';
import { nowhere, type Body, type EntityNode, type Node } from '../node';
import type { Context } from '../context';
import { defineCollection, defineEntity } from '../define';

/** Permission levels. Full Control and Limited Access can be neither changed nor deleted; the others can. */

const fixedKinds = new Set([1, 5]);

function refuseIfFixed(role: RoleRow, what: 'changed' | 'deleted'): void {
  if (fixedKinds.has(role.kind)) throw refuse.failed(-2130575304, `The permission level cannot be ${what}.`);
}

function checkName(name: string, id: number, context: Context): void {
  const taken = rolesOf(context.core, context.site.id).some((role) => role.id !== id && role.name.toLowerCase() === name.toLowerCase());
  if (name === '' || taken) throw refuse.failed(-2130575293, 'A permission level with that name already exists.');
}

function tell(type: 'roleAdd' | 'roleDelete' | 'roleUpdate', role: RoleRow, context: Context): void {
  const { core, site } = context;
  const web = rootWebOf(core, site.id);
  recordChange(core, { siteId: site.id, webId: web.id, object: 'web', type, uniqueId: web.id, detail: { role: role.id, name: role.name } });
}

interface Halves {
  readonly High?: string | number;
  readonly Low?: string | number;
}

function halvesOf(body: Body, otherwise: RoleRow | null): { high: number; low: number } {
  const given = body.BasePermissions as Halves | undefined;
  if (!given) return { high: otherwise?.high ?? 0, low: otherwise?.low ?? 0 };
  const [high, low] = [Number(given.High ?? 0), Number(given.Low ?? 0)];
  if (!Number.isInteger(high) || !Number.isInteger(low)) throw refuse.badArgument('Value does not fall within the expected range.');
  return { high: high >>> 0, low: low >>> 0 };
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
    refuseIfFixed(role, 'changed');
    checkName(String(body.Name ?? role.name), role.id, context);
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
    tell('roleUpdate', role, context);
  },
  operations: {
    DeleteObject: {
      writes: true,
      units: 5,
      run: (role, _args, context) => {
        remove(role, context);
        return nowhere('DeleteObject');
      },
    },
  },
  remove,
});

function remove(role: RoleRow, context: Context): void {
  manage(context);
  refuseIfFixed(role, 'deleted');
  context.core.db.run('DELETE FROM role_definitions WHERE site_id = ? AND id = ?', role.site_id, role.id);
  context.core.db.run('DELETE FROM role_assignments WHERE role_id = ? AND scope_id IN (SELECT id FROM scopes WHERE site_id = ?)', role.id, role.site_id);
  tell('roleDelete', role, context);
}

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
        checkName(name, 0, context);
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
        const made = pick((role) => role.id === id);
        tell('roleAdd', { site_id: site.id, id, name, kind: 0, description: '', hidden: 0, ord: 0, high, low }, context);
        return made;
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
