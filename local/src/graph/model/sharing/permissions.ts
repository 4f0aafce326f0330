import { defineCollection, defineEntity } from '../../../model/define';
import type { EntityNode, Node } from '../../../model/node';
import { maskOf, right } from '../../../store/permissions/masks';
import { principalsOf } from '../../../store/people/people';
import { recordPermission } from '../../../store/changes/permissionLog';
import type { PrincipalRow, RoleRow } from '../../../store/rows';
import { scopeOf } from '../../../store/permissions/securables';
import { linksOf, removeLink, type LinkRow } from '../../../store/permissions/sharing';
import type { Asker } from '../../asker';
import { graphRefuse } from '../../errors';
import { callOn } from '../drives/callOn';
import { identityOf, type IdentitySet } from '../identities';
import { securableNode, securableOf, uniqueIdOfValue } from './sharedThing';
import { driveItemPath, isFolder, type DriveItemValue } from '../values';

/** What somebody, or whoever has a link, may do with an item. */
interface Permission {
  readonly of: DriveItemValue;
  readonly roles: readonly string[];
  readonly holder: { readonly kind: 'principal'; readonly row: PrincipalRow } | { readonly kind: 'link'; readonly link: LinkRow };
}

/** Graph's word for a level. */
const roleOf = (role: RoleRow): string => {
  const mask = maskOf(role.high, role.low);
  return (mask & right.managePermissions) !== 0n ? 'owner' : (mask & right.editListItems) !== 0n ? 'write' : 'read';
};

const idOf = ({ holder }: Permission): string => (holder.kind === 'link' ? holder.link.id : Buffer.from(holder.row.login).toString('base64'));

/** Letters that addresses of links carry for what they open. */
const letters: Readonly<Record<string, string>> = { docx: 'w', doc: 'w', xlsx: 'x', xls: 'x', pptx: 'p', ppt: 'p', pdf: 'b', txt: 't' };

function linkUrl(of: DriveItemValue, link: LinkRow): string {
  const extension = /\.([^.]+)$/.exec(of.row?.FileLeafRef ?? '')?.[1]?.toLowerCase() ?? '';
  const letter = isFolder(of) ? 'f' : (letters[extension] ?? 'u');
  const site = of.context.site.url
    .replace(/^\/sites\//, 's/')
    .replace(/^\/teams\//, 't/')
    .replace(/^\//, '');
  return `${of.context.core.origin}/:${letter}:/${site === '' ? 'g' : site}/${link.token}`;
}

/** Somebody as permissions name them: the directory's identity, and the site's. */
function grantedTo({ of, holder }: Permission): IdentitySet | undefined {
  if (holder.kind === 'link') return undefined;
  const { row } = holder;
  const inSite = { id: String(row.id), displayName: row.title, loginName: row.login, ...(row.email === '' ? {} : { email: row.email }) };
  const known = identityOf(of.context, row.id) ?? {};
  return 'siteGroup' in known ? { siteGroup: inSite } : { ...known, siteUser: inSite };
}

const permissionNode: (value: Permission, asker: Asker) => EntityNode = defineEntity<Permission, Asker>({
  contract: 'microsoft.graph.permission',
  path: (value) => `${driveItemPath(value.of)}/permissions/${encodeURIComponent(idOf(value))}`,
  properties: {
    id: idOf,
    roles: ({ roles }) => roles,
    shareId: ({ of, holder }) => (holder.kind === 'link' ? `u!${Buffer.from(linkUrl(of, holder.link)).toString('base64url')}` : undefined),
    expirationDateTime: ({ holder }) => (holder.kind === 'link' ? (holder.link.expires ?? undefined) : undefined),
    hasPassword: ({ holder }) => (holder.kind === 'link' ? false : undefined),
    grantedToV2: grantedTo,
    grantedToIdentitiesV2: ({ holder }) => (holder.kind === 'link' ? [] : undefined),
    link: ({ of, holder }) =>
      holder.kind === 'link' ? { scope: holder.link.scope, type: holder.link.type, webUrl: linkUrl(of, holder.link), preventsDownload: false } : undefined,
  },
  remove: (value) => {
    const { of, holder } = value;
    of.context.require(securableOf(of), 'managePermissions');
    if (holder.kind === 'link') {
      removeLink(of.context.core, holder.link);
      recordPermission(of.context.core, securableOf(of), 'assignmentDelete', { principal: holder.link.group_id });
    } else withdraw(of, holder.row.id);
  },
});

/** Takes what a principal has on an item of its own. @throws where the item has what its folder has */
function withdraw(of: DriveItemValue, principalId: number): void {
  const assignment = callOn(securableNode(of).navigate('RoleAssignments'), 'GetByPrincipalId', { principalid: principalId });
  if (assignment.kind !== 'entity' || !assignment.remove) throw graphRefuse.itemNotFound();
  if (securableNode(of).property('HasUniqueRoleAssignments')?.read() !== true) {
    throw graphRefuse.invalidRequest('Permissions that are inherited cannot be deleted here.');
  }
  assignment.remove();
}

/** A link as a permission. */
export function linkNode(of: DriveItemValue, link: LinkRow, asker: Asker): EntityNode {
  return permissionNode({ of, roles: [link.type === 'edit' ? 'write' : 'read'], holder: { kind: 'link', link } }, asker);
}

/** What one principal has on an item. */
export function principalNodeOf(of: DriveItemValue, principalId: number, asker: Asker): EntityNode {
  const found = assigned(of).find(({ holder }) => holder.kind === 'principal' && holder.row.id === principalId);
  if (!found) throw graphRefuse.itemNotFound();
  return permissionNode(found, asker);
}

const isLinkGroup = (row: PrincipalRow): boolean => row.login.startsWith('SharingLinks.');

/** Who has what on an item, without those who only pass through and the groups behind links. */
function assigned(of: DriveItemValue): Permission[] {
  const { context } = of;
  const rows = context.core.db.all<RoleRow & { principal_id: number }>(
    `SELECT r.*, a.principal_id FROM role_assignments a JOIN role_definitions r ON r.site_id = ? AND r.id = a.role_id
     WHERE a.scope_id = ? AND r.hidden = 0 ORDER BY a.principal_id`,
    context.site.id,
    scopeOf(context.core, securableOf(of))
  );
  const byPrincipal = new Map<number, string[]>();
  for (const row of rows) byPrincipal.set(row.principal_id, [...new Set([...(byPrincipal.get(row.principal_id) ?? []), roleOf(row)])]);
  return [...byPrincipal].flatMap(([id, roles]) => {
    const row = context.principal(id);
    return row && !isLinkGroup(row) ? [{ of, roles, holder: { kind: 'principal' as const, row } }] : [];
  });
}

/** Everyone's permissions for those who may ask after them; one's own for all others. Source: driveitem-list-permissions.md. */
function permissionsSeen(of: DriveItemValue): Permission[] {
  const { context } = of;
  const links = linksOf(context.core, uniqueIdOfValue(of)).map((link): Permission => ({
    of,
    roles: [link.type === 'edit' ? 'write' : 'read'],
    holder: { kind: 'link', link },
  }));
  if (context.can(securableOf(of), 'enumeratePermissions')) return [...assigned(of), ...links];
  const own = new Set(principalsOf(context.core, context.site.id, context.user.id));
  return assigned(of).filter(({ holder }) => holder.kind === 'principal' && own.has(holder.row.id));
}

/** `…/permissions` of a file or folder. */
export function permissionsOf(of: DriveItemValue, asker: Asker): Node {
  return defineCollection(
    {
      contract: 'microsoft.graph.permission',
      path: `${driveItemPath(of)}/permissions`,
      units: 5,
      all: () => permissionsSeen(of).map((each) => permissionNode(each, asker)),
      key: (args) => {
        const id = args.naming(['id']).text('id');
        const found = permissionsSeen(of).find((each) => idOf(each) === id);
        if (!found) throw graphRefuse.itemNotFound();
        return permissionNode(found, asker);
      },
    },
    asker
  );
}
