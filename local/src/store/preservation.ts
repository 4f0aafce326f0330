import { joinUrl, newGuid, nowIso, type Core } from './core';
import { addListField } from './fields';
import { draftOf } from './fieldXml';
import type { NewItem } from './items';
import { createList, listByUrl } from './lists';
import { labelState, systemAccountId } from './labelState';
import type { ItemRow, ListRow, WebRow } from './rows';
import { newScope } from './scopes';

/**
 * The Preservation Hold library, where SharePoint keeps what was deleted although a label retains it. It is made when
 * it is first needed, and only the site collection's administrators see it. What is kept is never taken out of it here.
 */
const template = 1310;

function ensureLibrary(core: Core, list: ListRow): ListRow {
  const web = core.db.get<WebRow>('SELECT * FROM webs WHERE id = ?', list.web_id) as WebRow;
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

/** The copy that is kept of a file, and where. The bytes are the caller's to copy. */
export function preservedCopy(core: Core, list: ListRow, row: ItemRow, blob: number | null): { readonly list: ListRow; readonly item: NewItem } {
  const library = ensureLibrary(core, list);
  const now = nowIso(core);
  const at = row.FileLeafRef.lastIndexOf('.');
  const [base, extension] = at > 0 ? [row.FileLeafRef.slice(0, at), row.FileLeafRef.slice(at)] : [row.FileLeafRef, ''];
  return {
    list: library,
    item: {
      fsObjType: 0,
      leaf: `${base}_${newGuid().toUpperCase()}${now.slice(0, 19).replace(/:/g, '-')}${extension}`,
      dir: library.url,
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
        PreservationDatePreserved: now,
      },
      blob,
      size: Number(row.File_x0020_Size ?? 0),
      uiVersion: row._UIVersion,
    },
  };
}
