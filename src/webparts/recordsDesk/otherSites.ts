import type { OtherSites } from '../../retention/components/desk/surroundings';
import { openRecordSite, type RecordSiteOptions } from '../../retention/store/site/openRecordSite';
import { askSite, settingsIn } from '../../retention/store/site/askSite';
import { keptKimSite, siteAddress } from '../../tenant/kimSite';

const KEY = 'muniment.mySites';
/** More than anybody looks after. */
const MOST = 50;

/** The sites that a person looks after beside this one: their addresses stay in the browser, and each is opened only when asked. */
export function otherSites({ door, openDoor, person, storage }: Omit<RecordSiteOptions, 'settings' | 'manages'>): OtherSites {
  const here = door.webUrl;
  return {
    address: (text) => {
      const found = siteAddress(text, here);
      return found === null || found.toLowerCase() === here.toLowerCase() ? null : found;
    },
    kept() {
      try {
        const kept = JSON.parse(storage?.getItem(KEY) ?? '[]') as unknown;
        const texts = Array.isArray(kept) ? kept.filter((each): each is string => typeof each === 'string') : [];
        return [...new Set(texts.flatMap((each) => siteAddress(each, here) ?? []))].filter((each) => each.toLowerCase() !== here.toLowerCase()).slice(0, MOST);
      } catch {
        return [];
      }
    },
    keep(addresses) {
      try {
        storage?.setItem(KEY, JSON.stringify(addresses.slice(0, MOST)));
      } catch {
        // They are there until the page is left.
      }
    },
    async open(address) {
      const other = openDoor(address);
      const first = await askSite(other, { settings: true, kim: keptKimSite({ door: other, storage }) === null });
      if (first.actions === null || !first.actions.ok) throw first.actions?.problem ?? new Error('The site’s settings were not asked for.');
      const settings = settingsIn(first.actions.value);
      // Only what is due is looked at from here, so nothing hangs on who manages that site.
      return settings === null ? null : openRecordSite({ door: other, openDoor, settings, person, manages: false, storage, first });
    },
  };
}
