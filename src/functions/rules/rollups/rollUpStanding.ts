import type { FunctionRollUp } from '../moves';

/**
 * How a function's page stands: confirmed and inside its period, past it, never confirmed, or of a function that has ended
 * and needs no more confirming.
 */
export type RollUpStanding = 'confirmed' | 'overdue' | 'never' | 'ended';

/** @param today YYYY-MM-DD */
export function rollUpStanding({ confirmedOn, nextReview, endDate }: FunctionRollUp, today: string): RollUpStanding {
  if (endDate !== '' && endDate <= today) return 'ended';
  if (confirmedOn === '') return 'never';
  return nextReview !== '' && nextReview < today ? 'overdue' : 'confirmed';
}

/** How many sites there are of each standing. */
export function coverOf(sites: readonly FunctionRollUp[], today: string): Readonly<Record<RollUpStanding, number>> & { readonly sites: number } {
  const count = (standing: RollUpStanding): number => sites.filter((each) => rollUpStanding(each, today) === standing).length;
  return { sites: sites.length, confirmed: count('confirmed'), overdue: count('overdue'), never: count('never'), ended: count('ended') };
}
