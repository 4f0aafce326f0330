import { itemTable } from './columns';
import type { Core } from './core';
import { itemByRef, itemById, itemsBelow } from './items';
import type { ItemRow, ListRow, RoleRow, WebRow } from './rows';
import { assignRole, copyAssignments, deleteScope, newScope } from './scopes';
import { webById } from './sites';

/** A thing that may have permissions of its own. */
export type Securable =
  | { readonly kind: 'web'; readonly web: WebRow }
  | { readonly kind: 'list'; readonly list: ListRow }
  | { readonly kind: 'item'; readonly list: ListRow; readonly itemId: number };

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
  if (thing.kind === 'list') return listScope(core, thing.list);
  const item = itemById(core, thing.list, thing.itemId);
  return item ? itemScope(core, thing.list, item) : listScope(core, thing.list);
}

export function hasOwnScope(core: Core, thing: Securable): boolean {
  if (thing.kind === 'web') return thing.web.is_unique === 1;
  if (thing.kind === 'list') return thing.list.scope_id !== null;
  const item = itemById(core, thing.list, thing.itemId);
  return item !== undefined && item._scope !== scopeAbove(core, thing.list, item);
}

function setItemScope(core: Core, list: ListRow, item: ItemRow, from: number | null, to: number | null): void {
  const table = itemTable(list.seq);
  core.db.run(`UPDATE ${table} SET "_scope" = ? WHERE "ID" = ?`, to, item.ID);
  if (item.FSObjType !== 1) return;
  for (const below of itemsBelow(core, list, item.FileRef)) {
    if (below._scope === from) core.db.run(`UPDATE ${table} SET "_scope" = ? WHERE "ID" = ?`, to, below.ID);
  }
}

function replaceWebScope(core: Core, web: WebRow, from: number, to: number, unique: boolean): void {
  core.db.run('UPDATE webs SET scope_id = ?, is_unique = ? WHERE id = ?', to, unique ? 1 : 0, web.id);
  for (const below of core.db.all<WebRow>('SELECT * FROM webs WHERE parent_id = ? AND scope_id = ? AND is_unique = 0', web.id, from)) {
    replaceWebScope(core, below, from, to, false);
  }
}

/** Gives a thing permissions of its own, with or without those it had. Does nothing where it has them already. */
export function breakScope(core: Core, thing: Securable, copy: boolean): void {
  if (hasOwnScope(core, thing)) return;
  const old = scopeOf(core, thing);
  const siteId = thing.kind === 'web' ? thing.web.site_id : thing.list.site_id;
  const scope = newScope(core, siteId, old);
  if (copy) copyAssignments(core, old, scope);
  if (thing.kind === 'web') replaceWebScope(core, thing.web, old, scope, true);
  else if (thing.kind === 'list') core.db.run('UPDATE lists SET scope_id = ? WHERE id = ?', scope, thing.list.id);
  else {
    const item = itemById(core, thing.list, thing.itemId);
    if (item) setItemScope(core, thing.list, item, item._scope, scope);
  }
}

/** Takes a thing's own permissions away; those above hold again. */
export function resetScope(core: Core, thing: Securable): void {
  if (!hasOwnScope(core, thing)) return;
  const old = scopeOf(core, thing);
  if (thing.kind === 'web') {
    const parent = thing.web.parent_id ? webById(core, thing.web.parent_id) : undefined;
    if (!parent) return;
    replaceWebScope(core, thing.web, old, parent.scope_id, false);
  } else if (thing.kind === 'list') {
    core.db.run('UPDATE lists SET scope_id = NULL WHERE id = ?', thing.list.id);
  } else {
    const item = itemById(core, thing.list, thing.itemId);
    if (item) setItemScope(core, thing.list, item, old, scopeAbove(core, thing.list, item));
  }
  deleteScope(core, old);
}

/** Gives a level by name on a thing that has, or now gets, permissions of its own. */
export function grantLevel(core: Core, thing: Securable, principalId: number, level: string): void {
  breakScope(core, thing, true);
  const siteId = thing.kind === 'web' ? thing.web.site_id : thing.list.site_id;
  const role = core.db.get<RoleRow>('SELECT * FROM role_definitions WHERE site_id = ? AND name = ?', siteId, level);
  if (!role) throw new Error(`The site has no permission level ${level}.`);
  const fresh: Securable =
    thing.kind === 'list' ? { kind: 'list', list: core.db.get<ListRow>('SELECT * FROM lists WHERE id = ?', thing.list.id) ?? thing.list } : thing;
  assignRole(core, scopeOf(core, fresh), principalId, role.id);
}
