import type { StandingClass } from '../classes/types';
import type { HeldBy } from '../holds/types';
import type { Day, Due, Need } from '../periods/types';
import type { RecordClass } from '../recordClass';

/** The Microsoft label of one document, as far as it could be read; null is what nobody could tell. */
export interface LabelOnDocument {
  readonly name: string;
  readonly keeps: boolean | null;
  readonly record: boolean | null;
  readonly regulatory: boolean | null;
  /** Whether the record is locked just now. */
  readonly locked: boolean | null;
  /** What SharePoint itself says of deleting it. */
  readonly deleteAllowed: boolean | null;
}

/** Somebody who has a document. */
export interface Holder {
  readonly name: string;
  readonly isMe: boolean;
}

/** All that decides whether one document or folder can be deleted. Null is what could not be read, never "no". */
export interface DeleteFacts {
  readonly today: Day;
  readonly isFolder: boolean;
  /** Whether it was there. */
  readonly found: boolean;
  /** How many files and folders lie right in it. */
  readonly children: number | null;
  readonly standing: StandingClass;
  /** Its class in the schedule in force; null where there is none of that code, or the schedule could not be read. */
  readonly recordClass: RecordClass | null;
  readonly due: Due | null;
  /** By which holds; null where holds could not be read: then it counts as held. */
  readonly held: readonly HeldBy[] | null;
  /** Null where it has none; `unknown` where that could not be read. */
  readonly label: LabelOnDocument | null | 'unknown';
  /** Whether this tenant lets people delete what a label keeps. */
  readonly keptMayBeDeleted: boolean | null;
  readonly checkedOutTo: Holder | null;
  readonly openBy: Holder | null;
  readonly mayDelete: boolean | null;
}

export type DeleteReasonCode =
  | 'gone'
  | 'regulatoryRecord'
  | 'lockedRecord'
  | 'record'
  | 'labelForbids'
  | 'checkedOut'
  | 'openByOther'
  | 'noPermission'
  | 'held'
  | 'heldInConfidence'
  | 'holdsUnknown'
  | 'permanent'
  | 'keepUntil'
  | 'labelKeeps'
  | 'labelUnknown'
  | 'permissionUnknown'
  | 'folderNotEmpty'
  | 'dateUnknown'
  | 'noClass'
  | 'classUnknown'
  | 'checkedOutToYou'
  | 'labelKeepsCopy'
  | 'throughDisposal'
  | 'siteMayKeep';

/**
 * How much a reason weighs: SharePoint will refuse (`blocks`); the department's own rules say no, though SharePoint may
 * not stop it (`forbids`); something may stand against it, and that cannot be told from here (`mayBlock`); good to know (`note`).
 */
export type ReasonForce = 'blocks' | 'forbids' | 'mayBlock' | 'note';

/** Who can change that. */
export type WhoCanChange = 'you' | 'holder' | 'siteOwner' | 'siteAdmin' | 'keeper' | 'kimTeam' | 'nobody';

export interface DeleteReason {
  readonly code: DeleteReasonCode;
  readonly force: ReasonForce;
  readonly changedBy: WhoCanChange;
  /** Whom, what label, which hold. */
  readonly name?: string;
  /** The last day on which it is kept. */
  readonly until?: Day;
  readonly needs?: readonly Need[];
  /** Whether nothing in Microsoft 365 backs the hold, so that SharePoint will not stop anybody. */
  readonly unbacked?: boolean;
  readonly count?: number;
}

/** All reasons, the likeliest first, and what they come to. */
export interface DeleteAnswer {
  /**
   * `cannot`: SharePoint refuses. `mustNot`: it might not, and the department's rules do. `unsure`: something that cannot
   * be seen from here may. `may`: nothing stands in the way.
   */
  readonly verdict: 'cannot' | 'mustNot' | 'unsure' | 'may';
  readonly reasons: readonly DeleteReason[];
}
