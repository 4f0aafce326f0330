/** What looking through a site's whole history found. Plain data: the words are elsewhere. */
export interface HistoryCheck {
  /** Rows of history that were looked at. */
  readonly rows: number;
  readonly findings: readonly HistoryFinding[];
}

/**
 * - `changedRow`: a row does not match its own hash: somebody changed it.
 * - `missingRow`: a row points at one that is not there: it was taken out, or never arrived.
 * - `otherHand`: a row names somebody else than the account that SharePoint says added it.
 * - `notAsSealed`: the rows of an operation are not those that it ended with.
 */
export type HistoryFindingCode = 'changedRow' | 'missingRow' | 'otherHand' | 'notAsSealed';

export interface HistoryFinding {
  readonly code: HistoryFindingCode;
  /** The document's name, or empty where it is about an operation. */
  readonly document: string;
  /** ISO 8601; empty where it is not known. */
  readonly when: string;
  /** Whom the row names. */
  readonly who: string;
}

/** Logins are written with and without the claim before them: `i:0#.f|membership|a@b` is `a@b`. */
export function sameLogin(a: string, b: string): boolean {
  const bare = (login: string): string => login.slice(login.lastIndexOf('|') + 1).toLowerCase();
  return bare(a) === bare(b);
}
