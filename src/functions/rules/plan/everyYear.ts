import { amountOf } from './amountOf';
import type { PlanYear } from './types';

/** No plan looks further: a year that somebody mistyped does not draw a bar in another century. */
export const LONGEST_PLAN = 60;

/** The years of a plan without a gap, as a chart needs them: from the first one on, and no more than sixty. */
export function everyYear(years: readonly PlanYear[]): readonly PlanYear[] {
  if (years.length === 0) return [];
  const first = years[0].year;
  const count = Math.min(LONGEST_PLAN, years[years.length - 1].year - first + 1);
  const known = new Map(years.map((each) => [each.year, each]));
  return Array.from(
    { length: count },
    (_, at) => known.get(first + at) ?? { year: first + at, overdue: false, ...amountOf([]), byAction: {}, byDecision: {}, items: [] }
  );
}
