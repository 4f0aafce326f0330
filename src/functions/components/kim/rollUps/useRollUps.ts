import * as React from 'react';
import { problemOf } from '../../../../ui/problemOf';
import type { StepProblem } from '../../../../work/types';
import { readRollUps, type ReadRollUps } from '../../../store/rollups/readRollUps';
import type { KimFunctions } from '../../../store/site/kimFunctions';

export type RollUpShelf =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly problem: StepProblem }
  | { readonly kind: 'notSetUp' }
  | ({ readonly kind: 'open' } & ReadRollUps);

/** What sites have told of their functions, and a way to read it again. */
export function useRollUps(door: KimFunctions['door']): { readonly shelf: RollUpShelf; readonly read: () => void } {
  const [shelf, setShelf] = React.useState<RollUpShelf>({ kind: 'reading' });
  const [turn, setTurn] = React.useState(0);
  React.useEffect(() => {
    let wanted = true;
    const show = (next: RollUpShelf): void => {
      if (wanted) setShelf(next);
    };
    readRollUps(door).then(
      (found) => show({ kind: 'open', ...found }),
      (error: unknown) => {
        const problem = problemOf(error);
        show(problem.code === 'notFound' ? { kind: 'notSetUp' } : { kind: 'failed', problem });
      }
    );
    return () => {
      wanted = false;
    };
  }, [door, turn]);
  return { shelf, read: () => setTurn((times) => times + 1) };
}
