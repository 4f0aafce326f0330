import type { TenantProblem } from '../tenant';
import type { StepProblem, StepProblemCode } from '../work';

/** SharePoint's refusal of one document, as a step's problem. */
export function toStepProblem(problem: TenantProblem): StepProblem {
  const code: StepProblemCode = problem.code === 'overThreshold' ? 'refused' : problem.code;
  return { code, values: problem.values, detail: problem.message };
}
