import { joinUrl, newGuid, nowIso, type Core } from '../core';
import { addListField } from '../lists/fields';
import { draftOf } from '../lists/fieldXml';
import type { NewItem } from '../items/items';
import { createList, listByUrl } from '../lists/lists';
import { labelState, systemAccountId } from './labelState';
import type { ItemRow, ListRow, WebRow } from '../rows';
import { newScope } from '../permissions/scopes';
import { versionLabel } from '../items/versions';

/**
 * The Preservation Hold library of a site, where SharePoint keeps what was deleted although a label retains it, and what
 * a record was before it was unlocked. It is made in the top-level web when it is first needed, and only the site
 * collection's administrators see it. What is kept is never taken out of it here.
 */
const template = 1310;

function ensureLibrary(core: Core, siteId: string): ListRow {
  const web = core.db.get<WebRow>('SELECT * FROM webs WHERE site_id = ? AND parent_id IS NULL', siteId) as WebRow;
  const known = listByUrl(core, joinUrl(web.url, 'PreservationHoldLibrary'));
  if (known) return known;
  const made = createList(core, web, { title: 'Preservation Hold Library', path: 'PreservationHoldLibrary', template }, web.author_id);
  for (const name of ['PreservationOriginalURL', 'PreservationOriginalDocumentName', 'PreservationOriginalListId'])
    addListField(core, made, draftOf({ name, type: 'Text' }));
  addListField(core, made, draftOf({ name: 'PreservationDatePreserved', type: 'DateTime' }));
  core.db.run('UPDATE lists SET scope_id = ? WHERE id = ?', newScope(core, web.site_id, web.scope_id), made.id);
  return core.db.get<ListRow>('SELECT * FROM lists WHERE id = ?', made.id) as ListRow;
}

export const isPreserving = (list: ListRow): boolean => list.template === template;

/** Whether a file that is about to be deleted has to be kept. */
export function mustPreserve(list: ListRow, row: ItemRow): boolean {
  return list.base_type === 1 && row.FSObjType === 0 && labelState(row)?.isHold === true;
}

/** Where a copy is kept, and as what. */
export interface Preserved {
  readonly list: ListRow;
  /** The folder that has to be there; null for the library's root. */
  readonly folder: string | null;
  readonly item: NewItem;
}

function split(leaf: string): readonly [string, string] {
  const at = leaf.lastIndexOf('.');
  return at > 0 ? [leaf.slice(0, at), leaf.slice(at)] : [leaf, ''];
}

function copyOf(list: ListRow, row: ItemRow, blob: number | null, place: { dir: string; leaf: string; at: string }): NewItem {
  return {
    fsObjType: 0,
    leaf: place.leaf,
    dir: place.dir,
    author: row.Author,
    editor: row.Editor,
    created: row.Created,
    modified: row.Modified,
    values: {
      Title: row.Title,
      _ComplianceTag: row._ComplianceTag,
      _ComplianceFlags: row._ComplianceFlags,
      _ComplianceTagWrittenTime: row._ComplianceTagWrittenTime,
      _ComplianceTagUserId: row._ComplianceTagUserId ?? systemAccountId,
      PreservationOriginalURL: row.FileRef,
      PreservationOriginalDocumentName: row.FileLeafRef,
      PreservationOriginalListId: list.id,
      PreservationDatePreserved: place.at,
    },
    blob,
    size: Number(row.File_x0020_Size ?? 0),
    uiVersion: row._UIVersion,
  };
}

/** What is kept of a file that is deleted. The bytes are the caller's to copy. */
export function preservedCopy(core: Core, list: ListRow, row: ItemRow, blob: number | null): Preserved {
  const library = ensureLibrary(core, list.site_id);
  const at = nowIso(core);
  const [base, extension] = split(row.FileLeafRef);
  const leaf = `${base}_${newGuid().toUpperCase()}${at.slice(0, 19).replace(/:/g, '-')}${extension}`;
  return { list: library, folder: null, item: copyOf(list, row, blob, { dir: library.url, leaf, at }) };
}

/** What is kept of a record that is unlocked: its latest version, in the library's Records folder. */
export function recordCopy(core: Core, list: ListRow, row: ItemRow, blob: number | null): Preserved {
  const library = ensureLibrary(core, list.site_id);
  const folder = joinUrl(library.url, 'Records');
  const [base, extension] = split(row.FileLeafRef);
  const leaf = `${base} ${newGuid().toUpperCase()} ${versionLabel(row._UIVersion)}${extension}`;
  return { list: library, folder, item: copyOf(list, row, blob, { dir: folder, leaf, at: nowIso(core) }) };
}
