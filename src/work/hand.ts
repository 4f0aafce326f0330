import type { WorkControl } from './types';

/** A person's hand on a run, seen from the run's side. */
export interface Hand extends WorkControl {
  readonly cancelled: boolean;
  readonly paused: boolean;
  /** Aborted by cancel: ends any waiting. */
  readonly signal: AbortSignal;
  /** Resolves when the run may go on, or was cancelled. */
  untilResumed(): Promise<void>;
}

export function createHand(onChange: () => void = () => undefined): Hand {
  const abort = new AbortController();
  let paused = false;
  let wake: (() => void)[] = [];
  const release = (): void => {
    wake.forEach((go) => go());
    wake = [];
  };
  return {
    get cancelled() {
      return abort.signal.aborted;
    },
    get paused() {
      return paused;
    },
    signal: abort.signal,
    // Said twice is said once: whoever listens for the change may well say it again.
    pause() {
      if (paused || abort.signal.aborted) return;
      paused = true;
      onChange();
    },
    resume() {
      if (!paused) return;
      paused = false;
      release();
      onChange();
    },
    cancel() {
      if (abort.signal.aborted) return;
      abort.abort();
      release();
      onChange();
    },
    untilResumed: () => (paused && !abort.signal.aborted ? new Promise((resolve) => wake.push(resolve)) : Promise.resolve()),
  };
}
