import * as React from 'react';
import type { StepProblem } from '../../../../work/types';
import { problemOf } from '../../../../ui/problemOf';
import type { OriginatorsInUse, SuccessionDesk } from '../../../store/succession';

export type OriginatorsState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly rows: number }
  | { readonly kind: 'read'; readonly found: OriginatorsInUse }
  | { readonly kind: 'failed'; readonly problem: StepProblem };

/** Who answers for documents: read when somebody asks, because every library is read for it. */
export function useOriginators(desk: SuccessionDesk): { state: OriginatorsState; look: () => void } {
  const [state, setState] = React.useState<OriginatorsState>({ kind: 'none' });
  const asked = React.useRef(0);
  React.useEffect(
    () => () => {
      asked.current = -1;
    },
    []
  );
  const look = React.useCallback(() => {
    const mine = (asked.current += 1);
    const show = (next: OriginatorsState): void => {
      if (asked.current === mine) setState(next);
    };
    show({ kind: 'reading', rows: 0 });
    desk
      .originators((rows) => show({ kind: 'reading', rows }))
      .then(
        (found) => show({ kind: 'read', found }),
        (error: unknown) => show({ kind: 'failed', problem: problemOf(error) })
      );
  }, [desk]);
  return { state, look };
}
