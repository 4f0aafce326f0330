/**
 * Long work is a plan, then steps. A step is one document (or list, or column) and is done at most once for
 * one operation id, however often the run is stopped and taken up again.
 */
export interface Step {
  /** What makes a step the same step: a document's UniqueId, for example. */
  readonly key: string;
  /** What a person calls it: a file's name. */
  readonly name: string;
}

/** Why a step was not done. A code and values; `words/` turns them into a sentence. */
export interface StepProblem {
  readonly code: StepProblemCode;
  /** Values for the sentence, for example `who` has it checked out. */
  readonly values?: Readonly<Record<string, string>>;
  /** What SharePoint answered, for *Details*; never shown in the sentence. */
  readonly detail?: string;
}

export type StepProblemCode =
  | 'mustChallenge'
  | 'historicalRecord'
  | 'needsReason'
  | 'onTheCopy'
  | 'aboveContainer'
  | 'nameTaken'
  | 'checkedOut'
  | 'locked'
  | 'notFound'
  | 'noPermission'
  | 'missingColumn'
  | 'changedSince'
  | 'tooBusy'
  | 'refused'
  | 'network';

/**
 * What became of one step. `next`: its first half has landed, and its second half goes into a later batch. `again` asks
 * the engine to try it once more, after `retryAfter` seconds. `stop`: nothing more can be begun; what was begun is finished.
 */
export type StepOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'same' }
  | { readonly kind: 'next' }
  | { readonly kind: 'stop'; readonly problem: StepProblem }
  | { readonly kind: 'failed'; readonly problem: StepProblem }
  | { readonly kind: 'again'; readonly problem: StepProblem; readonly retryAfter?: number };

export type WorkState = 'running' | 'pausing' | 'paused' | 'waiting' | 'cancelling' | 'cancelled' | 'finished' | 'failed';

export interface WorkProgress {
  readonly state: WorkState;
  readonly total: number;
  /** Steps with an outcome: done, already so, or failed. */
  readonly settled: number;
  readonly done: number;
  readonly same: number;
  readonly failed: number;
  /** Seconds that the rest will take at the pace so far; null until that can be said. */
  readonly secondsLeft: number | null;
  /** While `waiting`: seconds until SharePoint has asked us to try again. */
  readonly waitSeconds: number | null;
}

/** Is told how far a run has come. */
export type Progress = (progress: WorkProgress) => void;

export interface StepReport {
  readonly step: Step;
  readonly outcome: Exclude<StepOutcome, { kind: 'again' | 'next' | 'stop' }>;
}

export interface WorkReport {
  readonly operationId: string;
  readonly state: 'finished' | 'cancelled' | 'failed';
  readonly steps: readonly StepReport[];
  /** Steps that were planned and not reached, because the run was cancelled or could not go on. */
  readonly left: readonly Step[];
  /** Steps whose first half landed and whose second half did not: to be found and completed by a later run. */
  readonly halfDone: readonly Step[];
  /** Why the whole run could not go on, where that is so. */
  readonly problem: StepProblem | null;
}

/** A person's hand on a run. */
export interface WorkControl {
  pause(): void;
  resume(): void;
  cancel(): void;
}
