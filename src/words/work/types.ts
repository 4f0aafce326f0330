import type { StepProblem } from '../../work/types';

/** Why one document was not done, and what the person can do. The document's name stands beside it. */
export interface ProblemWords {
  readonly why: string;
  readonly remedy: string;
}

/** What is said about long work, whatever the work is. */
export interface WorkWords {
  readonly pause: string;
  readonly goOn: string;
  readonly stop: string;
  readonly pausing: string;
  readonly paused: string;
  readonly stopping: string;
  /** The time that is left, in seconds, as people say it. */
  timeLeft(seconds: number): string;
  /** SharePoint has asked us to wait; null where it did not say how long. */
  waiting(seconds: number | null): string;
  problem(problem: StepProblem): ProblemWords;
  /** The same where it is not one document but all of them, or the library. */
  problemOfAll(problem: StepProblem): ProblemWords;
  readonly details: string;
  readonly document: string;
  readonly why: string;
  readonly remedy: string;
  /** Rows of a long table that are not shown. */
  more(count: number): string;
}
