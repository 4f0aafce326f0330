import { refuse } from '../../http/errors';
import { itemTable } from '../lists/columns';
import type { Core } from '../core';
import { itemByRef, itemById } from '../items/items';
import { belowFolder } from '../items/places';
import type { ItemRow, ListRow, RoleRow, WebRow } from '../rows';
import { assignRole, copyAssignments, deleteScope, newScope, reparentScopes } from './scopes';
import { scopesBelow, takeScopesBelow } from './scopesBelow';
import { scopesOfList } from './scopesOfList';
import { webById } from '../sites/sites';

/** A thing that may have permissions of its own. */
export type Securable =
  | { readonly kind: 'web'; readonly web: WebRow }
  | { readonly kind: 'list'; readonly list: ListRow }
  | { readonly kind: 'item'; readonly list: ListRow; readonly itemId: number };

/** SharePoint Online's limits on permissions of one's own, from its published service limits. */
export const uniqueScopesOfList = 50_000;
export const itemsToInheritAgain = 100_000;

/** The scope of a list: its own, or its web's. */
export function listScope(core: Core, list: ListRow): number {
  return list.scope_id ?? webById(core, list.web_id)?.scope_id ?? 0;
}

/** The scope kept on an item in a folder: that of the nearest folder with its own, or null for the list's. */
export function effectiveScope(core: Core, list: ListRow, dir: string): number | null {
  return dir === list.url ? null : (itemByRef(core, list, dir)?._scope ?? null);
}

export function itemScope(core: Core, list: ListRow, item: Pick<ItemRow, '_scope'>): number {
  return item._scope ?? listScope(core, list);
}

/** The scope above an item: its folder's, or the list's. */
function scopeAbove(core: Core, list: ListRow, item: ItemRow): number | null {
  return effectiveScope(core, list, item.FileDirRef);
}

export function scopeOf(core: Core, thing: Securable): number {
  if (thing.kind === 'web') return webById(core, thing.web.id)?.scope_id ?? thing.web.scope_id;
  if (thing.kind === 'list') return listScope(core, freshList(core, thing.list));
  const item = itemById(core, thing.list, thing.itemId);
  return item ? itemScope(core, thing.list, item) : listScope(core, thing.list);
}

export function hasOwnScope(core: Core, thing: Securable): boolean {
  if (thing.kind === 'web') return (webById(core, thing.web.id) ?? thing.web).is_unique === 1;
  if (thing.kind === 'list') return freshList(core, thing.list).scope_id !== null;
  const item = itemById(core, thing.list, thing.itemId);
  return item !== undefined && item._scope !== scopeAbove(core, thing.list, item);
}

function freshList(core: Core, list: ListRow): ListRow {
  return core.db.get<ListRow>('SELECT * FROM lists WHERE id = ?', list.id) ?? list;
}

/** What has own permissions nearest above: the thing itself, a folder, the list or the web. */
export function firstUniqueAncestor(core: Core, thing: Securable): Securable {
  if (hasOwnScope(core, thing)) return thing;
  if (thing.kind === 'web') {
    const parent = thing.web.parent_id === null ? undefined : webById(core, thing.web.parent_id);
    return parent ? firstUniqueAncestor(core, { kind: 'web', web: parent }) : thing;
  }
  const web = webById(core, thing.list.web_id);
  if (thing.kind === 'list') return web ? firstUniqueAncestor(core, { kind: 'web', web }) : thing;
  const item = itemById(core, thing.list, thing.itemId);
  const folder = item && item.FileDirRef !== thing.list.url ? itemByRef(core, thing.list, item.FileDirRef) : undefined;
  return firstUniqueAncestor(core, folder ? { kind: 'item', list: thing.list, itemId: folder.ID } : { kind: 'list', list: thing.list });
}

function setItemScope(core: Core, list: ListRow, item: ItemRow, from: number | null, to: number | null): void {
  const table = itemTable(list.seq);
  core.db.run(`UPDATE ${table} SET "_scope" = ? WHERE "ID" = ?`, to, item.ID);
  if (item.FSObjType !== 1) return;
  const below = belowFolder(item.FileRef);
  core.db.run(`UPDATE ${table} SET "_scope" = ? WHERE "_scope" IS ? AND ${below.text}`, to, from, ...below.params);
}

function replaceWebScope(core: Core, web: WebRow, from: number, to: number, unique: boolean): void {
  core.db.run('UPDATE webs SET scope_id = ?, is_unique = ? WHERE id = ?', to, unique ? 1 : 0, web.id);
  for (const below of core.db.all<WebRow>('SELECT * FROM webs WHERE parent_id = ? AND scope_id = ? AND is_unique = 0', web.id, from)) {
    replaceWebScope(core, below, from, to, false);
  }
}

const siteOf = (thing: Securable): string => (thing.kind === 'web' ? thing.web.site_id : thing.list.site_id);

/** Going through every item of a very long list for a change of permissions is refused. */
function checkLength(core: Core, thing: Securable): void {
  const isWide = thing.kind === 'list' || (thing.kind === 'item' && itemById(core, thing.list, thing.itemId)?.FSObjType === 1);
  if (isWide && freshList(core, thing.list).item_count > itemsToInheritAgain) throw refuse.throttledQuery();
}

function checkRoomForScope(core: Core, thing: Securable): void {
  if (thing.kind !== 'item') return;
  if (scopesOfList(core, thing.list).length >= uniqueScopesOfList)
    throw refuse.failed(-2146232832, 'You cannot break inheritance for this item because there are too many items with unique permissions in this list.');
}

/**
 * Gives a thing permissions of its own, with or without those it had. Does nothing where it has them already.
 * @param clearBelow all that lies below takes the thing's permissions, whatever it had
 * @returns whether the thing has them only now
 */
export function breakScope(core: Core, thing: Securable, copy: boolean, clearBelow = false): boolean {
  const fresh = !hasOwnScope(core, thing);
  if (fresh) {
    checkLength(core, thing);
    checkRoomForScope(core, thing);
    const old = scopeOf(core, thing);
    const below = scopesBelow(core, thing, old);
    const scope = newScope(core, siteOf(thing), old);
    if (copy) copyAssignments(core, old, scope);
    if (thing.kind === 'web') replaceWebScope(core, thing.web, old, scope, true);
    else if (thing.kind === 'list') core.db.run('UPDATE lists SET scope_id = ? WHERE id = ?', scope, thing.list.id);
    else {
      const item = itemById(core, thing.list, thing.itemId);
      if (item) setItemScope(core, thing.list, item, item._scope, scope);
    }
    reparentScopes(core, below, scope);
  }
  if (clearBelow) takeScopesBelow(core, thing, scopeOf(core, thing));
  return fresh;
}

/** Takes a thing's own permissions away; those above hold again. @returns whether it had any */
export function resetScope(core: Core, thing: Securable): boolean {
  if (!hasOwnScope(core, thing)) return false;
  checkLength(core, thing);
  const old = scopeOf(core, thing);
  const below = scopesBelow(core, thing, old);
  if (thing.kind === 'web') {
    const parent = thing.web.parent_id ? webById(core, thing.web.parent_id) : undefined;
    if (!parent) return false;
    replaceWebScope(core, thing.web, old, parent.scope_id, false);
  } else if (thing.kind === 'list') {
    core.db.run('UPDATE lists SET scope_id = NULL WHERE id = ?', thing.list.id);
  } else {
    const item = itemById(core, thing.list, thing.itemId);
    if (item) setItemScope(core, thing.list, item, old, scopeAbove(core, thing.list, item));
  }
  reparentScopes(core, below, scopeOf(core, thing));
  deleteScope(core, old);
  return true;
}

/** Gives a level by name on a thing that has, or now gets, permissions of its own. */
export function grantLevel(core: Core, thing: Securable, principalId: number, level: string): void {
  breakScope(core, thing, true);
  const role = core.db.get<RoleRow>('SELECT * FROM role_definitions WHERE site_id = ? AND name = ?', siteOf(thing), level);
  if (!role) throw new Error(`The site has no permission level ${level}.`);
  assignRole(core, scopeOf(core, thing), principalId, role.id);
}
