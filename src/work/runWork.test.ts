import * as fc from 'fast-check';
import { testClock } from '../../testing/clock';
import { allDone, busy, steps, work } from '../../testing/work';
import { runWork } from './runWork';
import type { StepOutcome, WorkProgress } from './types';

describe('long work', () => {
  it('does every step once, in batches of the size asked for', async () => {
    const sizes: number[] = [];
    const report = await runWork(work({ perform: async (batch) => (sizes.push(batch.length), allDone(batch)) })).report;
    expect(sizes).toEqual([3, 3, 3, 1]);
    expect(report.state).toBe('finished');
    expect(report.steps.map((s) => s.step.key)).toEqual(steps(10).map((s) => s.key));
  });

  it('tells a batch which steps come next, so that their state can be read in the same request', async () => {
    const upcoming: string[][] = [];
    await runWork(work({ perform: async (batch, context) => (upcoming.push(context.upcoming.map((s) => s.key)), allDone(batch)) })).report;
    expect(upcoming).toEqual([['3', '4', '5'], ['6', '7', '8'], ['9'], []]);
  });

  it('waits as long as a busy SharePoint asks, says so, and then goes on', async () => {
    const clock = testClock(0);
    const seen: WorkProgress[] = [];
    let calls = 0;
    const report = await runWork(
      work({
        clock,
        onProgress: (progress) => seen.push(progress),
        perform: async (batch) => {
          calls += 1;
          if (calls === 2) throw new Error('429');
          return allDone(batch);
        },
      })
    ).report;
    expect(report.state).toBe('finished');
    expect(clock.at).toBe(30_000);
    expect(seen.find((progress) => progress.state === 'waiting')?.waitSeconds).toBe(30);
  });

  it('looks into what landed before it repeats a request that got no answer', async () => {
    const uncertain: boolean[] = [];
    let calls = 0;
    await runWork(
      work({
        steps: steps(3),
        readFailure: async () => ({ ...busy, uncertain: true, retryAfter: null }),
        perform: async (batch, context) => {
          uncertain.push(context.uncertain);
          calls += 1;
          if (calls === 1) throw new Error('the network went away');
          return allDone(batch);
        },
      })
    ).report;
    expect(uncertain).toEqual([false, true]);
  });

  it('has state read again after standing still', async () => {
    const stale: boolean[] = [];
    let calls = 0;
    await runWork(
      work({
        perform: async (batch, context) => {
          stale.push(context.stale);
          calls += 1;
          if (calls === 2) throw new Error('429 for thirty seconds');
          return allDone(batch);
        },
      })
    ).report;
    expect(stale).toEqual([false, false, true, false, false]);
  });

  it('tries one step again and lets the others be', async () => {
    const tries = new Map<string, number>();
    const report = await runWork(
      work({
        perform: async (batch) =>
          new Map(
            batch.map((step) => {
              const tried = (tries.get(step.key) ?? 0) + 1;
              tries.set(step.key, tried);
              return [step.key, step.key === '4' && tried < 3 ? { kind: 'again', problem: { code: 'tooBusy' }, retryAfter: 5 } : { kind: 'done' }] as [
                string,
                StepOutcome,
              ];
            })
          ),
      })
    ).report;
    expect(report.steps).toHaveLength(10);
    expect([...tries.entries()].filter(([, count]) => count > 1)).toEqual([['4', 3]]);
  });

  it('gives a step up after so many tries, and does the rest', async () => {
    const report = await runWork(
      work({
        attempts: 2,
        perform: async (batch) =>
          new Map(
            batch.map((step) => [step.key, step.key === '0' ? { kind: 'again', problem: { code: 'tooBusy' } } : { kind: 'done' }] as [string, StepOutcome])
          ),
      })
    ).report;
    expect(report.state).toBe('finished');
    expect(report.steps.filter((s) => s.outcome.kind === 'failed').map((s) => s.step.key)).toEqual(['0']);
  });

  it('stops where it must, and says what is left', async () => {
    const report = await runWork(
      work({
        readFailure: async () => ({ problem: { code: 'noPermission' }, passing: false, uncertain: false, retryAfter: null }),
        perform: async (batch) => {
          if (batch[0].key === '6') throw new Error('403');
          return allDone(batch);
        },
      })
    ).report;
    expect(report.state).toBe('failed');
    expect(report.problem?.code).toBe('noPermission');
    expect(report.left.map((s) => s.key)).toEqual(['6', '7', '8', '9']);
  });

  it('can be paused and goes on where it stopped', async () => {
    let resume = (): void => undefined;
    const running = runWork(
      work({
        onProgress: (progress) => {
          if (progress.state === 'paused') resume();
        },
        perform: async (batch) => {
          if (batch[0].key === '3') running.control.pause();
          return allDone(batch);
        },
      })
    );
    resume = () => setTimeout(() => running.control.resume(), 0);
    const report = await running.report;
    expect(report.steps).toHaveLength(10);
  });

  it('can be cancelled: what was begun is done, the rest is left', async () => {
    const running = runWork(
      work({
        perform: async (batch) => {
          if (batch[0].key === '3') running.control.cancel();
          return allDone(batch);
        },
      })
    );
    const report = await running.report;
    expect(report.state).toBe('cancelled');
    expect(report.steps.map((s) => s.step.key)).toEqual(['0', '1', '2', '3', '4', '5']);
    expect(report.left.map((s) => s.key)).toEqual(['6', '7', '8', '9']);
  });

  it('settles every step exactly once, whatever fails on the way', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 7 }),
        fc.array(fc.constantFrom('done', 'again', 'failed', 'throw'), { maxLength: 60 }),
        async (count, batchSize, luck) => {
          let at = 0;
          const next = (): string => luck[at++] ?? 'done';
          const report = await runWork(
            work({
              steps: steps(count),
              batchSize,
              attempts: 100,
              perform: async (batch) => {
                if (next() === 'throw') throw new Error('busy');
                return new Map(
                  batch.map((step) => {
                    const kind = next();
                    const outcome: StepOutcome =
                      kind === 'again'
                        ? { kind: 'again', problem: { code: 'tooBusy' } }
                        : kind === 'failed'
                          ? { kind: 'failed', problem: { code: 'locked' } }
                          : { kind: 'done' };
                    return [step.key, outcome];
                  })
                );
              },
            })
          ).report;
          expect(report.state).toBe('finished');
          expect(report.steps.map((s) => s.step.key).sort()).toEqual(
            steps(count)
              .map((s) => s.key)
              .sort()
          );
        }
      )
    );
  });
});
