import { testClock } from '../../../../testing/clock';
import { runWork, type Step, type StepOutcome, type StepProblem, type WorkProgress } from '../../../work';
import { composeRuns, type RunPart } from './composeRuns';

const stepsOf = (name: string, count: number): Step[] => Array.from({ length: count }, (_, i) => ({ key: `${name}${i}`, name: `${name} ${i}` }));

/** A part as the engine runs it, three at a time; `problem` breaks it off at its first batch. */
function part(name: string, count: number, options: { problem?: StepProblem; outcome?: StepOutcome; began?: string[] } = {}): RunPart {
  const steps = stepsOf(name, count);
  return {
    steps,
    start: (onProgress) => {
      options.began?.push(name);
      return runWork({
        operationId: `operation-${name}`,
        steps,
        batchSize: 3,
        clock: testClock(0),
        onProgress,
        perform: async (batch) => {
          await new Promise((resolve) => setImmediate(resolve));
          if (options.problem !== undefined) throw new Error('broken');
          return new Map(batch.map((step) => [step.key, options.outcome ?? { kind: 'done' as const }]));
        },
        readFailure: async () => ({ problem: options.problem ?? { code: 'refused' }, passing: false, uncertain: false, retryAfter: null }),
      });
    },
  };
}

describe('several runs behind one hand', () => {
  it('are one progress and one report, with each part’s own', async () => {
    const seen: WorkProgress[] = [];
    const report = await composeRuns([part('a', 4), part('b', 0), part('c', 5, { outcome: { kind: 'same' } })], (progress) => seen.push(progress)).report;
    expect(report).toMatchObject({ state: 'finished', operationId: 'operation-a', left: [], problem: null });
    expect(report.steps).toHaveLength(9);
    expect(report.parts.map((each) => each.report.operationId)).toEqual(['operation-a', 'operation-c']);
    expect(new Set(seen.map((progress) => progress.total))).toEqual(new Set([9]));
    expect(seen.map((progress) => progress.settled)).toEqual([...seen.map((progress) => progress.settled)].sort((a, b) => a - b));
    expect(seen[seen.length - 1]).toMatchObject({ state: 'finished', settled: 9, done: 4, same: 5 });
    expect(seen.filter((progress) => progress.state === 'finished')).toHaveLength(1);
  });

  it('go one after the other', async () => {
    const began: string[] = [];
    const { report } = composeRuns([part('a', 4, { began }), part('b', 4, { began })], () => undefined);
    expect(began).toEqual(['a']);
    await report;
    expect(began).toEqual(['a', 'b']);
  });

  it('can be stopped: what was not reached is said, of parts that never began too', async () => {
    const began: string[] = [];
    const run = composeRuns([part('a', 9, { began }), part('b', 4, { began })], (progress) => progress.settled >= 3 && run.control.cancel());
    const report = await run.report;
    expect(report.state).toBe('cancelled');
    expect(began).toEqual(['a']);
    expect(report.steps.length + report.left.length).toBe(13);
    expect(report.left.map((step) => step.key)).toContain('b3');
  });

  it('can be paused between parts and taken up again', async () => {
    const states: string[] = [];
    let pausedAt = 0;
    const run = composeRuns([part('a', 3), part('b', 3)], (progress) => {
      states.push(progress.state);
      if (progress.settled === 3 && pausedAt === 0) {
        pausedAt = progress.settled;
        run.control.pause();
        setTimeout(() => run.control.resume(), 20);
      }
    });
    expect((await run.report).state).toBe('finished');
    expect(states).toContain('paused');
  });

  it('stopped while paused it ends', async () => {
    const run = composeRuns([part('a', 3), part('b', 3)], (progress) => {
      if (progress.settled === 3) run.control.pause();
      if (progress.state === 'paused') run.control.cancel();
    });
    expect(await run.report).toMatchObject({ state: 'cancelled', left: stepsOf('b', 3) });
  });

  it('a library that cannot be written to does not keep the others from theirs', async () => {
    const report = await composeRuns([part('a', 2, { problem: { code: 'missingColumn' } }), part('b', 2)], () => undefined).report;
    expect(report).toMatchObject({ state: 'failed', problem: { code: 'missingColumn' } });
    expect(report.steps.map((step) => step.step.key)).toEqual(['b0', 'b1']);
    expect(report.left.map((step) => step.key)).toEqual(['a0', 'a1']);
  });

  it('a connection that is lost ends them all', async () => {
    const began: string[] = [];
    const report = await composeRuns([part('a', 2, { problem: { code: 'network' }, began }), part('b', 2, { began })], () => undefined).report;
    expect(report.state).toBe('failed');
    expect(began).toEqual(['a']);
    expect(report.left).toHaveLength(4);
  });

  it('nothing to do is done', async () => expect((await composeRuns([], () => undefined).report).state).toBe('finished'));
});
