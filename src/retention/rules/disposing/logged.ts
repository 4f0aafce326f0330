import type { SeriesKey } from '../series/types';
import type { TriggerDates, Day } from '../periods/types';
import type { DisposalOutcome, NotDisposedCode, UnhashedCode } from './types';

/** What one line of the disposal log says: what, by whose authority, and how it ended. */
export interface DisposalEntry {
  readonly outcome: DisposalOutcome;
  /** The plan. */
  readonly operationId: string;
  /** UniqueId. */
  readonly documentId: string;
  readonly listId: string;
  readonly itemId: number;
  readonly name: string;
  /** Its address from the root of the tenant, as it was. */
  readonly path: string;
  readonly recordClass: string;
  readonly classTitle: string;
  /** On what authority: the schedule's own words. */
  readonly authority: string;
  /** The version of the schedule. */
  readonly rule: string;
  /** The days that its period was counted from. */
  readonly dates: TriggerDates;
  /** The last day on which it was to be kept; empty where that is not known. */
  readonly keepUntil: Day | '';
  readonly series: SeriesKey | null;
  readonly decidedBy: string;
  /** ISO 8601; empty where nobody decided. */
  readonly decidedWhen: string;
  /** The account that agreed; empty where nobody did. */
  readonly agreedBy: string;
  /** ISO 8601. */
  readonly modified: string;
  /** Bytes. */
  readonly size: number;
  /** The SHA-256 of its bytes; empty where they were not read. */
  readonly content: string;
  /** Why there is no such hash of what was sent; empty where there is one, where nothing was sent, or where nobody looked. */
  readonly unhashed: UnhashedCode | '';
  /** The id in the recycle bin; empty where it is not known to be there. */
  readonly bin: string;
  /** Why it did not go. */
  readonly codes: readonly NotDisposedCode[];
  /** ISO 8601. */
  readonly when: string;
  readonly who: { readonly login: string; readonly name: string };
}

/** What is known of one document of a plan, newest word first: the log folded. */
export interface DisposalState {
  readonly entry: DisposalEntry;
  /** When it was sent to the recycle bin; empty where it was not. */
  readonly sentWhen: string;
}

/** What ends a document's part of a run; what comes later only adds to it. */
export const ENDS: readonly DisposalOutcome[] = ['sent', 'labelled', 'notSent', 'gone'];

/**
 * Folds lines into what is known of each document of each plan. A line that says again that something begins, or that what
 * was sent was not found, takes nothing away from what is known already.
 * @param entries in the order in which they were written
 */
export function foldLog(entries: readonly DisposalEntry[]): readonly DisposalState[] {
  const byDocument = new Map<string, DisposalState>();
  for (const entry of entries) {
    const key = `${entry.operationId}|${entry.documentId}`;
    const before = byDocument.get(key);
    if (before !== undefined && entry.outcome === 'sending') continue;
    // Of two runs of one plan, the one that did not send a document may not find it: that takes nothing from the other's word.
    if (before !== undefined && (before.sentWhen !== '' || before.entry.outcome === 'labelled') && (entry.outcome === 'gone' || entry.outcome === 'notSent'))
      continue;
    byDocument.set(key, { entry, sentWhen: entry.outcome === 'sent' ? entry.when : (before?.sentWhen ?? '') });
  }
  return [...byDocument.values()];
}
