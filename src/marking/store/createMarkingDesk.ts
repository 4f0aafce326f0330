import { createPeople, readProblem, siteList, TenantProblem, MARKING_HISTORY, OPERATIONS, type Door, type PersonInRow } from '../../tenant';
import { realClock, runWork, type Clock, type WorkControl, type WorkReport } from '../../work';
import { exceedsCeiling, hasErrors, readMarking, renderMarking, validateMarking, type Marking, type Scheme } from '../rules';
import { aimOfMarking, aimOfUndo } from './aims';
import { completePairs, unfinishedPlans } from './completePairs';
import type { MarkingDesk, MarkingSettings, Operation, Person, Progress, Running } from './desk';
import { readHistory } from './documentHistory';
import { readDocuments } from './documents';
import { readSince } from './historyStore';
import type { StoredRow } from './historyRow';
import { addRow, endingColumns, readOperations, type Plan } from './operations';
import { prepareRun, type Prepared } from './prepareRun';
import type { RecentLines } from './recent';
import { ruleOf } from './ruleOf';
import { toStepProblem } from './stepProblem';
import { surveySelection } from './survey';
import { createWriteRun, stepsPerBatch, type Aim, type DocumentStep } from './writeRun';
import type { MarkingFacts } from '../facts';

export interface DeskOptions {
  readonly door: Door;
  readonly listId: string;
  readonly settings: MarkingSettings;
  readonly scheme: Scheme;
  readonly person: Person;
  readonly recent: RecentLines;
  readonly clock?: Clock;
  readonly newId?: () => string;
}

interface Run {
  readonly steps: readonly DocumentStep[];
  /** Who edited these documents last, as far as that is known. */
  readonly editors: readonly PersonInRow[];
  /** Makes the plan once the site has been read, and says what each document shall become. */
  begin(prepared: Prepared): Promise<{ plan: Plan; planWritten: boolean; landed: readonly StoredRow[]; aim(state: MarkingFacts): Aim }>;
}

const toStep = (state: { uniqueId: string; name: string; id: number }): DocumentStep => ({ key: state.uniqueId, name: state.name, id: state.id });

/** The desk at which one person marks documents of one library. */
export function createMarkingDesk(options: DeskOptions): MarkingDesk {
  const { door, listId, settings, scheme, person } = options;
  const clock = options.clock ?? realClock;
  const newId = options.newId ?? (() => globalThis.crypto.randomUUID());
  const library = { id: listId };
  const operations = siteList(door.webUrl, OPERATIONS);
  const history = siteList(door.webUrl, MARKING_HISTORY);
  const people = createPeople();
  const batchSize = stepsPerBatch(settings.batchSize);

  const ceiling = readMarking(settings.ceiling === '' ? scheme.ceiling : settings.ceiling, scheme).marking;
  /** Whether this environment may hold a marking; a ceiling that cannot be read lets nothing through. */
  const mayHold = (marking: Marking): boolean => ceiling !== null && !exceedsCeiling(marking, ceiling, scheme);
  const mayStand = (line: string): boolean => {
    const read = readMarking(line, scheme);
    return line === '' || (read.valid && read.marking !== null && mayHold(read.marking));
  };

  /** Starts a run at once; what must be read first is read in its first batch, so that a person can stop it from the beginning. */
  const start = (run: Run, operationId: string, onProgress: Progress): Running => {
    let write: ReturnType<typeof createWriteRun> | null = null;
    const open = async (batch: readonly DocumentStep[]): Promise<ReturnType<typeof createWriteRun>> => {
      const prepared = await prepareRun(
        door,
        library,
        batch.map((step) => step.id),
        people,
        run.editors
      );
      for (const plan of unfinishedPlans(prepared, clock.now(), operationId)) await completePairs(door, prepared, plan, person, mayStand);
      const begun = await run.begin(prepared);
      return createWriteRun({
        door,
        ground: prepared.ground,
        plan: begun.plan,
        planWritten: begun.planWritten,
        rowKind: begun.plan.kind === 'undo' ? 'undone' : 'marked',
        batchOperations: settings.batchSize,
        states: prepared.states,
        landed: begun.landed,
        clock,
        aim: (state) =>
          state.checkedOutTo !== null && state.checkedOutTo.id !== prepared.personId
            ? { kind: 'failed', problem: { code: 'checkedOut', values: { who: state.checkedOutTo.name } } }
            : begun.aim(state),
      });
    };
    return runWork<DocumentStep>({
      operationId,
      steps: run.steps,
      batchSize,
      clock,
      onProgress,
      delayFor: (steps) => door.pace.delayFor(steps * 2 + 1),
      perform: async (batch, context) => {
        write = write ?? (await open(batch));
        return write.perform(batch, context);
      },
      readFailure: async (error) => {
        const problem = await readProblem(error, clock.now());
        return { problem: toStepProblem(problem), passing: problem.passing, uncertain: problem.uncertain, retryAfter: problem.retryAfter };
      },
      close: async (report) => write?.close(report),
    });
  };

  const rowsOf = (prepared: Prepared, plan: Plan): Promise<StoredRow[]> =>
    readSince(door, prepared.ground.history, plan.historyFrom, (row) => row.operationId === plan.operationId);

  const findPlan = async (operation: Operation): Promise<Plan> => {
    const plan = (await door.ask(readOperations(operations))).plans.find((known) => known.operationId === operation.operationId);
    if (plan === undefined) throw new TenantProblem('notFound', `Operation ${operation.operationId} is not among the newest.`);
    return plan;
  };

  const newPlan = (prepared: Prepared, plan: Pick<Plan, 'operationId' | 'kind' | 'itemIds' | 'line' | 'details' | 'reason' | 'undoes'>): Plan => ({
    ...plan,
    listId,
    rule: ruleOf(scheme),
    originatingBody: settings.originatingBody,
    who: person,
    when: new Date(clock.now()).toISOString(),
    historyFrom: prepared.historyRow,
  });

  /** A run whose steps are only known after reading: it starts when they are, and can be stopped before. */
  const startLater = (find: () => Promise<{ run: Run; operationId: string }>, onProgress: Progress): Running => {
    const wishes: ((control: WorkControl) => void)[] = [];
    let running: Running | null = null;
    const hand = (wish: (control: WorkControl) => void): void => (running !== null ? wish(running.control) : void wishes.push(wish));
    const report = (async (): Promise<WorkReport> => {
      try {
        const { run, operationId } = await find();
        running = start(run, operationId, onProgress);
        wishes.forEach((wish) => wish((running as Running).control));
        return await running.report;
      } catch (error) {
        return { operationId: '', state: 'failed', steps: [], left: [], problem: toStepProblem(await readProblem(error, clock.now())) };
      }
    })();
    return { control: { pause: () => hand((c) => c.pause()), resume: () => hand((c) => c.resume()), cancel: () => hand((c) => c.cancel()) }, report };
  };

  return {
    settings,
    scheme,
    person,
    survey: (selection) => surveySelection(door, library, selection, person, clock.now()),

    mark(request, onProgress) {
      const line = request.marking === null ? '' : renderMarking(request.marking, scheme);
      // The panel has said all this already; what is written is checked where it is written.
      if (request.marking !== null && (!mayHold(request.marking) || hasErrors(validateMarking(request.marking, scheme, request.details)))) {
        throw new RangeError(`"${line}" may not be written here`);
      }
      const operationId = newId();
      if (line !== '') options.recent.add(line);
      return start(
        {
          steps: request.documents.map(toStep),
          editors: request.documents.map((document) => document.editor),
          begin: async (prepared) => {
            const plan = newPlan(prepared, {
              operationId,
              kind: 'mark',
              itemIds: request.documents.map((document) => document.id),
              line,
              details: request.details,
              reason: request.reason.replace(/\r\n?/g, '\n').trim().normalize('NFC'),
              undoes: '',
            });
            return { plan, planWritten: false, landed: [], aim: aimOfMarking(plan) };
          },
        },
        operationId,
        onProgress
      );
    },

    undo: (operation, onProgress) =>
      startLater(async () => {
        const undone = await findPlan(operation);
        const rows = await readSince(door, history, undone.historyFrom, (row) => row.operationId === undone.operationId);
        const given = new Set(rows.filter((row) => row.kind === 'notApplied').map((row) => row.documentId));
        const applied = rows.filter((row) => row.kind !== 'notApplied' && !given.has(row.documentId));
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
                itemIds: applied.map((row) => row.itemId),
                line: '',
                details: { instructions: [], embargo: null },
                reason: '',
                undoes: undone.operationId,
              }),
              planWritten: false,
              landed: [],
              aim: aimOfUndo(applied),
            }),
          },
        };
      }, onProgress),

    resume: (operation, onProgress) =>
      startLater(async () => {
        const plan = await findPlan(operation);
        const states = (await door.askAll(readDocuments(library, plan.itemIds))).flatMap((result) => {
          if (!result.ok) throw result.problem;
          return result.value;
        });
        const undone = plan.kind === 'undo' ? await findPlan({ ...operation, operationId: plan.undoes }) : null;
        const before = undone === null ? [] : await readSince(door, history, undone.historyFrom, (row) => row.operationId === undone.operationId);
        return {
          operationId: plan.operationId,
          run: {
            steps: states.map(toStep),
            editors: states.map((state) => state.editor),
            begin: async (prepared) => ({
              plan,
              planWritten: true,
              landed: await rowsOf(prepared, plan),
              aim: plan.kind === 'undo' ? aimOfUndo(before) : aimOfMarking(plan),
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
      };
      await door.ask(addRow(operations, await endingColumns(ending, log.tip)));
    },

    history: (document) => readHistory(door, document),
    recent: () => options.recent.read(),
  };
}
