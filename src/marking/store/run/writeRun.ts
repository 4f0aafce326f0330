import type { SPFI } from '@pnp/sp';
import { HISTORY, systemUpdate, type BatchResult, type Door, type ListRef, type People, type TenantProblem } from '../../../tenant';
import type { BatchContext, Clock, Step, StepOutcome, StepProblem, WorkReport } from '../../../work';
import type { MarkingFacts } from '../../facts';
import type { Basis, MarkingDetails } from '../../rules';
import { addAll } from './addAll';
import { columnValues, companionsOf, holds } from './columnValues';
import { readDocuments } from './documents';
import { chain, toColumns, type Companions, type HistoryRow, type StoredRow } from '../history/historyRow';
import { readSince } from '../history/historyStore';
import { createKnownDocuments } from './knownDocuments';
import { addRow, endingColumns, planColumns, readOperations, type Ending } from './operations';
import { rowKindOf, type Plan } from './plan';
import { sealOf, tagsOf } from '../history/seal';
import { toStepProblem } from '../../../evidence/stepProblem';
import { newestByDocument, ownRows } from '../history/trustedRows';

/** What a document shall become. */
export type Aim =
  | { readonly kind: 'same' }
  | { readonly kind: 'failed'; readonly problem: StepProblem }
  | { readonly kind: 'write'; readonly line: string; readonly companions: Companions; readonly details: MarkingDetails; readonly basis: Basis | null };

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
  readonly batchOperations: number;
  readonly states: readonly MarkingFacts[];
  /** Documents, by key, that an earlier try of this operation has done. */
  readonly settled: ReadonlySet<string>;
  readonly clock: Clock;
  aim(state: MarkingFacts): Aim;
}

type Operation = (sp: SPFI) => Promise<unknown>;

/** Room for the plan's row and one read beside the documents. */
export const stepsPerBatch = (batchOperations: number): number => Math.max(2, batchOperations - 2);

const NOT_FOUND: StepProblem = { code: 'notFound' };
const CHANGED_SINCE: StepProblem = { code: 'changedSince' };
const EDITOR_UNKNOWN: StepProblem = { code: 'refused', detail: 'The person who last edited it is not known to the site, so Modified By could not be kept.' };

const again = (problem: TenantProblem): StepOutcome => ({
  kind: 'again',
  problem: toStepProblem(problem),
  ...(problem.retryAfter !== null ? { retryAfter: problem.retryAfter } : {}),
});

/**
 * Writes pairs, each in two requests: first a document's line of history, then, when that is known to have landed, its
 * columns. A column that nobody accounts for cannot come about; a line of history whose columns were not reached can be
 * found and completed by anyone.
 */
export function createWriteRun(options: WriteRunOptions): {
  perform(batch: readonly DocumentStep[], context: BatchContext<DocumentStep>): Promise<ReadonlyMap<string, StepOutcome>>;
  giveUp(step: DocumentStep, problem: StepProblem): Promise<void>;
  close(report: WorkReport): Promise<void>;
} {
  const { door, ground, plan, clock } = options;
  const documents = createKnownDocuments(door, ground.library, ground.people, options.states);
  /** Lines of history, made once, so that a second try sends the same line to the letter. */
  const rows = new Map<string, HistoryRow>();
  /** Which rows landed, by their hash, and of which item each is. */
  const landed = new Map<string, number>();
  const begunBefore = new Map<string, StoredRow>();
  const settledSince = new Set<string>();
  let tip = ground.historyTip;
  let operationsTip = ground.operationsTip;
  let planWritten = options.planWritten;
  let planTried = false;
  let carried: HistoryRow[] = [];
  /** What landed is not known: after a request without an answer, and at the beginning of a run that is taken up again. */
  let doubtful = options.planWritten;

  const lookAtWhatLanded = async (): Promise<void> => {
    if (!planWritten) planWritten = (await door.ask(readOperations(ground.operations))).plans.some((known) => known.operationId === plan.operationId);
    const since = await readSince(door, ground.history, plan.historyFrom);
    const own = await ownRows(since, plan);
    own.forEach((row) => landed.set(row.hash, row.itemId));
    carried = carried.filter((row) => !landed.has(row.hash));
    begunBefore.clear();
    settledSince.clear();
    for (const [document, row] of newestByDocument(since)) {
      if (row.operationId !== plan.operationId) settledSince.add(document);
      else if (own.includes(row)) begunBefore.set(document, row);
    }
    doubtful = false;
  };

  const newRow = (state: MarkingFacts, { line, companions, details, basis }: Extract<Aim, { kind: 'write' }>): Promise<HistoryRow> =>
    // Rows of one request all name the row that landed last, so that none depends on one that may not land.
    chain(
      {
        kind: rowKindOf(plan),
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
        rule: plan.rule,
        details,
        basis,
        companionsBefore: companionsOf(state),
        companionsAfter: companions,
      },
      tip
    );

  const noteLanded = (row: HistoryRow): void => {
    landed.set(row.hash, row.itemId);
    tip = row.hash;
  };

  /** A second line of history, which takes back the first: the columns stayed as they were, and why. */
  const notApplied = async (row: HistoryRow, state: MarkingFacts | undefined, problem: StepProblem): Promise<void> => {
    const now = state === undefined ? row.companionsBefore : companionsOf(state);
    const taken = {
      ...row,
      kind: 'notApplied' as const,
      when: new Date(clock.now()).toISOString(),
      before: state?.line ?? row.before,
      rule: problem.code,
      companionsBefore: now,
      companionsAfter: now,
    };
    carried.push(await chain(taken, tip));
  };

  const writePlan = async (): Promise<void> => {
    if (planWritten) return;
    const row = await planColumns(plan, operationsTip);
    await door.tell(addRow(ground.operations, row));
    planWritten = true;
    operationsTip = row[HISTORY.hash.internalName];
  };

  const settlePlan = async (problem: TenantProblem): Promise<void> => {
    // What may have landed is looked for before it is written again.
    if (problem.uncertain) throw problem;
    await writePlan();
  };

  const perform = async (batch: readonly DocumentStep[], context: BatchContext<DocumentStep>): Promise<ReadonlyMap<string, StepOutcome>> => {
    const lookAgain = context.uncertain || doubtful;
    if (lookAgain) await lookAtWhatLanded();
    await documents.makeSure([...batch, ...context.begun], lookAgain || context.stale);

    const outcomes = new Map<string, StepOutcome>();
    const operations: Operation[] = [];
    const settle: (() => Promise<void> | void)[] = [];
    let results: BatchResult<unknown>[] = [];
    const enqueue = (operation: Operation, answer: (result: BatchResult<unknown>) => Promise<void> | void): void => {
      const at = operations.push(operation) - 1;
      settle.push(() => answer(results[at]));
    };
    let planProblem: TenantProblem | null = null;

    if (planTried) await writePlan();
    if (!planWritten) {
      planTried = true;
      const row = await planColumns(plan, operationsTip);
      enqueue(addRow(ground.operations, row), (result) => {
        if (!result.ok) planProblem = result.problem;
        else {
          planWritten = true;
          operationsTip = row[HISTORY.hash.internalName];
        }
      });
    }

    for (const step of batch) {
      const state = documents.state(step);
      const before = begunBefore.get(step.key);
      const made = rows.get(step.key);
      if (state === undefined) outcomes.set(step.key, { kind: 'failed', problem: NOT_FOUND });
      else if (settledSince.has(step.key)) outcomes.set(step.key, { kind: 'failed', problem: CHANGED_SINCE });
      else if (before !== undefined || (made !== undefined && landed.has(made.hash))) {
        const row = before ?? (made as HistoryRow);
        rows.set(step.key, row);
        const done = options.settled.has(step.key) && holds(state, row.after, row.companionsAfter);
        outcomes.set(step.key, { kind: done ? 'done' : 'next' });
      } else {
        const aim = options.aim(state);
        if (aim.kind !== 'write') outcomes.set(step.key, aim);
        else if (ground.people.login(state.editor) === null && !holds(state, aim.line, aim.companions))
          outcomes.set(step.key, { kind: 'failed', problem: EDITOR_UNKNOWN });
        else {
          const row = made ?? (await newRow(state, aim));
          rows.set(step.key, row);
          enqueue(addRow(ground.history, toColumns(row)), (result) => {
            if (result.ok) noteLanded(row);
            else doubtful = doubtful || result.problem.uncertain;
            // A history that may not be added to ends the run: nothing more is begun.
            outcomes.set(
              step.key,
              result.ok ? { kind: 'next' } : result.problem.passing ? again(result.problem) : { kind: 'stop', problem: toStepProblem(result.problem) }
            );
          });
        }
      }
    }

    for (const step of context.begun) {
      const state = documents.state(step);
      const row = rows.get(step.key) as HistoryRow;
      const login = state === undefined ? null : ground.people.login(state.editor);
      if (state !== undefined && holds(state, row.after, row.companionsAfter)) outcomes.set(step.key, { kind: 'done' });
      else if (state === undefined || login === null || state.line !== row.before) {
        const problem = state === undefined ? NOT_FOUND : login === null ? EDITOR_UNKNOWN : CHANGED_SINCE;
        await notApplied(row, state, problem);
        outcomes.set(step.key, { kind: 'failed', problem });
      } else {
        const update = systemUpdate(
          ground.library,
          state.id,
          columnValues(row.after, row.companionsAfter),
          { modified: state.modified, editorLogin: login },
          ground.lcid
        );
        enqueue(update, async (result) => {
          if (!result.ok && !result.problem.passing) await notApplied(row, state, toStepProblem(result.problem));
          outcomes.set(
            step.key,
            result.ok ? { kind: 'done' } : result.problem.passing ? again(result.problem) : { kind: 'failed', problem: toStepProblem(result.problem) }
          );
        });
      }
    }

    const upcoming = context.upcoming.filter((step) => !options.settled.has(step.key));
    readDocuments(
      ground.library,
      upcoming.map((step) => step.id)
    ).forEach((read) =>
      enqueue(read, (result) => {
        // A read that failed is no harm: what was not read is read before it is written on.
        if (result.ok) documents.learn(upcoming, result.value as MarkingFacts[]);
      })
    );

    try {
      results = await door.batch(operations);
    } catch (error) {
      doubtful = doubtful || (error as TenantProblem).uncertain;
      throw error;
    }
    for (const each of settle) await each();
    // Lines of the same request may have landed where the plan's own row was turned away: none may stand without it.
    if (planProblem !== null) await settlePlan(planProblem);
    return outcomes;
  };

  const giveUp = async (step: DocumentStep, problem: StepProblem): Promise<void> => {
    const row = rows.get(step.key);
    if (row !== undefined) await notApplied(row, documents.state(step), problem);
  };

  /** Whether a line of history landed whose columns nobody has settled. */
  const halfWritten = (report: WorkReport): boolean => {
    const settled = new Set(report.steps.map(({ step }) => step.key));
    return report.halfDone.length > 0 || [...rows].some(([key, row]) => landed.has(row.hash) && !settled.has(key));
  };

  const close = async (report: WorkReport): Promise<void> => {
    try {
      if (doubtful) await lookAtWhatLanded();
    } catch {
      return;
    }
    if (!planWritten) return;
    const added = await addAll(
      door,
      carried.map((row) => addRow(ground.history, toColumns(row))),
      options.batchOperations
    );
    // A run that broke off, or left something half-done, stays open, so that it can be taken up again.
    if (report.state === 'failed' || halfWritten(report) || !added) return;
    const count = (kind: string): number => report.steps.filter((s) => s.outcome.kind === kind).length;
    const sealed = [...[...landed].map(([hash, itemId]) => ({ hash, itemId })), ...carried];
    const ending: Ending = {
      operationId: plan.operationId,
      how: report.state === 'finished' ? 'finished' : 'cancelled',
      done: count('done'),
      failed: count('failed'),
      left: report.left.length,
      who: plan.who,
      when: new Date(clock.now()).toISOString(),
      seal: await sealOf(sealed.map((row) => row.hash)),
      tags: tagsOf(sealed),
    };
    await addAll(door, [addRow(ground.operations, await endingColumns(ending, operationsTip))], options.batchOperations);
  };

  return { perform, giveUp, close };
}
