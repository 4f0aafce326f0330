import { ODataVersion, SPHttpClient } from '@microsoft/sp-http';
import type { ListViewCommandSetContext } from '@microsoft/sp-listview-extensibility';
import { SPPermission } from '@microsoft/sp-page-context';
import { readSettings } from '../../marking/rules';
import { loadSiteScheme } from '../../marking/components/siteScheme/loadSiteScheme';
import { createRecentLines } from '../../marking/store';
import { openSiteAccess, type SiteAccess } from '../../marking/store/site/siteAccess';
import { createPace, openDoor, type Door } from '../../tenant';
import { sendAs } from '../../tenant/sendAs';
import { realClock } from '../../work';
import { ownStorage } from '../../shell/ownStorage';

// PnPjs speaks the older form of OData; the digest comes by itself.
const configuration = SPHttpClient.configurations.v1.overrideWith({ defaultODataVersion: ODataVersion.v3 });

/**
 * The library that the person looks at.
 * @throws Error where the page shows none
 */
export function libraryOf({ listView, pageContext }: ListViewCommandSetContext): string {
  const listId = (listView.list?.guid ?? pageContext.list?.id)?.toString();
  if (!listId) throw new Error('The page shows no library.');
  return listId;
}

/** The site of the library that the person looks at, in their own name. */
export async function createDesk(context: ListViewCommandSetContext, properties: Readonly<Record<string, unknown>>): Promise<SiteAccess> {
  const { pageContext, spHttpClient } = context;
  const settings = readSettings(properties);
  const pace = createPace(Date.now, undefined, undefined, ownStorage());
  const doorTo = (webUrl: string): Door => openDoor({ webUrl, send: sendAs(spHttpClient, configuration), batchLimit: settings.batchSize, pace });
  const door = doorTo(pageContext.web.absoluteUrl);
  const scheme = await loadSiteScheme(settings.schemeId, { door, openDoor: doorTo, storage: ownStorage() });
  const person = { login: pageContext.user.loginName, name: pageContext.user.displayName };
  return openSiteAccess({
    door,
    settings,
    scheme,
    person,
    manages: pageContext.web.permissions.hasAllPermissions(SPPermission.manageWeb),
    clock: realClock,
    recent: createRecentLines(ownStorage(), scheme.id, person.login),
  });
}
