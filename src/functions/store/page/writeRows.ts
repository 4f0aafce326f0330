import { plainText } from '../../../evidence';
import { TenantProblem, type TenantProblemCode } from '../../../tenant';
import type { StepProblem } from '../../../work';
import type { PageBody } from '../../rules';
import type { FunctionSite, PageReading } from '../site/functionSite';
import { writeLines } from './writeLines';

const CODES: readonly string[] = ['checkedOut', 'locked', 'notFound', 'noPermission', 'missingColumn', 'tooBusy', 'network', 'refused'];

const asTenantProblem = (problem: StepProblem | null): TenantProblem =>
  new TenantProblem(
    problem !== null && CODES.includes(problem.code) ? (problem.code as TenantProblemCode) : 'refused',
    problem?.detail ?? 'It was not written.'
  );

/**
 * Adds rows to the page, each once, and reads the page with them. Where no answer came, what landed is looked for before
 * anybody is told that nothing did.
 * @throws TenantProblem
 */
export async function writeRows(site: FunctionSite, bodies: readonly PageBody[], reason: string): Promise<PageReading> {
  const { report, operationId } = writeLines(site, bodies, plainText(reason));
  const { state, problem, steps } = await report;
  const failed = steps.find(({ outcome }) => outcome.kind === 'failed')?.outcome;
  if (state === 'finished' && failed === undefined) return site.reading('afresh');
  const reading = await site.reading('afresh').catch(() => null);
  if (reading !== null && reading.rows.filter((row) => row.operationId === operationId).length === bodies.length) return reading;
  throw asTenantProblem(failed?.kind === 'failed' ? failed.problem : problem);
}
