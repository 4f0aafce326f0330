import * as React from 'react';
import type { WorkControl, WorkProgress } from '../../../work/types';
import type { SharingDesk, SharingReport } from '../../store/sharing/desk';

export interface SharingCheckState {
  /** Under way; null where it is not. */
  readonly running: { readonly progress: WorkProgress | null; readonly control: WorkControl } | null;
  /** What the last check found; null before the first. */
  readonly report: SharingReport | null;
}

/** Checks sharing when somebody asks, and goes on where a check ended. */
export function useSharingCheck(desk: SharingDesk): { state: SharingCheckState; check: () => void; goOn: () => void } {
  const [state, setState] = React.useState<SharingCheckState>({ running: null, report: null });
  const control = React.useRef<WorkControl | null>(null);
  React.useEffect(() => () => control.current?.cancel(), []);

  const start = (before?: SharingReport): void => {
    const run = desk.check((progress) => {
      if (control.current !== null) setState((now) => (now.running === null ? now : { ...now, running: { ...now.running, progress } }));
    }, before);
    control.current = run.control;
    setState({ running: { progress: null, control: run.control }, report: before ?? null });
    void run.report.then((report) => {
      if (control.current !== run.control) return;
      control.current = null;
      setState({ running: null, report });
    });
  };
  return { state, check: () => start(), goOn: () => start(state.report ?? undefined) };
}
