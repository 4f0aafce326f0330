import * as React from 'react';
import { problemOf } from '../../../../ui/problemOf';
import type { StepProblem } from '../../../../work/types';
import type { LabelDesk, LabelScan, LabelsOfSite } from '../../../store/labels';
import type { RecordLibrary } from '../../../store/site/recordSite';

export type Scanned =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly rows: number }
  | { readonly kind: 'read'; readonly scan: LabelScan | null }
  | { readonly kind: 'failed'; readonly problem: StepProblem };

/** Reads a library whole when somebody asks, and stops when they ask, or leave. */
export function useLabelScan(desk: LabelDesk, read: LabelsOfSite): { at: Scanned; compare: (library: RecordLibrary) => void; stop: () => void } {
  const [at, setAt] = React.useState<Scanned>({ kind: 'none' });
  const control = React.useRef<AbortController | null>(null);
  React.useEffect(
    () => () => {
      control.current?.abort();
      control.current = null;
    },
    []
  );
  const compare = (library: RecordLibrary): void => {
    control.current?.abort();
    const own = new AbortController();
    control.current = own;
    const show = (next: Scanned): void => {
      if (control.current === own) setAt(next);
    };
    setAt({ kind: 'reading', rows: 0 });
    desk.scan({ library, labels: read.labels, signal: own.signal, onPage: (rows) => show({ kind: 'reading', rows }) }).then(
      (scan) => show({ kind: 'read', scan }),
      (error: unknown) => show({ kind: 'failed', problem: problemOf(error) })
    );
  };
  return { at, compare, stop: () => control.current?.abort() };
}
