import { copyFile, createPeople, findFile, moveFile, OPERATIONS, readProblem, siteList, TenantProblem, type FoundFile } from '../../../tenant';
import { runWork, type Step, type StepOutcome, type StepProblem, type WorkReport } from '../../../work';
import { judgeRelease, originatorText, type Basis } from '../../rules';
import type { DocumentState, Progress, RunTarget } from '../desk';
import { completePairs } from '../run/completePairs';
import { readDocuments } from '../run/documents';
import { addRow, endingColumns, readOperations } from '../run/operations';
import { prepareRun } from '../run/prepareRun';
import { toStepProblem } from '../../../evidence/stepProblem';
import type { SiteAccess } from '../site/siteAccess';
import { readSiteRules, siteRulesOf } from '../standing/siteRules';
import type { ReleasedCopy, ReleaseRun } from './releaseDesk';
import { readOpenReleases, releaseColumns, workingName, type PlannedCopy, type ReleasePlan } from './releasePlan';
import { openRunsOf, whatLanded, type Landed } from './whatLanded';

/** Few at a time, because each is copied by a request of its own. */
const AT_ONCE = 10;
/** Requests for one copy, about: so the person's pace is kept. */
const REQUESTS_A_COPY = 10;

interface CopyStep extends Step {
  readonly copy: PlannedCopy;
}

/** A run of the marking desk that could not go on: it has tried as often as is of use. */
class Broken extends Error {
  public constructor(public readonly problem: StepProblem) {
    super(problem.code);
  }
}

const failed = (problem: StepProblem): StepOutcome => ({ kind: 'failed', problem });

/** SharePoint's own number for a name that is taken. */
const isTaken = (problem: TenantProblem): boolean => /-2130575257/.test(problem.message);

/**
 * Makes the copies of a release, in four steps each: the copy, under a name that only this release gives; its marking;
 * its own name; and a line in its original's history. Each step looks first whether it was done, so a release that is
 * cut off anywhere can be taken up again, and no document is copied twice.
 */
export function createReleaseRun(site: SiteAccess, plan: ReleasePlan, planWritten: boolean, onProgress: Progress): ReleaseRun {
  const { door, person, clock } = site;
  const operations = siteList(door.webUrl, OPERATIONS);
  const [from, to] = [{ id: plan.listId }, { id: plan.toListId }];
  const copies: ReleasedCopy[] = [];
  const leftBehind = new Set<string>();
  let written = planWritten;
  /** Null until what landed has been looked at, and again when that is in doubt. */
  let landed: Landed | null = planWritten ? null : { marked: new Map(), noted: new Set(), runs: new Set() };

  const at = (name: string): string => `${plan.folder}/${name}`;
  const working = (copy: PlannedCopy): string => at(workingName(plan, copy));
  const releaseOf = (copy: PlannedCopy): Basis => ({
    clearances: plan.clearances,
    release: { id: plan.releaseId, version: copy.version, copy: at(copy.name) },
  });

  const writePlan = async (): Promise<void> => {
    if (!written) written = (await door.ask(readOpenReleases(operations))).some((known) => known.releaseId === plan.releaseId);
    if (written) return;
    const { tip } = await door.ask(readOperations(operations));
    await door.tell(addRow(operations, await releaseColumns(plan, tip)));
    written = true;
  };

  /** Lets a run of ours that was cut off come to its end, then reads what the history says. */
  const lookAtWhatLanded = async (): Promise<Landed> => {
    for (const { listId, operation } of await openRunsOf(door, plan)) {
      const report = await site.deskFor(listId).resume(operation, () => undefined).report;
      if (report.problem !== null) throw new Broken(report.problem);
    }
    const found = await whatLanded(door, plan);
    // A line of history can land where the row that planned its run did not: then its columns are written here.
    if (found.runs.size > 0) {
      const prepared = await prepareRun(door, to, [], createPeople(), []);
      const mayStand = (line: string): boolean => plan.copies.some((copy) => copy.line === line);
      for (const operationId of found.runs) await completePairs(door, prepared, { ...plan, listId: plan.toListId, operationId }, person, mayStand);
    }
    return found;
  };

  const read = async (list: { id: string }, ids: readonly number[]): Promise<DocumentState[]> => {
    const states: DocumentState[] = [];
    for (const answer of await door.askAll(readDocuments(list, ids))) {
      if (!answer.ok) throw answer.problem;
      states.push(...answer.value);
    }
    return states;
  };

  /** What lies at addresses; null where nothing does. */
  const look = async (urls: readonly string[]): Promise<(FoundFile | null)[]> =>
    (await door.askAll(urls.map(findFile))).map((answer) => {
      if (answer.ok) return answer.value;
      if (answer.problem.code === 'notFound') return null;
      throw answer.problem;
    });

  /** A run of the marking desk, and what became of each of its documents. */
  const runAt = async (listId: string, targets: readonly RunTarget[]): Promise<ReadonlyMap<string, StepProblem | null>> => {
    if (targets.length === 0) return new Map();
    const report = await site.deskFor(listId).run({ kind: 'release', targets, reason: plan.reason }, () => undefined).report;
    if (report.problem !== null) throw new Broken(report.problem);
    return new Map(report.steps.map(({ step, outcome }) => [step.key, outcome.kind === 'failed' ? outcome.problem : null]));
  };

  const perform = async (batch: readonly CopyStep[], uncertain: boolean): Promise<ReadonlyMap<string, StepOutcome>> => {
    await writePlan();
    if (uncertain || landed === null) landed = await lookAtWhatLanded();
    const { marked, noted } = landed;
    const outcomes = new Map<string, StepOutcome>();
    const open = (): CopyStep[] => batch.filter((step) => !outcomes.has(step.key));
    const leave = (step: CopyStep, problem: StepProblem): void => {
      outcomes.set(step.key, failed(problem));
      leftBehind.add(workingName(plan, step.copy));
    };

    // The copy.
    const unmarked = batch.filter((step) => !marked.has(step.key));
    const there = await look(unmarked.flatMap(({ copy }) => [working(copy), at(copy.name)]));
    const made = new Map<string, number>();
    const toCopy: CopyStep[] = [];
    unmarked.forEach((step, i) => {
      const [own, taken] = [there[2 * i], there[2 * i + 1]];
      if (own !== null) made.set(step.key, own.itemId);
      else if (taken !== null) outcomes.set(step.key, failed({ code: 'nameTaken', values: { name: step.copy.name } }));
      else toCopy.push(step);
    });
    if (toCopy.length > 0) {
      const originals = new Map((await read(from, toCopy.map(({ copy }) => copy.itemId))).map((state) => [state.uniqueId, state]));
      const [posts, containers] = await door.askAll(readSiteRules(door.webUrl));
      const standing = { body: site.settings.originatingBody, posts: siteRulesOf(posts, containers).posts };
      for (const step of toCopy) {
        const state = originals.get(step.key);
        try {
          if (state === undefined) throw new TenantProblem('notFound', 'The original is not there.');
          const verdict = judgeRelease(state, person.login, standing, site.scheme);
          // What was cleared is the version that the person saw, marked as it was.
          const changed = verdict.line !== step.copy.line || (await door.ask(findFile(state.serverRelativeUrl))).version !== step.copy.version;
          if (verdict.code === 'askOriginator' || verdict.code === 'askSource') outcomes.set(step.key, failed({ code: 'mustChallenge' }));
          else if (changed) outcomes.set(step.key, failed({ code: 'changedSince' }));
          else {
            await door.tell(copyFile(door.webUrl, state.serverRelativeUrl, working(step.copy)));
            const found = await door.ask(findFile(working(step.copy)));
            made.set(step.key, found.itemId);
          }
        } catch (error) {
          const problem = await readProblem(error, clock.now());
          if (problem.uncertain || problem.passing) throw problem;
          outcomes.set(step.key, failed(toStepProblem(problem)));
        }
      }
    }

    // Its marking.
    const fresh = open().filter((step) => !marked.has(step.key));
    const states = new Map((await read(to, fresh.map((step) => made.get(step.key) as number))).map((state) => [state.id, state]));
    const targets = fresh.flatMap((step): RunTarget[] => {
      const state = states.get(made.get(step.key) as number);
      if (state === undefined) return [];
      const origin = { source: 'copyOf' as const, name: step.copy.original, value: step.key };
      return [
        {
          documents: [state],
          line: step.copy.line,
          // Its end belongs to the original, and whoever releases a copy answers for it.
          details: { instructions: [], embargo: null },
          originator: originatorText(person),
          basis: { origin, ...releaseOf(step.copy) },
        },
      ];
    });
    const markings = await runAt(plan.toListId, targets);
    for (const step of fresh) {
      const state = states.get(made.get(step.key) as number);
      const problem = state === undefined ? ({ code: 'notFound' } as const) : markings.get(state.uniqueId);
      if (state !== undefined && problem === null) marked.set(step.key, state.id);
      else leave(step, problem ?? { code: 'network' });
    }

    // Its name.
    const named = new Map((await read(to, open().map((step) => marked.get(step.key) as number))).map((state) => [state.id, state]));
    for (const step of open()) {
      const state = named.get(marked.get(step.key) as number);
      if (state === undefined) outcomes.set(step.key, failed({ code: 'notFound' }));
      // Only what is marked gets the name under which it is given away.
      else if (state.line !== step.copy.line) leave(step, { code: 'changedSince' });
      else if (state.name === workingName(plan, step.copy)) {
        try {
          await door.tell(moveFile(door.webUrl, state.serverRelativeUrl, at(step.copy.name)));
        } catch (error) {
          const problem = await readProblem(error, clock.now());
          if (problem.uncertain || problem.passing) throw problem;
          leave(step, isTaken(problem) ? { code: 'nameTaken', values: { name: step.copy.name } } : toStepProblem(problem));
        }
      }
    }

    // Its original's history.
    const unsaid = open().filter((step) => !noted.has(step.key));
    const originals = new Map((await read(from, unsaid.map(({ copy }) => copy.itemId))).map((state) => [state.uniqueId, state]));
    const notes = await runAt(
      plan.listId,
      unsaid.flatMap((step): RunTarget[] => {
        const state = originals.get(step.key);
        return state === undefined ? [] : [{ documents: [state], basis: releaseOf(step.copy) }];
      })
    );
    for (const step of open()) {
      const problem = notes.get(step.key) ?? null;
      if (problem === null) {
        noted.add(step.key);
        copies.push({ original: step.copy.original, url: at(step.copy.name) });
      }
      outcomes.set(step.key, problem === null ? { kind: 'done' } : failed(problem));
    }
    return outcomes;
  };

  const close = async (report: WorkReport): Promise<void> => {
    // A release that broke off stays open, so that it can be finished.
    if (!written || report.state === 'failed') return;
    const count = (kind: string): number => report.steps.filter((step) => step.outcome.kind === kind).length;
    try {
      await endRelease(site, plan.releaseId, {
        how: report.state === 'finished' ? 'finished' : 'cancelled',
        done: count('done'),
        failed: count('failed'),
        left: report.left.length,
      });
    } catch {
      // Then it is found open by the next visit, which has nothing left to do.
    }
  };

  const { control, report } = runWork<CopyStep>({
    operationId: plan.releaseId,
    steps: plan.copies.map((copy) => ({ key: copy.documentId, name: copy.original, copy })),
    batchSize: AT_ONCE,
    clock,
    onProgress,
    delayFor: (steps) => door.pace.delayFor(steps * REQUESTS_A_COPY),
    perform: (batch, context) => perform(batch, context.uncertain),
    readFailure: async (error) => {
      if (error instanceof Broken) return { problem: error.problem, passing: false, uncertain: false, retryAfter: null };
      const problem = await readProblem(error, clock.now());
      return { problem: toStepProblem(problem), passing: problem.passing, uncertain: problem.uncertain, retryAfter: problem.retryAfter };
    },
    close,
  });
  return { control, report: report.then((done) => ({ ...done, copies, leftBehind: [...leftBehind] })) };
}

/** Adds the row that ends a release. */
export async function endRelease(
  { door, person, clock }: SiteAccess,
  releaseId: string,
  ending: { how: 'finished' | 'cancelled' | 'abandoned'; done: number; failed: number; left: number }
): Promise<void> {
  const operations = siteList(door.webUrl, OPERATIONS);
  const { tip } = await door.ask(readOperations(operations));
  const row = await endingColumns({ ...ending, operationId: releaseId, who: person, when: new Date(clock.now()).toISOString(), seal: '', tags: null }, tip);
  await door.tell(addRow(operations, row));
}
