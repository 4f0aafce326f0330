import { ODataVersion, SPHttpClient } from '@microsoft/sp-http';
import type { ListViewCommandSetContext } from '@microsoft/sp-listview-extensibility';
import { readSettings } from '../../marking/rules';
import { loadSiteScheme } from '../../marking/components/siteScheme/loadSiteScheme';
import { createMarkingDesk, createRecentLines, type MarkingDesk } from '../../marking/store';
import { createPace, openDoor, type Door } from '../../tenant';
import { sendAs } from '../../tenant/sendAs';

/** The browser's own storage; null where it is turned off. */
function ownStorage(): Storage | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}

// PnPjs speaks the older form of OData; the digest comes by itself.
const configuration = SPHttpClient.configurations.v1.overrideWith({ defaultODataVersion: ODataVersion.v3 });

/** The desk for the library that the person looks at, in their own name. */
export async function createDesk(context: ListViewCommandSetContext, properties: Readonly<Record<string, unknown>>): Promise<MarkingDesk> {
  const { pageContext, listView, spHttpClient } = context;
  const settings = readSettings(properties);
  const pace = createPace(Date.now, undefined, undefined, ownStorage());
  const doorTo = (webUrl: string): Door => openDoor({ webUrl, send: sendAs(spHttpClient, configuration), batchLimit: settings.batchSize, pace });
  const door = doorTo(pageContext.web.absoluteUrl);
  const scheme = await loadSiteScheme(settings.schemeId, { door, openDoor: doorTo, storage: ownStorage() });
  const person = { login: pageContext.user.loginName, name: pageContext.user.displayName };
  const listId = (listView.list?.guid ?? pageContext.list?.id)?.toString();
  if (!listId) throw new Error('The page shows no library.');
  return createMarkingDesk({
    door,
    listId,
    settings,
    scheme,
    person,
    recent: createRecentLines(ownStorage(), scheme.id, person.login),
  });
}
