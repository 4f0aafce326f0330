import { ODataVersion, SPHttpClient } from '@microsoft/sp-http';
import { SPPermission } from '@microsoft/sp-page-context';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type { DeskSurroundings } from '../../marking/components/desk/surroundings';
import { loadSiteScheme, SchemeUnusable } from '../../marking/components/siteScheme/loadSiteScheme';
import { createRecentLines } from '../../marking/store';
import { openSiteAccess, readSiteSettings } from '../../marking/store/site/siteAccess';
import { createPace, openDoor, type Door } from '../../tenant';
import { sendAs } from '../../tenant/sendAs';
import { realClock } from '../../work';
import { pickCulture } from '../../words/culture';
import { deskWords } from '../../words/desk';
import { loadWords } from '../../words/load';
import { markingWords } from '../../words/marking';
import { workWords } from '../../words/work';
import { ownStorage } from '../../shell/ownStorage';

// PnPjs speaks the older form of OData; the digest comes by itself.
const configuration = SPHttpClient.configurations.v1.overrideWith({ defaultODataVersion: ODataVersion.v3 });

/** What the desk stands on, for the site and the person of this page; or why there is none, in the person's words. */
export async function createSurroundings(context: WebPartContext): Promise<DeskSurroundings | string> {
  const { pageContext, spHttpClient } = context;
  const { web, cultureInfo, user } = pageContext;
  const culture = pickCulture(cultureInfo.currentUICultureName);
  const pace = createPace(Date.now, undefined, undefined, ownStorage());
  const doorTo = (webUrl: string): Door => openDoor({ webUrl, send: sendAs(spHttpClient, configuration), pace });
  const door = doorTo(web.absoluteUrl);
  const [words, work, verdicts, settings] = await Promise.all([
    loadWords(deskWords, culture),
    loadWords(workWords, culture),
    loadWords(markingWords, culture),
    readSiteSettings(door),
  ]);
  if (settings === null) return words.notOn;
  const scheme = await loadSiteScheme(settings.schemeId, { door, openDoor: doorTo, storage: ownStorage() }).catch((error: unknown) => {
    if (error instanceof SchemeUnusable) return error.inWords(culture);
    throw error;
  });
  if (typeof scheme === 'string') return scheme;
  const person = { login: user.loginName, name: user.displayName };
  const site = openSiteAccess({
    door,
    settings,
    scheme,
    person,
    manages: web.permissions.hasAllPermissions(SPPermission.manageWeb),
    clock: realClock,
    recent: createRecentLines(ownStorage(), scheme.id, person.login),
  });
  return { site, words, work, verdicts, culture, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, now: () => new Date() };
}
