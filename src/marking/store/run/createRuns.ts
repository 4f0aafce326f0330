import { MARKING_HISTORY, OPERATIONS, siteList, TenantProblem, type Door } from '../../../tenant';
import type { Clock, Running } from '../../../work';
import type { MarkingSettings, Scheme } from '../../rules';
import type { DocumentState, Operation, Person, PlanKind, Progress } from '../desk';
import { appliedRows } from '../history/historyRow';
import { readSince } from '../history/historyStore';
import { newestByDocument, ownRows } from '../history/trustedRows';
import { judgeRun } from '../standing/judgeRun';
import { aimOfPlan, aimOfUndo } from './aims';
import { holds } from './columnValues';
import { createRunner } from './createRunner';
import { readDocuments } from './documents';
import { readOperations } from './operations';
import { itemIdsOf, NO_CHANGE, type Plan, type Target } from './plan';
import type { Prepared } from './prepareRun';
import { ruleOf } from './ruleOf';
import type { DocumentStep } from './writeRun';

export interface RunsOptions {
  readonly door: Door;
  readonly listId: string;
  readonly settings: MarkingSettings;
  readonly scheme: Scheme;
  readonly person: Person;
  readonly manages: boolean;
  readonly clock: Clock;
  newId(): string;
  /** Whether a canonical line holds here; empty takes a marking off. */
  mayStand(line: string): boolean;
}

/** A run whose targets have been checked. */
export interface CheckedRun {
  readonly kind: PlanKind;
  readonly documents: readonly DocumentState[];
  readonly targets: readonly Target[];
  readonly reason: string;
}

/** All that writes, of one library and in one person's name. It is loaded when somebody first writes. */
export interface Runs {
  run(checked: CheckedRun, onProgress: Progress): Running;
  undo(operation: Operation, onProgress: Progress): Promise<Running>;
  resume(operation: Operation, onProgress: Progress): Promise<Running>;
}

const toStep = (state: { uniqueId: string; name: string; id: number }): DocumentStep => ({ key: state.uniqueId, name: state.name, id: state.id });

export function createRuns({ door, listId, settings, scheme, person, manages, clock, newId, mayStand }: RunsOptions): Runs {
  const library = { id: listId };
  const operations = siteList(door.webUrl, OPERATIONS);
  const history = siteList(door.webUrl, MARKING_HISTORY);
  const start = createRunner({
    door,
    library,
    batchOperations: settings.batchSize,
    person,
    clock,
    mayStand,
    judge: (state, aim, plan, rules) => judgeRun({ settings, scheme, person, manages }, state, aim, plan, rules),
  });

  const findPlan = async (operation: Pick<Operation, 'operationId'>): Promise<Plan> => {
    const plan = (await door.ask(readOperations(operations))).plans.find((known) => known.operationId === operation.operationId);
    if (plan === undefined) throw new TenantProblem('notFound', `Operation ${operation.operationId} is not among the newest.`);
    return plan;
  };

  const newPlan = (prepared: Prepared, plan: Pick<Plan, 'operationId' | 'kind' | 'targets' | 'reason' | 'undoes'>): Plan => ({
    ...plan,
    listId,
    rule: ruleOf(scheme),
    originatingBody: settings.originatingBody,
    who: person,
    when: new Date(clock.now()).toISOString(),
    historyFrom: prepared.historyRow,
  });

  return {
    run({ kind, documents, targets, reason }, onProgress) {
      const operationId = newId();
      return start(
        {
          steps: documents.map(toStep),
          editors: documents.map((document) => document.editor),
          begin: async (prepared) => {
            const plan = newPlan(prepared, { operationId, kind, targets, reason, undoes: '' });
            return { plan, planWritten: false, aim: aimOfPlan(plan) };
          },
        },
        operationId,
        onProgress
      );
    },

    async undo(operation, onProgress) {
      const undone = await findPlan(operation);
      const applied = appliedRows(await ownRows(await readSince(door, history, undone.historyFrom), undone));
      const operationId = newId();
      const targets = [{ ...NO_CHANGE, itemIds: applied.map((row) => row.itemId) }];
      return start(
        {
          steps: applied.map((row) => ({ key: row.documentId, name: row.name, id: row.itemId })),
          editors: [],
          begin: async (prepared) => ({
            plan: newPlan(prepared, { operationId, kind: 'undo', targets, reason: '', undoes: undone.operationId }),
            planWritten: false,
            aim: aimOfUndo(applied),
          }),
        },
        operationId,
        onProgress
      );
    },

    async resume(operation, onProgress) {
      const plan = await findPlan(operation);
      const states = (await door.askAll(readDocuments(library, itemIdsOf(plan)))).flatMap((result) => {
        if (!result.ok) throw result.problem;
        return result.value;
      });
      const since = await readSince(door, history, plan.historyFrom);
      const trusted = new Set(await ownRows(since, plan));
      const newest = newestByDocument(since);
      const settled = states.filter((state) => {
        const row = newest.get(state.uniqueId);
        return row !== undefined && trusted.has(row) && holds(state, row.after, row.companionsAfter);
      });
      const undone = plan.kind === 'undo' ? await findPlan({ operationId: plan.undoes }) : null;
      const before = undone === null ? [] : await ownRows(await readSince(door, history, undone.historyFrom), undone);
      return start(
        {
          steps: states.map(toStep),
          editors: states.map((state) => state.editor),
          settled,
          begin: async () => ({ plan, planWritten: true, aim: plan.kind === 'undo' ? aimOfUndo(before) : aimOfPlan(plan) }),
        },
        plan.operationId,
        onProgress
      );
    },
  };
}
