import type { StepReport, WorkControl, WorkProgress, WorkReport } from './types';

/** One hand on runs that follow one another: what a person wants holds for the run that goes, and for those to come. */
export interface Relay extends WorkControl {
  readonly cancelled: boolean;
  /** Puts the hand on a run, until it ends. */
  follow(running: { readonly control: WorkControl; readonly report: Promise<WorkReport> }): Promise<WorkReport>;
}

export function createRelay(): Relay {
  let current: WorkControl | null = null;
  let paused = false;
  let cancelled = false;
  return {
    get cancelled() {
      return cancelled;
    },
    pause() {
      paused = true;
      current?.pause();
    },
    resume() {
      paused = false;
      current?.resume();
    },
    cancel() {
      cancelled = true;
      current?.cancel();
    },
    async follow({ control, report }) {
      current = control;
      if (cancelled) control.cancel();
      else if (paused) control.pause();
      try {
        return await report;
      } finally {
        current = null;
      }
    },
  };
}

/** A run's progress as part of a whole of `total` steps, of which these are settled. */
export function asPart(progress: WorkProgress, settled: readonly StepReport[], total: number): WorkProgress {
  const count = (kind: string): number => settled.filter(({ outcome }) => outcome.kind === kind).length;
  const all = Math.max(total, settled.length + progress.total);
  const far = settled.length + progress.settled;
  return {
    ...progress,
    state: progress.state === 'finished' && far < all ? 'running' : progress.state,
    total: all,
    settled: far,
    done: count('done') + progress.done,
    same: count('same') + progress.same,
    failed: count('failed') + progress.failed,
    // What the rest will take is known of this run alone.
    secondsLeft: far < all && settled.length + progress.total < all ? null : progress.secondsLeft,
  };
}
