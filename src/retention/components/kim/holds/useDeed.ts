import * as React from 'react';
import { problemOf } from '../../../../ui/problemOf';
import type { StepProblem } from '../../../../work/types';
import { HoldRefused, type HoldRefusal } from '../../../store/holds/createHoldDesk';

export type Deed = 'none' | 'writing' | { readonly refusal: HoldRefusal } | { readonly problem: StepProblem };

/** One thing that is being written, and what came of it; pressed twice it is written once. */
export function useDeed(onDone: () => void): { readonly deed: Deed; readonly begin: (write: () => Promise<void>) => void } {
  const [deed, setDeed] = React.useState<Deed>('none');
  const writing = React.useRef(false);
  const alive = React.useRef(true);
  React.useEffect(
    () => () => {
      alive.current = false;
    },
    []
  );
  const begin = (write: () => Promise<void>): void => {
    if (writing.current) return;
    writing.current = true;
    setDeed('writing');
    write().then(
      () => {
        writing.current = false;
        if (alive.current) onDone();
      },
      (error: unknown) => {
        writing.current = false;
        if (alive.current) setDeed(error instanceof HoldRefused ? { refusal: error.code } : { problem: problemOf(error) });
      }
    );
  };
  return { deed, begin };
}
