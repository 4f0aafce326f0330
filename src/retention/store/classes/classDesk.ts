import type { PlaceClass, TriggerDates } from '../../rules';
import type { RecordFacts } from '../../facts';
import type { Progress, Running, StepProblem } from '../../../work';
import type { RecordLine } from '../history/recordLines';
import type { SelectedRow, Standing } from '../site/recordSite';
import type { NewPlace } from '../places/savePlaces';
import type { NewDate } from '../dates/saveDates';
import type { ClassPlan } from './classPlan';

/** What is known of documents and folders that a person has selected. */
export interface ClassSurvey {
  readonly standing: Standing;
  readonly documents: readonly RecordFacts[];
  readonly folders: readonly RecordFacts[];
  /** Selected, and not there any more. */
  readonly missing: readonly SelectedRow[];
  /** The newest line on the class of each document that was asked about, by UniqueId. */
  readonly lines: ReadonlyMap<string, RecordLine>;
  /** Of which documents lines and dates were asked for: of more than a few, none are. */
  readonly asked: ReadonlySet<string>;
  /** The dates of documents, by UniqueId. */
  readonly dates: ReadonlyMap<string, TriggerDates>;
  /** The newest lines on classes in this library, newest first. */
  readonly recent: readonly RecordLine[];
}

/** This person's work on classes in a library: what was cut off, and what can be undone. */
export interface EarlierClasses {
  readonly unfinished: ClassPlan | null;
  readonly undoable: ClassPlan | null;
}

export interface SetClass {
  readonly listId: string;
  readonly documents: readonly { readonly id: number; readonly uniqueId: string; readonly name: string; readonly folder?: string }[];
  /** Empty gives documents back the class of their place. */
  readonly code: string;
  readonly reason: string;
}

/** A document whose class follows its label. */
export interface FollowingDocument {
  readonly id: number;
  readonly uniqueId: string;
  readonly name: string;
  /** The class that its label stands for. */
  readonly code: string;
  /** The class of its own, and the label, that it must still have. */
  readonly expects: string;
  readonly label: string;
}

/** All that may be asked about the classes of documents and places. */
export interface ClassDesk {
  /** @throws TenantProblem where they could not be read */
  survey(listId: string, selection: readonly SelectedRow[]): Promise<ClassSurvey>;
  setDocuments(wanted: SetClass, onProgress: Progress): Running;
  /** Gives documents the class that their Microsoft label stands for; whatever has another label or class by then is left. */
  followLabels(listId: string, documents: readonly FollowingDocument[], onProgress: Progress): Running;
  savePlaces(places: readonly NewPlace[], onProgress: Progress): Running;
  saveDates(dates: readonly NewDate[], onProgress: Progress): Running;
  earlier(listId: string): Promise<EarlierClasses>;
  /** Goes on with what was cut off. */
  resume(plan: ClassPlan, onProgress: Progress): Running;
  /** Gives documents back the class that each had before; what somebody has decided since stays. */
  undo(plan: ClassPlan, onProgress: Progress): Running;
  abandon(plan: ClassPlan): Promise<void>;
}

export type { PlaceClass, StepProblem };
