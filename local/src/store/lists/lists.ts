import { refuse } from '../../http/errors';
import { recordListChange } from '../changes/changes';
import { addressIndex, baseColumns, itemTable } from './columns';
import { addListContentType, contentTypesOf, documentType, folderType, itemType, sitePageType } from './contentTypes';
import { joinUrl, newGuid, nowIso, readGuid, splitUrl, type Core } from '../core';
import { addBaseFields, putListField } from './fields';
import { draftOf } from './fieldXml';
import { forget } from '../items/forget';
import { refuseHeldList } from '../labels/labelRules';
import type { ItemRow, ListRow, WebRow } from '../rows';
import type { ListInput } from '../types';
import { addView } from './views';

/** Templates whose items are files. */
const libraryTemplates = new Set([101, 109, 119, 850, 851, 1310]);

export interface ListSettings {
  readonly contentTypesEnabled: boolean;
  readonly versioning: boolean;
  readonly minorVersions: boolean;
  readonly forceCheckout: boolean;
  readonly folders: boolean;
  readonly moderation: boolean;
  readonly attachments: boolean;
  readonly majorLimit: number;
  /** Major versions that keep their drafts; 0 for all. */
  readonly minorLimit: number;
  readonly onQuickLaunch: boolean;
  readonly noCrawl: boolean;
  /** Columns and document properties are kept apart. */
  readonly parserDisabled: boolean;
  readonly disableGridEditing: boolean;
  readonly readSecurity: number;
  readonly writeSecurity: number;
  /** The retention label that new items get. */
  readonly complianceTag?: string | null;
  /** Id of the sensitivity label that new files get; empty for none. */
  readonly sensitivityLabel?: string;
}

export function listSettings(list: ListRow): ListSettings {
  return JSON.parse(list.settings) as ListSettings;
}

export function listsOf(core: Core, webId: string): ListRow[] {
  return core.db.all<ListRow>('SELECT * FROM lists WHERE web_id = ? ORDER BY title', webId);
}

export function listById(core: Core, id: string): ListRow | undefined {
  return core.db.get<ListRow>('SELECT * FROM lists WHERE id = ?', readGuid(id) ?? id);
}

export function listByTitle(core: Core, webId: string, title: string): ListRow | undefined {
  return core.db.get<ListRow>('SELECT * FROM lists WHERE web_id = ? AND title = ?', webId, title);
}

/** The list whose root folder is the address, or holds it. */
export function listByUrl(core: Core, url: string): ListRow | undefined {
  for (let path = url.replace(/\/+$/, ''); path.length > 1; path = splitUrl(path).dir) {
    const list = core.db.get<ListRow>('SELECT * FROM lists WHERE url = ?', path);
    if (list) return list;
  }
  return undefined;
}

/** `Shared Documents` becomes `Shared_x0020_Documents`, as entity names are written. */
export function encodeEntityName(leaf: string): string {
  const encoded = leaf.replace(/[^A-Za-z0-9]/g, (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`);
  return encoded.charAt(0).toUpperCase() + encoded.slice(1);
}

function pathOf(core: Core, web: WebRow, input: ListInput, library: boolean): string {
  const leaf = input.title.replace(/[~#%&*{}\\:<>?/+|"]/g, '').trim() || 'List';
  const wanted = joinUrl(web.url, input.path ?? (library ? leaf : `Lists/${leaf}`));
  let url = wanted;
  for (let n = 1; core.db.get('SELECT 1 FROM lists WHERE url = ?', url); n += 1) url = `${wanted}${n}`;
  return url;
}

/** Numbers of the tables of recycled lists. */
function recycledSeqs(core: Core): number[] {
  return core.db
    .all<{ seq: number }>("SELECT json_extract(payload, '$.list.seq') AS seq FROM recycle_bin WHERE json_extract(payload, '$.kind') = 'list'")
    .map((row) => row.seq);
}

/** What a library of site pages keeps of each. */
const pageColumns = [
  ['CanvasContent1', 'Note'],
  ['LayoutWebpartsContent', 'Note'],
  ['BannerImageUrl', 'URL'],
  ['Description', 'Note'],
  ['PromotedState', 'Number'],
  ['PageLayoutType', 'Text'],
  ['_TopicHeader', 'Text'],
  ['_AuthorByline', 'UserMulti'],
  ['FirstPublishedDate', 'DateTime'],
] as const;

/** Makes a list: its row, its fields, its content types, its first view, and a table for its items. */
export function createList(core: Core, web: WebRow, input: ListInput, authorId: number): ListRow {
  if (listByTitle(core, web.id, input.title)) {
    throw refuse.failed(
      -2130575342,
      'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.'
    );
  }
  const template = input.template ?? 100;
  const library = libraryTemplates.has(template);
  const url = pathOf(core, web, input, library);
  const leaf = encodeEntityName(splitUrl(url).leaf);
  const created = input.created === undefined ? nowIso(core) : new Date(input.created).toISOString().slice(0, 19) + 'Z';
  const settings: ListSettings = {
    contentTypesEnabled: input.contentTypesEnabled ?? false,
    versioning: input.versioning ?? true,
    minorVersions: template === 119,
    forceCheckout: false,
    folders: library,
    moderation: false,
    attachments: !library,
    majorLimit: library ? 500 : 50,
    minorLimit: 0,
    onQuickLaunch: false,
    noCrawl: false,
    parserDisabled: false,
    disableGridEditing: false,
    readSecurity: 1,
    writeSecurity: 1,
  };
  const id = newGuid();
  // A list in the recycle bin still has its table.
  const seq = Math.max(0, ...core.db.all<{ seq: number }>('SELECT seq FROM lists').map((row) => row.seq), ...recycledSeqs(core)) + 1;
  core.db.run(
    `INSERT INTO lists(id, seq, web_id, site_id, title, url, description, template, base_type, hidden, created, modified, user_modified, item_deleted, entity_name, author_id, root_id, settings)
     VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)`,
    id,
    seq,
    web.id,
    web.site_id,
    input.title,
    url,
    input.description ?? '',
    template,
    library ? 1 : 0,
    input.hidden ? 1 : 0,
    created,
    created,
    created,
    created,
    library ? leaf : `${leaf}List`,
    authorId,
    newGuid(),
    JSON.stringify(settings)
  );
  const table = itemTable(seq);
  core.db.alter(`CREATE TABLE ${table} (${baseColumns});
    CREATE UNIQUE INDEX "items_${seq}_unique" ON ${table}("UniqueId"); CREATE UNIQUE INDEX "${addressIndex(seq)}" ON ${table}("FileRef");
    CREATE INDEX "items_${seq}_dir" ON ${table}("FileDirRef", "FSObjType" DESC, "FileLeafRef"); CREATE INDEX "items_${seq}_scope" ON ${table}("_scope") WHERE "_scope" IS NOT NULL;`);
  addBaseFields(core, id, library);
  const list = listById(core, id) as ListRow;
  recordListChange(core, list, 'add', undefined, created);
  recordListChange(core, list, 'add', { object: 'folder', uniqueId: list.root_id }, created);
  const rootWeb = core.db.get<{ id: string }>('SELECT id FROM webs WHERE site_id = ? AND parent_id IS NULL', web.site_id)?.id ?? web.id;
  const siteTypes = contentTypesOf(core, rootWeb);
  for (const typeId of [template === 119 ? sitePageType : library ? documentType : itemType, folderType]) {
    const type = siteTypes.find((candidate) => candidate.id === typeId);
    if (type) addListContentType(core, id, type);
  }
  if (template === 119) {
    for (const [name, type] of pageColumns) putListField(core, list, draftOf({ name, type, hidden: name !== 'Description' }));
  }
  addView(
    core,
    list,
    library
      ? {
          title: template === 119 ? 'All Pages' : 'All Documents',
          fields: ['DocIcon', 'LinkFilename', 'Modified', 'Editor'],
          query: '<OrderBy><FieldRef Name="FileLeafRef" /></OrderBy>',
          isDefault: true,
        }
      : { title: 'All Items', fields: ['LinkTitle'], isDefault: true },
    created
  );
  return listById(core, id) as ListRow;
}

export function deleteList(core: Core, list: ListRow): void {
  refuseHeldList(core, list);
  recordListChange(core, list, 'deleteObject');
  forgetList(core, list);
}

/** Takes away all that a list has, its items with their contents and versions too. */
export function forgetList(core: Core, list: ListRow): void {
  for (const item of core.db.all<ItemRow>(`SELECT "UniqueId", "_blob" FROM ${itemTable(list.seq)}`)) forget(core, item);
  core.db.alter(`DROP TABLE IF EXISTS ${itemTable(list.seq)}`);
  for (const table of ['fields', 'content_types', 'custom_actions']) core.db.run(`DELETE FROM ${table} WHERE owner = ?`, list.id);
  if (list.scope_id !== null) core.db.run('DELETE FROM scopes WHERE id = ?', list.scope_id);
  core.db.run('DELETE FROM lists WHERE id = ?', list.id);
}

export function updateList(core: Core, list: ListRow, change: Partial<ListRow>): void {
  const next = { ...list, ...change };
  core.db.run(
    'UPDATE lists SET title = ?, description = ?, hidden = ?, settings = ?, properties = ?, change = change + 1 WHERE id = ?',
    next.title,
    next.description,
    next.hidden,
    next.settings,
    next.properties,
    list.id
  );
  recordListChange(core, list, 'update');
}
