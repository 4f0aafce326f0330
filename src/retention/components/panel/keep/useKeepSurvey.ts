import * as React from 'react';
import { problemOf } from '../../../../ui/problemOf';
import type { StepProblem } from '../../../../work/types';
import { createKeepDesk, type KeepDesk, type KeepSurvey } from '../../../store/keeping/keepDesk';
import { useRecordPanel } from '../surroundings';

export type Surveyed =
  { readonly kind: 'reading' } | { readonly kind: 'read'; readonly survey: KeepSurvey } | { readonly kind: 'failed'; readonly problem: StepProblem };

/** Reads what was selected, and again after something was written. */
export function useKeepSurvey(): { readonly desk: KeepDesk; readonly at: Surveyed; readonly again: () => void } {
  const { site, listId, selection } = useRecordPanel();
  const desk = React.useMemo(() => createKeepDesk(site, listId, selection), [site, listId, selection]);
  const [at, setAt] = React.useState<Surveyed>({ kind: 'reading' });
  const [round, setRound] = React.useState(0);
  React.useEffect(() => {
    let wanted = true;
    setAt({ kind: 'reading' });
    desk.survey().then(
      (survey) => wanted && setAt({ kind: 'read', survey }),
      (error: unknown) => wanted && setAt({ kind: 'failed', problem: problemOf(error) })
    );
    return () => {
      wanted = false;
    };
  }, [desk, round]);
  return { desk, at, again: React.useCallback(() => setRound((before) => before + 1), []) };
}
