import type { FunctionPage } from '../page';
import { dayRange, type DayRange } from './days';

/**
 * Whether a function's history leaves days of its life untold. An event holds until its `to`, else until the next. Days
 * that are known by month or year alone are given the benefit of the doubt: a gap is where there must be one.
 * @param today YYYY-MM-DD, up to which a function that has not ended is told
 */
export function hasGaps({ history, startDate, endDate }: Pick<FunctionPage, 'history' | 'startDate' | 'endDate'>, today: string): boolean {
  const events: { from: DayRange; to: DayRange | null }[] = [];
  for (const { date, to } of history) {
    const from = dayRange(date);
    if (from === null) return true;
    events.push({ from, to: dayRange(to) });
  }
  if (events.length === 0) return true;
  events.sort((a, b) => a.from.first - b.from.first);
  const start = dayRange(startDate);
  if (start !== null && events[0].from.first > start.last) return true;

  let told = Number.NEGATIVE_INFINITY;
  for (const [at, { from, to }] of events.entries()) {
    if (at > 0 && from.first > told + 1) return true;
    const next = at + 1 < events.length ? events[at + 1].from.first - 1 : Number.POSITIVE_INFINITY;
    told = Math.max(told, to?.last ?? next);
  }
  const until = [dayRange(endDate), dayRange(today)].flatMap((range) => (range === null ? [] : [range.first]));
  return until.length > 0 && Math.min(...until) > told;
}
