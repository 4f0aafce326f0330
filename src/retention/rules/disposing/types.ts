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
  | 'notDue'
  | 'dateUnknown'
  | 'labelForbids'
  | 'notSeen'
  | 'notFound'
  | 'noPermission'
  | 'needsSecondPerson'
  | 'actionIsNotDestroy'
  | 'notDecided'
  | 'publicRecord';

/** What became of a document that was to go, as the log says it: never more than is known. */
export type DisposalOutcome = 'sending' | 'sent' | 'notSent' | 'purged' | 'keptByPolicy' | 'restored';
