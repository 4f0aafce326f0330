import { createHash } from 'node:crypto';
import { newGuid, nowIso, type Core } from '../core';
import { addPrincipal, principalType } from '../people/people';

/** Sharing links: who may open something by having its address. */
export const sharingTables = `
CREATE TABLE sharing_links (
  id TEXT PRIMARY KEY, site_id TEXT NOT NULL, list_id TEXT NOT NULL, unique_id TEXT NOT NULL COLLATE NOCASE, type TEXT NOT NULL,
  scope TEXT NOT NULL, group_id INTEGER NOT NULL, created TEXT NOT NULL, created_by INTEGER NOT NULL, expires TEXT, token TEXT NOT NULL UNIQUE);
CREATE INDEX sharing_links_of ON sharing_links(unique_id);
`;

export type LinkType = 'view' | 'edit';
export type LinkScope = 'anonymous' | 'organization' | 'users';

export interface LinkRow {
  readonly id: string;
  readonly site_id: string;
  readonly list_id: string;
  readonly unique_id: string;
  readonly type: LinkType;
  readonly scope: LinkScope;
  /** The site's group that holds whoever used the link. */
  readonly group_id: number;
  readonly created: string;
  readonly created_by: number;
  readonly expires: string | null;
  /** What the link's address ends with. */
  readonly token: string;
}

/** What is shared. */
export interface Shared {
  readonly siteId: string;
  readonly listId: string;
  readonly uniqueId: string;
}

const kinds: Readonly<Record<LinkScope, string>> = { anonymous: 'Anonymous', organization: 'Organization', users: 'Flexible' };

/** How SharePoint names the group behind a link; one for chosen people says nothing of what they may do. */
function groupName(link: Pick<LinkRow, 'id' | 'unique_id' | 'type' | 'scope'>): string {
  const what = link.scope === 'users' ? '' : link.type === 'view' ? 'View' : 'Edit';
  return `SharingLinks.${link.unique_id}.${kinds[link.scope]}${what}.${link.id}`;
}

/** Makes a link and the group behind it. What the group may do is the caller's to give. */
export function addLink(
  core: Core,
  of: Shared,
  link: { readonly type: LinkType; readonly scope: LinkScope; readonly by: number; readonly expires: string | null }
): LinkRow {
  const id = newGuid();
  const name = groupName({ id, unique_id: of.uniqueId, type: link.type, scope: link.scope });
  const group = addPrincipal(core, of.siteId, { type: principalType.sharePointGroup, login: name, title: name });
  core.db.run(
    'INSERT INTO sharing_links(id, site_id, list_id, unique_id, type, scope, group_id, created, created_by, expires, token) VALUES (?,?,?,?,?,?,?,?,?,?,?)',
    id,
    of.siteId,
    of.listId,
    of.uniqueId,
    link.type,
    link.scope,
    group.id,
    nowIso(core),
    link.by,
    link.expires,
    `E${createHash('sha256').update(id).digest('base64url').slice(0, 43)}`
  );
  return linkById(core, id) as LinkRow;
}

export function linkById(core: Core, id: string): LinkRow | undefined {
  return core.db.get<LinkRow>('SELECT * FROM sharing_links WHERE id = ?', id);
}

/** Links that still open something, oldest first. */
export function linksOf(core: Core, uniqueId: string): LinkRow[] {
  return core.db.all<LinkRow>('SELECT * FROM sharing_links WHERE unique_id = ? AND (expires IS NULL OR expires > ?) ORDER BY rowid', uniqueId, nowIso(core));
}

/** Takes a link away, and with its group what whoever used it was given. */
export function removeLink(core: Core, link: LinkRow): void {
  core.db.run('DELETE FROM sharing_links WHERE id = ?', link.id);
  core.db.run('DELETE FROM role_assignments WHERE principal_id = ? AND scope_id IN (SELECT id FROM scopes WHERE site_id = ?)', link.group_id, link.site_id);
  core.db.run('DELETE FROM principals WHERE site_id = ? AND id = ?', link.site_id, link.group_id);
}
