import * as React from 'react';
import { problemOf } from '../../../../ui/problemOf';
import type { StepProblem } from '../../../../work/types';
import { countHeld, type HeldCount } from '../../../store/holds/countHeld';
import type { RecordSite } from '../../../store/site/recordSite';

export type Counting =
  | { readonly kind: 'none' }
  | { readonly kind: 'looking'; readonly documents: number; readonly rows: number }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'failed'; readonly problem: StepProblem }
  | { readonly kind: 'found'; readonly count: HeldCount };

/** Looks for what is held on a site, when it is asked to; it can be stopped, and stops when nobody looks any more. */
export function useHeldCount(site: RecordSite): { readonly counting: Counting; readonly look: () => void; readonly stop: () => void } {
  const [counting, setCounting] = React.useState<Counting>({ kind: 'none' });
  const hand = React.useRef<AbortController | null>(null);
  const alive = React.useRef(true);
  React.useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
      hand.current?.abort();
    };
  }, []);
  const look = (): void => {
    hand.current?.abort();
    const controller = new AbortController();
    hand.current = controller;
    const show = (next: Counting): void => {
      if (alive.current && hand.current === controller) setCounting(next);
    };
    show({ kind: 'looking', documents: 0, rows: 0 });
    countHeld(site, controller.signal, (documents, rows) => show({ kind: 'looking', documents, rows })).then(
      (count) => show(count === null ? { kind: 'unknown' } : { kind: 'found', count }),
      (error: unknown) => show({ kind: 'failed', problem: problemOf(error) })
    );
  };
  return { counting, look, stop: () => hand.current?.abort() };
}
