import type { Confirmation } from '../edits';
import type { FunctionPage } from '../page';
import { monthsAfter } from './days';

/**
 * The page of a site, with the days on which it was last confirmed and is to be looked at again.
 * @param confirmations oldest first
 * @param reviewMonths how long a confirmation holds
 * @param dayOf the day of a moment, YYYY-MM-DD, in whichever zone counts; by default in UTC
 */
export function withConfirmation(
  page: FunctionPage,
  confirmations: readonly Pick<Confirmation, 'when'>[],
  reviewMonths: number,
  dayOf: (when: string) => string = (when) => when.slice(0, 10)
): FunctionPage {
  if (confirmations.length === 0) return page;
  const lastReviewed = dayOf(confirmations[confirmations.length - 1].when);
  return { ...page, lastReviewed, nextReview: monthsAfter(lastReviewed, reviewMonths) };
}
