import { SPPermission } from '@microsoft/sp-page-context';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type { FunctionPageSurroundings } from '../../functions/components/page/surroundings';
import { askFunctionSite, functionSettingsIn } from '../../functions/store/site/askFunctionSite';
import { openFunctionSite } from '../../functions/store/site/openFunctionSite';
import { doors } from '../../shell/doors';
import { ownStorage } from '../../shell/ownStorage';
import { recordsBeside } from '../../shell/recordsBeside';
import { keptKimSite } from '../../tenant/kimSite';
import { pickCulture } from '../../words/culture';
import { functionPageWords } from '../../words/functionPage';
import { loadWords } from '../../words/load';
import { workWords } from '../../words/work';

/** What the web part stands on, for the site and the person of this page; or why there is nothing, in the person's words. */
export async function createSurroundings({ pageContext, spHttpClient }: WebPartContext): Promise<FunctionPageSurroundings | string> {
  const { web, cultureInfo, user } = pageContext;
  const culture = pickCulture(cultureInfo.currentUICultureName);
  const doorTo = doors(spHttpClient);
  const door = doorTo(web.absoluteUrl);
  const storage = ownStorage();
  const [words, work, first] = await Promise.all([
    loadWords(functionPageWords, culture),
    loadWords(workWords, culture),
    // All that stands on the site comes with the settings, so that the page is soon there.
    askFunctionSite(door, { settings: true, kim: keptKimSite({ door, storage }) === null }),
  ]);
  if (first.actions === null || !first.actions.ok) throw first.actions?.problem ?? new Error('The site’s settings were not asked for.');
  const settings = functionSettingsIn(first.actions.value);
  if (settings === null) return words.notOn;
  const person = { login: user.loginName, name: user.displayName };
  const manages = web.permissions.hasAllPermissions(SPPermission.manageWeb);
  const site = openFunctionSite({
    door,
    openDoor: doorTo,
    settings,
    person,
    manages,
    edits: web.permissions.hasAllPermissions(SPPermission.editListItems),
    storage,
    ...recordsBeside({ door, openDoor: doorTo, person, manages, storage }),
    first,
  });
  return { site, words, work, culture, now: () => new Date() };
}
