import type { StepReport, WorkControl, WorkProgress } from '../../../work/types';
import type { Progress, Running } from '../desk';
import type { TakingOn } from './takeOnDesk';

/** One operation of several, and how many documents it is about. */
export interface Turn {
  readonly planned: number;
  start(onProgress: Progress): Running;
}

/**
 * Several operations, one after the other, as one run: their progress counts through, a hand on the run is a hand on
 * whichever is under way, and where one breaks off or is stopped, the next is not begun.
 */
export function inTurn(turns: readonly Turn[], onProgress: Progress): TakingOn {
  const total = turns.reduce((sum, { planned }) => sum + planned, 0);
  const before = { settled: 0, done: 0, same: 0, failed: 0 };
  let current: WorkControl | null = null;
  let [paused, cancelled] = [false, false];

  const tell = (progress: WorkProgress, last: boolean): void => {
    const ended = progress.state === 'finished' && !last;
    const [settled, left] = [before.settled + progress.settled, total - before.settled - progress.settled];
    const perStep = progress.secondsLeft !== null && progress.total > progress.settled ? progress.secondsLeft / (progress.total - progress.settled) : null;
    onProgress({
      ...progress,
      state: ended ? 'running' : progress.state,
      total,
      settled,
      done: before.done + progress.done,
      same: before.same + progress.same,
      failed: before.failed + progress.failed,
      secondsLeft: perStep === null ? null : Math.ceil(perStep * left),
    });
  };

  const report = (async (): ReturnType<() => TakingOn['report']> => {
    const steps: StepReport[] = [];
    const operations: string[] = [];
    for (const [at, turn] of turns.entries()) {
      const last = at === turns.length - 1;
      const running = turn.start((progress) => tell(progress, last));
      current = running.control;
      if (cancelled) running.control.cancel();
      else if (paused) running.control.pause();
      const result = await running.report;
      steps.push(...result.steps);
      if (result.operationId !== '') operations.push(result.operationId);
      const count = (kind: StepReport['outcome']['kind']): number => result.steps.filter(({ outcome }) => outcome.kind === kind).length;
      before.settled += result.steps.length;
      before.done += count('done');
      before.same += count('same');
      before.failed += count('failed');
      if (result.state !== 'finished' || last) return { ...result, steps, operations };
    }
    return { operationId: '', state: 'finished', steps, left: [], halfDone: [], problem: null, operations };
  })();

  return {
    control: {
      pause: () => {
        paused = true;
        current?.pause();
      },
      resume: () => {
        paused = false;
        current?.resume();
      },
      cancel: () => {
        cancelled = true;
        current?.cancel();
      },
    },
    report,
  };
}
