import type { MarkingFacts } from '../facts';
import type { Basis, Marking, MarkingDetails, MarkingSettings, Scheme } from '../rules';
import type { RowKind } from './history/historyRow';
import type { ReleaseDesk } from './release/releaseDesk';
import type { PlanKind } from './run/plan';
import type { SiteRules } from './standing/siteRules';
import type { Running } from '../../work/later';
import type { SelectedRow } from '../../tenant/names/row';
import type { Progress, StepProblem } from '../../work/types';

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
  /** What owners have said of posts, libraries and folders: by it a form can say what will not be done before it is tried. */
  readonly rules: SiteRules;
  /** This person's own operation that was interrupted, if there is one. */
  readonly unfinished: Operation | null;
  /** This person's last bulk marking, if it can still be undone. */
  readonly undoable: Operation | null;
}

export interface Operation {
  readonly operationId: string;
  readonly kind: PlanKind;
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

/** What some documents of a run shall become; what is left out stays as each document has it. */
export interface RunTarget {
  readonly documents: readonly DocumentState[];
  /** A canonical line; empty takes the marking off. */
  readonly line?: string;
  readonly details?: MarkingDetails;
  /** As the column holds it: `originatorText`. */
  readonly originator?: string;
  readonly originatingBody?: string;
  readonly basis?: Basis;
}

/** One run over documents of one library, each of which stands in one of the targets. */
export interface RunRequest {
  readonly kind: Exclude<PlanKind, 'undo'>;
  readonly targets: readonly RunTarget[];
  /** Why, in the person's words; may be empty. */
  readonly reason: string;
}

export type HistoryKind = RowKind;

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
  readonly basis: Basis | null;
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
  /** Whether this person manages the site. */
  readonly manages: boolean;
  survey(selection: readonly SelectedRow[]): Promise<Survey>;
  mark(request: MarkRequest, onProgress: Progress): Running;
  /**
   * Does to each document what its target says, as far as this person may: what they may not is said in the report.
   * @throws RangeError where a line does not hold in this site's scheme, or is above its ceiling
   */
  run(request: RunRequest, onProgress: Progress): Running;
  undo(operation: Operation, onProgress: Progress): Running;
  resume(operation: Operation, onProgress: Progress): Running;
  /** Says of an interrupted operation that it shall not go on; what was done stays done. */
  abandon(operation: Operation): Promise<void>;
  history(document: DocumentState): Promise<DocumentHistory>;
  /** Canonical lines that this person used, newest first. */
  recent(): readonly string[];
  /** The desk for copies that are released, of documents of this library; it is loaded when it is first asked for. */
  releases(): Promise<ReleaseDesk>;
}

export type { MarkingSettings } from '../rules';
export type { SelectedRow } from '../../tenant/names/row';
export type { Running } from '../../work/later';
export type { Progress } from '../../work/types';
export type { PlanKind } from './run/plan';
export type * from './release/releaseDesk';
export type { SiteRules } from './standing/siteRules';
