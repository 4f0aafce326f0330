import type { Core } from '../core';
import { noGuid } from './customActions';
import type { SiteRow, WebRow } from '../rows';
import { rootWebOf, siteById } from './sites';

/** A hub: a site whose number others carry, with the words of its root web. */
export interface Hub {
  readonly site: SiteRow;
  readonly web: WebRow;
}

export function hubs(core: Core): Hub[] {
  return core.db.all<SiteRow>('SELECT * FROM sites WHERE hub_site_id = id ORDER BY url').map((site) => ({ site, web: rootWebOf(core, site.id) }));
}

export function hubById(core: Core, id: string): Hub | undefined {
  const site = siteById(core, id.toLowerCase());
  return site && site.hub_site_id === site.id ? { site, web: rootWebOf(core, site.id) } : undefined;
}

export function registerHub(core: Core, siteId: string): void {
  core.db.run('UPDATE sites SET hub_site_id = id WHERE id = ?', siteId);
}

/** A hub that is none any more leaves its sites alone. */
export function unregisterHub(core: Core, siteId: string): void {
  core.db.run('UPDATE sites SET hub_site_id = NULL WHERE hub_site_id = ?', siteId);
}

/** @param hubId the empty GUID leaves the hub */
export function joinHub(core: Core, siteId: string, hubId: string): void {
  core.db.run('UPDATE sites SET hub_site_id = ? WHERE id = ?', hubId === noGuid ? null : hubId, siteId);
}
