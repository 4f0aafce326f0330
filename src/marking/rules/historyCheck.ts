/** What looking through a site's whole history found. Plain data: the words are elsewhere. */
export interface HistoryCheck {
  /** Rows of history that were looked at. */
  readonly rows: number;
  readonly findings: readonly HistoryFinding[];
}

/** A list whose rows are chained: each carries the hash of the one before it. */
export type EvidenceListCode = 'history' | 'operations' | 'challenges' | 'checks';

/**
 * - `changedRow`: a row does not match its own hash, is not as its operation ended with it, or was written to since.
 * - `takenOut`: a row that its operation ended with is not there.
 * - `addedRow`: a row that its operation did not end with, or that is not by whoever began it.
 * - `copiedRow`: the same row stands twice.
 * - `missingRow`: a row points at one that is not there: it was taken out, or never arrived.
 * - `outOfOrder`: a row points at one that came after it: rows were exchanged.
 * - `otherHand`: a row names somebody else than the account that SharePoint says added it.
 * - `otherTime`: a row names a day on which SharePoint did not receive it.
 * - `noOperation`: a row belongs to no recorded piece of work.
 * - `notAsSealed`: the rows of an operation are not those that it ended with, and which is not known.
 * - `columnDiffers`: a document's marking is not what its newest row says.
 * - `notInHistory`: a document is marked, and no row says so.
 * - `deletedFrom`: SharePoint has noted that something was deleted from the list.
 */
export type HistoryFindingCode =
  | 'changedRow'
  | 'takenOut'
  | 'addedRow'
  | 'copiedRow'
  | 'missingRow'
  | 'outOfOrder'
  | 'otherHand'
  | 'otherTime'
  | 'noOperation'
  | 'notAsSealed'
  | 'columnDiffers'
  | 'notInHistory'
  | 'deletedFrom';

export interface HistoryFinding {
  readonly code: HistoryFindingCode;
  readonly list: EvidenceListCode;
  /** The row's number in its list; null where it is not about one that is there. */
  readonly row: number | null;
  /** The document's name, or empty where it is about no single one. */
  readonly document: string;
  /** ISO 8601; empty where it is not known. */
  readonly when: string;
  /** Whom the row names. */
  readonly who: string;
  /** Whom SharePoint names: who added the row, or wrote to it last. Empty where that is whom the row names. */
  readonly by: string;
}

/** Logins are written with and without the claim before them: `i:0#.f|membership|a@b` is `a@b`. */
export function sameLogin(a: string, b: string): boolean {
  const bare = (login: string): string => login.slice(login.lastIndexOf('|') + 1).toLowerCase();
  return bare(a) === bare(b);
}
