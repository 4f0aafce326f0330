import type { RecordsKnown } from '../../functions/store/site/functionSite';
import { askSite, settingsIn } from '../../retention/store/site/askSite';
import { openRecordSite, type RecordSiteOptions } from '../../retention/store/site/openRecordSite';
import { keptKimSite } from '../../tenant/kimSite';

/** What is known of the site's records; null where retention is not on. */
export async function readRecords(options: Omit<RecordSiteOptions, 'settings'>): Promise<RecordsKnown | null> {
  const { door, storage } = options;
  const first = await askSite(door, { settings: true, kim: keptKimSite({ door, storage }) === null });
  const settings = first.actions?.ok === true ? settingsIn(first.actions.value) : null;
  if (settings === null) return null;
  const { schedule, places, zone } = await openRecordSite({ ...options, settings, first }).standing();
  return { schedule, places, zone };
}
