import { dayRange } from '../levels';
import type { ReportedSeries } from './types';

/** The days that series cover together, as far as they say so: the earliest first day and the latest last one, as they were written. */
export function coveringDatesOf(series: readonly ReportedSeries[]): { readonly from: string; readonly to: string } {
  let from = { day: '', at: Number.POSITIVE_INFINITY };
  let to = { day: '', at: Number.NEGATIVE_INFINITY };
  for (const { coveringDates } of series.map((each) => each.series)) {
    const [first, last] = [dayRange(coveringDates.from)?.first, dayRange(coveringDates.to)?.last];
    if (first !== undefined && first < from.at) from = { day: coveringDates.from, at: first };
    if (last !== undefined && last > to.at) to = { day: coveringDates.to, at: last };
  }
  return { from: from.day, to: to.day };
}
