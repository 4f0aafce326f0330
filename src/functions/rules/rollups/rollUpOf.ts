import { addMonths, dayText, parseDay } from '../../../retention/rules';
import { foldPage, type PageRow, type PageState } from '../edits';
import type { FunctionRollUp } from '../moves';
import { plannedSeries } from '../plan/plannedFunction';
import type { FunctionPerson, FunctionSettings } from '../settings';

export interface ToRollUp {
  readonly rows: readonly PageRow[];
  readonly state: PageState;
  readonly settings: Pick<FunctionSettings, 'functionId' | 'reviewMonths'>;
  readonly siteUrl: string;
  /** What the site was found to be called, and when it was counted; empty where it never was. */
  readonly siteTitle: string;
  readonly gatheredAt: string;
  readonly who: FunctionPerson;
  /** ISO 8601. */
  readonly when: string;
}

/**
 * What a site tells the KIM site of its function: the page as it was last confirmed, and what has been done about its
 * series since. A page that nobody has confirmed is told as it stands, and said to be so.
 */
export function rollUpOf({ rows, state, settings, siteUrl, siteTitle, gatheredAt, who, when }: ToRollUp): FunctionRollUp {
  const confirmation = state.confirmations[state.confirmations.length - 1];
  const { page } = confirmation === undefined ? state : foldPage(rows, settings.functionId, confirmation.upTo);
  const confirmedOn = confirmation?.when.slice(0, 10) ?? '';
  const review = confirmedOn === '' ? Number.NaN : addMonths(parseDay(confirmedOn), settings.reviewMonths);
  return {
    functionId: settings.functionId,
    title: page.title,
    siteUrl,
    siteTitle,
    department: page.department,
    businessUnit: page.businessUnit,
    level: confirmation?.level ?? '',
    confirmedOn,
    nextReview: Number.isNaN(review) ? '' : dayText(review),
    startDate: page.startDate,
    endDate: page.endDate,
    keyRecords: page.keyRecords.length,
    series: page.keyRecordSeries.map((series) => plannedSeries(series, state.stages.get(series.id) ?? [])),
    page: confirmation?.page ?? '',
    gatheredAt,
    who,
    when,
  };
}
