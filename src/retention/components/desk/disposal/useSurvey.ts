import * as React from 'react';
import type { DisposalDesk, DisposalSurvey } from '../../../store/disposal';

export type SurveyState =
  { readonly kind: 'reading' } | { readonly kind: 'read'; readonly survey: DisposalSurvey } | { readonly kind: 'failed'; readonly error: unknown };

/** Reads what was decided and planned, and reads it again when asked. */
export function useSurvey(desk: DisposalDesk): { readonly state: SurveyState; readonly readAgain: () => void } {
  const [state, setState] = React.useState<SurveyState>({ kind: 'reading' });
  const [round, setRound] = React.useState(0);
  React.useEffect(() => {
    let wanted = true;
    // What was read stays in sight while it is read again: focus and place are kept.
    setState((before) => (before.kind === 'read' ? before : { kind: 'reading' }));
    desk.survey().then(
      (survey) => wanted && setState({ kind: 'read', survey }),
      (error: unknown) => wanted && setState({ kind: 'failed', error })
    );
    return () => {
      wanted = false;
    };
  }, [desk, round]);
  return { state, readAgain: React.useCallback(() => setRound((at) => at + 1), []) };
}
