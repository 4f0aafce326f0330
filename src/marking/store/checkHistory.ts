import { MARKING_HISTORY, OPERATIONS, siteList, type Door } from '../../tenant';
import { checkChain } from '../../work';
import type { HistoryCheck, HistoryFinding } from '../rules';
import { isOwnHand, type StoredRow } from './historyRow';
import { readSince } from './historyStore';
import { readAllOperations } from './operations';

/**
 * Looks through a site's whole history of markings, and its operations, for what should not be: rows that were
 * changed, rows that are gone, rows in another's name, and operations that marked more than the history remembers.
 */
export async function checkHistory(door: Door): Promise<HistoryCheck> {
  const rows = await readSince(door, siteList(door.webUrl, MARKING_HISTORY), 0, () => true);
  const operations = await readAllOperations(door, siteList(door.webUrl, OPERATIONS));
  const byId = new Map(rows.map((row) => [row.rowId, row]));
  const about = (row: StoredRow | undefined): Omit<HistoryFinding, 'code'> => ({ document: row?.name ?? '', when: row?.when ?? '', who: row?.whoName ?? '' });

  const marked = new Map<string, number>();
  for (const row of rows) if (row.kind !== 'notApplied') marked.set(row.operationId, (marked.get(row.operationId) ?? 0) + 1);

  return {
    rows: rows.length,
    findings: [
      ...(await checkChain(rows.map((row) => row.chain))).map(({ code, id }): HistoryFinding => ({ code, ...about(byId.get(id)) })),
      ...rows.filter((row) => !isOwnHand(row)).map((row): HistoryFinding => ({ code: 'otherHand', ...about(row) })),
      ...(await checkChain(operations.map((operation) => operation.chain))).map(({ code }): HistoryFinding => ({ code, ...about(undefined) })),
      // An owner can take out the newest rows, which no other row points at yet; what the operation said remains.
      ...operations.flatMap(({ ending }): HistoryFinding[] =>
        ending !== null && (marked.get(ending.operationId) ?? 0) < ending.done
          ? [{ code: 'fewerThanSaid', document: '', when: ending.when, who: ending.who.name }]
          : []
      ),
    ],
  };
}
