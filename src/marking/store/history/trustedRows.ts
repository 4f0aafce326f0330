import { checkChain } from '../../../work';
import { sameLogin } from '../../rules';
import { appliedRows, isOwnHand, type StoredRow } from './historyRow';
import type { Plan } from '../run/plan';

/**
 * The rows of an operation that may be acted on: added by the account that they name, which is the one that planned,
 * and unchanged since. Anybody who may mark can add rows, and could name another person or another's operation in one.
 */
export async function ownRows(rows: readonly StoredRow[], plan: Pick<Plan, 'operationId' | 'who'>): Promise<StoredRow[]> {
  const own = rows.filter((row) => row.operationId === plan.operationId && isOwnHand(row) && sameLogin(row.who, plan.who.login));
  const links = new Set(own.map((row) => row.previous));
  const changed = new Set(
    (
      await checkChain(
        own.map((row) => row.chain),
        links
      )
    ).map((finding) => finding.id)
  );
  return own.filter((row) => !changed.has(row.rowId));
}

/** For every document the newest row that holds, whoever wrote it: an older one is no longer anybody's to complete. */
export function newestByDocument(rows: readonly StoredRow[]): ReadonlyMap<string, StoredRow> {
  return new Map(appliedRows(rows.filter(isOwnHand)).map((row) => [row.documentId, row]));
}
