import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import { HISTORY, itemsAfter, listOf, numberOf, OPERATIONS, textOf, type Door, type ListRef, type RawRow } from '../../../tenant';
import { hashRow, idRanges, readIdRanges, type ChainRow } from '../../../work';
import { sameLogin, type Basis, type MarkingDetails } from '../../rules';
import type { Person } from '../desk';
import type { SealTags } from '../history/seal';
import { readWitness, WITNESS_FIELDS, WITNESSES, type Witness } from '../../../evidence/witness';
import { lineOf, NO_CHANGE, PLAN_KINDS, type Plan, type PlanKind, type Target } from './plan';

/** How an operation ended. */
export interface Ending {
  readonly operationId: string;
  readonly how: 'finished' | 'cancelled' | 'abandoned';
  readonly done: number;
  readonly failed: number;
  readonly left: number;
  readonly who: Person;
  readonly when: string;
  /** One hash over the operation's rows of history as it ended; empty where it was abandoned. */
  readonly seal: string;
  /** Which rows those were; null where it was abandoned, or ended before tags were kept. */
  readonly tags: SealTags | null;
}

/** The newest operations of a site, newest first, and the end of their chain. */
export interface OperationLog {
  readonly plans: readonly Plan[];
  readonly ended: ReadonlyMap<string, Ending>;
  readonly tip: string;
}

const FORM = 'muniment-operation-1';
const NEWEST = 100;
/** The fields of a row of operations to ask for. */
export const OPERATION_FIELDS = ['ID', ...WITNESS_FIELDS, ...OPERATIONS.columns.map((column) => column.internalName)];
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a row is by whom it names: anybody who may mark can add rows, and could write another name into one. */
export const isOwnOperation = (row: RawRow): boolean =>
  sameLogin(textOf(row, HISTORY.who.internalName), (row.Author as { Name?: string } | undefined)?.Name ?? '');

/** A target in few characters: what it leaves as it is, it does not name. */
interface StoredTarget {
  items: string;
  line?: string;
  details?: Partial<MarkingDetails>;
  originator?: string;
  body?: string;
  basis?: Basis;
}

interface StoredPlan {
  kind: PlanKind;
  targets: StoredTarget[];
  rule: string;
  body: string;
  historyFrom: number;
  undoes: string;
}

const toStored = (target: Target): StoredTarget => ({
  items: idRanges(target.itemIds),
  ...(target.line !== null ? { line: target.line } : {}),
  ...(target.details !== null ? { details: target.details } : {}),
  ...(target.originator !== null ? { originator: target.originator } : {}),
  ...(target.originatingBody !== null ? { body: target.originatingBody } : {}),
  ...(target.basis !== null ? { basis: target.basis } : {}),
});

const fromStored = (stored: StoredTarget): Target => ({
  ...NO_CHANGE,
  itemIds: readIdRanges(stored.items),
  ...(typeof stored.line === 'string' ? { line: stored.line } : {}),
  ...(stored.details !== undefined ? { details: { instructions: stored.details.instructions ?? [], embargo: stored.details.embargo ?? null } } : {}),
  ...(typeof stored.originator === 'string' ? { originator: stored.originator } : {}),
  ...(typeof stored.body === 'string' ? { originatingBody: stored.body } : {}),
  ...(stored.basis !== undefined ? { basis: stored.basis } : {}),
});

/** What the hash is of: the form's name, then every value in a fixed order. */
const contentText = (values: readonly string[]): string => JSON.stringify([FORM, ...values]);

/** The columns of a row of operations, chained behind the one whose hash is `tip`. */
export async function operationColumns(
  kind: string,
  operationId: string,
  who: Person,
  when: string,
  rest: { listId: string; line: string; reason: string; details: string },
  tip: string
): Promise<Record<string, string>> {
  const content = contentText([kind, operationId, rest.listId, when, who.login, who.name, rest.line, rest.reason, rest.details]);
  return {
    Title: kind,
    [HISTORY.kind.internalName]: kind,
    [HISTORY.operation.internalName]: operationId,
    [HISTORY.list.internalName]: rest.listId,
    [HISTORY.when.internalName]: when,
    [HISTORY.who.internalName]: who.login,
    [HISTORY.whoName.internalName]: who.name,
    [HISTORY.after.internalName]: rest.line,
    [HISTORY.reason.internalName]: rest.reason,
    [HISTORY.details.internalName]: rest.details,
    [HISTORY.previous.internalName]: tip,
    [HISTORY.hash.internalName]: await hashRow(content, tip),
  };
}

/** The row that says what is about to be done. */
export function planColumns(plan: Plan, tip: string): Promise<Record<string, string>> {
  const stored: StoredPlan = {
    kind: plan.kind,
    targets: plan.targets.map(toStored),
    rule: plan.rule,
    body: plan.originatingBody,
    historyFrom: plan.historyFrom,
    undoes: plan.undoes,
  };
  return operationColumns(
    'planned',
    plan.operationId,
    plan.who,
    plan.when,
    { listId: plan.listId, line: lineOf(plan), reason: plan.reason, details: JSON.stringify(stored) },
    tip
  );
}

/** The row that says how it ended. */
export function endingColumns(ending: Ending, tip: string): Promise<Record<string, string>> {
  const { how, done, failed, left, seal, tags } = ending;
  return operationColumns(
    'finished',
    ending.operationId,
    ending.who,
    ending.when,
    { listId: '', line: '', reason: '', details: JSON.stringify({ how, done, failed, left, seal, ...(tags !== null ? { tags } : {}) }) },
    tip
  );
}

function readPlan(row: RawRow): Plan | null {
  const text = (name: keyof typeof HISTORY): string => textOf(row, HISTORY[name].internalName);
  try {
    const stored = JSON.parse(text('details')) as StoredPlan;
    const from = Number(stored.historyFrom ?? 0);
    // These two become part of addresses and filters, so they are what they should be or the row is no plan.
    if (!GUID.test(text('list')) || !Number.isSafeInteger(from) || from < 0 || !PLAN_KINDS.includes(stored.kind)) return null;
    return {
      operationId: text('operation'),
      kind: stored.kind,
      listId: text('list'),
      targets: stored.targets.map(fromStored),
      reason: text('reason'),
      rule: stored.rule ?? '',
      originatingBody: stored.body ?? '',
      who: { login: text('who'), name: text('whoName') },
      when: text('when'),
      historyFrom: from,
      undoes: stored.undoes ?? '',
    };
  } catch {
    // A row that cannot be read is no plan of ours; the chain check speaks of it.
    return null;
  }
}

function readEnding(row: RawRow): Ending {
  const text = (name: keyof typeof HISTORY): string => textOf(row, HISTORY[name].internalName);
  let counts: Partial<Ending> = {};
  try {
    counts = JSON.parse(text('details')) as Partial<Ending>;
  } catch {
    counts = {};
  }
  return {
    operationId: text('operation'),
    how: counts.how ?? 'finished',
    done: counts.done ?? 0,
    failed: counts.failed ?? 0,
    left: counts.left ?? 0,
    seal: counts.seal ?? '',
    tags: typeof counts.tags?.items === 'string' && typeof counts.tags.tags === 'string' ? counts.tags : null,
    who: { login: text('who'), name: text('whoName') },
    when: text('when'),
  };
}

/** Reads the newest operations. Only ID is ordered on, so that a list of any length answers. */
export function readOperations(list: ListRef): (sp: SPFI) => Promise<OperationLog> {
  return async (sp) => {
    const rows = (await listOf(sp, list)
      .items.select(...OPERATION_FIELDS)
      .expand(...WITNESSES)
      .orderBy('ID', false)
      .top(NEWEST)()) as RawRow[];
    const newestFirst = [...rows].sort((a, b) => numberOf(b, 'ID') - numberOf(a, 'ID'));
    const kindOf = (row: RawRow): string => textOf(row, HISTORY.kind.internalName);
    const own = newestFirst.filter(isOwnOperation);
    const endings = own.filter((row) => kindOf(row) === 'finished').map(readEnding);
    return {
      plans: own
        .filter((row) => kindOf(row) === 'planned')
        .map(readPlan)
        .filter((plan): plan is Plan => plan !== null),
      // The oldest ending of an operation is its first; a later one only closes it again.
      ended: new Map([...endings].reverse().map((ending) => [ending.operationId, ending])),
      tip: newestFirst.length > 0 ? textOf(newestFirst[0], HISTORY.hash.internalName) : '',
    };
  };
}

/** Adds a row; rows are only ever added. */
export function addRow(list: ListRef, values: Record<string, string | number>): (sp: SPFI) => Promise<void> {
  return async (sp) => {
    await listOf(sp, list).items.add(values);
  };
}

const CHAINED = ['kind', 'operation', 'list', 'when', 'who', 'whoName', 'after', 'reason', 'details'] as const;

/** A row of operations, as the check of the chain sees it. */
export interface OperationRow {
  readonly chain: ChainRow;
  readonly kind: string;
  readonly operationId: string;
  readonly plan: Plan | null;
  /** How it ended, where it is an ending. */
  readonly ending: Ending | null;
  readonly ownHand: boolean;
  readonly witness: Witness;
  readonly login: string;
  readonly who: string;
  readonly when: string;
}

/** Every row of operations, in the order of ID. */
export async function readAllOperations(door: Door, list: ListRef): Promise<OperationRow[]> {
  const all: OperationRow[] = [];
  const toRow = (row: RawRow): OperationRow => {
    const text = (name: keyof typeof HISTORY): string => textOf(row, HISTORY[name].internalName);
    return {
      chain: { id: numberOf(row, 'ID'), content: contentText(CHAINED.map(text)), previous: text('previous'), hash: text('hash') },
      kind: text('kind'),
      operationId: text('operation'),
      plan: text('kind') === 'planned' ? readPlan(row) : null,
      ending: text('kind') === 'finished' ? readEnding(row) : null,
      ownHand: isOwnOperation(row),
      witness: readWitness(row),
      login: text('who'),
      who: text('whoName'),
      when: text('when'),
    };
  };
  await itemsAfter(
    door,
    list,
    0,
    (items) => items.select(...OPERATION_FIELDS).expand(...WITNESSES),
    (rows) => void all.push(...rows.map(toRow))
  );
  return all;
}
