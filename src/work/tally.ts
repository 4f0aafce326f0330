import type { Clock } from './clock';
import type { Step, StepReport, WorkProgress, WorkState } from './types';

/** Counts a run as it goes, and says how far it is. */
export interface Tally {
  settle(step: Step, outcome: StepReport['outcome']): void;
  show(state: WorkState, waitSeconds?: number): void;
  reports(): readonly StepReport[];
}

export function createTally(steps: readonly Step[], clock: Clock, onProgress: (progress: WorkProgress) => void): Tally {
  const reports: StepReport[] = [];
  const counts = { done: 0, same: 0, failed: 0 };
  const started = clock.now();

  const secondsLeft = (): number | null => {
    const settled = reports.length;
    if (settled === 0) return null;
    return Math.ceil((((clock.now() - started) / settled) * (steps.length - settled)) / 1000);
  };

  return {
    settle(step, outcome) {
      reports.push({ step: { key: step.key, name: step.name }, outcome });
      counts[outcome.kind] += 1;
    },
    show(state, waitSeconds) {
      onProgress({ state, total: steps.length, settled: reports.length, ...counts, secondsLeft: secondsLeft(), waitSeconds: waitSeconds ?? null });
    },
    reports: () => reports,
  };
}
