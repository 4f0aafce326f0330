import { ODataVersion, SPHttpClient } from '@microsoft/sp-http';
import { SPPermission } from '@microsoft/sp-page-context';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type { DeskSurroundings } from '../../marking/components/desk/surroundings';
import { isBuiltInScheme, loadBuiltInScheme } from '../../marking/schemes';
import { createRecentLines } from '../../marking/store';
import { openSiteAccess, readSiteSettings } from '../../marking/store/site/siteAccess';
import { createPace, openDoor } from '../../tenant';
import { sendAs } from '../../tenant/sendAs';
import { realClock } from '../../work';
import { pickCulture } from '../../words/culture';
import { deskWords } from '../../words/desk';
import { loadWords } from '../../words/load';
import { markingWords } from '../../words/marking';
import { workWords } from '../../words/work';

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

/** What the desk stands on, for the site and the person of this page; or why there is none, in the person's words. */
export async function createSurroundings(context: WebPartContext): Promise<DeskSurroundings | string> {
  const { pageContext, spHttpClient } = context;
  const { web, cultureInfo, user } = pageContext;
  const culture = pickCulture(cultureInfo.currentUICultureName);
  const door = openDoor({ webUrl: web.absoluteUrl, send: sendAs(spHttpClient, configuration), pace: createPace(Date.now, undefined, undefined, ownStorage()) });
  const [words, work, verdicts, settings] = await Promise.all([
    loadWords(deskWords, culture),
    loadWords(workWords, culture),
    loadWords(markingWords, culture),
    readSiteSettings(door),
  ]);
  if (settings === null) return words.notOn;
  if (!isBuiltInScheme(settings.schemeId)) return words.unknownScheme(settings.schemeId);
  const scheme = await loadBuiltInScheme(settings.schemeId);
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
