import { ODataVersion, SPHttpClient } from '@microsoft/sp-http';
import type { ListViewCommandSetContext } from '@microsoft/sp-listview-extensibility';
import { readSettings } from '../../marking/rules';
import { isBuiltInScheme, loadBuiltInScheme } from '../../marking/schemes';
import { createMarkingDesk, createRecentLines, type MarkingDesk } from '../../marking/store';
import { createPace, openDoor } from '../../tenant';
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
  // Another scheme in place of one that is not known would judge by the wrong rules.
  if (!isBuiltInScheme(settings.schemeId)) throw new Error(`This version knows no scheme "${settings.schemeId}".`);
  const scheme = await loadBuiltInScheme(settings.schemeId);
  const person = { login: pageContext.user.loginName, name: pageContext.user.displayName };
  const listId = (listView.list?.guid ?? pageContext.list?.id)?.toString();
  if (!listId) throw new Error('The page shows no library.');
  return createMarkingDesk({
    door: openDoor({
      webUrl: pageContext.web.absoluteUrl,
      send: sendAs(spHttpClient, configuration),
      batchLimit: settings.batchSize,
      pace: createPace(Date.now, undefined, undefined, ownStorage()),
    }),
    listId,
    settings,
    scheme,
    person,
    recent: createRecentLines(ownStorage(), scheme.id, person.login),
  });
}
