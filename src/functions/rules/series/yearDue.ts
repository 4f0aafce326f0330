import { addMonths, dayText, parseDay, twentyYearRule, type ClassPeriod, type Day, type Need, type TriggerDates } from '../../../retention/rules';
import type { RecordSeries } from '../page';

/** In which year something becomes of a series, and who says so; or why nobody can say. */
export type YearDue =
  | { readonly kind: 'said'; readonly year: string }
  /** By the period of its class, from the last day that it covers. */
  | { readonly kind: 'class'; readonly year: string; readonly from: Day }
  /** A public record: twenty years after its latest document (Public Records Act 1958, section 3(4)). */
  | { readonly kind: 'twentyYears'; readonly year: string; readonly from: Day }
  | { readonly kind: 'permanent' }
  | { readonly kind: 'unknown'; readonly why: 'accruals' | 'noDates' | 'noClass' }
  | { readonly kind: 'unknown'; readonly why: 'needs'; readonly needs: readonly Need[] };

/** The last day of a day, a month or a year; empty for what is none of them. */
export function lastDayOf(day: string): Day {
  if (/^\d{4}-\d{2}-\d{2}$/.test(day)) return Number.isNaN(parseDay(day)) ? '' : day;
  if (/^\d{4}$/.test(day)) return `${day}-12-31`;
  if (!/^\d{4}-\d{2}$/.test(day)) return '';
  const first = parseDay(`${day}-01`);
  return Number.isNaN(first) ? '' : dayText(addMonths(first, 1) - 1);
}

/** Dates that a whole series has: what was made or sent last was so on the last day that it covers. */
const datesOf = (last: Day): TriggerDates => ({ created: last, modified: last, sent: last });

/**
 * The year in which a series is due. What somebody wrote on the page counts; else the period of its class from the last day
 * that it covers; and where that goes to the archive or would be kept for ever, the twenty-year rule. A series to which more
 * is still added has no last day.
 * @param publicRecords whether the Public Records Act 1958 applies
 */
export function yearDueOf(
  {
    yearDue,
    accruals,
    coveringDates,
    disposalAction,
    appraisalDecision,
  }: Pick<RecordSeries, 'yearDue' | 'accruals' | 'coveringDates' | 'disposalAction' | 'appraisalDecision'>,
  period: ClassPeriod | null,
  publicRecords: boolean
): YearDue {
  if (yearDue !== '') return { kind: 'said', year: yearDue };
  if (accruals) return { kind: 'unknown', why: 'accruals' };
  const last = lastDayOf(coveringDates.to);
  if (last === '') return { kind: 'unknown', why: 'noDates' };
  const due = period === null ? null : period.due(datesOf(last));
  if (due !== null && due.disposeFrom !== null) return { kind: 'class', year: due.disposeFrom.slice(0, 4), from: last };
  const action = disposalAction === '' ? period?.recordClass.action : disposalAction;
  const toArchive = action === 'transfer' || appraisalDecision === 'select' || period?.twentyYears === true;
  const rule = publicRecords && toArchive ? twentyYearRule(last) : null;
  if (rule !== null) return { kind: 'twentyYears', year: String(rule.year), from: last };
  if (due === null) return { kind: 'unknown', why: 'noClass' };
  return due.permanent ? { kind: 'permanent' } : { kind: 'unknown', why: 'needs', needs: due.needs };
}
