import type { RecordClass } from '../../../retention/rules';
import type { Change, Json } from '../edits';
import { EMPTY_PARTS, type FunctionPage, type KeyRecord, type RecordFlag, type RecordSeries } from '../page';

/** What a person says of records that they add. */
export interface SaidOfRecord {
  /** Why it matters. */
  readonly why: string;
  /** The id of a series on the page; empty for none. */
  readonly series: string;
  readonly flags: readonly RecordFlag[];
}

/** Nothing said yet. */
export const NOTHING_SAID: SaidOfRecord = { why: '', series: '', flags: [] };

/** A new record as a change of the page. */
export const addingRecord = (record: KeyRecord): Change => ({ path: `keyRecords/${record.id}`, was: null, value: record as unknown as Json });

/** A new series likewise. */
export const addingSeries = (series: RecordSeries): Change => ({ path: `keyRecordSeries/${series.id}`, was: null, value: series as unknown as Json });

/** Takes a record off the page; null where it is not on it. */
export function removingRecord(page: Pick<FunctionPage, 'keyRecords'>, id: string): Change | null {
  const record = page.keyRecords.find((each) => each.id === id);
  return record === undefined ? null : { path: `keyRecords/${id}`, was: record as unknown as Json, value: null };
}

/** Which of some records are on the page already, and which are not. */
export function alreadyThere<T extends { readonly id: string }>(
  page: Pick<FunctionPage, 'keyRecords'>,
  records: readonly T[]
): { readonly fresh: readonly T[]; readonly known: readonly T[] } {
  const known = new Set(page.keyRecords.map(({ id }) => id.toLowerCase()));
  return { fresh: records.filter(({ id }) => !known.has(id.toLowerCase())), known: records.filter(({ id }) => known.has(id.toLowerCase())) };
}

/** A series made of a class of the schedule, for records that belong to none of the page’s yet. */
export function seriesFromClass(
  recordClass: RecordClass,
  { id, location, libraryId }: { readonly id: string; readonly location: string; readonly libraryId: string }
): RecordSeries {
  const { code, title, keepFrom, action, series, label } = recordClass;
  return {
    ...EMPTY_PARTS.keyRecordSeries,
    id,
    name: title,
    where: 'sharePoint',
    location,
    libraryId,
    scheduleRef: code,
    retentionLabel: label,
    trigger: keepFrom,
    disposalAction: action,
    tnaSeries: series,
    accruals: true,
  };
}
