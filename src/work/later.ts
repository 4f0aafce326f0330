import type { StepProblem, WorkControl, WorkReport } from './types';

/** A run that has begun: a hand on it, and its report when it ends. */
export interface Running {
  readonly control: WorkControl;
  readonly report: Promise<WorkReport>;
}

/**
 * A run that must read or load something before it can begin. What a person asks of it meanwhile is asked of it when it
 * has begun, so that it can be stopped from the first moment.
 * @param readFailure Says why it could not begin; nothing has been done then.
 */
export function later(begin: () => Promise<Running>, readFailure: (error: unknown) => Promise<StepProblem>): Running {
  const wishes: ((control: WorkControl) => void)[] = [];
  let running: Running | null = null;
  const hand = (wish: (control: WorkControl) => void): void => (running !== null ? wish(running.control) : void wishes.push(wish));
  const report = (async (): Promise<WorkReport> => {
    try {
      const begun = await begin();
      running = begun;
      wishes.forEach((wish) => wish(begun.control));
    } catch (error) {
      return { operationId: '', state: 'failed', steps: [], left: [], halfDone: [], problem: await readFailure(error) };
    }
    return running.report;
  })();
  return { control: { pause: () => hand((c) => c.pause()), resume: () => hand((c) => c.resume()), cancel: () => hand((c) => c.cancel()) }, report };
}
