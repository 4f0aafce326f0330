import type { MarkingFacts } from '../facts';
import type { Marking, MarkingDetails, MarkingSettings, Scheme } from '../rules';
import type { StepProblem, WorkControl, WorkProgress, WorkReport } from '../../work/types';

/** A row that a person has selected in a library. */
export interface SelectedRow {
  readonly id: number;
  readonly uniqueId: string;
  readonly name: string;
  readonly isFolder: boolean;
  readonly serverRelativeUrl: string;
}

export interface Person {
  readonly login: string;
  readonly name: string;
}

/** A document as it stands: its marking column, and what must not change when we write. */
export type DocumentState = MarkingFacts;

/** What was read before anything is written. */
export interface Survey {
  readonly documents: readonly DocumentState[];
  /** Selected folders, with how many documents lie in them, however deep. */
  readonly folders: readonly { readonly name: string; readonly documents: number }[];
  /** Rows that were selected and could not be read, and why. */
  readonly unread: readonly { readonly name: string; readonly problem: StepProblem }[];
  /** This person's own operation that was interrupted, if there is one. */
  readonly unfinished: Operation | null;
  /** This person's last bulk marking, if it can still be undone. */
  readonly undoable: Operation | null;
}

export interface Operation {
  readonly operationId: string;
  readonly kind: 'mark' | 'undo';
  /** ISO 8601. */
  readonly when: string;
  readonly line: string;
  readonly planned: number;
  /** How many of those were not reached; 0 where it ended. */
  readonly left: number;
}

export interface MarkRequest {
  readonly documents: readonly DocumentState[];
  /** null takes the marking off. */
  readonly marking: Marking | null;
  readonly details: MarkingDetails;
  /** Why, in the person's words; may be empty. */
  readonly reason: string;
}

export type Progress = (progress: WorkProgress) => void;

/** A run that has begun: a hand on it, and its report when it ends. */
export interface Running {
  readonly control: WorkControl;
  readonly report: Promise<WorkReport>;
}

export type HistoryKind = 'marked' | 'undone' | 'notApplied';

/** One line of a document's history. */
export interface HistoryEntry {
  readonly when: string;
  readonly who: Person;
  readonly kind: HistoryKind;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly rule: string;
  readonly operationId: string;
  readonly details: MarkingDetails;
}

export interface DocumentHistory {
  /** Newest first. */
  readonly entries: readonly HistoryEntry[];
  /** False where the column and the last line of history say different things: somebody edited the column. */
  readonly columnAgrees: boolean;
  /** False where a row of this history does not match its own hash. */
  readonly intact: boolean;
}

/**
 * All that the panel may ask. The panel knows nothing of SharePoint; a component calls a hook, the hook calls the desk.
 */
export interface MarkingDesk {
  readonly settings: MarkingSettings;
  readonly scheme: Scheme;
  readonly person: Person;
  survey(selection: readonly SelectedRow[]): Promise<Survey>;
  mark(request: MarkRequest, onProgress: Progress): Running;
  undo(operation: Operation, onProgress: Progress): Running;
  resume(operation: Operation, onProgress: Progress): Running;
  /** Says of an interrupted operation that it shall not go on; what was done stays done. */
  abandon(operation: Operation): Promise<void>;
  history(document: DocumentState): Promise<DocumentHistory>;
  /** Canonical lines that this person used, newest first. */
  recent(): readonly string[];
}

export type { MarkingSettings } from '../rules';
