import fc from 'fast-check';
import type { WorkProgress, WorkReport } from '../../../work/types';
import { idRanges } from '../../../work';
import type { MarkingFacts } from '../../facts';
import { inParts } from './inParts';
import { inTurn, type Turn } from './inTurn';

const documents = (ids: readonly number[]): MarkingFacts[] => ids.map((id) => ({ id }) as MarkingFacts);

describe('targets in as many operations as their plans need', () => {
  it('every document stands in exactly one, with its own target, and no plan is longer than a row holds', () => {
    const targets = fc.array(fc.uniqueArray(fc.integer({ min: 1, max: 99_999 }), { minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(targets, fc.integer({ min: 200, max: 2000 }), (ids, longest) => {
        const made = ids.map((each, at) => ({ line: `L${at}`, documents: documents(each) }));
        const parts = inParts(made, longest);
        made.forEach(({ line, documents: wanted }) => {
          const got = parts.flat().filter((target) => target.line === line);
          expect(got.flatMap((target) => target.documents)).toEqual(wanted);
        });
        for (const part of parts) {
          const length = part.reduce((sum, target) => sum + idRanges(target.documents.map(({ id }) => id)).length, 0);
          expect(length).toBeLessThanOrEqual(longest);
        }
      })
    );
  });
});

describe('operations in turn', () => {
  const report = (operationId: string, state: WorkReport['state'], done: number): WorkReport => ({
    operationId,
    state,
    steps: Array.from({ length: done }, (_, i) => ({ step: { key: `${operationId}${i}`, name: '' }, outcome: { kind: 'done' } })),
    left: [],
    halfDone: [],
    problem: null,
  });
  const progress = (state: WorkProgress['state'], settled: number, total: number): WorkProgress => ({
    state,
    total,
    settled,
    done: settled,
    same: 0,
    failed: 0,
    secondsLeft: 10,
    waitSeconds: null,
  });
  const turn = (id: string, state: WorkReport['state'], said: string[]): Turn => ({
    planned: 2,
    start: (tell) => ({
      control: { pause: () => void said.push(`${id} pause`), resume: () => void said.push(`${id} resume`), cancel: () => void said.push(`${id} cancel`) },
      report: (async () => {
        said.push(`${id} began`);
        tell(progress('running', 1, 2));
        tell(progress(state, 2, 2));
        return report(id, state, 2);
      })(),
    }),
  });

  it('count through, and end once', async () => {
    const heard: [string, number, number][] = [];
    const result = await inTurn([turn('a', 'finished', []), turn('b', 'finished', [])], ({ state, settled, total }) => heard.push([state, settled, total]))
      .report;
    expect(heard).toEqual([
      ['running', 1, 4],
      ['running', 2, 4],
      ['running', 3, 4],
      ['finished', 4, 4],
    ]);
    expect([result.operations, result.steps.length, result.state]).toEqual([['a', 'b'], 4, 'finished']);
  });

  it('stop where one breaks off', async () => {
    const said: string[] = [];
    const result = await inTurn([turn('a', 'failed', said), turn('b', 'finished', said)], () => undefined).report;
    expect([said, result.state, result.operations]).toEqual([['a began'], 'failed', ['a']]);
  });

  it('a hand on the run is a hand on whichever is under way, and on what comes after', async () => {
    const said: string[] = [];
    const run = inTurn([turn('a', 'finished', said), turn('b', 'finished', said)], () => undefined);
    run.control.pause();
    await run.report;
    expect(said).toEqual(['a began', 'a pause', 'b began', 'b pause']);
  });

  it('nothing to do is done', async () => {
    expect((await inTurn([], () => undefined).report).state).toBe('finished');
  });
});
