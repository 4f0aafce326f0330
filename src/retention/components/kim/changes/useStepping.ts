import * as React from 'react';
import { problemOf } from '../../../../ui/problemOf';
import type { ChangeRefusalCode, ScheduleRefusalCode } from '../../../../words/scheduleDesk';
import type { StepProblem } from '../../../../work/types';
import { ChangeRefused } from '../../../store/schedules/changes/changeDesk';
import { ScheduleRefused } from '../../../store/schedules/scheduleDesk';

export type Stepping =
  | { readonly kind: 'idle' | 'busy' }
  | { readonly kind: 'refused'; readonly code: ChangeRefusalCode }
  | { readonly kind: 'scheduleRefused'; readonly code: ScheduleRefusalCode }
  | { readonly kind: 'failed'; readonly problem: StepProblem };

function readRefusal(error: unknown): Stepping {
  if (error instanceof ScheduleRefused) return { kind: 'scheduleRefused', code: error.code };
  if (error instanceof ChangeRefused) return error.problem === null ? { kind: 'refused', code: error.code } : { kind: 'failed', problem: error.problem };
  return { kind: 'failed', problem: problemOf(error) };
}

/** One step at a time, and what came of it. */
export function useStepping(): { readonly stepping: Stepping; take(act: () => Promise<unknown>, done: () => void): void } {
  const [stepping, setStepping] = React.useState<Stepping>({ kind: 'idle' });
  const alive = React.useRef(true);
  React.useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);
  return {
    stepping,
    take: (act, done) => {
      if (stepping.kind === 'busy') return;
      setStepping({ kind: 'busy' });
      act().then(
        () => {
          if (!alive.current) return;
          setStepping({ kind: 'idle' });
          done();
        },
        (error: unknown) => {
          if (alive.current) setStepping(readRefusal(error));
        }
      );
    },
  };
}
