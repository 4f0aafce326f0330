import * as React from 'react';
import type { ChangeShelf } from '../../../store/schedules/changes/changeDesk';
import { useScheduleRoom } from '../room/scheduleRoom';

export type ChangesView =
  { readonly kind: 'reading' } | { readonly kind: 'failed'; readonly error: unknown } | { readonly kind: 'read'; readonly shelf: ChangeShelf };

/** What is proposed and agreed, and a way to read it again. What is shown stays while it is read again. */
export function useChanges(): { readonly view: ChangesView; read(): void } {
  const { changes } = useScheduleRoom();
  const [view, setView] = React.useState<ChangesView>({ kind: 'reading' });
  const [turn, setTurn] = React.useState(0);
  React.useEffect(() => {
    let wanted = true;
    changes.read().then(
      (shelf) => wanted && setView({ kind: 'read', shelf }),
      (error: unknown) => wanted && setView({ kind: 'failed', error })
    );
    return () => {
      wanted = false;
    };
  }, [changes, turn]);
  return { view, read: React.useCallback(() => setTurn((at) => at + 1), []) };
}
