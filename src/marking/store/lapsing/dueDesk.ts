import type { Lapse } from '../../rules';
import type { StepProblem } from '../../../work';
import type { DocumentState, Progress } from '../desk';
import type { ComposedReport, ComposedRun, RunPart } from '../run/composeRuns';
import type { MarkedLibrary } from '../site/siteAccess';

/** A document whose marking has come to its end, or waits for something to happen. */
export interface EndingDocument {
  readonly library: MarkedLibrary;
  readonly document: DocumentState;
  readonly lapse: Lapse;
  /** Whole days since its time came; 0 for what waits. */
  readonly daysOver: number;
  /** Whether the scheme wants a reason with this person's word. */
  readonly needsReason: boolean;
}

/** Documents that become the same, on one word. */
export interface EndingGroup {
  readonly key: string;
  /** What must have happened; empty where their time has come. */
  readonly event: string;
  /** The line that they become. */
  readonly becomes: string;
  /** The line of the copies that can then be released; null where there are none. */
  readonly copy: string | null;
  /** Longest over first. */
  readonly documents: readonly EndingDocument[];
}

/** Why a document waits for somebody else's word. */
export type OthersWhy = 'originator' | 'source' | 'historical';

/** What has ended, or waits, as far as this person could read. */
export interface Endings {
  /** What this person's word is enough for. */
  readonly mine: readonly EndingGroup[];
  /** What waits for somebody else's, longest over first. */
  readonly others: readonly (EndingDocument & { readonly why: OthersWhy })[];
  /** What cannot become what its columns say. Of other people's, only who looks after the site sees it. */
  readonly stuck: readonly EndingDocument[];
  readonly libraries: number;
  /** Libraries that could not be read. */
  readonly unread: readonly { readonly title: string; readonly problem: StepProblem }[];
}

export interface LibraryPart extends RunPart {
  readonly listId: string;
}

/** The desk at which markings that have come to their end are changed, on a person's word and never by themselves. */
export interface DueDesk {
  /** Whether this person looks after the site's information. */
  readonly keeper: boolean;
  /** What has come to its time. */
  due(): Promise<Endings>;
  /** What waits for something to happen; every document is looked at, so it takes longer. */
  awaiting(): Promise<Endings>;
  carryOut(groups: readonly EndingGroup[], reason: string, onProgress: Progress): ComposedRun<LibraryPart>;
  /** Takes back what was just carried out. */
  undo(report: ComposedReport<LibraryPart>, onProgress: Progress): ComposedRun<LibraryPart>;
}
