import { sameLogin, type HistoryFinding } from '../../../rules';
import type { Ending, OperationRow } from '../../run/operations';
import type { StoredRow } from '../historyRow';
import { compareTags, sealOf } from '../seal';
import { findingAbout, isByWhomItNames, type EvidenceRow } from './evidence';

/** A row of history, with what the check of any evidence sees of it. */
export interface HistoryEvidence extends EvidenceRow {
  readonly row: StoredRow;
}

/** A document that had a row and has none, by where it lies: its name is asked for later. */
export interface TakenOut {
  readonly listId: string;
  readonly itemId: number;
  readonly ending: Ending;
}

interface SealFindings {
  readonly findings: readonly HistoryFinding[];
  readonly takenOut: readonly TakenOut[];
}

const ownRowsOf = (ending: Ending, rows: readonly HistoryEvidence[]): HistoryEvidence[] => {
  const own = rows.filter(({ row }) => row.operationId === ending.operationId && sameLogin(row.addedBy, ending.who.login));
  // The same row twice is said elsewhere, and does not change what was sealed.
  return [...new Map(own.map((each) => [each.row.hash, each])).values()];
};

/**
 * Compares the rows of each operation with what it ended with. Rows that no other row points at can be taken out or
 * written anew without a gap in the chain; the operation's seal remembers them, and its tags say which they are.
 */
export async function sealFindings(rows: readonly HistoryEvidence[], operations: readonly OperationRow[]): Promise<SealFindings> {
  const findings: HistoryFinding[] = [];
  const takenOut: TakenOut[] = [];
  const lists = new Map(operations.flatMap(({ plan }) => (plan === null ? [] : [[plan.operationId, plan.listId] as const])));
  const planners = new Map(operations.filter(({ ownHand, kind }) => ownHand && kind === 'planned').map((each) => [each.operationId, each.login]));
  const byOperation = new Map<string, HistoryEvidence[]>();
  for (const each of rows) {
    const others = byOperation.get(each.row.operationId);
    if (others === undefined) byOperation.set(each.row.operationId, [each]);
    else others.push(each);
  }

  for (const { ending, ownHand, chain } of operations) {
    if (ending === null || !ownHand || ending.seal === '') continue;
    const own = ownRowsOf(ending, byOperation.get(ending.operationId) ?? []);
    if ((await sealOf(own.map(({ row }) => row.hash))) === ending.seal) continue;
    const differences =
      ending.tags === null
        ? null
        : compareTags(
            own.map((each) => ({ each, itemId: each.row.itemId, hash: each.row.hash })),
            ending.tags
          );
    if (differences === null || differences.gone.length + differences.added.length + differences.changed.length === 0) {
      findings.push({ code: 'notAsSealed', list: 'operations', row: chain.id, document: '', when: ending.when, who: ending.who.name, by: '' });
      continue;
    }
    findings.push(
      ...differences.added.map(({ each }) => findingAbout('addedRow', each)),
      ...differences.changed.map(({ each }) => findingAbout('changedRow', each))
    );
    takenOut.push(...differences.gone.map((itemId) => ({ listId: lists.get(ending.operationId) ?? own[0]?.row.listId ?? '', itemId, ending })));
  }

  // A row in another's name is said already.
  for (const each of rows.filter(isByWhomItNames)) {
    const planner = planners.get(each.row.operationId);
    if (planner === undefined) findings.push(findingAbout('noOperation', each));
    else if (!sameLogin(planner, each.witness.addedBy)) findings.push(findingAbout('addedRow', each));
  }
  return { findings, takenOut };
}
