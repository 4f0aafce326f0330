import type { SeriesKey } from '../series/types';
import type { DisposalDeed, NotDisposedCode } from './types';

/** Documents of one library and one class that are to go, each with a mark by which it is known again as it was. */
export interface PlannedPart {
  readonly listId: string;
  readonly recordClass: string;
  readonly itemIds: readonly number[];
  /** In the order of the ids, as are the marks. */
  readonly uniqueIds: readonly string[];
  readonly marks: readonly string[];
}

/** What somebody means to dispose of: exactly these documents, as they were when it was made. */
export interface DisposalPlan {
  readonly planId: string;
  readonly deed: DisposalDeed;
  readonly series: readonly SeriesKey[];
  /** The version of the schedule. */
  readonly rule: string;
  /** What each class said then, as a hash, by code. */
  readonly classWords: Readonly<Record<string, string>>;
  readonly documents: number;
  readonly bytes: number;
  /** How many do not go, by the weightiest reason. */
  readonly staying: Readonly<Partial<Record<NotDisposedCode, number>>>;
  /** What SharePoint counts in the libraries that were read and did not show. */
  readonly unseen: number;
  /** How many rows hold its documents. */
  readonly parts: number;
  /** Over everything that the plan says: whoever agrees, agrees to this. */
  readonly hash: string;
  readonly who: { readonly login: string; readonly name: string };
  /** ISO 8601. */
  readonly when: string;
}

export type PlanState = 'waits' | 'ready' | 'interrupted' | 'done' | 'closed';

/** A person's word, and when. */
export interface Word {
  readonly who: { readonly login: string; readonly name: string };
  /** ISO 8601. */
  readonly when: string;
}

/** How a plan ended. */
export interface PlanEnd extends Word {
  readonly how: 'done' | 'closed';
  /** Sent to the recycle bin, or labelled: whichever the plan was for. */
  readonly sent: number;
  readonly notSent: number;
  readonly gone: number;
}

/** A plan, and what has happened to it. */
export interface StandingPlan {
  readonly plan: DisposalPlan;
  /** Whether a second person must agree to it. */
  readonly needsSecond: boolean;
  /** Who agreed to this very plan, and may. */
  readonly agreed: Word | null;
  /** Who began to carry it out; `logFrom` is the log's newest row then. */
  readonly begun: (Word & { readonly logFrom: number }) | null;
  readonly ended: PlanEnd | null;
  readonly state: PlanState;
}
