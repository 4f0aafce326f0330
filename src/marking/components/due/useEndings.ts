import * as React from 'react';
import type { DueDesk, Endings } from '../../store/lapsing/dueDesk';

export type EndingsState =
  { readonly kind: 'reading' } | { readonly kind: 'read'; readonly endings: Endings } | { readonly kind: 'failed'; readonly error: unknown };

const READING: EndingsState = { kind: 'reading' };

/** Reads what has come to its time, then what waits for something to happen, which takes longer. */
export function useEndings(desk: DueDesk): { due: EndingsState; awaiting: EndingsState; readAgain: () => void } {
  const [due, setDue] = React.useState<EndingsState>(READING);
  const [awaiting, setAwaiting] = React.useState<EndingsState>(READING);
  const [round, setRound] = React.useState(0);
  React.useEffect(() => {
    let wanted = true;
    const read = async (ask: () => Promise<Endings>, show: (state: EndingsState) => void): Promise<void> => {
      show(READING);
      try {
        const endings = await ask();
        if (wanted) show({ kind: 'read', endings });
      } catch (error) {
        if (wanted) show({ kind: 'failed', error });
      }
    };
    setAwaiting(READING);
    void read(() => desk.due(), setDue).then(() => (wanted ? read(() => desk.awaiting(), setAwaiting) : undefined));
    return () => {
      wanted = false;
    };
  }, [desk, round]);
  return { due, awaiting, readAgain: React.useCallback(() => setRound((at) => at + 1), []) };
}
