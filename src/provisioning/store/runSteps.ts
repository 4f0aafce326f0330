import { readProblem, type Door } from '../../tenant';
import { runWork, type Clock, type StepOutcome, type WorkControl, type WorkProgress, type WorkReport } from '../../work';
import { compareSite, type Blueprint, type SetupStep } from '../rules';
import { applyStep, type Site } from './applyStep';
import { readSite } from './readSite';

export interface RunStepsOptions {
  readonly door: Door;
  readonly steps: readonly SetupStep[];
  /** The libraries in which marking is to be on. */
  readonly libraryIds: readonly string[];
  blueprint(): Promise<Blueprint>;
  /** Makes what no blueprint speaks of; each must be able to be done twice. */
  applyMore?(step: SetupStep): Promise<void>;
  readonly clock?: Clock;
  readonly onProgress: (progress: WorkProgress) => void;
}

/** Makes what a plan says is missing or different, one thing after the other; what is present is no work. */
export function runSteps(options: RunStepsOptions): { readonly control: WorkControl; readonly report: Promise<WorkReport> } {
  const { door, libraryIds } = options;
  let site: Site | null = null;
  return runWork<SetupStep>({
    operationId: `setup ${door.webUrl}`,
    steps: options.steps.filter((step) => step.state !== 'present'),
    batchSize: 1,
    clock: options.clock,
    onProgress: options.onProgress,
    async perform([step], { uncertain }) {
      const blueprint = await options.blueprint();
      if (site === null || uncertain) site = { door, blueprint, before: await readSite(door, blueprint) };
      const { before } = site;
      const outcomes = new Map<string, StepOutcome>();
      // A request whose answer was lost may have been carried out: what is there now is not made again.
      const isThere = uncertain && compareSite(blueprint, before, libraryIds).some((now) => now.key === step.key && now.state === 'present');
      try {
        if (step.what === 'libraryClass') await options.applyMore?.(step);
        else if (!isThere) await applyStep(site, step);
        outcomes.set(step.key, { kind: 'done' });
      } catch (error) {
        const problem = await readProblem(error);
        if (problem.passing) throw problem;
        const code = problem.code === 'overThreshold' ? 'refused' : problem.code;
        outcomes.set(step.key, { kind: 'failed', problem: { code, values: problem.values, detail: problem.message } });
      }
      return outcomes;
    },
    async readFailure(error) {
      const problem = await readProblem(error);
      return {
        problem: { code: problem.code === 'overThreshold' ? 'refused' : problem.code, detail: problem.message },
        passing: problem.passing,
        uncertain: problem.uncertain,
        retryAfter: problem.retryAfter,
      };
    },
  });
}
