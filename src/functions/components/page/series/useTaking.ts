import * as React from 'react';
import { problemOf } from '../../../../ui/problemOf';
import type { StepProblem } from '../../../../work/types';
import type { Change, RecordSeries, StageTaken } from '../../../rules';
import { createPageDesk } from '../../../store/page/pageDesk';
import { createRollUpDesk } from '../../../store/rollups/createRollUpDesk';
import { useFunctionPage } from '../surroundings';
import { stageOf, type StageDraft } from './stageDraft';

export type Taking = { readonly kind: 'none' | 'taking' | 'changedSince' | 'refused' } | { readonly kind: 'failed'; readonly problem: StepProblem };

/** What an appraisal decides is written on the page too. */
function decided(series: RecordSeries, { stage, decision, rationale }: StageDraft): readonly Change[] {
  if (stage !== 'appraised') return [];
  const path = `keyRecordSeries/${series.id}`;
  return [
    { path: `${path}/appraisalDecision`, was: series.appraisalDecision, value: decision },
    { path: `${path}/rationale`, was: series.rationale, value: rationale.trim() },
  ].filter(({ was, value }) => was !== value);
}

const newestRow = (taken: readonly StageTaken[]): number => taken[taken.length - 1]?.rowId ?? 0;

/**
 * Takes a step for a series, where nobody else has done something about it meanwhile, and tells the KIM site of it.
 * @param onTaken is told whether the KIM site knows of it
 */
export function useTaking(onTaken: (told: boolean) => void): {
  readonly taking: Taking;
  readonly take: (series: RecordSeries, taken: readonly StageTaken[], draft: StageDraft) => Promise<void>;
} {
  const { site, setReading } = useFunctionPage();
  const [taking, setTaking] = React.useState<Taking>({ kind: 'none' });
  const take = async (series: RecordSeries, taken: readonly StageTaken[], draft: StageDraft): Promise<void> => {
    setTaking({ kind: 'taking' });
    try {
      const desk = createPageDesk(site);
      const now = await desk.read('afresh');
      if (newestRow(now.state.stages.get(series.id) ?? []) !== newestRow(taken)) {
        setReading(now);
        setTaking({ kind: 'changedSince' });
        return;
      }
      const changes = decided(series, draft);
      const saved = changes.length === 0 ? null : await desk.save(changes, draft.reason);
      if (saved !== null && saved.kind !== 'saved') {
        setReading(saved.reading);
        setTaking({ kind: saved.kind === 'conflict' ? 'changedSince' : 'refused' });
        return;
      }
      // Where the step itself fails, what was decided stands already when it is tried again.
      if (saved !== null) setReading(saved.reading);
      const written = await desk.takeStage(series.id, stageOf(draft), draft.reason.trim());
      if (written.kind !== 'written') {
        setReading(written.reading);
        setTaking({ kind: 'refused' });
        return;
      }
      // Only a page that somebody has confirmed has told of itself.
      const tells = written.reading.state.confirmations.length > 0;
      const told = tells ? await createRollUpDesk(site).publish(written.reading) : null;
      setTaking({ kind: 'none' });
      setReading(written.reading);
      onTaken(told === null || told.kind === 'published' || told.kind === 'noKim');
    } catch (error) {
      setTaking({ kind: 'failed', problem: problemOf(error) });
    }
  };
  return { taking, take };
}
