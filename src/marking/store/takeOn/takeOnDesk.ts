import type { FoundSource, TakeOnGround, TakeOnMapping, TakeOnOutcome, TakeOnSource } from '../../rules';
import type { WorkReport } from '../../../work/types';
import type { Operation, Progress, Running, RunTarget } from '../desk';

/** Called with how many rows were read, and how many the library says that it has. */
export type Reading = (read: number, of: number) => void;

/** What a library already holds. */
export interface TakeOnFindings {
  readonly libraryId: string;
  /** Documents that were read. */
  readonly documents: number;
  /** As SharePoint counts: folders too, and what one may not see. */
  readonly itemCount: number;
  readonly folders: number;
  /** Sources that hold markings, or sound as if they did; most documents first. */
  readonly sources: readonly FoundSource[];
  /** Requests that it takes to read every document's properties: one for each document, a hundred together. */
  readonly propertiesCost: { readonly documents: number; readonly requests: number };
}

/** Documents that would get one line because of one value. */
export interface PlannedLine extends TakeOnSource {
  readonly title: string;
  readonly value: string;
  readonly line: string;
  readonly documents: number;
}

/** A document that gets nothing, and why. */
export interface NotTaken {
  readonly name: string;
  readonly address: string;
  readonly outcome: Exclude<TakeOnOutcome, 'takeOn' | 'nothing'>;
  /** What our column says, or where that was cleared, our history. */
  readonly now: string;
  readonly value: string;
  readonly line: string;
}

/** What taking on would do. A plan writes nothing at all. */
export interface TakeOnPlan {
  readonly libraryId: string;
  readonly documents: number;
  readonly outcomes: Readonly<Record<TakeOnOutcome, number>>;
  /** Most documents first. */
  readonly lines: readonly PlannedLine[];
  /** The first of those that get nothing although a source says something of them. */
  readonly notTaken: readonly NotTaken[];
  /** For the run. */
  readonly targets: readonly RunTarget[];
}

/** A report of everything that was done, over all the operations that it took. */
export interface TakeOnReport extends WorkReport {
  /** Oldest first: what an undo takes back. */
  readonly operations: readonly string[];
}

export interface TakingOn extends Running {
  readonly report: Promise<TakeOnReport>;
}

/** What was taken on in a library before. */
export interface EarlierTakeOn {
  /** Cut off, and can be taken up again; null where none is. */
  readonly unfinished: Operation | null;
  /** Finished within the time in which they can be undone, and not undone; oldest first. */
  readonly undoable: readonly Operation[];
}

/** The desk at which whoever keeps a site takes on the markings that its libraries already hold. */
export interface TakeOnDesk {
  /** Whether this person may: owners, and those who look after the site's information. */
  readonly may: boolean;
  readonly ground: TakeOnGround;
  /** Reads a library once, and says what of it could be markings. Writes nothing. */
  find(libraryId: string, onRead?: Reading): Promise<TakeOnFindings>;
  /** Says what a mapping would do, document by document. Writes nothing. */
  plan(libraryId: string, mapping: TakeOnMapping, sources: readonly FoundSource[], onRead?: Reading): Promise<TakeOnPlan>;
  /** Does what a plan says. @throws RangeError where this person may not */
  apply(plan: TakeOnPlan, reason: string, onProgress: Progress): TakingOn;
  earlier(libraryId: string): Promise<EarlierTakeOn>;
  resume(libraryId: string, operation: Operation, onProgress: Progress): TakingOn;
  /** Takes back, newest first. */
  undo(libraryId: string, operations: readonly Pick<Operation, 'operationId' | 'planned'>[], onProgress: Progress): TakingOn;
}

/** As many documents as are planned at once: beyond that, another plan takes on the rest. */
export const MOST_AT_ONCE = 10_000;
