import type { Schedule } from '../../../retention/rules';
import type { Change } from '../edits';
import type { GatheredChannel, GatheredFacts, GatheredLibrary, KeyRecordStanding } from '../facts';
import type { FunctionMove } from '../moves';
import type { FunctionPage, KeyRecord, RecordSeries } from '../page';

interface Told<K extends string> {
  readonly kind: K;
  /** Names the very change, and holds as long as it stands as it is: who dismisses it dismisses this one and not the next of its kind. */
  readonly key: string;
  /**
   * What is written where a person accepts it, of what does not stand yet; empty where only a person can say what it means
   * for the page. Whoever accepts it dismisses its key as well.
   */
  readonly suggests: readonly Change[];
}

/** Something that is not as it was when the page was last confirmed. */
export type Noticed =
  | (Told<'newLibrary'> & { readonly library: GatheredLibrary })
  /** `series` are those of the page that are kept there. */
  | (Told<'goneLibrary'> & { readonly library: Pick<GatheredLibrary, 'id' | 'title' | 'url'>; readonly series: readonly RecordSeries[] })
  | (Told<'renamedLibrary'> & {
      readonly library: GatheredLibrary;
      readonly was: Pick<GatheredLibrary, 'title' | 'url'>;
      readonly series: readonly RecordSeries[];
    })
  /** `since` is the day on which it was first seen so, YYYY-MM-DD. */
  | (Told<'newOwner'> & { readonly login: string; readonly name: string; readonly since: string })
  | (Told<'goneOwner'> & { readonly login: string; readonly name: string; readonly since: string })
  | (Told<'siteRenamed'> & { readonly from: string; readonly to: string })
  | (Told<'newChannel'> & { readonly channel: GatheredChannel })
  | (Told<'goneChannel'> & { readonly channel: GatheredChannel })
  /** A class in use that no series of the page names; `libraries` are where, most documents first. */
  | (Told<'newClass'> & {
      readonly recordClass: string;
      readonly documents: number;
      readonly libraries: readonly { readonly id: string; readonly title: string; readonly url: string; readonly documents: number }[];
    })
  /** A series whose library holds much more, or much less, than the page says. Counts are of documents. */
  | (Told<'volumeChanged'> & { readonly series: RecordSeries; readonly library: GatheredLibrary; readonly was: number; readonly now: number })
  | (Told<'keyRecordChanged'> & { readonly record: KeyRecord; readonly version: string; readonly hash: string })
  | (Told<'keyRecordRenamed'> & { readonly record: KeyRecord; readonly name: string; readonly location: string })
  | (Told<'keyRecordMoved'> & { readonly record: KeyRecord; readonly name: string; readonly location: string })
  | (Told<'keyRecordGone'> & { readonly record: KeyRecord; readonly how: 'binned' | 'disposed' | 'notFound' })
  /** Machinery of government: this function is one that the move came from, or went to. */
  | (Told<'moved'> & { readonly move: FunctionMove; readonly end: 'from' | 'to' })
  /** Documents that are older than the site: they came from somewhere else. */
  | (Told<'migratedIn'> & { readonly library: GatheredLibrary; readonly documents: number });

export type NoticedKind = Noticed['kind'];

export const NOTICED_KINDS: readonly NoticedKind[] = [
  'moved',
  'keyRecordGone',
  'keyRecordChanged',
  'keyRecordRenamed',
  'keyRecordMoved',
  'siteRenamed',
  'newOwner',
  'goneOwner',
  'newLibrary',
  'goneLibrary',
  'renamedLibrary',
  'newClass',
  'volumeChanged',
  'newChannel',
  'goneChannel',
  'migratedIn',
];

export interface ToNotice {
  readonly page: FunctionPage;
  /** What the last confirmation saw; null where it saw nothing, or there is none: then the page itself says what is known. */
  readonly confirmed: GatheredFacts | null;
  /** Null where the site was never counted: then only key records and moves are looked at. */
  readonly now: GatheredFacts | null;
  /** How each key record stands, by its id. */
  readonly keyRecords: ReadonlyMap<string, KeyRecordStanding>;
  readonly moves: readonly FunctionMove[];
  /** What says how long a new series is kept; left out or null where retention is not on. */
  readonly schedule?: Schedule | null;
  /** Keys that somebody has dismissed, or has accepted. */
  readonly dismissed: ReadonlySet<string>;
}
