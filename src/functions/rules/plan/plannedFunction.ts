import type { StageTaken } from '../appraisal/types';
import type { PlannedSeries } from '../moves';
import type { FunctionPage, RecordSeries } from '../page';
import type { PlannedFunction } from './types';

/** A series as a plan needs it. One that is retained with approval is due when it is to be looked at again. */
export function plannedSeries(series: RecordSeries, stages: readonly StageTaken[] = []): PlannedSeries {
  const newest = stages.length > 0 ? stages[stages.length - 1].stage : null;
  const again = newest?.stage === 'retained' ? (newest.approval?.until ?? '').slice(0, 4) : '';
  return {
    id: series.id,
    name: series.name,
    recordClass: series.scheduleRef,
    yearDue: again || series.yearDue,
    coveringTo: series.coveringDates.to,
    action: series.disposalAction,
    decision: series.appraisalDecision,
    stage: newest?.stage ?? '',
    documents: series.volume.documents,
    bytes: series.volume.bytes,
    metres: series.volume.metres,
    where: series.where,
  };
}

/** A page as a plan needs it. */
export const plannedFunction = (page: FunctionPage): PlannedFunction => ({
  functionId: page.functionId,
  title: page.title,
  siteUrl: page.siteUrl,
  endDate: page.endDate,
  series: page.keyRecordSeries.map((series) => plannedSeries(series)),
});
