import type { FunctionPage } from '../page';
import { dayRange, monthsAfter, mustBeBefore } from './days';

/** For how long a confirmation holds where nobody said. */
export const USUAL_REVIEW_MONTHS = 12;

/** Whether somebody who knows said of the page that it is true, and the day on which they look again has not passed. */
export function isConfirmed({ lastReviewed, nextReview }: Pick<FunctionPage, 'lastReviewed' | 'nextReview'>, today: string): boolean {
  if (dayRange(lastReviewed) === null || mustBeBefore(today, lastReviewed)) return false;
  const until = nextReview === '' ? monthsAfter(lastReviewed, USUAL_REVIEW_MONTHS) : nextReview;
  return dayRange(until) !== null && !mustBeBefore(until, today);
}
