import type { Core } from '../store/core';
import { listsOf } from '../store/lists/lists';
import { right } from '../store/permissions/masks';
import { principalByLogin } from '../store/people/people';
import type { SiteRow, WebRow } from '../store/rows';
import { Access } from '../store/permissions/scopes';
import { listScope } from '../store/permissions/securables';
import { itemSource } from './itemSource';
import { isCrawled, listSource, webSource } from './placeSource';
import type { Source } from './source';

/** What a person may do in a site, whether or not they were ever there. */
function accessOf(core: Core, siteId: string, login: string): Access {
  const user = principalByLogin(core, siteId, login);
  return new Access(core, siteId, user?.id ?? 0, user?.is_admin === 1);
}

/** All that a person may find: webs, lists and items, each trimmed to what they may see. */
export function* sourcesFor(core: Core, login: string): Generator<Source> {
  for (const site of core.db.all<SiteRow>('SELECT * FROM sites ORDER BY url')) {
    const access = accessOf(core, site.id, login);
    for (const web of core.db.all<WebRow>('SELECT * FROM webs WHERE site_id = ? ORDER BY url', site.id).filter((each) => isCrawled(each))) {
      if (access.has(web.scope_id, right.open | right.viewPages)) yield webSource(core, site, web);
      for (const list of listsOf(core, web.id).filter((each) => isCrawled(web, each))) {
        if (access.has(listScope(core, list), right.viewListItems)) yield listSource(core, site, web, list);
        yield itemSource(core, site, web, list, access);
      }
    }
  }
}
