import * as React from 'react';
import { problemOf } from '../../../../ui/problemOf';
import type { StepProblem } from '../../../../work/types';
import type { HoldDesk, HoldShelf } from '../../../store/holds/createHoldDesk';

export type Shelf = { readonly kind: 'reading' } | { readonly kind: 'failed'; readonly problem: StepProblem } | HoldShelf;

/** The department's holds as they stand, and a way to read them again. What stands is shown until the new answer is there. */
export function useHoldShelf(desk: HoldDesk): { readonly shelf: Shelf; readonly read: () => Promise<void> } {
  const [shelf, setShelf] = React.useState<Shelf>({ kind: 'reading' });
  const alive = React.useRef(true);
  const read = React.useCallback(
    () =>
      desk.read().then(
        (answer) => {
          if (alive.current) setShelf(answer);
        },
        (error: unknown) => {
          if (alive.current) setShelf({ kind: 'failed', problem: problemOf(error) });
        }
      ),
    [desk]
  );
  React.useEffect(() => {
    alive.current = true;
    void read();
    return () => {
      alive.current = false;
    };
  }, [read]);
  return { shelf, read };
}
