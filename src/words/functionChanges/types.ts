import type { NoticedKind } from '../../functions/rules';

/** What is said where somebody looks at what has changed since the page was last confirmed. */
export interface FunctionChangesWords {
  readonly heading: string;
  lead(name: string, when: string): string;
  readonly neverLead: string;
  readonly looking: string;
  readonly nothing: string;
  readonly neverGathered: string;
  readonly notLookedAt: string;
  readonly notLooked: { readonly keyRecords: string; readonly moves: string; readonly before: string };
  back: string;

  // What was noticed
  readonly kinds: Readonly<Record<NoticedKind, string>>;
  newLibrary(title: string, documents: number): string;
  goneLibrary(title: string, series: readonly string[]): string;
  renamedLibrary(from: string, to: string): string;
  newOwner(name: string): string;
  goneOwner(name: string): string;
  siteRenamed(from: string, to: string): string;
  newChannel(name: string): string;
  goneChannel(name: string): string;
  newClass(recordClass: string, documents: number, libraries: readonly string[]): string;
  volumeChanged(series: string, was: number, now: number): string;
  keyRecordChanged(name: string, version: string): string;
  keyRecordRenamed(from: string, to: string): string;
  keyRecordMoved(name: string, to: string): string;
  readonly keyRecordGone: Readonly<Record<'binned' | 'disposed' | 'notFound', (name: string) => string>>;
  movedFrom(to: readonly string[], date: string): string;
  movedTo(from: readonly string[], date: string): string;
  migratedIn(title: string, documents: number): string;

  // What is done about it
  readonly accept: string;
  readonly editFirst: string;
  readonly dismiss: string;
  /** For whoever hears it among others. */
  about(action: string, what: string): string;
  readonly accepts: string;
  readonly onlyYou: string;
  acceptAll(count: number): string;
  readonly working: string;
  accepted(count: number): string;
  readonly dismissed: string;
  readonly failed: string;
  readonly conflict: string;
  readonly mayNot: string;
  readonly saveThis: string;
  readonly leaveIt: string;
  readonly takesAway: string;

  // Confirming
  readonly confirmHeading: string;
  readonly confirmLead: string;
  left(count: number): string;
  readonly confirm: string;
  readonly confirming: string;
  confirmed(level: string): string;
  readonly confirmedNone: string;
  readonly notMinimal: string;
  since(count: number): string;
  sinceLine(name: string, when: string, what: string): string;
  readonly confirmFailed: string;
  readonly confirmMayNot: string;
  readonly mayNotConfirm: string;
  readonly notPublished: string;
  readonly noticeDismissed: string;
  readonly stageTaken: string;

  // Countersigning
  countersignHeading(title: string): string;
  countersignLead(name: string, when: string): string;
  countersignLevel(level: string): string;
  readonly firstSigned: string;
  changedSinceSigned(count: number, when: string): string;
  readonly sameAsSigned: string;
  readonly countersign: string;
  readonly countersigned: string;
  readonly countersignAltered: string;
  readonly countersignFailed: string;
  countersignDue(last: string): string;
}
