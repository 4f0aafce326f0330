import { recordWebChange } from '../changes/changes';
import type { Core } from '../core';
import { deleteList, listsOf } from '../lists/lists';
import type { SiteRow, WebRow } from '../rows';
import { deleteScope } from '../permissions/scopes';

/** Deletes a web with its lists. Webs below it must be gone before. */
export function deleteWeb(core: Core, web: WebRow): void {
  for (const list of listsOf(core, web.id)) deleteList(core, list);
  for (const table of ['fields', 'content_types', 'custom_actions']) core.db.run(`DELETE FROM ${table} WHERE owner = ?`, web.id);
  core.db.run('DELETE FROM webs WHERE id = ?', web.id);
  if (web.is_unique === 1) deleteScope(core, web.scope_id);
  recordWebChange(core, web, 'deleteObject');
}

/** Deletes a site collection and all in it. */
export function deleteSite(core: Core, site: SiteRow): void {
  const webs = core.db.all<WebRow>('SELECT * FROM webs WHERE site_id = ? ORDER BY length(url) DESC', site.id);
  for (const web of webs) deleteWeb(core, web);
  core.db.run('DELETE FROM custom_actions WHERE owner = ?', site.id);
  core.db.run('UPDATE sites SET hub_site_id = NULL WHERE hub_site_id = ?', site.id);
  core.db.run('DELETE FROM sites WHERE id = ?', site.id);
  core.db.run('DELETE FROM scopes WHERE site_id = ?', site.id);
}
