import type { Day } from '../periods/types';

/** What is done to the documents of a plan: the recycle bin, or the Microsoft label of their class, which deletes by itself. */
export type DisposalDeed = 'recycle' | 'label';

/** Why a document of a plan does not go. */
export type NotDisposedCode =
  | 'held'
  | 'holdsUnknown'
  | 'locked'
  | 'checkedOut'
  | 'changedSince'
  | 'classChanged'
  | 'classSuperseded'
  | 'classUnknown'
  | 'classUnsaid'
  | 'ruleChanged'
  | 'notDue'
  | 'dateUnknown'
  | 'permanent'
  | 'labelForbids'
  | 'notSeen'
  | 'notFound'
  | 'noPermission'
  | 'needsSecondPerson'
  | 'actionIsNotDestroy'
  | 'notTransferred'
  | 'notDecided'
  | 'publicRecord'
  | 'noLabel'
  | 'labelledAlready'
  | 'refused';

/** In the order in which they are named: what nobody here can change comes first. */
export const NOT_DISPOSED: readonly NotDisposedCode[] = [
  'held',
  'holdsUnknown',
  'publicRecord',
  'permanent',
  'actionIsNotDestroy',
  'notTransferred',
  'classUnknown',
  'classUnsaid',
  'classSuperseded',
  'classChanged',
  'dateUnknown',
  'notDue',
  'notDecided',
  'ruleChanged',
  'needsSecondPerson',
  'labelForbids',
  'noLabel',
  'labelledAlready',
  'locked',
  'checkedOut',
  'changedSince',
  'notSeen',
  'notFound',
  'noPermission',
  'refused',
];

/**
 * What became of a document that was to go, as the log says it: never more than is known. `sending` stands before the
 * deed, `labelled` hands it to Microsoft's retention, and `gone` says that it is no longer there though nobody saw it arrive in the recycle bin.
 */
export type DisposalOutcome = 'sending' | 'sent' | 'labelled' | 'notSent' | 'gone' | 'purged' | 'keptByPolicy' | 'restored';

export const DISPOSAL_OUTCOMES: readonly DisposalOutcome[] = ['sending', 'sent', 'labelled', 'notSent', 'gone', 'purged', 'keptByPolicy', 'restored'];

/** Why the log has no hash of a document's bytes. */
export type UnhashedCode = 'tooLarge' | 'beyondBudget' | 'unreadable' | 'changed' | 'cutOff';

export const UNHASHED: readonly UnhashedCode[] = ['tooLarge', 'beyondBudget', 'unreadable', 'changed', 'cutOff'];

/** What a plan has seen of a document, and must find again when its turn comes. */
export interface DisposalDocument {
  readonly uniqueId: string;
  readonly serverRelativeUrl: string;
  /** The code of the class that stands for it. */
  readonly recordClass: string;
  /** ISO 8601, to the second. */
  readonly modified: string;
  /** Bytes. */
  readonly size: number;
}

/** Whose word it is that a series goes, as far as judging asks. */
export interface DisposalDecision {
  readonly kind: 'destroy' | 'transfer' | 'keepLonger' | 'review' | 'putOff';
  /** The account that decided. */
  readonly login: string;
  /** The version of the schedule that was in force then. */
  readonly rule: string;
  /** Until when it is kept longer, or asked again; empty where neither. */
  readonly until: Day | '';
}
