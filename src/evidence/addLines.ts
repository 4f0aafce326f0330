import { readProblem, type BatchResult, type Door } from '../tenant';
import { runWork, type Clock, type Progress, type Running, type Step, type StepOutcome, type StepProblem } from '../work';
import type { ChainedLine, EvidenceList, Tip } from './evidenceList';
import { toStepProblem } from './stepProblem';

/** What one step is: a row to add, or why there is none. */
export type LineAim<C> =
  { readonly kind: 'line'; readonly content: C } | { readonly kind: 'same' } | { readonly kind: 'failed'; readonly problem: StepProblem };

export interface AddLinesOptions<C> {
  readonly door: Door;
  readonly clock: Clock;
  readonly lines: EvidenceList<C>;
  readonly operationId: string;
  readonly steps: readonly Step[];
  readonly batchOperations: number;
  /** Reads what must be known before anything is added; once, in the first batch. */
  prepare?(): Promise<void>;
  /** Asked once a step, so that a second try sends the same row to the letter. */
  aim(step: Step): LineAim<C>;
}

/**
 * Adds rows to a list of evidence, each once. A request that got no answer is looked into before it is repeated: a row
 * that landed is known by its hash.
 */
export function addLines<C>(options: AddLinesOptions<C>, onProgress: Progress): Running {
  const { door, clock, lines } = options;
  const made = new Map<string, ChainedLine<C>>();
  const landed = new Set<string>();
  let tip: Tip | null = null;
  let begun = 0;
  let doubtful = false;

  const perform = async (batch: readonly Step[], uncertain: boolean): Promise<ReadonlyMap<string, StepOutcome>> => {
    if (tip === null) {
      await options.prepare?.();
      tip = await door.ask(lines.tip(door.webUrl));
      begun = tip.rowId;
    }
    if (uncertain || doubtful) {
      (await lines.readSince(door, begun)).forEach((line) => landed.add(line.hash));
      doubtful = false;
    }
    const outcomes = new Map<string, StepOutcome>();
    const sent: { step: Step; line: ChainedLine<C> }[] = [];
    for (const step of batch) {
      const known = made.get(step.key);
      if (known !== undefined && landed.has(known.hash)) {
        outcomes.set(step.key, { kind: 'done' });
        continue;
      }
      const aim: LineAim<C> = known === undefined ? options.aim(step) : { kind: 'line', content: known.content };
      if (aim.kind !== 'line') outcomes.set(step.key, aim);
      else {
        // Rows of one request all name the row that landed last, so that none depends on one that may not land.
        const line = known ?? (await lines.chain(aim.content, tip.hash));
        made.set(step.key, line);
        sent.push({ step, line });
      }
    }
    let results: BatchResult<void>[];
    try {
      results = await door.batch(sent.map(({ line }) => lines.add(door.webUrl, line)));
    } catch (error) {
      doubtful = doubtful || (await readProblem(error)).uncertain;
      throw error;
    }
    for (const [at, { step, line }] of sent.entries()) {
      const result = results[at];
      if (result.ok) {
        landed.add(line.hash);
        tip = { ...tip, hash: line.hash };
        outcomes.set(step.key, { kind: 'done' });
      } else {
        doubtful = doubtful || result.problem.uncertain;
        const problem = toStepProblem(result.problem);
        outcomes.set(
          step.key,
          result.problem.passing
            ? { kind: 'again', problem, ...(result.problem.retryAfter !== null ? { retryAfter: result.problem.retryAfter } : {}) }
            : { kind: 'stop', problem }
        );
      }
    }
    return outcomes;
  };

  return runWork<Step>({
    operationId: options.operationId,
    steps: options.steps,
    batchSize: options.batchOperations,
    clock,
    onProgress,
    delayFor: (operations) => door.pace.delayFor(operations + 1),
    perform: (batch, { uncertain }) => perform(batch, uncertain),
    readFailure: async (error) => {
      const problem = await readProblem(error, clock.now());
      return { problem: toStepProblem(problem), passing: problem.passing, uncertain: problem.uncertain, retryAfter: problem.retryAfter };
    },
  });
}
