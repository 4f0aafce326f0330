import { createPeople, readProblem, type Door, type PersonInRow } from '../../../tenant';
import { runWork, type Clock, type StepProblem } from '../../../work';
import type { MarkingFacts } from '../../facts';
import { holds } from './columnValues';
import { completePairs, unfinishedPlans } from './completePairs';
import type { Person, Progress, Running } from '../desk';
import type { Plan } from './plan';
import type { SiteRules } from '../standing/siteRules';
import { prepareRun, type Prepared } from './prepareRun';
import { toStepProblem } from '../../../evidence/stepProblem';
import { createWriteRun, stepsPerBatch, type Aim, type DocumentStep } from './writeRun';

/** A run over documents: its steps, and how it begins once the site has been read. */
export interface Run {
  readonly steps: readonly DocumentStep[];
  /** Who edited these documents last, as far as that is known. */
  readonly editors: readonly PersonInRow[];
  /** Documents that an earlier try of the same operation has done, as they stand: they are counted, and not read or written again. */
  readonly settled?: readonly MarkingFacts[];
  /** Makes the plan once the site has been read, and says what each document shall become. */
  begin(prepared: Prepared): Promise<{ plan: Plan; planWritten: boolean; aim(state: MarkingFacts): Aim }>;
}

export interface RunnerOptions {
  readonly door: Door;
  readonly library: { readonly id: string };
  /** Operations in one request. */
  readonly batchOperations: number;
  readonly person: Person;
  readonly clock: Clock;
  /** Whether a canonical line holds here; empty takes a marking off. */
  mayStand(line: string): boolean;
  /** Whether this person may make this of a document; null where they may. */
  judge(state: MarkingFacts, aim: Extract<Aim, { kind: 'write' }>, plan: Plan, rules: SiteRules): StepProblem | null;
}

export type Runner = (run: Run, operationId: string, onProgress: Progress) => Running;

/** Starts runs over the documents of one library, in one person's name. */
export function createRunner({ door, library, batchOperations, person, clock, mayStand, judge }: RunnerOptions): Runner {
  const people = createPeople();

  /** Whatever a plan says, nothing is written that this site's scheme and ceiling do not let stand, or this person may not do. */
  const standing = (aim: Aim, state: MarkingFacts, plan: Plan, rules: SiteRules): Aim => {
    if (aim.kind !== 'write') return aim;
    if (aim.line !== '' && aim.line !== state.line && !mayStand(aim.line))
      return { kind: 'failed', problem: { code: 'refused', detail: `"${aim.line}" may not be written here.` } };
    const problem = judge(state, aim, plan, rules);
    return problem === null ? aim : { kind: 'failed', problem };
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
      let completed = 0;
      for (const plan of unfinishedPlans(prepared, clock.now(), operationId)) completed += await completePairs(door, prepared, plan, person, mayStand);
      const begun = await run.begin(prepared);
      return createWriteRun({
        door,
        ground: prepared.ground,
        plan: begun.plan,
        planWritten: begun.planWritten,
        batchOperations,
        // What was just completed is read again: a line of history for what is so already would be one too many.
        states: [...(completed > 0 ? [] : prepared.states), ...(run.settled ?? [])],
        settled: new Set(run.settled?.map(({ uniqueId }) => uniqueId)),
        clock,
        aim: (state) => {
          const aim = begun.aim(state);
          // A line of history that leaves the columns alone needs nobody to check the document in.
          const untouched = aim.kind === 'write' && holds(state, aim.line, aim.companions);
          return state.checkedOutTo !== null && state.checkedOutTo.id !== prepared.personId && !untouched
            ? { kind: 'failed', problem: { code: 'checkedOut', values: { who: state.checkedOutTo.name } } }
            : standing(aim, state, begun.plan, prepared.rules);
        },
      });
    };
    return runWork<DocumentStep>({
      operationId,
      steps: run.steps,
      batchSize: stepsPerBatch(batchOperations),
      clock,
      onProgress,
      delayFor: (operations) => door.pace.delayFor(operations + 2),
      perform: async (batch, context) => {
        write = write ?? (await open(batch));
        return write.perform(batch, context);
      },
      readFailure: async (error) => {
        const problem = await readProblem(error, clock.now());
        return { problem: toStepProblem(problem), passing: problem.passing, uncertain: problem.uncertain, retryAfter: problem.retryAfter };
      },
      giveUp: async (step, problem) => write?.giveUp(step, problem),
      close: async (report) => write?.close(report),
    });
  };

  return start;
}
