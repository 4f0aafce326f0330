import * as React from 'react';
import type { StepProblem } from '../../../work/types';
import { problemOf } from '../../../ui/problemOf';
import type { ChallengeDesk, ChallengeRoutes } from '../../store/challenges';
import type { DocumentState } from '../../store/desk';

export type RoutesState =
  { readonly kind: 'reading' } | { readonly kind: 'read'; readonly routes: ChallengeRoutes } | { readonly kind: 'failed'; readonly problem: StepProblem };

/** Where challenges to these documents would go; read once, and again when asked. */
export function useRoutes(desk: ChallengeDesk, documents: readonly DocumentState[]): { state: RoutesState; readAgain: () => void } {
  const [state, setState] = React.useState<RoutesState>({ kind: 'reading' });
  const [round, setRound] = React.useState(0);
  React.useEffect(() => {
    let wanted = true;
    setState({ kind: 'reading' });
    desk.routes(documents).then(
      (routes) => wanted && setState({ kind: 'read', routes }),
      (error: unknown) => wanted && setState({ kind: 'failed', problem: problemOf(error) })
    );
    return () => {
      wanted = false;
    };
  }, [desk, documents, round]);
  return { state, readAgain: () => setRound((at) => at + 1) };
}
