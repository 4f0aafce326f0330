import type { CsvTable } from '../../../../tables';
import type { ForwardPlanWords } from '../../../../words/forwardPlan';
import type { FunctionSeriesWords } from '../../../../words/functionSeries';
import type { StageTaken } from '../../../rules';
import type { SeriesAtWork } from './listSeries';

/** Several values of one cell, as the archive's own files part them. */
const PARTED = '|';

/** The newest closure that still stands: one that was opened again does not. */
function closureOf(taken: readonly StageTaken[]): StageTaken['stage']['closure'] {
  const newest = [...taken].reverse().find(({ stage }) => stage.stage === 'closed' || stage.stage === 'open');
  return newest?.stage.stage === 'closed' ? newest.stage.closure : undefined;
}

/** The selection list: each series with what was decided of it, why, and how it goes to the archive. */
export function selectionCsv(all: readonly SeriesAtWork[], { csv }: FunctionSeriesWords, plan: ForwardPlanWords): CsvTable {
  return {
    headings: Object.values(csv),
    rows: all.map(({ series, taken, year, reckoned }) => {
      const newest = taken[taken.length - 1]?.stage;
      const closure = closureOf(taken);
      const cells: Readonly<Record<keyof typeof csv, string | number>> = {
        series: series.name,
        type: series.type,
        recordClass: series.scheduleRef,
        from: series.coveringDates.from,
        to: series.coveringDates.to,
        documents: series.volume.documents ?? '',
        bytes: series.volume.bytes ?? '',
        metres: series.volume.metres ?? '',
        where: series.location,
        action: series.disposalAction === '' ? '' : plan.actions[series.disposalAction],
        decision: series.appraisalDecision === '' ? '' : plan.decisions[series.appraisalDecision],
        rationale: series.rationale,
        stage: newest === undefined ? '' : plan.stages[newest.stage],
        stageOn: newest?.on ?? '',
        closureStart: closure?.closureStartDate ?? '',
        closurePeriod: closure?.closurePeriod.join(PARTED) ?? '',
        exemptions: (closure?.foiExemptionCode ?? series.foiCodes).join(PARTED),
        asserted: closure?.foiExemptionAsserted ?? '',
        archiveSeries: series.tnaSeries,
        yearDue: year ?? '',
        reckoned: reckoned ? csv.reckoned : '',
      };
      return (Object.keys(csv) as (keyof typeof csv)[]).map((key) => cells[key]);
    }),
  };
}
