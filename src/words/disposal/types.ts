import type { DisposalDeed, DisposalOutcome, NotDisposedCode, UnhashedCode } from '../../retention/rules';
import type { ProblemWords } from '../work';

/** What is said of disposal: plans, the second person, the run, the log and the certificate. */
export interface DisposalWords {
  readonly reading: string;
  readonly failed: string;
  readonly tryAgain: string;
  readonly lead: string;
  readonly holdsUnknown: string;
  readonly noSchedule: string;

  documents(count: number): string;
  /** Bytes, as people say them. */
  size(bytes: number): string;
  readonly year: string;
  readonly place: string;
  readonly recordClass: string;
  readonly unclassed: string;
  readonly decidedBy: string;

  readonly decidedHeading: string;
  readonly decidedLead: string;
  readonly nothingDecided: string;
  /** A series that a plan has been through. */
  carriedOut(when: string): string;
  chooseSeries(name: string, year: string): string;
  readonly chooseFirst: string;
  readonly seeWhatGoes: string;
  readonly makingPlan: string;
  rowsRead(rows: number): string;
  readonly stopReading: string;
  readonly planFailed: string;

  readonly goesHeading: string;
  goes(documents: number, size: string): string;
  /** The same for the Microsoft label of their class. */
  getLabel(documents: number, size: string): string;
  readonly nothingGoes: string;
  beyond(documents: number): string;
  readonly sample: string;
  readonly staysHeading: string;
  stays(documents: number): string;
  readonly why: string;
  readonly remedy: string;
  readonly howMany: string;
  readonly reasons: Readonly<Record<NotDisposedCode, ProblemWords>>;
  unseen(count: number): string;
  notRead(library: string): string;
  readonly incomplete: string;
  readonly saveGoes: string;
  readonly saveStays: string;
  readonly fileGoes: string;
  readonly fileStays: string;
  readonly nothingYet: string;
  readonly secondNeeded: string;
  keepPlan(documents: number): string;
  readonly savingPlan: string;
  readonly back: string;

  readonly plansHeading: string;
  planName(documents: number, who: string, when: string): string;
  readonly seeDocuments: string;
  readonly stateWaits: string;
  readonly stateWaitsOwn: string;
  stateReady(agreed: string | null): string;
  readonly stateInterrupted: string;
  readonly staleSchedule: string;
  readonly agree: string;
  agreeHint(documents: number): string;
  readonly agreeing: string;
  move(documents: number): string;
  readonly moveHint: string;
  label(documents: number): string;
  readonly labelHint: string;
  readonly labelling: string;
  /** The choice between the recycle bin and the label. */
  readonly deed: string;
  readonly deeds: Readonly<Record<DisposalDeed, { readonly label: string; readonly hint: string }>>;
  readonly takeUp: string;
  readonly close: string;
  readonly closing: string;

  readonly moving: string;
  moved(settled: number, total: number): string;
  readonly doneHeading: string;
  done(documents: number): string;
  doneLabelled(documents: number): string;
  readonly doneNone: string;
  notDone(documents: number): string;
  doneGone(documents: number): string;
  readonly stopped: string;
  readonly brokeOff: string;
  readonly openLeft: string;
  readonly restoreHint: string;

  readonly endedHeading: string;
  ended(sent: number, notSent: number, gone: number, when: string): string;
  endedLabelled(labelled: number, notLabelled: number, gone: number, when: string): string;
  readonly closedPlan: string;
  readonly certificate: string;

  readonly logHeading: string;
  readonly logLead: string;
  readonly openLog: string;
  readonly readingLog: string;
  readonly logEmpty: string;
  readonly filter: string;
  readonly allOutcomes: string;
  readonly search: string;
  readonly document: string;
  readonly outcome: string;
  readonly when: string;
  readonly who: string;
  readonly outcomes: Readonly<Record<DisposalOutcome, string>>;
  readonly saveLog: string;
  readonly fileLog: string;
  readonly checkLog: string;
  readonly checking: string;
  readonly logSound: string;
  logUnsound(rows: number): string;
  readonly lookAgain: string;
  readonly looking: string;
  looked(found: { looked: number; restored: number; purged: number; keptByPolicy: number; inBin: number; unknown: number }): readonly string[];
  readonly binNotWhole: string;

  readonly columns: Readonly<
    Record<
      | 'name'
      | 'path'
      | 'class'
      | 'classTitle'
      | 'authority'
      | 'rule'
      | 'dates'
      | 'keepUntil'
      | 'decidedBy'
      | 'decidedWhen'
      | 'agreedBy'
      | 'outcome'
      | 'reason'
      | 'when'
      | 'who'
      | 'size'
      | 'modified'
      | 'uniqueId'
      | 'sha256'
      | 'bin'
      | 'plan',
      string
    >
  >;

  /** Why there is no hash of a document's bytes. */
  readonly unhashed: Readonly<Record<UnhashedCode, string>>;

  readonly certificateTitle: string;
  readonly certificateLead: string;
  readonly certificateKnown: string;
  readonly certificateWhat: string;
  readonly certificateDecided: string;
  readonly certificateAgreed: string;
  readonly certificateNoSecond: string;
  readonly certificateCarriedOut: string;
  readonly certificateSchedule: string;
  readonly certificateSite: string;
  readonly certificatePlan: string;
  readonly certificateHash: string;
  readonly certificateCounts: string;
  readonly certificateSent: string;
  readonly certificateNotSent: string;
  readonly certificateHolds: string;
  certificateHeld(documents: number): string;
  sentOn(when: string): string;
  readonly certificateFile: string;
}
