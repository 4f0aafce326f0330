import { sameLogin } from '../../../../marking/rules/historyCheck';
import type { ChangeRow, ChangeStep, ScheduleChange, StepRefusal } from './types';

/** What must have happened last, for each step on the way. */
const AFTER: Readonly<Partial<Record<ChangeStep, ChangeStep>>> = {
  agreed: 'proposed',
  signedByHead: 'agreed',
  signedByOfficer: 'signedByHead',
  putInForce: 'signedByOfficer',
};

const ENDS: readonly ChangeStep[] = ['putInForce', 'refused', 'withdrawn'];

/** What must happen next; null where nothing does any more. */
export function nextStep({ state }: Pick<ScheduleChange, 'state'>): ChangeStep | null {
  return (Object.keys(AFTER) as ChangeStep[]).find((step) => AFTER[step] === state) ?? null;
}

export const hasEnded = ({ state }: Pick<ScheduleChange, 'state'>): boolean => ENDS.includes(state);

const whoDid = (steps: readonly ChangeRow[], step: ChangeStep): string => steps.find((row) => row.step === step)?.who.login ?? '';

/**
 * Why a step does not follow from those taken so far; null where it does. It is asked of what people are offered and of
 * every row that is read: what was added past the screen counts no more than what the screen would have let through.
 * Who proposed a change is never its only signatory, because two people sign it: the head of the business area and the
 * records officer (The National Archives, What to Keep).
 */
export function whyNot(change: Pick<ScheduleChange, 'state' | 'steps'>, step: ChangeStep, login: string): StepRefusal | null {
  if (hasEnded(change)) return 'ended';
  const proposer = whoDid(change.steps, 'proposed');
  if (step === 'withdrawn') return sameLogin(login, proposer) ? null : 'onlyProposer';
  if (step === 'refused') return sameLogin(login, proposer) ? 'ownProposal' : null;
  if (AFTER[step] !== change.state) return 'outOfOrder';
  if (step === 'signedByOfficer' && sameLogin(login, whoDid(change.steps, 'signedByHead'))) return 'sameSignatory';
  return null;
}

const KEEPERS: readonly ChangeStep[] = ['signedByOfficer', 'putInForce'];

/** Whether a person may take a step now: null, or why not. */
export function mayStep(
  change: Pick<ScheduleChange, 'state' | 'steps'>,
  step: ChangeStep,
  person: { readonly login: string; readonly keeps: boolean }
): StepRefusal | null {
  return whyNot(change, step, person.login) ?? (KEEPERS.includes(step) && !person.keeps ? 'onlyKeepers' : null);
}
