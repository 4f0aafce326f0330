import { itemTable } from '../lists/columns';
import type { Core } from '../core';
import type { SqlValue } from '../database';
import { itemById } from '../items/items';
import { belowFolder } from '../items/places';
import type { ListRow, WebRow } from '../rows';
import { deleteScope } from './scopes';
import { scopesOfList } from './scopesOfList';
import type { Securable } from './securables';

/** A place in a list: all of it, or a folder and what it holds. */
interface Place {
  readonly list: ListRow;
  readonly folder: string | null;
}

const inPlace = ({ list, folder }: Place): { text: string; params: SqlValue[] } =>
  folder === null
    ? { text: `FROM ${itemTable(list.seq)} WHERE "_scope" IS NOT NULL`, params: [] }
    : { text: `FROM ${itemTable(list.seq)} WHERE "_scope" IS NOT NULL AND ${belowFolder(folder).text}`, params: belowFolder(folder).params };

function scopesIn(core: Core, place: Place): number[] {
  if (place.folder === null) return scopesOfList(core, place.list);
  const { text, params } = inPlace(place);
  return core.db.all<{ scope: number }>(`SELECT DISTINCT "_scope" AS scope ${text}`, ...params).map((row) => row.scope);
}

const listsIn = (core: Core, web: WebRow): ListRow[] => core.db.all<ListRow>('SELECT * FROM lists WHERE web_id = ?', web.id);
const websIn = (core: Core, web: WebRow): WebRow[] => core.db.all<WebRow>('SELECT * FROM webs WHERE parent_id = ?', web.id);

function placeOf(core: Core, thing: Exclude<Securable, { kind: 'web' }>): Place | null {
  if (thing.kind === 'list') return { list: thing.list, folder: null };
  const item = itemById(core, thing.list, thing.itemId);
  return item?.FSObjType === 1 ? { list: thing.list, folder: item.FileRef } : null;
}

function everyScopeBelow(core: Core, thing: Securable): number[] {
  if (thing.kind !== 'web') {
    const place = placeOf(core, thing);
    return place ? scopesIn(core, place) : [];
  }
  const lists = listsIn(core, thing.web).flatMap((list) => [...(list.scope_id === null ? [] : [list.scope_id]), ...scopesIn(core, { list, folder: null })]);
  const webs = websIn(core, thing.web).flatMap((web) => [web.scope_id, ...everyScopeBelow(core, { kind: 'web', web })]);
  return [...lists, ...webs];
}

/** The scopes that lie below a thing and hang directly on the given one. */
export function scopesBelow(core: Core, thing: Securable, parent: number): number[] {
  const hanging = new Set(core.db.all<{ id: number }>('SELECT id FROM scopes WHERE parent = ?', parent).map((row) => row.id));
  return hanging.size === 0 ? [] : everyScopeBelow(core, thing).filter((scope) => hanging.has(scope));
}

/** Gives all below a thing its scope, and takes away what it had of its own. */
export function takeScopesBelow(core: Core, thing: Securable, scope: number): void {
  const gone = new Set(everyScopeBelow(core, thing).filter((each) => each !== scope));
  if (thing.kind === 'web') clearWeb(core, thing.web, scope);
  else {
    const place = placeOf(core, thing);
    if (place) clearPlace(core, place, thing.kind === 'item' ? scope : null);
  }
  for (const each of gone) deleteScope(core, each);
}

function clearPlace(core: Core, place: Place, scope: number | null): void {
  const { text, params } = inPlace(place);
  core.db.run(`UPDATE ${itemTable(place.list.seq)} SET "_scope" = ? WHERE "ID" IN (SELECT "ID" ${text})`, scope, ...params);
}

function clearWeb(core: Core, web: WebRow, scope: number): void {
  for (const list of listsIn(core, web)) {
    clearPlace(core, { list, folder: null }, null);
    core.db.run('UPDATE lists SET scope_id = NULL WHERE id = ?', list.id);
  }
  for (const below of websIn(core, web)) {
    core.db.run('UPDATE webs SET scope_id = ?, is_unique = 0 WHERE id = ?', scope, below.id);
    clearWeb(core, below, scope);
  }
}
