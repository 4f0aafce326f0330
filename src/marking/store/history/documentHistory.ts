import { checkChain } from '../../../work';
import { MARKING_HISTORY, siteList, type Door } from '../../../tenant';
import type { DocumentHistory, DocumentState, HistoryEntry } from '../desk';
import { readDocument } from './historyStore';
import { appliedRows, isOwnHand, type StoredRow } from './historyRow';

const toEntry = (row: StoredRow): HistoryEntry => ({
  when: row.when,
  who: { login: row.who, name: row.whoName },
  kind: row.kind,
  before: row.before,
  after: row.after,
  reason: row.reason,
  rule: row.rule,
  operationId: row.operationId,
  details: row.details,
  basis: row.basis,
});

/**
 * What the history says the marking is; null where it says nothing. A row that left the line as it found it says
 * nothing of it: else a column that was edited by hand would be in order as soon as a copy of its document is released.
 */
export function lineByHistory(rows: readonly StoredRow[]): string | null {
  const applied = appliedRows(rows).filter((row) => row.before !== row.after);
  return applied.length > 0 ? applied[applied.length - 1].after : null;
}

/** One document's history, newest first, and whether it can be trusted. */
export async function readHistory(door: Door, document: DocumentState): Promise<DocumentHistory> {
  const rows = await readDocument(door, siteList(door.webUrl, MARKING_HISTORY), document.uniqueId);
  // The rows before and after belong to other documents, so only each row's own hash can be checked here.
  const findings = await checkChain(
    rows.map((row) => row.chain),
    new Set(rows.map((row) => row.previous))
  );
  const line = lineByHistory(rows);
  return {
    entries: [...rows].reverse().map(toEntry),
    columnAgrees: line === null ? document.line === '' : line === document.line,
    intact: findings.length === 0 && rows.every(isOwnHand),
  };
}
