import type { StepProblem, StepProblemCode } from '../work/types';

const codes: Readonly<Record<StepProblemCode, true>> = {
  mustChallenge: true,
  historicalRecord: true,
  needsReason: true,
  onTheCopy: true,
  aboveContainer: true,
  nameTaken: true,
  checkedOut: true,
  locked: true,
  notFound: true,
  noPermission: true,
  missingColumn: true,
  changedSince: true,
  tooBusy: true,
  refused: true,
  network: true,
};

const isCode = (value: unknown): value is StepProblemCode => typeof value === 'string' && Object.prototype.hasOwnProperty.call(codes, value);

/** What was thrown, as a problem that the words can speak of. What has no code of ours is a refusal. */
export function problemOf(error: unknown): StepProblem {
  const { code, values } = (error ?? {}) as { code?: unknown; values?: Readonly<Record<string, string>> };
  const detail = error instanceof Error ? error.message : String(error);
  return isCode(code) ? { code, values, detail } : { code: 'refused', detail };
}
