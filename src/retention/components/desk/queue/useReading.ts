import * as React from 'react';
import type { QueueDesk, QueueSnapshot } from '../../../store/queue/queueDesk';

export interface Reading {
  /** What is known so far; null before the first screen. */
  readonly snapshot: QueueSnapshot | null;
  readonly going: boolean;
  /** Why it could not go on; null where it could. */
  readonly error: unknown;
  stop(): void;
  goOn(): void;
  /** Takes in what has changed without reading again. */
  refresh(): void;
}

/** Reads the queue while it is looked at, and stops when nobody does. */
export function useReading(desk: QueueDesk): Reading {
  const [snapshot, setSnapshot] = React.useState<QueueSnapshot | null>(desk.snapshot());
  const [going, setGoing] = React.useState(true);
  const [error, setError] = React.useState<unknown>(null);
  const [turn, setTurn] = React.useState(0);
  const control = React.useRef<AbortController | null>(null);

  React.useEffect(() => {
    const own = new AbortController();
    control.current = own;
    setGoing(true);
    setError(null);
    const show = (change: () => void): void => {
      if (control.current === own) change();
    };
    desk
      .read((next) => show(() => setSnapshot(next)), own.signal)
      .then(
        () => show(() => setGoing(false)),
        (failure: unknown) =>
          show(() => {
            setError(failure);
            setGoing(false);
          })
      );
    return () => {
      own.abort();
      control.current = null;
    };
  }, [desk, turn]);

  return {
    snapshot,
    going,
    error,
    stop: () => control.current?.abort(),
    goOn: () => setTurn((before) => before + 1),
    refresh: () => setSnapshot(desk.snapshot()),
  };
}
