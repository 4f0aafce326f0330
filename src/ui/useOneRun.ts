import * as React from 'react';
import type { Progress, WorkControl, WorkProgress, WorkReport } from '../work/types';
import { problemOf } from './problemOf';
import type { Running } from '../work/later';

export type OneRun<Subject> =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly subject: Subject; readonly progress: WorkProgress | null; readonly control: WorkControl }
  | { readonly kind: 'done'; readonly subject: Subject; readonly report: WorkReport };

const failed = (error: unknown): WorkReport => ({ operationId: '', state: 'failed', steps: [], left: [], halfDone: [], problem: problemOf(error) });

/** Holds the one run that a view may have under way. What could not begin is a report that says why. */
export function useOneRun<Subject>(): {
  run: OneRun<Subject>;
  start: (subject: Subject, begin: (onProgress: Progress) => Running) => void;
  clear: () => void;
} {
  const [run, setRun] = React.useState<OneRun<Subject>>({ kind: 'none' });
  const alive = React.useRef(true);
  React.useEffect(
    () => () => {
      alive.current = false;
    },
    []
  );
  const start = React.useCallback((subject: Subject, begin: (onProgress: Progress) => Running) => {
    const show = (next: React.SetStateAction<OneRun<Subject>>): void => {
      if (alive.current) setRun(next);
    };
    try {
      const { control, report } = begin((progress) => show((at) => (at.kind === 'running' ? { ...at, progress } : at)));
      show({ kind: 'running', subject, progress: null, control });
      report.then(
        (result) => show({ kind: 'done', subject, report: result }),
        (error: unknown) => show({ kind: 'done', subject, report: failed(error) })
      );
    } catch (error) {
      show({ kind: 'done', subject, report: failed(error) });
    }
  }, []);
  return { run, start, clear: React.useCallback(() => setRun({ kind: 'none' }), []) };
}
