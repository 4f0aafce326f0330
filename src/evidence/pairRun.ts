import type { SPFI } from '@pnp/sp';
import { readProblem, type BatchResult, type Door, type TenantProblem } from '../tenant';
import {
  hashRow,
  runWork,
  type BatchContext,
  type Clock,
  type Progress,
  type Running,
  type Step,
  type StepOutcome,
  type StepProblem,
  type WorkReport,
} from '../work';
import type { LineAim } from './addLines';
import type { ChainedLine, EvidenceList, StoredLine } from './evidenceList';
import { toStepProblem } from './stepProblem';

type Operation = (sp: SPFI) => Promise<unknown>;

/** What a line of this operation says of a step: that it begins, or how it ended. */
export interface LinePlace {
  readonly key: string;
  readonly says: 'begins' | 'done' | 'failed';
}

/** What is done once a step's line is known to have landed. An outcome that is a line is written after the deed. */
export type PairDeed<C> =
  | { readonly kind: 'done'; readonly outcome: C | null }
  | { readonly kind: 'failed'; readonly problem: StepProblem; readonly outcome: C | null }
  | {
      readonly kind: 'do';
      readonly operation: Operation;
      /** What is written when SharePoint has done it. */
      ended(answer: unknown): C | null;
      /** What is written when SharePoint has refused it for good. */
      refused(problem: StepProblem): C | null;
      /** How several such deeds are done by one call; where that call is refused as a whole, each is done by itself. */
      readonly together?: Together;
    };

/** Deeds that one call does for many. */
export interface Together {
  /** Deeds of one group go together. */
  readonly group: string;
  readonly most: number;
  /** Does them all, and answers with the keys of those that SharePoint did not do. */
  operation(keys: readonly string[]): (sp: SPFI) => Promise<ReadonlySet<string>>;
}

/** Work in pairs: a line that says what will be done, then the deed, then, where it wants one, a line that says how it ended. */
export interface PairWork<S extends Step, State, C> {
  readonly door: Door;
  readonly clock: Clock;
  readonly lines: EvidenceList<C>;
  readonly operationId: string;
  readonly steps: readonly S[];
  readonly batchOperations: number;
  /** The list's newest row when the work was planned: this operation's lines come after it. */
  readonly from: number;
  /** Whether an earlier try may have left lines: they are looked for first. */
  readonly takenUp: boolean;
  /** Whether each batch reads anew all that it touches, and not only what has not been read yet. */
  readonly afresh?: boolean;
  /** Of which step of this operation a line speaks; null for another operation's. Only lines by whom they name, unchanged since, are asked about. */
  placeOf(line: C): LinePlace | null;
  /** Questions that read these steps as they stand now; each answers with states by key, and what is not there has none. */
  read(steps: readonly S[]): readonly ((sp: SPFI) => Promise<ReadonlyMap<string, State>>)[];
  /** Reads what takes long, of those whose turn it is: first of all, so that what the batch rests on is read after it. */
  dearer?(steps: readonly S[]): Promise<void>;
  /**
   * Asked before every batch: what all of it rests on, read afresh.
   * @throws what stops the run, before anything of the batch is begun or done
   */
  before?(): Promise<void>;
  /** What the step's line is; asked once, so that a second try sends the same line to the letter. */
  aim(step: S, state: State | undefined): LineAim<C>;
  /** What is done now that the line has landed. */
  deed(step: S, line: C, state: State | undefined): PairDeed<C>;
  /** What is written of a step whose deed will not be tried again. */
  gaveUp(step: S, line: C, problem: StepProblem): C | null;
  /** Closes the operation's books, whatever became of it. */
  close?(report: WorkReport): Promise<void>;
}

/** Where a step stands: its line made, landed, or its deed done and the outcome still to be written. */
interface Open<C> {
  readonly line: ChainedLine<C>;
  landed: boolean;
  outcome: { readonly line: ChainedLine<C>; readonly result: StepOutcome } | null;
}

const DONE: StepOutcome = { kind: 'done' };
const NOT_DONE: StepProblem = { code: 'refused' };
/** What could not be done with others is tried by itself at once. */
const ALONE: StepOutcome = { kind: 'again', problem: NOT_DONE, retryAfter: 0 };

const again = (problem: TenantProblem): StepOutcome => ({
  kind: 'again',
  problem: toStepProblem(problem),
  ...(problem.retryAfter !== null ? { retryAfter: problem.retryAfter } : {}),
});

/**
 * Runs such work in batches. A deed that nobody accounts for cannot come about: its line is known to have landed before
 * it is sent. A line whose deed was not reached is found again, and the step goes on from there.
 */
export function pairRun<S extends Step, State, C>(work: PairWork<S, State, C>, onProgress: Progress): Running {
  const { door, clock, lines } = work;
  const open = new Map<string, Open<C>>();
  const settled = new Map<string, StepOutcome>();
  const states = new Map<string, State>();
  const known = new Set<string>();
  /** Deeds that are no longer done with others. */
  const alone = new Set<string>();
  let carried: C[] = [];
  let tip: string | null = null;
  let doubtful = work.takenUp;

  const isTrue = async (line: StoredLine<C>): Promise<boolean> => line.ownHand && (await hashRow(line.chain.content, line.previous)) === line.hash;

  const lookAtWhatLanded = async (): Promise<void> => {
    const newest = new Map<string, { says: LinePlace['says']; line: StoredLine<C> }>();
    for (const line of await lines.readSince(door, work.from)) {
      const place = work.placeOf(line.content);
      if (place !== null && (await isTrue(line))) newest.set(place.key, { says: place.says, line });
      tip = line.hash;
    }
    for (const [key, { says, line }] of newest) {
      if (says === 'begins') {
        const there = open.get(key);
        open.set(key, { line, landed: true, outcome: there?.landed === true ? there.outcome : null });
      } else settled.set(key, says === 'done' ? DONE : { kind: 'failed', problem: { code: 'refused' } });
    }
    doubtful = false;
  };

  const learn = (steps: readonly S[], answers: readonly (BatchResult<ReadonlyMap<string, State>> | undefined)[]): void => {
    // Where a part could not be read, nothing is known of any of them: they are read again when their turn comes.
    if (answers.some((answer) => answer === undefined || !answer.ok)) return;
    steps.forEach(({ key }) => {
      states.delete(key);
      known.add(key);
    });
    answers.forEach((answer) => answer?.ok === true && answer.value.forEach((state, key) => states.set(key, state)));
  };

  const makeSure = async (steps: readonly S[], afresh: boolean): Promise<void> => {
    const wanted = steps.filter(({ key }) => afresh || !known.has(key));
    if (wanted.length === 0) return;
    const answers = await door.askAll(work.read(wanted));
    const failed = answers.find((answer) => !answer.ok);
    if (failed !== undefined && !failed.ok) throw failed.problem;
    learn(wanted, answers);
  };

  const perform = async (batch: readonly S[], context: BatchContext<S>): Promise<ReadonlyMap<string, StepOutcome>> => {
    await work.dearer?.([...batch, ...context.begun].filter(({ key }) => !settled.has(key)));
    await work.before?.();
    const afresh = context.uncertain || doubtful;
    if (afresh) await lookAtWhatLanded();
    if (tip === null) tip = (await door.ask(lines.tip(door.webUrl))).hash;
    await makeSure([...batch, ...context.begun], afresh || context.stale || work.afresh === true);

    const outcomes = new Map<string, StepOutcome>();
    const operations: Operation[] = [];
    const answers: ((result: BatchResult<unknown>) => Promise<void> | void)[] = [];
    const enqueue = (operation: Operation, answer: (result: BatchResult<unknown>) => Promise<void> | void): void => {
      operations.push(operation);
      answers.push(answer);
    };
    // Lines of one request all name the one that landed last, so that none depends on one that may not land.
    const behind = tip;
    const add = (line: ChainedLine<C>, landed: () => void, key: string): void =>
      enqueue(lines.add(door.webUrl, line), (result) => {
        if (result.ok) {
          tip = line.hash;
          landed();
        } else {
          doubtful = doubtful || result.problem.uncertain;
          // A list that may not be added to ends the run: nothing more is begun.
          outcomes.set(key, result.problem.passing ? again(result.problem) : { kind: 'stop', problem: toStepProblem(result.problem) });
        }
      });
    /** A step has ended: it is settled once its outcome has been written, where it wants one. */
    const end = async (key: string, content: C | null, result: StepOutcome): Promise<void> => {
      const at = open.get(key) as Open<C>;
      if (content === null) outcomes.set(key, result);
      else {
        at.outcome = { line: await lines.chain(content, tip ?? ''), result };
        outcomes.set(key, { kind: 'next' });
      }
    };

    const together = new Map<string, { step: S; deed: Extract<PairDeed<C>, { kind: 'do' }>; way: Together }[]>();
    const doTogether = (): void => {
      for (const group of together.values()) {
        for (let i = 0; i < group.length; i += group[0].way.most) {
          const part = group.slice(i, i + group[0].way.most);
          enqueue(part[0].way.operation(part.map(({ step }) => step.key)), async (result) => {
            for (const { step, deed } of part) {
              known.delete(step.key);
              if (result.ok && !(result.value as ReadonlySet<string>).has(step.key)) await end(step.key, deed.ended(null), DONE);
              else if (result.ok) await end(step.key, deed.refused(NOT_DONE), { kind: 'failed', problem: NOT_DONE });
              else if (result.problem.passing) {
                doubtful = doubtful || result.problem.uncertain;
                outcomes.set(step.key, again(result.problem));
              } else {
                alone.add(step.key);
                outcomes.set(step.key, ALONE);
              }
            }
          });
        }
      }
    };

    const goOn = async (step: S): Promise<void> => {
      const at = open.get(step.key) as Open<C>;
      if (at.outcome !== null) {
        const { line, result } = at.outcome;
        add(line, () => outcomes.set(step.key, result), step.key);
        return;
      }
      const deed = work.deed(step, at.line.content, states.get(step.key));
      if (deed.kind === 'done') await end(step.key, deed.outcome, DONE);
      else if (deed.kind === 'failed') await end(step.key, deed.outcome, { kind: 'failed', problem: deed.problem });
      else if (deed.together !== undefined && !alone.has(step.key)) {
        const { group } = deed.together;
        together.set(group, [...(together.get(group) ?? []), { step, deed, way: deed.together }]);
      } else
        enqueue(deed.operation, async (result) => {
          // What it was before the deed is no longer so.
          known.delete(step.key);
          if (result.ok) await end(step.key, deed.ended(result.value), DONE);
          else if (result.problem.passing) {
            doubtful = doubtful || result.problem.uncertain;
            outcomes.set(step.key, again(result.problem));
          } else {
            const problem = toStepProblem(result.problem);
            await end(step.key, deed.refused(problem), { kind: 'failed', problem });
          }
        });
    };

    for (const step of batch) {
      const ended = settled.get(step.key);
      const at = open.get(step.key);
      if (ended !== undefined) outcomes.set(step.key, ended);
      else if (at?.landed === true) outcomes.set(step.key, { kind: 'next' });
      else {
        const aim: LineAim<C> = at === undefined ? work.aim(step, states.get(step.key)) : { kind: 'line', content: at.line.content };
        if (aim.kind !== 'line') outcomes.set(step.key, aim);
        else {
          const made: Open<C> = at ?? { line: await lines.chain(aim.content, behind), landed: false, outcome: null };
          open.set(step.key, made);
          const landed = (): void => {
            made.landed = true;
            outcomes.set(step.key, { kind: 'next' });
          };
          add(made.line, landed, step.key);
        }
      }
    }
    for (const step of context.begun) {
      const ended = settled.get(step.key);
      if (ended !== undefined) outcomes.set(step.key, open.get(step.key)?.outcome?.result ?? ended);
      else await goOn(step);
    }
    doTogether();

    const upcoming = work.afresh === true ? [] : context.upcoming.filter(({ key }) => !known.has(key));
    const reads = upcoming.length === 0 ? [] : work.read(upcoming);
    const read: (BatchResult<ReadonlyMap<string, State>> | undefined)[] = reads.map(() => undefined);
    reads.forEach((question, i) =>
      enqueue(question, (result) => {
        // A read that failed is no harm: what was not read is read before it is written on.
        read[i] = result as BatchResult<ReadonlyMap<string, State>>;
      })
    );

    let results: BatchResult<unknown>[];
    try {
      results = await door.batch(operations);
    } catch (error) {
      const problem = await readProblem(error, clock.now());
      doubtful = doubtful || problem.uncertain;
      if (problem.uncertain) context.begun.forEach(({ key }) => known.delete(key));
      throw problem;
    }
    for (const [i, answer] of answers.entries()) await answer(results[i]);
    if (upcoming.length > 0) learn(upcoming, read);
    return outcomes;
  };

  /** Lines of steps that will not be tried again, written at the end. */
  const writeCarried = async (): Promise<void> => {
    for (const content of carried) {
      const line = await lines.chain(content, tip ?? '');
      await door.tell(lines.add(door.webUrl, line));
      tip = line.hash;
    }
    carried = [];
  };

  return runWork<S>({
    operationId: work.operationId,
    steps: work.steps,
    // Room for the reads of what comes after.
    batchSize: Math.max(2, work.batchOperations - 2),
    clock,
    onProgress,
    delayFor: (operations) => door.pace.delayFor(operations + 2),
    perform,
    async giveUp(step, problem) {
      const at = open.get(step.key);
      if (at === undefined || !at.landed) return;
      const content = at.outcome?.line.content ?? work.gaveUp(step, at.line.content, problem);
      if (content !== null) carried.push(content);
    },
    async close(report) {
      // What cannot be written now is found by whoever takes the work up again: its line has landed, and no outcome.
      await writeCarried().catch(() => undefined);
      await work.close?.(report);
    },
    async readFailure(error) {
      const problem = await readProblem(error, clock.now());
      return { problem: toStepProblem(problem), passing: problem.passing, uncertain: problem.uncertain, retryAfter: problem.retryAfter };
    },
  });
}
