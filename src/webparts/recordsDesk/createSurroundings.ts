import { SPPermission } from '@microsoft/sp-page-context';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type { RecordsDeskSurroundings } from '../../retention/components/desk/surroundings';
import { openRecordSite } from '../../retention/store/site/openRecordSite';
import { askSite, settingsIn } from '../../retention/store/site/askSite';
import { doors } from '../../shell/doors';
import { ownStorage } from '../../shell/ownStorage';
import { keptKimSite } from '../../tenant/kimSite';
import { pickCulture } from '../../words/culture';
import { loadWords } from '../../words/load';
import { recordsDeskWords } from '../../words/recordsDesk';
import { workWords } from '../../words/work';
import { otherSites } from './otherSites';

/** What the web part stands on, for the site and the person of this page; or why there is nothing, in the person's words. */
export async function createSurroundings({ pageContext, spHttpClient }: WebPartContext): Promise<RecordsDeskSurroundings | string> {
  const { web, cultureInfo, user } = pageContext;
  const culture = pickCulture(cultureInfo.currentUICultureName);
  const doorTo = doors(spHttpClient);
  const door = doorTo(web.absoluteUrl);
  const storage = ownStorage();
  const [words, work, first] = await Promise.all([
    loadWords(recordsDeskWords, culture),
    loadWords(workWords, culture),
    // All that stands on the site comes with the settings, so that its first view is soon there.
    askSite(door, { settings: true, kim: keptKimSite({ door, storage }) === null }),
  ]);
  if (first.actions === null || !first.actions.ok) throw first.actions?.problem ?? new Error('The site’s settings were not asked for.');
  const settings = settingsIn(first.actions.value);
  if (settings === null) return words.notOn;
  const person = { login: user.loginName, name: user.displayName };
  const site = openRecordSite({
    door,
    openDoor: doorTo,
    settings,
    person,
    manages: web.permissions.hasAllPermissions(SPPermission.manageWeb),
    storage,
    first,
  });
  return { site, words, work, culture, now: () => new Date(), others: otherSites({ door, openDoor: doorTo, person, storage }) };
}
