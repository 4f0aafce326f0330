import { createHand, type Step, type StepProblem, type WorkControl, type WorkProgress, type WorkReport, type WorkState } from '../../../work';
import type { Progress } from '../desk';

/** One of several runs that a person sees as one: what it is about, and how it begins. */
export interface RunPart {
  readonly steps: readonly Step[];
  start(onProgress: Progress): { readonly control: WorkControl; readonly report: Promise<WorkReport> };
}

/** The report of the whole, and of each part that began, in order. */
export interface ComposedReport<P extends RunPart = RunPart> extends WorkReport {
  readonly parts: readonly { readonly part: P; readonly report: WorkReport }[];
}

export interface ComposedRun<P extends RunPart = RunPart> {
  readonly control: WorkControl;
  readonly report: Promise<ComposedReport<P>>;
}

/** Where the tenant as a whole cannot be reached, the next library cannot either. */
const ENDS_ALL: readonly StepProblem['code'][] = ['network', 'tooBusy'];

/**
 * Several runs behind one hand and one report: one after the other, because they share one person's pace. A library
 * that cannot be written to does not keep the others from theirs.
 * @param parts a run each, for example one a library
 */
export function composeRuns<P extends RunPart>(parts: readonly P[], onProgress: Progress): ComposedRun<P> {
  const total = parts.reduce((sum, part) => sum + part.steps.length, 0);
  const ended: { part: P; report: WorkReport }[] = [];
  let current: WorkControl | null = null;
  const hand = createHand();

  const count = (kind: 'done' | 'same' | 'failed'): number =>
    ended.reduce((sum, { report }) => sum + report.steps.filter((step) => step.outcome.kind === kind).length, 0);
  /** A part's progress as progress of the whole; time left is counted on to the parts that have not begun. */
  const show = (state: WorkState, part: WorkProgress | null): void => {
    const before = { done: count('done'), same: count('same'), failed: count('failed') };
    const settledBefore = before.done + before.same + before.failed;
    const settled = settledBefore + (part?.settled ?? 0);
    const share = part !== null && part.secondsLeft !== null && part.total > part.settled ? part.secondsLeft / (part.total - part.settled) : null;
    onProgress({
      state,
      total,
      settled,
      done: before.done + (part?.done ?? 0),
      same: before.same + (part?.same ?? 0),
      failed: before.failed + (part?.failed ?? 0),
      secondsLeft: share === null ? null : Math.ceil(share * (total - settled)),
      waitSeconds: part?.waitSeconds ?? null,
    });
  };
  const ENDS: readonly WorkState[] = ['finished', 'cancelled', 'failed'];

  const go = async (): Promise<ComposedReport<P>> => {
    let broken: StepProblem | null = null;
    for (const part of parts) {
      if (hand.paused) {
        show('paused', null);
        await hand.untilResumed();
      }
      if (hand.cancelled || (broken !== null && ENDS_ALL.includes(broken.code))) break;
      if (part.steps.length === 0) continue;
      // The end of a part is not the end of the whole.
      const running = part.start((progress) => show(ENDS.includes(progress.state) ? 'running' : progress.state, progress));
      current = running.control;
      const report = await running.report;
      current = null;
      ended.push({ part, report });
      broken = report.problem ?? broken;
    }
    const reached = new Set(ended.map(({ part }) => part));
    const left = [...ended.flatMap(({ report }) => report.left), ...parts.filter((part) => !reached.has(part)).flatMap((part) => part.steps)];
    const state = broken !== null || ended.some(({ report }) => report.state === 'failed') ? 'failed' : left.length > 0 ? 'cancelled' : 'finished';
    show(state, null);
    return {
      operationId: ended[0]?.report.operationId ?? '',
      state,
      steps: ended.flatMap(({ report }) => report.steps),
      left,
      halfDone: ended.flatMap(({ report }) => report.halfDone),
      problem: broken,
      parts: ended,
    };
  };

  return {
    control: {
      pause() {
        hand.pause();
        current?.pause();
      },
      resume() {
        hand.resume();
        current?.resume();
      },
      cancel() {
        hand.cancel();
        current?.cancel();
      },
    },
    report: go(),
  };
}
