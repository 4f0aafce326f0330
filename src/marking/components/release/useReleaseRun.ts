import * as React from 'react';
import type { WorkControl, WorkProgress } from '../../../work/types';
import { problemOf } from '../../../ui/problemOf';
import type { Progress, ReleaseReport, ReleaseRun } from '../../store/desk';

export type ReleaseRunState =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly progress: WorkProgress | null; readonly control: WorkControl }
  | { readonly kind: 'done'; readonly report: ReleaseReport };

const broken = (error: unknown): ReleaseReport => ({
  operationId: '',
  state: 'failed',
  steps: [],
  left: [],
  halfDone: [],
  problem: problemOf(error),
  copies: [],
  leftBehind: [],
});

/** Holds the one release that the form may have under way. What could not begin is a report that says why. */
export function useReleaseRun(): { run: ReleaseRunState; start: (begin: (onProgress: Progress) => ReleaseRun) => void; clear: () => void } {
  const [run, setRun] = React.useState<ReleaseRunState>({ kind: 'none' });
  const here = React.useRef(true);
  React.useEffect(() => () => void (here.current = false), []);
  const start = React.useCallback((begin: (onProgress: Progress) => ReleaseRun) => {
    const show = (next: React.SetStateAction<ReleaseRunState>): void => {
      if (here.current) setRun(next);
    };
    try {
      const { control, report } = begin((progress) => show((at) => (at.kind === 'running' ? { ...at, progress } : at)));
      show({ kind: 'running', progress: null, control });
      report.then(
        (done) => show({ kind: 'done', report: done }),
        (error: unknown) => show({ kind: 'done', report: broken(error) })
      );
    } catch (error) {
      show({ kind: 'done', report: broken(error) });
    }
  }, []);
  return { run, start, clear: React.useCallback(() => setRun({ kind: 'none' }), []) };
}
