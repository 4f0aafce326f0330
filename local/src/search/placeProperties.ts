import type { Core } from '../store/core';
import type { SiteRow, WebRow } from '../store/rows';
import { fixed, type SourceValue } from './source';

/** What search says of the web and site that anything lies in. */
export function placeProperties(core: Core, site: SiteRow, web: WebRow): Readonly<Record<string, SourceValue>> {
  const hub = site.hub_site_id;
  const address = (url: string): string => core.origin + (url === '/' ? '' : url);
  return {
    SiteId: fixed(site.id),
    NormSiteID: fixed(site.id),
    WebId: fixed(web.id),
    NormWebID: fixed(web.id),
    SiteTitle: fixed(web.title),
    SiteName: fixed(address(web.url)),
    SPSiteUrl: fixed(address(site.url)),
    SPWebUrl: fixed(address(web.url)),
    WebTemplate: fixed(web.template.split('#')[0]),
    DepartmentId: fixed(hub),
    RelatedHubSites: fixed(hub),
  };
}
