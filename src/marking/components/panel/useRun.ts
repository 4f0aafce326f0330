import * as React from 'react';
import type { WorkControl, WorkProgress, WorkReport } from '../../../work/types';
import type { Telling } from './useTelling';
import type { PlanKind, Progress, Running } from '../../store/desk';

export type RunKind = PlanKind;

/** What the run is about, for the words around it. `line` is empty where a marking is taken off. */
export interface RunSubject {
  readonly kind: RunKind;
  readonly line: string;
  readonly planned: number;
  /** Of what others shall be told when it is done. */
  readonly telling?: Telling;
}

export type RunState =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly subject: RunSubject; readonly progress: WorkProgress | null; readonly control: WorkControl }
  | { readonly kind: 'done'; readonly subject: RunSubject; readonly report: WorkReport }
  | { readonly kind: 'failed'; readonly subject: RunSubject; readonly error: unknown };

/** Holds the one run that the panel may have under way, and remembers whether anything was written. */
export function useRun(): {
  run: RunState;
  changed: boolean;
  start: (subject: RunSubject, begin: (onProgress: Progress) => Running) => void;
  /** Back to the form, as if no run had been. */
  clear: () => void;
} {
  const [run, setRun] = React.useState<RunState>({ kind: 'none' });
  const [changed, setChanged] = React.useState(false);
  const start = React.useCallback((subject: RunSubject, begin: (onProgress: Progress) => Running) => {
    const onProgress: Progress = (progress) => setRun((at) => (at.kind === 'running' ? { ...at, progress } : at));
    let running: Running;
    try {
      running = begin(onProgress);
    } catch (error) {
      // The desk checks again what the panel has checked, and refuses before anything is written.
      return setRun({ kind: 'failed', subject, error });
    }
    const { control, report } = running;
    setRun({ kind: 'running', subject, progress: null, control });
    return void report.then(
      (result) => {
        if (result.steps.some((step) => step.outcome.kind === 'done')) setChanged(true);
        setRun({ kind: 'done', subject, report: result });
      },
      (error: unknown) => {
        // What was written before it broke cannot be told from here, so the rows are read anew in any case.
        setChanged(true);
        setRun({ kind: 'failed', subject, error });
      }
    );
  }, []);
  return { run, changed, start, clear: () => setRun({ kind: 'none' }) };
}
