import { recordWebChange } from '../changes/changes';
import { newGuid, type Core } from '../core';
import type { ContentTypeRow, WebRow } from '../rows';

interface BuiltIn {
  id: string;
  name: string;
  description: string;
  group: string;
  hidden?: boolean;
  sealed?: boolean;
  fields: readonly string[];
}

export const itemType = '0x01';
export const documentType = '0x0101';
export const folderType = '0x0120';
export const sitePageType = '0x0101009D1CB255DA76424F860D91F20E6C4118';

const builtIn: readonly BuiltIn[] = [
  { id: '0x', name: 'System', description: '', group: '_Hidden', hidden: true, sealed: true, fields: [] },
  { id: itemType, name: 'Item', description: 'Create a new list item.', group: 'List Content Types', fields: ['ContentType', 'Title'] },
  {
    id: documentType,
    name: 'Document',
    description: 'Create a new document.',
    group: 'Document Content Types',
    fields: ['ContentType', 'FileLeafRef', 'Title'],
  },
  {
    id: folderType,
    name: 'Folder',
    description: 'Create a new folder.',
    group: 'Folder Content Types',
    sealed: true,
    fields: ['ContentType', 'FileLeafRef', 'Title'],
  },
  {
    id: sitePageType,
    name: 'Site Page',
    description: 'Create a new site page.',
    group: 'Document Content Types',
    fields: ['ContentType', 'FileLeafRef', 'Title'],
  },
];

export function contentTypesOf(core: Core, owner: string): ContentTypeRow[] {
  return core.db.all<ContentTypeRow>('SELECT * FROM content_types WHERE owner = ? ORDER BY position', owner);
}

function insert(core: Core, row: ContentTypeRow): void {
  core.db.run(
    'INSERT INTO content_types(owner, id, name, description, grp, hidden, read_only, sealed, position, field_links) VALUES (?,?,?,?,?,?,?,?,?,?)',
    row.owner,
    row.id,
    row.name,
    row.description,
    row.grp,
    row.hidden,
    row.read_only,
    row.sealed,
    row.position,
    row.field_links
  );
}

/** The content types that every root web has. */
export function addBaseContentTypes(core: Core, webId: string): void {
  builtIn.forEach((type, position) =>
    insert(core, {
      owner: webId,
      id: type.id,
      name: type.name,
      description: type.description,
      grp: type.group,
      hidden: type.hidden ? 1 : 0,
      read_only: 0,
      sealed: type.sealed ? 1 : 0,
      position,
      field_links: JSON.stringify(type.fields),
    })
  );
}

/** A list's own copy of a site content type: its id is the parent's, `00`, and a GUID without signs. */
export function addListContentType(core: Core, listId: string, parent: ContentTypeRow): ContentTypeRow {
  const position = contentTypesOf(core, listId).length;
  const row: ContentTypeRow = { ...parent, owner: listId, id: `${parent.id}00${newGuid().replace(/-/g, '').toUpperCase()}`, position, sealed: 0 };
  insert(core, row);
  return row;
}

/** A new content type below a parent of the same web. */
export function addWebContentType(
  core: Core,
  webId: string,
  input: { parent: ContentTypeRow; name: string; description: string; group: string; id?: string }
): ContentTypeRow {
  const row: ContentTypeRow = {
    owner: webId,
    id: input.id ?? `${input.parent.id}00${newGuid().replace(/-/g, '').toUpperCase()}`,
    name: input.name,
    description: input.description,
    grp: input.group,
    hidden: 0,
    read_only: 0,
    sealed: 0,
    position: contentTypesOf(core, webId).length,
    field_links: input.parent.field_links,
  };
  insert(core, row);
  const web = core.db.get<WebRow>('SELECT * FROM webs WHERE id = ?', webId);
  if (web) recordWebChange(core, web, 'add', { object: 'contentType', detail: { contentTypeId: row.id } });
  return row;
}
