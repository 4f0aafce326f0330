import * as React from 'react';
import type { MarkingDesk, SelectedRow, Survey } from '../../store/desk';

export type SurveyState =
  { readonly kind: 'reading' } | { readonly kind: 'read'; readonly survey: Survey } | { readonly kind: 'failed'; readonly error: unknown };

/** Reads what is selected, and again when asked. An answer that comes after a newer question is thrown away. */
export function useSurvey(desk: MarkingDesk, selection: readonly SelectedRow[]): { state: SurveyState; readAgain: () => void } {
  const [state, setState] = React.useState<SurveyState>({ kind: 'reading' });
  const [round, setRound] = React.useState(0);
  React.useEffect(() => {
    let wanted = true;
    setState({ kind: 'reading' });
    desk.survey(selection).then(
      (survey) => wanted && setState({ kind: 'read', survey }),
      (error: unknown) => wanted && setState({ kind: 'failed', error })
    );
    return () => {
      wanted = false;
    };
  }, [desk, selection, round]);
  return { state, readAgain: () => setRound((at) => at + 1) };
}
