import type { StepProblem } from '../../../work/types';
import type { Drawn } from '../../facts';
import type { Coverage } from '../../rules/coverage';
import type { SelectedRow } from '../desk';
import type { MarkedLibrary } from '../site/siteAccess';

/** One library of an overview. */
export interface LibraryOverview {
  readonly library: MarkedLibrary;
  /** Null where the library could not be read. */
  readonly coverage: Coverage | null;
  /** Rows read, folders among them. */
  readonly seen: number;
  /** Rows that SharePoint counts and this person was not shown; it also counts what came or went meanwhile. */
  readonly unseen: number;
  /** False where the reading was stopped, or broke off: then what is counted is counted, and no more is known. */
  readonly complete: boolean;
  /** Why it could not be read, or not to its end. */
  readonly problem: StepProblem | null;
}

/** How a site's documents are marked, as one person sees it. */
export interface Overview {
  /** ISO 8601: when it was read. */
  readonly when: string;
  readonly libraries: readonly LibraryOverview[];
  readonly site: Coverage;
  /** Whether every library was read to its end. */
  readonly complete: boolean;
  /** Rows that SharePoint counts and this person was not shown. */
  readonly unseen: number;
  /** Documents drawn at random, for a check. */
  readonly drawn: readonly Drawn[];
  /** Documents out of which they were drawn. */
  readonly population: number;
}

export interface ScanProgress {
  readonly library: string;
  readonly rows: number;
  /** As SharePoint counts them. */
  readonly total: number;
}

/** The documents of a finding. */
export interface FoundDocuments {
  readonly rows: readonly SelectedRow[];
  /** False where there are more than were asked for. */
  readonly all: boolean;
}

/** A document whose column does not say what its history says. */
export interface Disagreement {
  readonly libraryId: string;
  readonly row: SelectedRow;
  /** What the column says. */
  readonly column: string;
  /** What the newest line of history says; null where there is none. */
  readonly history: string | null;
}

export interface Disagreements {
  /** Documents whose column and history were compared. */
  readonly compared: number;
  /** Lines of history that were read. */
  readonly historyRows: number;
  /** The column was changed after the history's last line: looked at one by one, and named. */
  readonly changed: readonly Disagreement[];
  /** There is a marking and no history of it. */
  readonly unrecorded: readonly Disagreement[];
  /** Documents that are most probably the same and are not named, because there are many. */
  readonly more: number;
  readonly complete: boolean;
}

/** Challenges that wait, and those of them whose day has passed. */
export interface ChallengeCounts {
  readonly open: number;
  readonly overdue: number;
}
