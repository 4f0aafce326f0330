import { realClock, type Clock } from './clock';
import { createHand } from './hand';
import { createTally } from './tally';
import type { Step, StepOutcome, StepProblem, WorkControl, WorkProgress, WorkReport } from './types';

/** What a batch is told beside the steps that it begins. */
export interface BatchContext<S extends Step = Step> {
  /** Steps whose first half landed in an earlier batch: their second half goes into this one. */
  readonly begun: readonly S[];
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
  /** Steps, or halves of steps, in one batch. */
  readonly batchSize: number;
  /** Does one batch; answers by step key. A step that is not answered for is tried again. */
  perform(batch: readonly S[], context: BatchContext<S>): Promise<ReadonlyMap<string, StepOutcome>>;
  /** What a thrown error means. */
  readFailure(error: unknown): Promise<BatchFailure>;
  /** Milliseconds to wait before a batch of so many steps, to keep the person's pace. */
  delayFor?(steps: number): number;
  /** A step whose first half landed will not be tried again. */
  giveUp?(step: S, problem: StepProblem): Promise<void>;
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
 * repeated. A busy SharePoint is left alone for as long as it asks. The run can be paused, taken up again and
 * cancelled; a step that was begun is finished first, so that nothing is left half-done by choice.
 */
export function runWork<S extends Step>(work: Work<S>): { readonly control: WorkControl; readonly report: Promise<WorkReport> } {
  const clock = work.clock ?? realClock;
  const attempts = work.attempts ?? ATTEMPTS;
  const tally = createTally(work.steps, clock, (progress) => work.onProgress?.(progress));
  const hand = createHand(() => tally.show(hand.cancelled ? 'cancelling' : hand.paused ? 'pausing' : 'running'));

  const go = async (): Promise<WorkReport> => {
    let toBegin: S[] = [...work.steps];
    let begun: S[] = [];
    const tries = new Map<string, number>();
    let failures = 0;
    let uncertain = false;
    let stale = false;
    let broken: StepProblem | null = null;
    /** SharePoint has asked to be left alone until then. */
    let notBefore = 0;

    const waitUntil = async (): Promise<void> => {
      const milliseconds = notBefore - clock.now();
      if (milliseconds <= 0) return;
      tally.show('waiting', Math.ceil(milliseconds / 1000));
      stale = stale || milliseconds > STALE_MS;
      // A person who cancels need not wait for what is not begun; what is begun waits as long as it must.
      await clock.wait(milliseconds, hand.cancelled ? undefined : hand.signal);
      if (hand.cancelled && begun.length > 0) await clock.wait(Math.max(0, notBefore - clock.now()));
    };
    const leaveAlone = (milliseconds: number): void => {
      notBefore = Math.max(notBefore, clock.now() + milliseconds);
    };

    for (;;) {
      const beginning = !hand.cancelled && broken === null;
      if (begun.length === 0 && (toBegin.length === 0 || !beginning)) break;
      if (hand.paused && !hand.cancelled) {
        tally.show('paused');
        await hand.untilResumed();
        stale = true;
        continue;
      }
      // Half of a batch finishes what was begun, so that never much is open at once.
      const room = (taken: number): number => Math.max(0, work.batchSize - taken);
      const half = begun.slice(0, Math.ceil(work.batchSize / 2));
      const first = beginning ? toBegin.slice(0, room(half.length)) : [];
      const second = begun.slice(0, room(first.length));
      leaveAlone(work.delayFor?.(first.length + second.length) ?? 0);
      await waitUntil();
      if ((hand.cancelled && first.length > 0) || (hand.paused && !hand.cancelled)) continue;
      tally.show(hand.cancelled ? 'cancelling' : 'running');

      let outcomes: ReadonlyMap<string, StepOutcome>;
      try {
        const upcoming = beginning ? toBegin.slice(first.length, first.length + work.batchSize) : [];
        outcomes = await work.perform(first, { begun: second, upcoming, uncertain, stale });
      } catch (error) {
        const failure = await work.readFailure(error);
        failures += 1;
        uncertain = uncertain || failure.uncertain;
        if (!failure.passing || failures >= attempts) {
          broken = broken ?? failure.problem;
          break;
        }
        leaveAlone(failure.retryAfter !== null ? failure.retryAfter * 1000 : backOff(failures));
        continue;
      }
      failures = 0;
      uncertain = false;
      stale = false;

      const settle = async (steps: readonly S[], wasBegun: boolean): Promise<S[]> => {
        const again: S[] = [];
        for (const step of steps) {
          const outcome: StepOutcome = outcomes.get(step.key) ?? { kind: 'again', problem: { code: 'network' } };
          if (outcome.kind === 'next') {
            begun.push(step);
            tries.delete(step.key);
          } else if (outcome.kind === 'stop' && !wasBegun) {
            broken = broken ?? outcome.problem;
            again.push(step);
          } else if (outcome.kind !== 'again' && outcome.kind !== 'stop') tally.settle(step, outcome);
          else {
            const tried = (tries.get(step.key) ?? 0) + 1;
            tries.set(step.key, tried);
            if (tried < attempts) {
              again.push(step);
              const { retryAfter } = { retryAfter: undefined, ...outcome };
              leaveAlone(retryAfter !== undefined ? retryAfter * 1000 : backOff(tried));
            } else {
              if (wasBegun) await work.giveUp?.(step, outcome.problem);
              tally.settle(step, { kind: 'failed', problem: outcome.problem });
            }
          }
        }
        return again;
      };
      begun = begun.slice(second.length);
      toBegin = toBegin.slice(first.length);
      const secondAgain = await settle(second, true);
      toBegin = [...(await settle(first, false)), ...toBegin];
      begun = [...secondAgain, ...begun];
      tally.show(hand.cancelled ? 'cancelling' : 'running');
    }

    const state = broken !== null ? 'failed' : toBegin.length > 0 ? 'cancelled' : 'finished';
    const report: WorkReport = { operationId: work.operationId, state, steps: tally.reports(), left: toBegin, halfDone: begun, problem: broken };
    await work.close?.(report);
    tally.show(state);
    return report;
  };

  return { control: hand, report: go() };
}
