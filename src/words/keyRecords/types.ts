import type { KeyRecordKind, RecordFlag } from '../../functions/rules';
import type { StepProblemCode } from '../../work/types';

/** Why a document's bytes were not read. */
export type UnreadWordCode = StepProblemCode | 'overThreshold' | 'tooLarge' | 'changedMeanwhile';

/** What is said of key records: where they are added, and where they stand on the page. Names, classes and markings are never translated. */
export interface KeyRecordWords {
  readonly kinds: Readonly<Record<KeyRecordKind, string>>;
  readonly flags: Readonly<Record<RecordFlag, string>>;
  readonly flagHints: Readonly<Record<RecordFlag, string>>;

  // What every view of a record says.
  readonly name: string;
  readonly where: string;
  readonly why: string;
  readonly recordClass: string;
  readonly marking: string;
  readonly dates: string;
  readonly version: string;
  readonly series: string;
  readonly size: string;
  readonly standing: string;
  /** What stands before its flags. */
  readonly markedOut: string;
  readonly noClass: string;
  readonly noMarking: string;
  readonly noDates: string;
  readonly noSeries: string;
  /** From one day to another; either may be empty. */
  between(from: string, to: string): string;
  documents(count: number): string;
  notCounted: string;

  // Adding.
  readonly reading: string;
  readonly failed: string;
  readonly tryAgain: string;
  readonly closed: string;
  readonly notYours: string;
  meantHeading(count: number): string;
  /** Names that are on the page already. */
  already(names: readonly string[]): string;
  missing(count: number): string;
  readonly nothingLeft: string;
  whyLabel(count: number): string;
  readonly whyHint: string;
  readonly whyMissing: string;
  readonly eachHasOwn: string;
  whyOf(name: string): string;
  seriesLabel(count: number): string;
  readonly seriesHint: string;
  newSeries(title: string): string;
  flagsLegend(count: number): string;
  readonly hashNote: string;
  readonly containerNote: string;
  add(count: number): string;
  readonly adding: string;
  readBytes(read: number, of: number): string;
  readonly stop: string;
  readonly stopped: string;
  readonly notAdded: string;
  readonly tooLong: string;
  added(count: number): string;
  alreadyMeanwhile(names: readonly string[]): string;
  withoutHash(name: string, code: UnreadWordCode): string;
  readonly doneHeading: string;
  readonly close: string;

  // On the page.
  readonly tableCaption: string;
  readonly none: string;
  showAll(count: number): string;
  readonly looking: string;
  readonly notLooked: string;
  /** What of it could not be looked at. */
  notRead(count: number): string;
  readonly stands: {
    readonly same: string;
    changed(version: string): string;
    readonly renamed: (name: string) => string;
    readonly moved: (location: string) => string;
    readonly binned: string;
    readonly disposed: string;
    readonly notFound: string;
    readonly notRead: string;
    /** Paper, and other systems. */
    readonly notWatched: string;
    readonly andChanged: (version: string) => string;
  };
  readonly check: string;
  readonly checking: string;
  /** That its bytes are what they were; `version` where it has another number now. */
  unaltered(version: string): string;
  altered(version: string): string;
  readonly noHash: string;
  notReadable(code: UnreadWordCode): string;
  readonly remove: string;
  removeHeading(name: string): string;
  readonly removeHint: string;
  readonly removeReason: string;
  readonly removeReasonMissing: string;
  removeNow(name: string): string;
  readonly keepIt: string;
  removed(name: string): string;
  readonly notRemoved: string;
  readonly more: string;
  readonly fingerprint: string;
  readonly fingerprintHint: string;

  // Paper and other systems, added by hand.
  readonly form: {
    readonly kindLegend: string;
    readonly name: string;
    readonly where: Readonly<Record<'paper' | 'otherSystem', string>>;
    readonly whereHint: Readonly<Record<'paper' | 'otherSystem', string>>;
    readonly from: string;
    readonly to: string;
    readonly dayHint: string;
    readonly dayWrong: string;
    readonly dayOrder: string;
    readonly marking: string;
    readonly missing: Readonly<Record<'name' | 'location' | 'why', string>>;
  };
}
