import * as React from 'react';
import type { HistoryCheck } from '../../marking/rules';
import { useSetupSurroundings } from './surroundings';

type State = { readonly kind: 'idle' } | { readonly kind: 'checking' } | { readonly kind: 'done'; readonly check: HistoryCheck } | { readonly kind: 'failed' };

/** The check of a site's history: not begun, going on, and what it found. */
export function useHistoryCheck(): { readonly state: State; readonly check: () => void } {
  const { checkHistory } = useSetupSurroundings();
  const [state, setState] = React.useState<State>({ kind: 'idle' });
  const check = React.useCallback(() => {
    setState({ kind: 'checking' });
    checkHistory().then(
      (found) => setState({ kind: 'done', check: found }),
      () => setState({ kind: 'failed' })
    );
  }, [checkHistory]);
  return { state, check };
}
