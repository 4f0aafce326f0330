import type { LapseProblemCode } from '../../marking/rules';
import type { ProblemWords } from '../work';

/** What is said of markings that have come to their end. Markings themselves are never translated. */
export interface DueWords {
  readonly reading: string;
  readonly readingEvents: string;
  readonly failed: string;
  readonly tryAgain: string;
  readonly lead: string;
  unread(unread: number, libraries: number): string;
  readonly unreadTable: string;
  readonly library: string;

  readonly dueHeading: string;
  readonly nothingDue: string;
  becomes(documents: number, line: string): string;
  /** How long the longest of them has been over. */
  longest(days: number): string;
  copies(documents: number, line: string): string;
  makeCopies(documents: number): string;
  readonly show: string;
  readonly documents: string;
  readonly document: string;
  readonly now: string;
  readonly since: string;
  readonly originator: string;
  readonly nobody: string;
  readonly reason: string;
  readonly reasonNeeded: string;
  readonly reasonHint: string;
  readonly reasonMissing: string;
  change(documents: number): string;
  readonly chooseFirst: string;
  readonly chooseToChange: string;

  readonly eventsHeading: string;
  readonly eventsLead: string;
  readonly noEvents: string;
  eventBecomes(documents: number, line: string): string;
  happened(documents: number): string;

  readonly othersHeading: string;
  readonly othersLead: string;
  othersWait(documents: number): string;
  /** Others' documents that wait for something to happen. */
  othersAwait(documents: number): string;
  readonly whose: string;
  readonly howMany: string;
  readonly longestOver: string;
  overBy(days: number): string;
  readonly source: string;
  readonly historical: string;

  readonly stuckHeading: string;
  readonly stuckLead: string;
  readonly stuck: Readonly<Record<LapseProblemCode, ProblemWords>>;
  readonly why: string;
  readonly remedy: string;

  readonly changing: string;
  changed(settled: number, total: number): string;
  readonly undoing: string;
  undone(settled: number, total: number): string;
  done(documents: number): string;
  readonly doneNone: string;
  doneUndo(documents: number): string;
  notDone(documents: number): string;
  notReached(documents: number): string;
  readonly brokeOff: string;
  released(documents: number, line: string): string;
  readonly undo: string;
  readonly back: string;
}
