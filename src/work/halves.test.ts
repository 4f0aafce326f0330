import { testClock } from '../../testing/clock';
import { steps, work } from '../../testing/work';
import { runWork } from './runWork';
import type { Step, StepOutcome } from './types';

describe('long work with steps of two halves', () => {
  /** First halves answer `next`; second halves are done. */
  const halves = async (batch: readonly Step[], begun: readonly Step[]): Promise<Map<string, StepOutcome>> =>
    new Map([
      ...batch.map((step) => [step.key, { kind: 'next' as const }] as [string, StepOutcome]),
      ...begun.map((step) => [step.key, { kind: 'done' as const }] as [string, StepOutcome]),
    ]);

  it('never holds more open than a batch, and finishes all', async () => {
    const shape: [number, number][] = [];
    const report = await runWork(
      work({ steps: steps(10), batchSize: 4, perform: async (batch, { begun }) => (shape.push([batch.length, begun.length]), halves(batch, begun)) })
    ).report;
    expect(shape).toEqual([
      [4, 0],
      [2, 2],
      [2, 2],
      [2, 2],
      [0, 4],
    ]);
    expect(report).toMatchObject({ state: 'finished', halfDone: [], left: [] });
    expect(report.steps).toHaveLength(10);
  });

  it('finishes what was begun when it is cancelled, even while SharePoint is busy', async () => {
    const clock = testClock(0);
    let calls = 0;
    const running = runWork(
      work({
        clock,
        batchSize: 4,
        perform: async (batch, { begun }) => {
          calls += 1;
          if (calls === 1) {
            running.control.cancel();
            return halves(batch, begun);
          }
          if (calls === 2) return new Map(begun.map((step) => [step.key, { kind: 'again', problem: { code: 'tooBusy' }, retryAfter: 30 }]));
          return halves(batch, begun);
        },
      })
    );
    const report = await running.report;
    expect(report).toMatchObject({ state: 'cancelled', halfDone: [] });
    expect(report.steps.map((s) => s.outcome.kind)).toEqual(['done', 'done', 'done', 'done']);
    expect(clock.at).toBe(30_000);
  });

  it('finishes what was begun where nothing more can be begun, and says why it stopped', async () => {
    let calls = 0;
    const report = await runWork(
      work({
        batchSize: 4,
        perform: async (batch, { begun }) => {
          calls += 1;
          const outcomes = await halves(batch, begun);
          if (calls === 2) batch.forEach((step) => outcomes.set(step.key, { kind: 'stop', problem: { code: 'noPermission' } }));
          return outcomes;
        },
      })
    ).report;
    expect(report).toMatchObject({ state: 'failed', problem: { code: 'noPermission' }, halfDone: [] });
    expect(report.steps).toHaveLength(4);
    expect(report.left).toHaveLength(6);
  });

  it('says of a second half that it will not be tried again', async () => {
    const given: string[] = [];
    const report = await runWork(
      work({
        steps: steps(2),
        attempts: 2,
        giveUp: async (step) => void given.push(step.key),
        perform: async (batch, { begun }) => {
          const outcomes = await halves(batch, begun);
          if (begun.some((step) => step.key === '1')) outcomes.set('1', { kind: 'again', problem: { code: 'tooBusy' } });
          return outcomes;
        },
      })
    ).report;
    expect(given).toEqual(['1']);
    expect(report.steps.map((s) => [s.step.key, s.outcome.kind])).toEqual([
      ['0', 'done'],
      ['1', 'failed'],
    ]);
  });
});
