import * as React from 'react';
import type { WorkControl, WorkProgress } from '../../../work/types';
import { problemOf } from '../../../ui/problemOf';
import type { Progress } from '../../store/desk';
import type { EndingGroup, LibraryPart } from '../../store/lapsing/dueDesk';
import type { ComposedReport, ComposedRun } from '../../store/run/composeRuns';

/** What the run is: a change of these groups, or taking one back. */
export type LapseSubject = { readonly kind: 'change'; readonly groups: readonly EndingGroup[] } | { readonly kind: 'undo' };

export type LapseRunState =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly subject: LapseSubject; readonly progress: WorkProgress | null; readonly control: WorkControl }
  | { readonly kind: 'done'; readonly subject: LapseSubject; readonly report: ComposedReport<LibraryPart> };

const broken = (error: unknown): ComposedReport<LibraryPart> => ({
  operationId: '',
  state: 'failed',
  steps: [],
  left: [],
  halfDone: [],
  problem: problemOf(error),
  parts: [],
});

/** Holds the one run that the view may have under way. What could not begin is a report that says why. */
export function useLapseRun(): {
  run: LapseRunState;
  start: (subject: LapseSubject, begin: (onProgress: Progress) => ComposedRun<LibraryPart>) => void;
  clear: () => void;
} {
  const [run, setRun] = React.useState<LapseRunState>({ kind: 'none' });
  const here = React.useRef(true);
  React.useEffect(() => () => void (here.current = false), []);
  const start = React.useCallback((subject: LapseSubject, begin: (onProgress: Progress) => ComposedRun<LibraryPart>) => {
    const show = (next: React.SetStateAction<LapseRunState>): void => {
      if (here.current) setRun(next);
    };
    const end = (report: ComposedReport<LibraryPart>): void => show({ kind: 'done', subject, report });
    try {
      let control: WorkControl | null = null;
      // A run may say how far it is before its hand is known here.
      const begun = begin((progress) => control !== null && show({ kind: 'running', subject, progress, control }));
      control = begun.control;
      show({ kind: 'running', subject, progress: null, control });
      begun.report.then(end, (error: unknown) => end(broken(error)));
    } catch (error) {
      end(broken(error));
    }
  }, []);
  return { run, start, clear: React.useCallback(() => setRun({ kind: 'none' }), []) };
}
