import type { SPFI } from '@pnp/sp';
import '@pnp/sp/lists';
import type { StoredLine } from '../../../evidence';
import { HOLDS, listOf, siteList, type BatchResult, type Door } from '../../../tenant';
import type { HoldLine } from '../../rules';
import { holdLines } from './holdLines';

/** What SharePoint itself says of the list. */
export interface HoldsHead {
  /** Rows, those that this person may not see too. */
  readonly ItemCount: number;
  readonly Created: string;
  readonly LastItemDeletedDate: string;
}

/** SharePoint answers a single request with so many at most. */
const AT_ONCE = 5000;
/** A list's own making counts as a deletion a moment after it was created. */
const MOMENT_MS = 2000;

/** The questions that read the department's holds, for one request with others: first how long the list is, then its rows. */
export const askHolds = (webUrl: string): readonly [(sp: SPFI) => Promise<HoldsHead>, (sp: SPFI) => Promise<StoredLine<HoldLine>[]>] => [
  async (sp) => (await listOf(sp, siteList(webUrl, HOLDS)).select('ItemCount', 'Created', 'LastItemDeletedDate')()) as unknown as HoldsHead,
  holdLines.newest(webUrl, AT_ONCE),
];

export interface HoldRows {
  readonly lines: readonly StoredLine<HoldLine>[];
  /** When something was last deleted from the list; empty for never. */
  readonly deleted: string;
}

/**
 * All rows of the list of holds; null where not all of them could be read.
 * @throws TenantProblem where a long list could not be read to its end
 */
export async function allHoldRows(door: Door, head: BatchResult<HoldsHead>, newest: BatchResult<StoredLine<HoldLine>[]>): Promise<HoldRows | null> {
  if (!head.ok || !newest.ok) return null;
  const { ItemCount, Created, LastItemDeletedDate } = head.value;
  if (!Number.isInteger(ItemCount)) return null;
  const lines = newest.value.length >= AT_ONCE ? await holdLines.readSince(door, 0) : newest.value;
  // The count was taken first, so a row added in between is one more, and never one less. Rows that one may not see are in it.
  if (lines.length < ItemCount) return null;
  const wasDeleted = Date.parse(LastItemDeletedDate) - Date.parse(Created) > MOMENT_MS;
  return { lines, deleted: wasDeleted ? LastItemDeletedDate : '' };
}
