import { recordListChange, recordWebChange } from '../changes/changes';
import { itemTable } from './columns';
import { contentTypesOf } from './contentTypes';
import type { Core } from '../core';
import { fieldByName, putListField, touchSchema } from './fields';
import type { ContentTypeRow, ListRow, WebRow } from '../rows';

/** A column of a content type, with what the type says of it beyond the column itself. */
export interface TypeLink {
  readonly name: string;
  readonly required?: boolean;
  readonly hidden?: boolean;
}

/** A content type's columns, in order. Those of which it says nothing more are kept by name alone. */
export function typeLinks(type: ContentTypeRow): TypeLink[] {
  return (JSON.parse(type.field_links) as (string | TypeLink)[]).map((link) => (typeof link === 'string' ? { name: link } : link));
}

function tell(core: Core, type: ContentTypeRow, change: 'update' | 'deleteObject'): void {
  const list = core.db.get<ListRow>('SELECT * FROM lists WHERE id = ?', type.owner);
  const web = core.db.get<WebRow>('SELECT * FROM webs WHERE id = ?', type.owner);
  if (list) recordListChange(core, list, 'update');
  if (web) recordWebChange(core, web, change, { object: 'contentType', detail: { contentTypeId: type.id } });
  if (list) touchSchema(core, list.id);
}

export function setTypeLinks(core: Core, type: ContentTypeRow, links: readonly TypeLink[]): void {
  const kept = links.map((link) => (link.required === undefined && link.hidden === undefined ? link.name : link));
  core.db.run('UPDATE content_types SET field_links = ? WHERE owner = ? AND id = ?', JSON.stringify(kept), type.owner, type.id);
  tell(core, type, 'update');
}

export type TypeWords = Pick<ContentTypeRow, 'name' | 'description' | 'grp' | 'hidden' | 'read_only' | 'sealed'>;

export function updateType(core: Core, type: ContentTypeRow, words: TypeWords): void {
  core.db.run(
    'UPDATE content_types SET name = ?, description = ?, grp = ?, hidden = ?, read_only = ?, sealed = ? WHERE owner = ? AND id = ?',
    words.name,
    words.description,
    words.grp,
    words.hidden,
    words.read_only,
    words.sealed,
    type.owner,
    type.id
  );
  tell(core, type, 'update');
}

/** Content types that inherit from one: of the site's webs and lists. */
export function childrenOf(core: Core, siteId: string, type: ContentTypeRow): ContentTypeRow[] {
  return core.db
    .all<ContentTypeRow>(
      `SELECT c.* FROM content_types c WHERE substr(c.id, 1, ?) = ? COLLATE NOCASE AND length(c.id) > ?
       AND c.owner IN (SELECT id FROM webs WHERE site_id = ? UNION ALL SELECT id FROM lists WHERE site_id = ?)`,
      type.id.length,
      type.id,
      type.id.length,
      siteId,
      siteId
    )
    .filter((child) => child.id !== type.id);
}

/** Whether anything still needs a content type: one that inherits from it, or an item of its list. */
export function isTypeInUse(core: Core, siteId: string, type: ContentTypeRow): boolean {
  const list = core.db.get<ListRow>('SELECT * FROM lists WHERE id = ?', type.owner);
  if (!list) return childrenOf(core, siteId, type).length > 0;
  return core.db.get(`SELECT 1 FROM ${itemTable(list.seq)} WHERE "ContentTypeId" = ? LIMIT 1`, type.id) !== undefined;
}

export function deleteType(core: Core, type: ContentTypeRow): void {
  core.db.run('DELETE FROM content_types WHERE owner = ? AND id = ?', type.owner, type.id);
  tell(core, type, 'deleteObject');
}

/** A list that takes a content type takes its columns too, those that it has not yet. */
export function addTypeColumns(core: Core, list: ListRow, type: ContentTypeRow, webId: string): void {
  for (const { name } of typeLinks(type)) {
    const column = fieldByName(core, webId, name);
    if (!column || column.base === 1 || fieldByName(core, list.id, name)) continue;
    // The list gives it its own owner and place.
    putListField(core, list, { ...column });
  }
}

/** Gives what inherits from a content type its words and its columns. */
export function updateChildren(core: Core, siteId: string, webId: string, type: ContentTypeRow): void {
  for (const child of childrenOf(core, siteId, type)) {
    const own = typeLinks(child);
    const missing = typeLinks(type).filter((link) => !own.some((each) => each.name === link.name));
    setTypeLinks(core, child, [...own, ...missing]);
    const isCopy = contentTypesOf(core, child.owner).some((each) => each.id === child.id) && child.id.length === type.id.length + 34;
    const list = core.db.get<ListRow>('SELECT * FROM lists WHERE id = ?', child.owner);
    if (isCopy && list)
      core.db.run(
        'UPDATE content_types SET name = ?, description = ?, grp = ? WHERE owner = ? AND id = ?',
        type.name,
        type.description,
        type.grp,
        child.owner,
        child.id
      );
    if (list) addTypeColumns(core, list, type, webId);
  }
}
