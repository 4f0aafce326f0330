import { addLines } from '../../../evidence';
import type { Progress, Running } from '../../../work';
import { operationLines, type OperationLine } from '../operations/operationLines';
import type { RecordSite } from '../site/recordSite';

/** Adds rows to the list of operations, each once however often a request is lost; a row comes after those before it. */
export function addRows(site: RecordSite, rows: readonly OperationLine[], onProgress: Progress = () => undefined): Running {
  return addLines(
    {
      door: site.door,
      clock: site.clock,
      lines: operationLines,
      operationId: site.newId(),
      steps: rows.map(({ kind }, at) => ({ key: String(at), name: kind })),
      // Rows of plans are long: few in one request.
      batchOperations: 4,
      aim: ({ key }) => ({ kind: 'line', content: rows[Number(key)] }),
    },
    onProgress
  );
}

/** The same, and done with: @throws where a row did not land */
export async function addRowsNow(site: RecordSite, rows: readonly OperationLine[]): Promise<void> {
  const { state, problem, steps } = await addRows(site, rows).report;
  const failed = steps.find(({ outcome }) => outcome.kind === 'failed');
  if (state !== 'finished' || failed !== undefined)
    throw new Error(problem?.detail ?? problem?.code ?? (failed?.outcome.kind === 'failed' ? failed.outcome.problem.code : 'refused'));
}
