import { classPeriods, type DisposalAction, type RecordClass, type Schedule } from '../../../retention/rules';
import type { FunctionPage, KeyRecord, RecordFlag, RecordSeries } from '../page';
import { RECORD_FLAGS } from '../page';
import { highestMarking, type HighestMarking } from './highestMarking';
import { likelyExemptions, type LikelyExemption } from './likelyExemptions';
import { yearDueOf, type YearDue } from './yearDue';

/** A value of a series, and whether the page says it or its class; empty where neither does. */
export interface Told<T extends string> {
  readonly says: T | '';
  readonly from: 'page' | 'class' | '';
}

/** A series with all that is known of it. */
export interface SeriesKnown {
  readonly series: RecordSeries;
  readonly keyRecords: readonly KeyRecord[];
  /** Null where the schedule has no such class, or there is none. */
  readonly recordClass: RecordClass | null;
  /** What its period counts from. */
  readonly trigger: Told<string>;
  readonly action: Told<DisposalAction>;
  readonly yearDue: YearDue;
  readonly exemptions: readonly LikelyExemption[];
  readonly marking: HighestMarking;
  /** Its own and its records', in one order. */
  readonly flags: readonly RecordFlag[];
}

export interface SeriesTogether {
  readonly series: readonly SeriesKnown[];
  /** Key records that belong to no series of the page. */
  readonly loose: readonly KeyRecord[];
}

const told = <T extends string>(page: T | '', ofClass: T | '' | undefined): Told<T> =>
  page !== '' ? { says: page, from: 'page' } : ofClass !== undefined && ofClass !== '' ? { says: ofClass, from: 'class' } : { says: '', from: '' };

/**
 * The series of a page, each with its key records, trigger, action, year due, likely exemptions, highest marking and flags.
 * @param records what is known of the site's records: its schedule says what a class means
 */
export function seriesOf(page: Pick<FunctionPage, 'keyRecordSeries' | 'keyRecords'>, records: { readonly schedule: Schedule | null } | null): SeriesTogether {
  const schedule = records?.schedule ?? null;
  const publicRecords = schedule?.publicRecords ?? false;
  const periodOf = classPeriods(schedule, { year: '', publicRecords });
  const bySeries = new Map<string, KeyRecord[]>(page.keyRecordSeries.map(({ id }) => [id, []]));
  const loose = page.keyRecords.filter((record) => {
    bySeries.get(record.series)?.push(record);
    return !bySeries.has(record.series);
  });
  const series = page.keyRecordSeries.map((each): SeriesKnown => {
    const keyRecords = bySeries.get(each.id) ?? [];
    const period = each.scheduleRef === '' ? null : periodOf(each.scheduleRef);
    const recordClass = period?.recordClass ?? null;
    const said = new Set([...each.flags, ...keyRecords.flatMap(({ flags }) => flags), ...(recordClass?.vital === true ? (['vital'] as const) : [])]);
    const flags = RECORD_FLAGS.filter((flag) => said.has(flag));
    const markings = [...keyRecords.map(({ marking }) => marking), ...(recordClass === null ? [] : [recordClass.usualMarking])];
    return {
      series: each,
      keyRecords,
      recordClass,
      trigger: told(each.trigger, recordClass?.keepFrom),
      action: told(each.disposalAction, recordClass?.action),
      yearDue: yearDueOf(each, period, publicRecords),
      exemptions: likelyExemptions({ series: each, flags, recordClass, markings }),
      marking: highestMarking(markings),
      flags,
    };
  });
  return { series, loose };
}
