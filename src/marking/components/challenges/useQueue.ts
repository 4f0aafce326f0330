import * as React from 'react';
import type { StepProblem } from '../../../work/types';
import { problemOf } from '../../../ui/problemOf';
import type { ChallengeDesk, ChallengeQueue } from '../../store/challenges';

export type QueueState =
  { readonly kind: 'reading' } | { readonly kind: 'read'; readonly queue: ChallengeQueue } | { readonly kind: 'failed'; readonly problem: StepProblem };

/** What waits for the person. What was read stays in sight while it is read again. */
export function useQueue(desk: ChallengeDesk): { state: QueueState; readAgain: () => void } {
  const [state, setState] = React.useState<QueueState>({ kind: 'reading' });
  const [round, setRound] = React.useState(0);
  React.useEffect(() => {
    let wanted = true;
    setState((at) => (at.kind === 'read' ? at : { kind: 'reading' }));
    desk.queue().then(
      (queue) => wanted && setState({ kind: 'read', queue }),
      (error: unknown) => wanted && setState({ kind: 'failed', problem: problemOf(error) })
    );
    return () => {
      wanted = false;
    };
  }, [desk, round]);
  return { state, readAgain: React.useCallback(() => setRound((at) => at + 1), []) };
}
