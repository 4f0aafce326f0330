import { sameLogin } from '../../../marking/rules/historyCheck';
import type { DisposalPlan, PlanEnd, PlanState, StandingPlan, Word } from './plan';

/** One thing that happened to a plan. */
export type PlanEvent =
  | { readonly kind: 'made'; readonly planId: string; readonly plan: DisposalPlan; readonly needsSecond: boolean }
  | { readonly kind: 'agreed'; readonly planId: string; readonly hash: string; readonly word: Word }
  | { readonly kind: 'begun'; readonly planId: string; readonly word: Word; readonly logFrom: number }
  | { readonly kind: 'ended'; readonly planId: string; readonly end: PlanEnd };

function stateOf({ needsSecond, agreed, begun, ended }: Omit<StandingPlan, 'state'>): PlanState {
  if (ended !== null) return ended.how;
  if (begun !== null) return 'interrupted';
  return needsSecond && agreed === null ? 'waits' : 'ready';
}

function after(plan: Omit<StandingPlan, 'state'>, event: PlanEvent): Omit<StandingPlan, 'state'> {
  switch (event.kind) {
    case 'agreed': {
      // Another person's word, and on this very plan: agreeing to one's own plan is one person's word twice.
      const counts = event.hash === plan.plan.hash && !sameLogin(event.word.who.login, plan.plan.who.login);
      return counts && plan.agreed === null ? { ...plan, agreed: event.word } : plan;
    }
    case 'begun':
      // Where two began, the log's lines of both come after the first.
      return plan.begun === null ? { ...plan, begun: { ...event.word, logFrom: event.logFrom } } : plan;
    case 'ended':
      // Two tabs may carry one plan out: whoever ends later has read in the log what the other had not written yet.
      return plan.ended === null || (plan.ended.how === 'done' && event.end.how === 'done') ? { ...plan, ended: event.end } : plan;
    default:
      return plan;
  }
}

/**
 * What stands of plans, newest first. Only rows that count may come in: added by the account that they name, and unchanged.
 * @param events in the order in which they were written
 */
export function foldPlans(events: readonly PlanEvent[]): readonly StandingPlan[] {
  const plans = new Map<string, Omit<StandingPlan, 'state'>>();
  for (const event of events) {
    const known = plans.get(event.planId);
    if (event.kind === 'made') {
      if (known === undefined) plans.set(event.planId, { plan: event.plan, needsSecond: event.needsSecond, agreed: null, begun: null, ended: null });
    } else if (known !== undefined) plans.set(event.planId, after(known, event));
  }
  return [...plans.values()].map((plan) => ({ ...plan, state: stateOf(plan) })).reverse();
}
