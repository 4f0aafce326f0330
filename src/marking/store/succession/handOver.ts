import { asPart, createRelay, type StepProblem, type StepReport, type WorkReport } from '../../../work';
import { scanList } from '../../../scan';
import { documentsOf } from '../../facts';
import { originatorText, type Originator, type Standing } from '../../rules';
import type { Operation, Progress, Running } from '../desk';
import type { KnownChallenges } from '../challenges/knownChallenges';
import type { SiteAccess } from '../site/siteAccess';
import { astray, passChallenges } from './passChallenges';
import type { HandingOver, HandOverPart, HandOverReport, HandOverRequest } from './succession';

export interface HandOverOptions {
  readonly site: SiteAccess;
  readonly known: KnownChallenges;
  readonly standing: () => Promise<Standing>;
  readonly newId: () => string;
  unread(error: unknown): Promise<StepProblem>;
}

/** A run in each of several libraries, one after the other, and then the challenges that go with the documents. */
function inLibraries(
  options: HandOverOptions,
  runs: (
    settled: readonly StepReport[],
    cancelled: () => boolean
  ) => AsyncIterable<{ readonly listId: string; readonly begin: (onProgress: Progress) => Running; readonly total: number }>,
  from: string,
  to: Originator,
  onProgress: Progress
): HandingOver {
  const hand = createRelay();
  const go = async (): Promise<HandOverReport> => {
    const steps: StepReport[] = [];
    const left: WorkReport['left'][number][] = [];
    const halfDone: WorkReport['halfDone'][number][] = [];
    const parts: HandOverPart[] = [];
    let operationId = '';
    let problem: StepProblem | null = null;
    let state: WorkReport['state'] = 'finished';
    let challenges = 0;
    try {
      for await (const { listId, begin, total } of runs(steps, () => hand.cancelled)) {
        const settled = [...steps];
        const report = await hand.follow(begin((progress) => onProgress(asPart(progress, settled, settled.length + total))));
        steps.push(...report.steps);
        left.push(...report.left);
        halfDone.push(...report.halfDone);
        operationId = operationId || report.operationId;
        const done = report.steps.filter(({ outcome }) => outcome.kind === 'done').length;
        if (done > 0) parts.push({ listId, operationId: report.operationId, documents: done });
        problem = report.problem;
        state = report.state;
        if (state !== 'finished') break;
      }
      if (hand.cancelled) state = 'cancelled';
      // Whatever was handed over takes its challenges with it, and so does what an earlier hand-over left behind.
      const stray = await astray(options.site, (await options.known.read()).challenges, from, originatorText(to));
      if (stray.length > 0) {
        const passed = await passChallenges(options.site, options.known, stray, to, options.newId(), () => undefined).report;
        challenges = passed.steps.filter(({ outcome }) => outcome.kind === 'done').length;
        problem = problem ?? passed.problem;
        if (passed.state === 'failed') state = 'failed';
      }
    } catch (error) {
      problem = await options.unread(error);
      state = 'failed';
    }
    return { operationId, state, steps, left, halfDone, problem, parts, challenges };
  };
  return { control: hand, report: go() };
}

/**
 * Hands over all documents of one originator: each gets a line of history that says so, and everything else about it
 * stays. What was handed over already, by a run that was cut off, is not found again, so it is done once.
 */
export function handOver(options: HandOverOptions, { from, to }: HandOverRequest, onProgress: Progress): HandingOver {
  const { site } = options;
  async function* runs(
    _: readonly StepReport[],
    cancelled: () => boolean
  ): AsyncGenerator<{ listId: string; begin: (onProgress: Progress) => Running; total: number }> {
    const standing = await options.standing();
    for (const { id } of await site.libraries()) {
      if (cancelled()) return;
      const { facts } = await scanList(site.door, { id }, [documentsOf(from, standing)] as const);
      const documents = facts[0];
      if (documents.length === 0) continue;
      const targets = [{ documents, originator: originatorText(to) }];
      yield { listId: id, total: documents.length, begin: (progress) => site.deskFor(id).run({ kind: 'handOver', targets, reason: '' }, progress) };
    }
  }
  return inLibraries(options, runs, from, to, onProgress);
}

/** Takes a hand-over back: the documents, and the challenges that went with them. */
export function undoHandOver(
  options: HandOverOptions,
  { from, to }: { from: Originator; to: string },
  parts: readonly HandOverPart[],
  onProgress: Progress
): HandingOver {
  const { site } = options;
  async function* runs(
    _: readonly StepReport[],
    cancelled: () => boolean
  ): AsyncGenerator<{ listId: string; begin: (onProgress: Progress) => Running; total: number }> {
    for (const { listId, operationId, documents } of parts) {
      if (cancelled()) return;
      const operation: Operation = { operationId, kind: 'handOver', when: '', line: '', planned: documents, left: 0 };
      yield { listId, total: documents, begin: (progress) => site.deskFor(listId).undo(operation, progress) };
    }
  }
  return inLibraries(options, runs, to, from, onProgress);
}
