import { MARKING_HISTORY, OPERATIONS, siteList, type Door } from '../../../tenant';
import { checkChain } from '../../../work';
import { sameLogin, type HistoryCheck, type HistoryFinding } from '../../rules';
import { isOwnHand, type StoredRow } from './historyRow';
import { readSince } from './historyStore';
import { readAllOperations } from '../run/operations';
import { sealOf } from './seal';

/**
 * Looks through a site's whole history of markings, and its operations, for what should not be: rows that were
 * changed, rows that are gone, rows in another's name, and operations whose rows are not those that they ended with.
 */
export async function checkHistory(door: Door): Promise<HistoryCheck> {
  const rows = await readSince(door, siteList(door.webUrl, MARKING_HISTORY), 0);
  const operations = await readAllOperations(door, siteList(door.webUrl, OPERATIONS));
  const byId = new Map(rows.map((row) => [row.rowId, row]));
  const about = (row: StoredRow | undefined): Omit<HistoryFinding, 'code'> => ({ document: row?.name ?? '', when: row?.when ?? '', who: row?.whoName ?? '' });

  const findings: HistoryFinding[] = [
    ...(await checkChain(rows.map((row) => row.chain))).map(({ code, id }): HistoryFinding => ({ code, ...about(byId.get(id)) })),
    ...rows.filter((row) => !isOwnHand(row)).map((row): HistoryFinding => ({ code: 'otherHand', ...about(row) })),
    ...(await checkChain(operations.map((operation) => operation.chain))).map(({ code }): HistoryFinding => ({ code, ...about(undefined) })),
    ...operations.filter(({ ownHand }) => !ownHand).map(({ who, when }): HistoryFinding => ({ code: 'otherHand', document: '', when, who })),
  ];
  // Rows that no other row points at can be taken out without a gap in the chain; the operation's seal remembers them.
  for (const { ending, ownHand } of operations) {
    if (ending === null || !ownHand || ending.seal === '') continue;
    const own = rows.filter((row) => row.operationId === ending.operationId && sameLogin(row.addedBy, ending.who.login));
    if ((await sealOf(own.map((row) => row.hash))) !== ending.seal)
      findings.push({ code: 'notAsSealed', document: '', when: ending.when, who: ending.who.name });
  }
  return { rows: rows.length, findings };
}
