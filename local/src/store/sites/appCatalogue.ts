import type { Core } from '../core';
import type { SiteRow } from '../rows';

/** The template of the one site that is the tenant's app catalogue. */
export const catalogueTemplate = 'APPCATALOG#0';

export function appCatalogue(core: Core): SiteRow | undefined {
  return core.db.get<SiteRow>('SELECT s.* FROM sites s JOIN webs w ON w.site_id = s.id AND w.parent_id IS NULL WHERE w.template = ?', catalogueTemplate);
}

/** Whoever administers the catalogue administers the tenant here: there is no other sign of it in SharePoint's own data. */
export function isCatalogueAdmin(core: Core, login: string): boolean {
  const site = appCatalogue(core);
  return site !== undefined && core.db.get('SELECT 1 FROM principals WHERE site_id = ? AND login = ? AND is_admin = 1', site.id, login) !== undefined;
}
