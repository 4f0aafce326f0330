import { realClock, type Clock } from './clock';
import { createHand } from './hand';
import { createTally } from './tally';
import type { Step, StepOutcome, StepProblem, WorkControl, WorkProgress, WorkReport } from './types';

/** What a batch is told beside its steps. */
export interface BatchContext<S extends Step = Step> {
  /** The steps that come after this batch, so that their state can be read in the same request. */
  readonly upcoming: readonly S[];
  /** An earlier try of these steps got no answer: find out what landed before writing anything again. */
  readonly uncertain: boolean;
  /** The run has stood still since state was last read: read it again. */
  readonly stale: boolean;
}

/** A failure of a whole request. */
export interface BatchFailure {
  readonly problem: StepProblem;
  /** Whether trying again is of use. */
  readonly passing: boolean;
  /** Whether the request may have been carried out all the same. */
  readonly uncertain: boolean;
  /** Seconds. */
  readonly retryAfter: number | null;
}

export interface Work<S extends Step> {
  readonly operationId: string;
  readonly steps: readonly S[];
  /** Steps in one batch. */
  readonly batchSize: number;
  /** Does one batch; answers by step key. A step that is not answered for is tried again. */
  perform(batch: readonly S[], context: BatchContext<S>): Promise<ReadonlyMap<string, StepOutcome>>;
  /** What a thrown error means. */
  readFailure(error: unknown): Promise<BatchFailure>;
  /** Milliseconds to wait before a batch of so many steps, to keep the person's pace. */
  delayFor?(steps: number): number;
  /** Closes the run's books, whatever became of it. */
  close?(report: WorkReport): Promise<void>;
  readonly clock?: Clock;
  /** How often one step, or one request, is tried. */
  readonly attempts?: number;
  onProgress?(progress: WorkProgress): void;
}

const ATTEMPTS = 6;
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;
/** State read longer ago than this is read again before it is written on. */
const STALE_MS = 15_000;

const backOff = (failures: number): number => Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1));

/**
 * Runs planned steps in batches. Nothing is done twice: a batch without an answer is looked into before it is
 * repeated. A busy SharePoint is left alone for as long as it asks. The run can be paused, taken up again and cancelled.
 */
export function runWork<S extends Step>(work: Work<S>): { readonly control: WorkControl; readonly report: Promise<WorkReport> } {
  const clock = work.clock ?? realClock;
  const attempts = work.attempts ?? ATTEMPTS;
  const tally = createTally(work.steps, clock, (progress) => work.onProgress?.(progress));
  const hand = createHand(() => tally.show(hand.cancelled ? 'cancelling' : hand.paused ? 'pausing' : 'running'));

  const waiting = async (milliseconds: number): Promise<boolean> => {
    if (milliseconds <= 0) return false;
    tally.show('waiting', Math.ceil(milliseconds / 1000));
    await clock.wait(milliseconds, hand.signal);
    return milliseconds > STALE_MS;
  };

  const go = async (): Promise<WorkReport> => {
    let queue: S[] = [...work.steps];
    const tries = new Map<string, number>();
    let failures = 0;
    let uncertain = false;
    let stale = false;
    let broken: StepProblem | null = null;

    while (queue.length > 0 && broken === null) {
      if (hand.paused && !hand.cancelled) {
        tally.show('paused');
        await hand.untilResumed();
        stale = true;
      }
      const batch = queue.slice(0, work.batchSize);
      if (!hand.cancelled) stale = (await waiting(work.delayFor?.(batch.length) ?? 0)) || stale;
      if (hand.cancelled) break;
      if (hand.paused) continue;
      tally.show('running');

      let outcomes: ReadonlyMap<string, StepOutcome>;
      try {
        outcomes = await work.perform(batch, { upcoming: queue.slice(batch.length, batch.length + work.batchSize), uncertain, stale });
      } catch (error) {
        const failure = await work.readFailure(error);
        failures += 1;
        uncertain = uncertain || failure.uncertain;
        if (!failure.passing || failures >= attempts) broken = failure.problem;
        else stale = (await waiting(failure.retryAfter !== null ? failure.retryAfter * 1000 : backOff(failures))) || stale;
        continue;
      }
      failures = 0;
      uncertain = false;
      stale = false;

      const again: S[] = [];
      let pauseMs = 0;
      for (const step of batch) {
        const outcome: StepOutcome = outcomes.get(step.key) ?? { kind: 'again', problem: { code: 'network' } };
        if (outcome.kind !== 'again') {
          tally.settle(step, outcome);
          continue;
        }
        const tried = (tries.get(step.key) ?? 0) + 1;
        tries.set(step.key, tried);
        if (tried >= attempts) tally.settle(step, { kind: 'failed', problem: outcome.problem });
        else {
          again.push(step);
          pauseMs = Math.max(pauseMs, outcome.retryAfter !== undefined ? outcome.retryAfter * 1000 : backOff(tried));
        }
      }
      queue = [...again, ...queue.slice(batch.length)];
      tally.show('running');
      if (again.length > 0) stale = (await waiting(pauseMs)) || stale;
    }

    const state = broken !== null ? 'failed' : queue.length > 0 ? 'cancelled' : 'finished';
    const report: WorkReport = { operationId: work.operationId, state, steps: tally.reports(), left: queue, problem: broken };
    await work.close?.(report);
    tally.show(state);
    return report;
  };

  return { control: hand, report: go() };
}
