import { checkPage, hasGaps } from '../levels';
import { APPRAISAL_DECISIONS, SERIES_PLACES, type AppraisalDecision, type SeriesType } from '../page';
import { coveringDatesOf } from './coveringDatesOf';
import { gapsOf } from './gapsOf';
import type { AppraisalReport, AppraisalSource, ReportedSeries } from './types';
import { volumeOf } from './volumeOf';

const decisionOf = ({ series }: ReportedSeries): AppraisalDecision => series.appraisalDecision || 'undecided';

function formatsOf(series: readonly ReportedSeries[]): AppraisalReport['formats'] {
  const counts = new Map<string, number>();
  for (const { series: each } of series) {
    const names = new Set(each.formats.map((name) => name.trim().toLowerCase()).filter((name) => name !== ''));
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ name, series: count })).sort((a, b) => b.series - a.series || (a.name < b.name ? -1 : 1));
}

/**
 * A function page as an appraisal report under The National Archives' headings. It is a draft: what the page does not say
 * is named among its gaps and never made up.
 */
export function appraisalReport({ page, on, snapshot, stages = new Map() }: AppraisalSource): AppraisalReport {
  const check = checkPage(page, on);
  const series = page.keyRecordSeries.map((each, at): ReportedSeries => ({ series: each, number: at + 1, stages: stages.get(each.id) ?? [] }));
  const ofTypes = (...types: readonly (SeriesType | '')[]): readonly ReportedSeries[] => series.filter((each) => types.includes(each.series.type));
  const decided = (decision: AppraisalDecision): readonly ReportedSeries[] => series.filter((each) => decisionOf(each) === decision);
  const places = [...SERIES_PLACES, '' as const].map((place) => ({ place, of: series.filter((each) => each.series.where === place) }));
  const transferred = series.filter((each) => each.stages.some(({ stage }) => stage.stage === 'transferred'));
  return {
    page,
    on,
    snapshot,
    check,
    coveringDates: coveringDatesOf(series),
    series,
    summary: {
      committees: ofTypes('committee'),
      policyFiles: ofTypes('policy', 'ministerial', 'correspondence'),
      caseFiles: ofTypes('case'),
      datasets: ofTypes('dataset', 'model'),
      others: ofTypes('other', ''),
    },
    transferred,
    proposals: Object.fromEntries(APPRAISAL_DECISIONS.map((each) => [each, decided(each)])) as AppraisalReport['proposals'],
    volume: volumeOf(series),
    formats: formatsOf(series),
    places: places.filter((each) => each.of.length > 0).map((each) => ({ place: each.place, volume: volumeOf(each.of) })),
    gaps: gapsOf({ page, series, transferred, check, historyGaps: hasGaps(page, on) }),
  };
}
