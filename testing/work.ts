import type { Work } from '../src/work/runWork';
import type { Step, StepOutcome } from '../src/work';
import { testClock } from './clock';

export const steps = (count: number): Step[] => Array.from({ length: count }, (_, i) => ({ key: String(i), name: `Document ${i}` }));
export const allDone = async (batch: readonly Step[]): Promise<Map<string, StepOutcome>> => new Map(batch.map((step) => [step.key, { kind: 'done' as const }]));
export const busy = { problem: { code: 'tooBusy' as const }, passing: true, uncertain: false, retryAfter: 30 };

/** Ten steps in batches of three, where a request that fails says that SharePoint is busy. */
export function work(overrides: Partial<Work<Step>> & Pick<Work<Step>, 'perform'>): Work<Step> {
  return { operationId: 'op', steps: steps(10), batchSize: 3, clock: testClock(0), readFailure: async () => busy, ...overrides };
}
