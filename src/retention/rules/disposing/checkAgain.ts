import type { DisposalState } from './logged';

/** Days after which SharePoint empties its recycle bin, both stages together. */
export const BIN_DAYS = 93;
const DAY_MS = 24 * 60 * 60 * 1000;

/** What was seen of a document that was sent to the recycle bin. */
export interface SeenAgain {
  /** Whether it lies where it can be used again, under its own id; null where it could not be asked. */
  readonly there: boolean | null;
  readonly inBin: boolean;
  /** Whether both stages of the bin were read whole, by somebody who may see them. */
  readonly binWhole: boolean;
  /** Whether a copy is kept in the site's preservation hold library; null where that could not be seen. */
  readonly preserved: boolean | null;
  /** ISO 8601. */
  readonly now: string;
}

/**
 * What can be said now of a document that was sent. Null where nothing new is known: that it is not seen in the bin is no
 * proof that it is gone, unless both stages were seen whole and their time has passed.
 */
export function outcomeAgain(
  { entry, sentWhen }: DisposalState,
  { there, inBin, binWhole, preserved, now }: SeenAgain
): 'restored' | 'purged' | 'keptByPolicy' | null {
  if (entry.outcome === 'purged' || entry.outcome === 'notSent' || entry.outcome === 'gone' || entry.outcome === 'sending') return null;
  // What was labelled is Microsoft's to delete: nothing was sent that could be looked for.
  if (there === null || entry.outcome === 'labelled') return null;
  if (there) return entry.outcome === 'restored' ? null : 'restored';
  if (inBin || entry.outcome === 'restored') return null;
  if (preserved === true) return entry.outcome === 'keptByPolicy' ? null : 'keptByPolicy';
  const past = Date.parse(now) - Date.parse(sentWhen) > BIN_DAYS * DAY_MS;
  return binWhole && past && preserved === false && entry.outcome === 'sent' ? 'purged' : null;
}
