import { MARKING_HISTORY, OPERATIONS, siteList, TenantProblem, type Door } from '../../tenant';
import { realClock, type Clock } from '../../work';
import { exceedsCeiling, hasErrors, readMarking, renderMarking, validateMarking, type Marking, type MarkingDetails, type Scheme } from '../rules';
import { aimOfPlan, aimOfUndo } from './run/aims';
import { createRunner } from './run/createRunner';
import type { MarkingDesk, MarkingSettings, Operation, Person, Progress, Running, RunRequest, RunTarget } from './desk';
import { readHistory } from './history/documentHistory';
import { readDocuments } from './run/documents';
import { appliedRows } from './history/historyRow';
import { ownRows } from './history/trustedRows';
import { readSince } from './history/historyStore';
import { addRow, endingColumns, readOperations } from './run/operations';
import { itemIdsOf, NO_CHANGE, type Plan, type Target } from './run/plan';
import { judgeRun } from './standing/judgeRun';
import type { Prepared } from './run/prepareRun';
import type { RecentLines } from './recent';
import { plainDetails, plainText } from './run/plainText';
import { ruleOf } from './run/ruleOf';
import { surveySelection } from './survey';
import type { DocumentStep } from './run/writeRun';

export interface DeskOptions {
  readonly door: Door;
  readonly listId: string;
  readonly settings: MarkingSettings;
  readonly scheme: Scheme;
  readonly person: Person;
  /** Whether this person manages the site; nobody does where it is not said. */
  readonly manages?: boolean;
  readonly recent: RecentLines;
  readonly clock?: Clock;
  readonly newId?: () => string;
}

const toStep = (state: { uniqueId: string; name: string; id: number }): DocumentStep => ({ key: state.uniqueId, name: state.name, id: state.id });

const NO_DETAILS: MarkingDetails = { instructions: [], embargo: null };

/** The desk at which one person marks documents of one library. */
export function createMarkingDesk(options: DeskOptions): MarkingDesk {
  const { door, listId, settings, scheme, person, manages = false } = options;
  const clock = options.clock ?? realClock;
  const newId = options.newId ?? (() => globalThis.crypto.randomUUID());
  const library = { id: listId };
  const operations = siteList(door.webUrl, OPERATIONS);
  const history = siteList(door.webUrl, MARKING_HISTORY);

  const ceiling = readMarking(settings.ceiling === '' ? scheme.ceiling : settings.ceiling, scheme).marking;
  /** Whether this environment may hold a marking; a ceiling that cannot be read lets nothing through. */
  const mayHold = (marking: Marking): boolean => ceiling !== null && !exceedsCeiling(marking, ceiling, scheme);
  const mayStand = (line: string): boolean => {
    const read = readMarking(line, scheme);
    return line === '' || (read.valid && read.marking !== null && mayHold(read.marking));
  };

  const { start, startLater } = createRunner({
    door,
    library,
    batchOperations: settings.batchSize,
    person,
    clock,
    mayStand,
    judge: (state, aim, plan, rules) => judgeRun({ settings, scheme, person, manages }, state, aim, plan, rules),
  });

  const findPlan = async (operation: Operation): Promise<Plan> => {
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

  /** A form has said all this already; what is written is checked where it is written. */
  const checked = ({ line, details, originator, originatingBody, basis, documents }: RunTarget): Target => {
    const marking = line === undefined || line === '' ? null : readMarking(line, scheme).marking;
    if (line !== undefined && (!mayStand(line) || (marking !== null && hasErrors(validateMarking(marking, scheme, details ?? NO_DETAILS)))))
      throw new RangeError(`"${line}" may not be written here`);
    return {
      itemIds: documents.map((document) => document.id),
      line: line ?? null,
      details: details === undefined ? null : plainDetails(details),
      originator: originator === undefined ? null : plainText(originator),
      originatingBody: originatingBody === undefined ? null : plainText(originatingBody),
      basis: basis ?? null,
    };
  };

  const run = (request: RunRequest, onProgress: Progress): Running => {
    const targets = request.targets.map(checked);
    const documents = request.targets.flatMap((target) => target.documents);
    const operationId = newId();
    if (request.kind === 'mark') targets.forEach(({ line }) => line !== null && line !== '' && options.recent.add(line));
    return start(
      {
        steps: documents.map(toStep),
        editors: documents.map((document) => document.editor),
        begin: async (prepared) => {
          const plan = newPlan(prepared, { operationId, kind: request.kind, targets, reason: plainText(request.reason), undoes: '' });
          return { plan, planWritten: false, aim: aimOfPlan(plan) };
        },
      },
      operationId,
      onProgress
    );
  };

  return {
    settings,
    scheme,
    person,
    manages,
    survey: (selection) => surveySelection(door, library, selection, person, clock.now()),

    mark: ({ documents, marking, details, reason }, onProgress) =>
      run({ kind: 'mark', targets: [{ documents, line: marking === null ? '' : renderMarking(marking, scheme), details }], reason }, onProgress),

    run,

    undo: (operation, onProgress) =>
      startLater(async () => {
        const undone = await findPlan(operation);
        const applied = appliedRows(await ownRows(await readSince(door, history, undone.historyFrom), undone));
        const operationId = newId();
        return {
          operationId,
          run: {
            steps: applied.map((row) => ({ key: row.documentId, name: row.name, id: row.itemId })),
            editors: [],
            begin: async (prepared) => ({
              plan: newPlan(prepared, {
                operationId,
                kind: 'undo',
                targets: [{ ...NO_CHANGE, itemIds: applied.map((row) => row.itemId) }],
                reason: '',
                undoes: undone.operationId,
              }),
              planWritten: false,
              aim: aimOfUndo(applied),
            }),
          },
        };
      }, onProgress),

    resume: (operation, onProgress) =>
      startLater(async () => {
        const plan = await findPlan(operation);
        const states = (await door.askAll(readDocuments(library, itemIdsOf(plan)))).flatMap((result) => {
          if (!result.ok) throw result.problem;
          return result.value;
        });
        const undone = plan.kind === 'undo' ? await findPlan({ ...operation, operationId: plan.undoes }) : null;
        const before = undone === null ? [] : await ownRows(await readSince(door, history, undone.historyFrom), undone);
        return {
          operationId: plan.operationId,
          run: {
            steps: states.map(toStep),
            editors: states.map((state) => state.editor),
            begin: async () => ({
              plan,
              planWritten: true,
              aim: plan.kind === 'undo' ? aimOfUndo(before) : aimOfPlan(plan),
            }),
          },
        };
      }, onProgress),

    async abandon(operation) {
      const log = await door.ask(readOperations(operations));
      const ending = {
        operationId: operation.operationId,
        how: 'abandoned' as const,
        done: 0,
        failed: 0,
        left: operation.planned,
        who: person,
        when: new Date(clock.now()).toISOString(),
        seal: '',
      };
      await door.tell(addRow(operations, await endingColumns(ending, log.tip)));
    },

    history: (document) => readHistory(door, document),
    recent: () => options.recent.read(),
  };
}
