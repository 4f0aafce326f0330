import { asPart, createRelay, type Progress, type Running, type StepReport, type WorkReport } from '../../work';

const NOTHING: WorkReport = { operationId: '', state: 'finished', steps: [], left: [], halfDone: [], problem: null };

/** Runs works after one another as one, with one hand on them; what stops one of them stops those that follow. */
export function inTurn(works: readonly ((onProgress: Progress) => Running)[], total: number, onProgress: Progress): Running {
  const relay = createRelay();
  const follow = async (): Promise<WorkReport> => {
    let whole = NOTHING;
    for (const work of works) {
      const settled: readonly StepReport[] = whole.steps;
      const report = await relay.follow(work((progress) => onProgress(asPart(progress, settled, total))));
      whole = {
        operationId: report.operationId,
        state: report.state,
        steps: [...whole.steps, ...report.steps],
        left: [...whole.left, ...report.left],
        halfDone: [...whole.halfDone, ...report.halfDone],
        problem: report.problem,
      };
      if (report.state !== 'finished') break;
    }
    return whole;
  };
  return { control: relay, report: follow() };
}
