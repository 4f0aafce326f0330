import * as React from 'react';
import type { DocumentState, MarkingDesk, ReleaseDesk, ReleaseSurvey } from '../../store/desk';

export type ReleaseState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly desk: ReleaseDesk; readonly survey: ReleaseSurvey }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Opens the desk for released copies and reads who may release what; again when asked. */
export function useReleaseSurvey(desk: MarkingDesk, documents: readonly DocumentState[]): { state: ReleaseState; readAgain: () => void } {
  const [state, setState] = React.useState<ReleaseState>({ kind: 'reading' });
  const [round, setRound] = React.useState(0);
  React.useEffect(() => {
    let wanted = true;
    setState({ kind: 'reading' });
    (async (): Promise<void> => {
      const releases = await desk.releases();
      const survey = await releases.survey(documents);
      if (wanted) setState({ kind: 'read', desk: releases, survey });
    })().catch((error: unknown) => wanted && setState({ kind: 'failed', error }));
    return () => {
      wanted = false;
    };
  }, [desk, documents, round]);
  return { state, readAgain: React.useCallback(() => setRound((at) => at + 1), []) };
}
