import * as React from 'react';
import type { DocumentHistory, DocumentState, MarkingDesk } from '../../store/desk';

export type HistoryState =
  { readonly kind: 'reading' } | { readonly kind: 'read'; readonly history: DocumentHistory } | { readonly kind: 'failed'; readonly error: unknown };

/** Reads one document's history when the person asks to see it. */
export function useHistory(desk: MarkingDesk, document: DocumentState): HistoryState {
  const [state, setState] = React.useState<HistoryState>({ kind: 'reading' });
  React.useEffect(() => {
    let wanted = true;
    setState({ kind: 'reading' });
    desk.history(document).then(
      (history) => wanted && setState({ kind: 'read', history }),
      (error: unknown) => wanted && setState({ kind: 'failed', error })
    );
    return () => {
      wanted = false;
    };
  }, [desk, document]);
  return state;
}
