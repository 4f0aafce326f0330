import { MARKING_HISTORY, OPERATIONS, siteList, type Door } from '../../../tenant';
import { sameLogin } from '../../rules';
import type { Operation } from '../desk';
import { appliedRows, isOwnHand } from '../history/historyRow';
import { readSince } from '../history/historyStore';
import { readOperations } from '../run/operations';
import { itemIdsOf } from '../run/plan';
import type { ReleasePlan } from './releasePlan';

/** What a release has left in the history so far, by original. */
export interface Landed {
  /** The copies that are marked: their numbers in their library. */
  readonly marked: Map<string, number>;
  /** The originals whose history says so. */
  readonly noted: Set<string>;
  /** The runs that marked copies. */
  readonly runs: ReadonlySet<string>;
}

/** Runs of a release that began and have not ended, each with its library. */
export async function openRunsOf(door: Door, { releaseId, who }: ReleasePlan): Promise<{ listId: string; operation: Operation }[]> {
  const log = await door.ask(readOperations(siteList(door.webUrl, OPERATIONS)));
  return log.plans
    .filter((plan) => plan.kind === 'release' && !log.ended.has(plan.operationId) && sameLogin(plan.who.login, who.login))
    .filter((plan) => plan.targets.some((target) => target.basis?.release?.id === releaseId))
    .map((plan) => ({
      listId: plan.listId,
      operation: { operationId: plan.operationId, kind: plan.kind, when: plan.when, line: '', planned: itemIdsOf(plan).length, left: 0 },
    }));
}

/** Reads what has landed: rows that hold, added by the account that planned the release. */
export async function whatLanded(door: Door, plan: ReleasePlan): Promise<Landed> {
  const rows = await readSince(door, siteList(door.webUrl, MARKING_HISTORY), plan.historyFrom, (row) => row.basis?.release?.id === plan.releaseId);
  const own = appliedRows(rows.filter((row) => isOwnHand(row) && sameLogin(row.who, plan.who.login)));
  const originals = new Set(plan.copies.map((copy) => copy.documentId));
  const copies = own.filter((row) => row.basis?.origin?.source === 'copyOf');
  const landed: Landed = { marked: new Map(), noted: new Set(), runs: new Set(copies.map((row) => row.operationId)) };
  for (const row of own) {
    if (row.basis?.origin?.source === 'copyOf') landed.marked.set(row.basis.origin.value, row.itemId);
    else if (originals.has(row.documentId)) landed.noted.add(row.documentId);
  }
  return landed;
}
