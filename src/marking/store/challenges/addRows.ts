import { CHALLENGES, readProblem, siteList, type BatchResult, type Door } from '../../../tenant';
import { runWork, type Clock, type Step, type StepOutcome, type StepProblem } from '../../../work';
import type { Progress, Running } from '../desk';
import { addRow } from '../run/operations';
import { toStepProblem } from '../../../evidence/stepProblem';
import { readChallengeRows, readChallengeTip } from './challengeList';
import { chainChallenge, challengeColumns, type ChainedRow, type ChallengeContent } from './challengeRow';

/** What one step is: a row to add, or why there is none. */
export type RowAim =
  { readonly kind: 'row'; readonly row: ChallengeContent } | { readonly kind: 'same' } | { readonly kind: 'failed'; readonly problem: StepProblem };

export interface AddRowsOptions {
  readonly door: Door;
  readonly clock: Clock;
  readonly operationId: string;
  readonly steps: readonly Step[];
  readonly batchOperations: number;
  /** Reads what must be known before anything is added; once, in the first batch. */
  prepare?(): Promise<void>;
  /** Asked once a step, so that a second try sends the same row to the letter. */
  aim(step: Step): RowAim;
}

/**
 * Adds rows to the list of challenges, each once. A request that got no answer is looked into before it is repeated:
 * a row that landed is known by its hash.
 */
export function startAddingRows(options: AddRowsOptions, onProgress: Progress): Running {
  const { door, clock } = options;
  const list = siteList(door.webUrl, CHALLENGES);
  const rows = new Map<string, ChainedRow>();
  const landed = new Set<string>();
  let tip: { hash: string; rowId: number } | null = null;
  let begun = 0;
  let doubtful = false;

  const lookAtWhatLanded = async (): Promise<void> => {
    (await readChallengeRows(door, list, begun)).forEach((row) => landed.add(row.chain.hash));
    doubtful = false;
  };

  const perform = async (batch: readonly Step[], uncertain: boolean): Promise<ReadonlyMap<string, StepOutcome>> => {
    if (tip === null) {
      await options.prepare?.();
      tip = await readChallengeTip(door, list);
      begun = tip.rowId;
    }
    if (uncertain || doubtful) await lookAtWhatLanded();
    const outcomes = new Map<string, StepOutcome>();
    const sent: { step: Step; row: ChainedRow }[] = [];
    for (const step of batch) {
      const known = rows.get(step.key);
      if (known !== undefined && landed.has(known.hash)) {
        outcomes.set(step.key, { kind: 'done' });
        continue;
      }
      const aim: RowAim = known === undefined ? options.aim(step) : { kind: 'row', row: known };
      if (aim.kind !== 'row') outcomes.set(step.key, aim);
      else {
        // Rows of one request all name the row that landed last, so that none depends on one that may not land.
        const row = known ?? (await chainChallenge(aim.row, tip.hash));
        rows.set(step.key, row);
        sent.push({ step, row });
      }
    }
    let results: BatchResult<void>[];
    try {
      results = await door.batch(sent.map(({ row }) => addRow(list, challengeColumns(row))));
    } catch (error) {
      doubtful = doubtful || (await readProblem(error)).uncertain;
      throw error;
    }
    for (const [at, { step, row }] of sent.entries()) {
      const result = results[at];
      if (result.ok) {
        landed.add(row.hash);
        tip = { ...tip, hash: row.hash };
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
