import * as React from 'react';
import { problemOf } from '../../../../ui/problemOf';
import type { StepProblem } from '../../../../work/types';
import { readDeleteFacts, type DeleteReading } from '../../../store/explaining/readDeleteFacts';
import type { SelectedRow } from '../../../store/site/recordSite';
import { useRecordPanel } from '../surroundings';

export type Reading =
  { readonly kind: 'reading' } | { readonly kind: 'read'; readonly reading: DeleteReading } | { readonly kind: 'failed'; readonly problem: StepProblem };

/** Reads what stands against deleting one document, and again when somebody asks. */
export function useDeleteReading(row: SelectedRow | null): { readonly at: Reading; readonly again: () => void } {
  const { site, listId } = useRecordPanel();
  const [at, setAt] = React.useState<Reading>({ kind: 'reading' });
  const [round, setRound] = React.useState(0);
  React.useEffect(() => {
    if (row === null) return;
    let wanted = true;
    setAt({ kind: 'reading' });
    readDeleteFacts(site, listId, row).then(
      (reading) => wanted && setAt({ kind: 'read', reading }),
      (error: unknown) => wanted && setAt({ kind: 'failed', problem: problemOf(error) })
    );
    return () => {
      wanted = false;
    };
  }, [site, listId, row, round]);
  return { at, again: () => setRound((before) => before + 1) };
}
