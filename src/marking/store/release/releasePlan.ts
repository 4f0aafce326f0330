import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import { HISTORY, listOf, numberOf, textOf, type ListRef, type RawRow } from '../../../tenant';
import type { Clearance } from '../../rules';
import type { Person } from '../desk';
import { WITNESSES } from '../../../evidence/witness';
import { isOwnOperation, OPERATION_FIELDS, operationColumns } from '../run/operations';

/** One copy of a release, as it was planned. */
export interface PlannedCopy {
  readonly documentId: string;
  readonly itemId: number;
  /** The original's name. */
  readonly original: string;
  /** The version that was cleared. */
  readonly version: string;
  /** The copy's line and name. */
  readonly line: string;
  readonly name: string;
}

/** What a person set out to release: written down before the first copy is made, so that a release that is cut off can be finished. */
export interface ReleasePlan {
  readonly releaseId: string;
  /** The library of the originals. */
  readonly listId: string;
  readonly copies: readonly PlannedCopy[];
  readonly toListId: string;
  /** The folder's address from the root of the tenant. */
  readonly folder: string;
  readonly clearances: readonly Clearance[];
  readonly reason: string;
  readonly who: Person;
  /** ISO 8601. */
  readonly when: string;
  /** The newest row of history when the plan was made: this release's rows come after it. */
  readonly historyFrom: number;
}

/** The kind of an operation's row that plans a release. */
const KIND = 'release';
const NEWEST = 200;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The row that says what is about to be copied. */
export function releaseColumns(plan: ReleasePlan, tip: string): Promise<Record<string, string>> {
  const { copies, toListId, folder, clearances, historyFrom } = plan;
  return operationColumns(
    KIND,
    plan.releaseId,
    plan.who,
    plan.when,
    { listId: plan.listId, line: copies[0]?.line ?? '', reason: plan.reason, details: JSON.stringify({ copies, toListId, folder, clearances, historyFrom }) },
    tip
  );
}

const isCopy = (each: Partial<PlannedCopy> | null): each is PlannedCopy =>
  typeof each?.documentId === 'string' &&
  Number.isSafeInteger(each.itemId) &&
  [each.original, each.version, each.line, each.name].every((text) => typeof text === 'string') &&
  !/[/\\]/.test(each.name ?? '/');

/** A list's text is never trusted: a row that does not say all that it should is no plan. */
function readPlan(row: RawRow): ReleasePlan | null {
  const text = (name: keyof typeof HISTORY): string => textOf(row, HISTORY[name].internalName);
  try {
    const { copies, toListId, folder, clearances, historyFrom } = JSON.parse(text('details')) as Partial<ReleasePlan>;
    if (!Array.isArray(copies) || !copies.every(isCopy) || !Array.isArray(clearances) || typeof folder !== 'string') return null;
    if (!GUID.test(text('list')) || !GUID.test(toListId ?? '') || !Number.isSafeInteger(historyFrom)) return null;
    return {
      releaseId: text('operation'),
      listId: text('list'),
      copies,
      toListId: toListId as string,
      folder,
      clearances,
      reason: text('reason'),
      who: { login: text('who'), name: text('whoName') },
      when: text('when'),
      historyFrom: historyFrom as number,
    };
  } catch {
    return null;
  }
}

/** The newest plans that have not ended, newest first, each by the account that it names. Only ID is ordered on, so that a list of any length answers. */
export function readOpenReleases(operations: ListRef): (sp: SPFI) => Promise<ReleasePlan[]> {
  return async (sp) => {
    const rows = (await listOf(sp, operations)
      .items.select(...OPERATION_FIELDS)
      .expand(...WITNESSES)
      .orderBy('ID', false)
      .top(NEWEST)()) as RawRow[];
    const own = [...rows].sort((a, b) => numberOf(b, 'ID') - numberOf(a, 'ID')).filter(isOwnOperation);
    const kindOf = (row: RawRow): string => textOf(row, HISTORY.kind.internalName);
    const ended = new Set(own.filter((row) => kindOf(row) === 'finished').map((row) => textOf(row, HISTORY.operation.internalName)));
    return own
      .filter((row) => kindOf(row) === KIND)
      .map(readPlan)
      .filter((plan): plan is ReleasePlan => plan !== null && !ended.has(plan.releaseId));
  };
}

/**
 * The name under which a copy is made, until it is marked: it holds the release's id, so that a copy whose answer was
 * lost is known again beyond doubt, and no second one is made.
 */
export function workingName(plan: Pick<ReleasePlan, 'releaseId'>, copy: Pick<PlannedCopy, 'name'>): string {
  const dot = copy.name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [copy.name.slice(0, dot), copy.name.slice(dot)] : [copy.name, ''];
  return `${stem} (${plan.releaseId.slice(0, 8)})${ending}`;
}
