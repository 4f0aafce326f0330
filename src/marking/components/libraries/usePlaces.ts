import * as React from 'react';
import type { ContainerDesk, Places } from '../../store/containers/desk';

export type PlacesState =
  | { readonly kind: 'reading'; readonly seen: number; readonly of: number }
  | { readonly kind: 'read'; readonly places: Places }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Reads how a site's places stand, and again when asked; it can be stopped, and then says what it had. */
export function usePlaces(desk: ContainerDesk): { state: PlacesState; read: () => void; stop: () => void } {
  const [state, setState] = React.useState<PlacesState>({ kind: 'reading', seen: 0, of: 0 });
  const current = React.useRef<AbortController | null>(null);
  const read = React.useCallback(() => {
    current.current?.abort();
    const mine = new AbortController();
    current.current = mine;
    const when = (next: PlacesState): void => {
      if (current.current === mine) setState(next);
    };
    setState({ kind: 'reading', seen: 0, of: 0 });
    desk.read({ signal: mine.signal, onPage: (seen, of) => when({ kind: 'reading', seen, of }) }).then(
      (places) => when({ kind: 'read', places }),
      (error: unknown) => when({ kind: 'failed', error })
    );
  }, [desk]);
  React.useEffect(() => {
    read();
    return () => {
      current.current?.abort();
      current.current = null;
    };
  }, [read]);
  return { state, read, stop: () => current.current?.abort() };
}
