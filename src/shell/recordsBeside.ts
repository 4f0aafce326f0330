import type { RecordsKnown } from '../functions/store/site/functionSite';
import { disposedOf } from '../retention/store/disposal/disposedOf';
import { askSite, settingsIn } from '../retention/store/site/askSite';
import { openRecordSite, type RecordSiteOptions } from '../retention/store/site/openRecordSite';
import type { Door } from '../tenant';
import { keptKimSite } from '../tenant/kimSite';

type Options = Omit<RecordSiteOptions, 'settings'>;

/** What is known of the site's records; null where retention is not on. */
async function readRecords(options: Options): Promise<RecordsKnown | null> {
  const { door, storage } = options;
  const first = await askSite(door, { settings: true, kim: keptKimSite({ door, storage }) === null });
  const settings = first.actions?.ok === true ? settingsIn(first.actions.value) : null;
  if (settings === null) return null;
  const { schedule, places, zone } = await openRecordSite({ ...options, settings, first }).standing();
  return { schedule, places, zone };
}

/** What a function page hears of the keeping of records: one slice never reads for another, so whoever opens the page puts them together. */
export const recordsBeside = (
  options: Options
): { readonly records: () => Promise<RecordsKnown | null>; readonly disposed: (door: Door, uniqueIds: readonly string[]) => Promise<ReadonlySet<string>> } => ({
  records: () => readRecords(options),
  disposed: disposedOf,
});
