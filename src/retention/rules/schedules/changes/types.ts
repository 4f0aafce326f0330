import type { Day } from '../../periods/types';
import type { RecordClass } from '../../recordClass';

/** What happens to a proposal, each a row that somebody adds in their own name. */
export type ChangeStep = 'proposed' | 'agreed' | 'signedByHead' | 'signedByOfficer' | 'putInForce' | 'refused' | 'withdrawn';

export const CHANGE_STEPS: readonly ChangeStep[] = ['proposed', 'agreed', 'signedByHead', 'signedByOfficer', 'putInForce', 'refused', 'withdrawn'];

/** How a proposal stands: the last step that counts. */
export type ChangeState = ChangeStep;

/** One class added, changed or retired. */
export interface ClassChange {
  readonly kind: 'add' | 'change' | 'retire';
  /** The class as it stood when the change was proposed; null where it is new. */
  readonly before: RecordClass | null;
  /** The class as it shall be. One that is retired stays, with its last day and what took its place. */
  readonly after: RecordClass;
  /** The version of the schedule that it was proposed on. */
  readonly on: string;
}

export interface ChangePerson {
  readonly login: string;
  readonly name: string;
}

/** A row of a proposal, as it stands in its list. */
export interface ChangeRow {
  readonly rowId: number;
  readonly step: ChangeStep;
  readonly changeId: string;
  readonly scheduleId: string;
  readonly code: string;
  /** The business area that it is agreed with. */
  readonly area: string;
  /** What is proposed, on the row that proposes it; null on others. */
  readonly change: ClassChange | null;
  /** The version of the schedule that it became part of, on the row that says so. */
  readonly version: string;
  readonly who: ChangePerson;
  /** ISO 8601. */
  readonly when: string;
  readonly reason: string;
  /** Whether it is by whom it names, and as it was written. */
  readonly ownHand: boolean;
}

/**
 * Why a row counts for nothing, or a step may not be taken.
 * - `anotherHand`: it is not by whom it names, or was changed since.
 * - `outOfOrder`: what must come before has not, or it was taken already.
 * - `ended`: the proposal is in force, refused or withdrawn.
 * - `sameSignatory`: the head of the area and the records officer are two people.
 * - `onlyProposer`: only who proposed it takes it back.
 * - `ownProposal`: who proposed it withdraws it, and does not refuse it.
 * - `onlyKeepers`: only those who keep the schedule sign as its officer, or put it in force.
 * - `noReason`: every step says why.
 */
export type StepRefusal = 'anotherHand' | 'outOfOrder' | 'ended' | 'sameSignatory' | 'onlyProposer' | 'ownProposal' | 'onlyKeepers' | 'noReason';

/** A proposal with everything that happened to it. */
export interface ScheduleChange {
  readonly id: string;
  readonly scheduleId: string;
  readonly code: string;
  readonly area: string;
  readonly change: ClassChange;
  readonly state: ChangeState;
  /** The version of the schedule that it became part of; empty until it did. */
  readonly version: string;
  /** The steps that count, oldest first. */
  readonly steps: readonly ChangeRow[];
  readonly ignored: readonly { readonly row: ChangeRow; readonly why: StepRefusal }[];
}

/** One party's word, once a year, that a business area's classes still stand. */
export interface AreaAgreement {
  readonly rowId: number;
  readonly scheduleId: string;
  readonly area: string;
  readonly party: 'head' | 'officer';
  /** The version of the schedule that it speaks of. */
  readonly version: string;
  readonly who: ChangePerson;
  readonly when: string;
  /** The day, in the KIM site's zone. */
  readonly day: Day;
  readonly reason: string;
  readonly ownHand: boolean;
}
