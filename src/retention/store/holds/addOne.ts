import { addLines, type EvidenceList } from '../../../evidence';
import { TenantProblem, type Door, type TenantProblemCode } from '../../../tenant';
import type { Clock } from '../../../work';

/** Where a row could not be added: why, as every store says it. */
function failed(problem: { readonly code: string; readonly detail?: string } | null): TenantProblem {
  return new TenantProblem((problem?.code ?? 'refused') as TenantProblemCode, problem?.detail ?? 'The row was not added.');
}

/**
 * Adds one row to a list of evidence, once, however often it must be sent.
 * @throws TenantProblem where it could not be added
 */
export async function addOne<C>(door: Door, clock: Clock, lines: EvidenceList<C>, content: C, operationId: string): Promise<void> {
  const { report } = addLines(
    { door, clock, lines, operationId, steps: [{ key: operationId, name: '' }], batchOperations: 1, aim: () => ({ kind: 'line', content }) },
    () => undefined
  );
  const { steps, problem } = await report;
  const outcome = steps[0]?.outcome;
  if (outcome?.kind === 'failed') throw failed(outcome.problem);
  if (outcome?.kind !== 'done') throw failed(problem);
}
