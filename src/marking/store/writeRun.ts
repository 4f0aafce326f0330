import type { SPFI } from '@pnp/sp';
import { HISTORY, systemUpdate, type BatchResult, type ColumnValues, type Door, type ListRef, type People, type TenantProblem } from '../../tenant';
import type { BatchContext, Clock, Step, StepOutcome, StepProblem, WorkReport } from '../../work';
import type { MarkingFacts } from '../facts';
import { readDocuments } from './documents';
import { addAll } from './addAll';
import { columnValues, companionsOf } from './columnValues';
import { appliedRows, chain, toColumns, type Companions, type HistoryContent, type HistoryRow, type RowKind, type StoredRow } from './historyRow';
import { readSince } from './historyStore';
import { addRow, endingColumns, planColumns, readOperations, type Ending, type Plan } from './operations';
import { toStepProblem } from './stepProblem';

/** What a document shall become. */
export type Aim =
  | { readonly kind: 'same' }
  | { readonly kind: 'failed'; readonly problem: StepProblem }
  | { readonly kind: 'write'; readonly line: string; readonly companions: Companions };

export interface DocumentStep extends Step {
  readonly id: number;
}

/** What a run needs to know of the site; read once, before its first batch. */
export interface Ground {
  readonly history: ListRef;
  readonly operations: ListRef;
  readonly library: ListRef;
  /** The site's locale: how dates are written in a form. */
  readonly lcid: number;
  readonly people: People;
  readonly historyTip: string;
  readonly operationsTip: string;
}

export interface WriteRunOptions {
  readonly door: Door;
  readonly ground: Ground;
  readonly plan: Plan;
  /** Whether the plan's own row has been written: it has, where a run is taken up again. */
  readonly planWritten: boolean;
  readonly rowKind: RowKind;
  readonly batchOperations: number;
  readonly states: readonly MarkingFacts[];
  /** Rows of this operation that landed in an earlier run. */
  readonly landed: readonly StoredRow[];
  readonly clock: Clock;
  aim(state: MarkingFacts): Aim;
}

/** A document's pair of writes: its line of history, and its columns. */
interface Pair {
  readonly row: HistoryRow;
  readonly values: ColumnValues;
  historyLanded: boolean;
  columnsLanded: boolean;
  /** Set once SharePoint has refused the columns for good. */
  refused: StepProblem | null;
}

type Operation = (sp: SPFI) => Promise<unknown>;

/** Room for one read beside the pairs. */
export const stepsPerBatch = (batchOperations: number): number => Math.max(1, Math.floor((batchOperations - 1) / 2));

/**
 * Writes pairs: history first, then columns, both in one request. History is written ahead, so that whatever is cut
 * off leaves a line of history that says what the column should become, never a column that nobody accounts for.
 */
export function createWriteRun(options: WriteRunOptions): {
  perform(batch: readonly DocumentStep[], context: BatchContext<DocumentStep>): Promise<ReadonlyMap<string, StepOutcome>>;
  close(report: WorkReport): Promise<void>;
} {
  const { door, ground, plan, clock } = options;
  const states = new Map(options.states.map((state) => [state.uniqueId, state]));
  const pairs = new Map<string, Pair>();
  const landedBefore = new Map(appliedRows(options.landed).map((row) => [row.documentId, row]));
  let tip = ground.historyTip;
  let planWritten = options.planWritten;
  let carried: HistoryRow[] = [];
  let operationsTip = ground.operationsTip;
  let broken: TenantProblem | null = null;

  const learn = (batch: readonly DocumentStep[], read: readonly MarkingFacts[]): void => {
    const found = new Map(read.map((state) => [state.uniqueId, state]));
    batch.forEach((step) => {
      const state = found.get(step.key);
      if (state === undefined) states.delete(step.key);
      else states.set(step.key, state);
    });
  };

  const readAgain = async (batch: readonly DocumentStep[]): Promise<void> => {
    for (const read of readDocuments(
      ground.library,
      batch.map((step) => step.id)
    ))
      learn(batch, await door.ask(read));
  };

  const learnPeople = async (batch: readonly DocumentStep[]): Promise<void> => {
    const editors = batch.flatMap((step) => states.get(step.key)?.editor ?? []);
    const unknown = ground.people.unknown(editors);
    if (unknown.length > 0) await door.batch(unknown);
  };

  /** After a request without an answer: which lines of history are there after all? Columns are found out by reading again. */
  const lookAtWhatLanded = async (): Promise<void> => {
    if (!planWritten) planWritten = (await door.ask(readOperations(ground.operations))).plans.some((known) => known.operationId === plan.operationId);
    const rows = await readSince(door, ground.history, plan.historyFrom, (row) => row.operationId === plan.operationId);
    const hashes = new Set(rows.map((row) => row.hash));
    pairs.forEach((pair) => (pair.historyLanded = pair.historyLanded || hashes.has(pair.row.hash)));
    carried = carried.filter((row) => !hashes.has(row.hash));
  };

  const content = (state: MarkingFacts, kind: RowKind, line: string, companions: Companions, rule: string): HistoryContent => ({
    kind,
    operationId: plan.operationId,
    documentId: state.uniqueId,
    name: state.name,
    listId: plan.listId,
    itemId: state.id,
    when: new Date(clock.now()).toISOString(),
    who: plan.who.login,
    whoName: plan.who.name,
    before: state.line,
    after: line,
    reason: plan.reason,
    rule,
    details: plan.details,
    companionsBefore: companionsOf(state),
    companionsAfter: companions,
  });

  const append = async (row: HistoryContent): Promise<HistoryRow> => {
    const chained = await chain(row, tip);
    tip = chained.hash;
    return chained;
  };

  /** The pair of a document: made once, so that a second try sends the same line of history to the letter. */
  const pairOf = async (state: MarkingFacts, aim: Extract<Aim, { kind: 'write' }>): Promise<Pair> => {
    const made = pairs.get(state.uniqueId);
    if (made !== undefined) {
      made.columnsLanded = made.columnsLanded || state.line === made.row.after;
      return made;
    }
    const earlier = landedBefore.get(state.uniqueId);
    const pair: Pair =
      earlier !== undefined
        ? {
            row: earlier,
            values: columnValues(earlier.after, earlier.companionsAfter),
            historyLanded: true,
            columnsLanded: state.line === earlier.after,
            refused: null,
          }
        : {
            row: await append(content(state, options.rowKind, aim.line, aim.companions, plan.rule)),
            values: columnValues(aim.line, aim.companions),
            historyLanded: false,
            columnsLanded: false,
            refused: null,
          };
    pairs.set(state.uniqueId, pair);
    return pair;
  };

  /** Notes what became of a pair. A history that may not be added to ends the whole run: nothing more is written. */
  const outcomeOf = async (
    state: MarkingFacts,
    pair: Pair,
    history: BatchResult<unknown> | null,
    columns: BatchResult<unknown> | null
  ): Promise<StepOutcome> => {
    if (history?.ok === true) pair.historyLanded = true;
    if (columns?.ok === true) pair.columnsLanded = true;
    if (history?.ok === false && !history.problem.passing) broken = broken ?? history.problem;
    if (columns?.ok === false && !columns.problem.passing) {
      pair.refused = toStepProblem(columns.problem);
      carried.push(await append(content(state, 'notApplied', pair.row.after, companionsOf(state), pair.refused.code)));
    }
    const passing = history?.ok === false ? history.problem : columns?.ok === false ? columns.problem : null;
    if (pair.refused !== null && pair.historyLanded) return { kind: 'failed', problem: pair.refused };
    if (passing !== null) return { kind: 'again', problem: toStepProblem(passing), ...(passing.retryAfter !== null ? { retryAfter: passing.retryAfter } : {}) };
    return { kind: 'done' };
  };

  const perform = async (batch: readonly DocumentStep[], context: BatchContext<DocumentStep>): Promise<ReadonlyMap<string, StepOutcome>> => {
    if (context.uncertain) await lookAtWhatLanded();
    if (context.uncertain || context.stale) await readAgain(batch);
    await learnPeople(batch);

    broken = null;
    const outcomes = new Map<string, StepOutcome>();
    const operations: Operation[] = [];
    const settle: (() => Promise<void>)[] = [];
    let results: BatchResult<unknown>[] = [];
    const enqueue = (operation: Operation): (() => BatchResult<unknown>) => {
      const at = operations.push(operation) - 1;
      return () => results[at];
    };

    if (!planWritten) {
      const row = await planColumns(plan, operationsTip);
      const written = enqueue(addRow(ground.operations, row));
      settle.push(async () => {
        const answer = written();
        if (!answer.ok) broken = broken ?? answer.problem;
        else {
          planWritten = true;
          operationsTip = row[HISTORY.hash.internalName];
        }
      });
    }

    for (const step of batch) {
      const state = states.get(step.key);
      if (state === undefined) {
        outcomes.set(step.key, { kind: 'failed', problem: { code: 'notFound' } });
        continue;
      }
      const aim = options.aim(state);
      if (!pairs.has(step.key) && !landedBefore.has(step.key) && aim.kind !== 'write') {
        outcomes.set(step.key, aim);
        continue;
      }
      const login = ground.people.login(state.editor);
      if (login === null) {
        outcomes.set(step.key, {
          kind: 'failed',
          problem: { code: 'refused', detail: 'The person who last edited it is not known to the site, so Modified By could not be kept.' },
        });
        continue;
      }
      const pair = await pairOf(state, aim.kind === 'write' ? aim : { kind: 'write', line: state.line, companions: companionsOf(state) });
      const history = pair.historyLanded ? null : enqueue(addRow(ground.history, toColumns(pair.row)));
      const columns =
        pair.columnsLanded || pair.refused !== null
          ? null
          : enqueue(systemUpdate(ground.library, state.id, pair.values, { modified: state.modified, editorLogin: login }, ground.lcid));
      settle.push(async () => void outcomes.set(step.key, await outcomeOf(state, pair, history?.() ?? null, columns?.() ?? null)));
    }

    const room = Math.max(0, options.batchOperations - operations.length - 1);
    carried.splice(0, room).forEach((row) => {
      const added = enqueue(addRow(ground.history, toColumns(row)));
      settle.push(async () => void (added().ok || carried.push(row)));
    });

    readDocuments(
      ground.library,
      context.upcoming.map((step) => step.id)
    ).forEach((read) => {
      const answer = enqueue(read);
      settle.push(async () => {
        const found = answer();
        // A read that failed is no harm: the state is then read again before it is written on.
        if (found.ok) learn(context.upcoming, found.value as MarkingFacts[]);
      });
    });

    results = await door.batch(operations);
    for (const each of settle) await each();
    if (broken !== null) throw broken;
    return outcomes;
  };

  const close = async (report: WorkReport): Promise<void> => {
    if (!planWritten) return;
    const count = (kind: string): number => report.steps.filter((s) => s.outcome.kind === kind).length;
    const ending: Ending = {
      operationId: plan.operationId,
      how: report.state === 'finished' ? 'finished' : 'cancelled',
      done: count('done'),
      failed: count('failed'),
      left: report.left.length,
      who: plan.who,
      when: new Date(clock.now()).toISOString(),
    };
    const rows = carried.map(toColumns);
    // A run that broke off stays open, so that it can be taken up again.
    const last = report.state === 'failed' ? [] : [await endingColumns(ending, operationsTip)];
    await addAll(door, [...rows.map((row) => addRow(ground.history, row)), ...last.map((row) => addRow(ground.operations, row))], options.batchOperations);
  };

  return { perform, close };
}
