import * as React from 'react';
import { problemOf } from '../../../../ui/problemOf';
import type { StepProblem } from '../../../../work/types';
import type { GatherOutcome, GatherProgress } from '../../../store/gather/gatherDesk';
import { useFunctionPage } from '../surroundings';

export interface Gathering {
  /** Null where nothing is being read. */
  readonly progress: GatherProgress | null;
  /** How the last went; null before there was one. */
  readonly outcome: GatherOutcome | null;
  readonly problem: StepProblem | null;
  start(): void;
  stop(): void;
}

const BEGINNING: GatherProgress = { library: '', rows: 0, total: 0 };

/**
 * Looks at what the site holds. What was begun ends with the part that shows it.
 * @param onGathered is told when it has been
 */
export function useGathering(onGathered?: () => void): Gathering {
  const { site, setReading } = useFunctionPage();
  const [progress, setProgress] = React.useState<GatherProgress | null>(null);
  const [outcome, setOutcome] = React.useState<GatherOutcome | null>(null);
  const [problem, setProblem] = React.useState<StepProblem | null>(null);
  const control = React.useRef<AbortController | null>(null);
  React.useEffect(() => () => control.current?.abort(), []);

  const start = (): void => {
    if (progress !== null) return;
    const own = new AbortController();
    control.current = own;
    // A part that has gone has stopped it, and is told nothing more.
    const here = (): boolean => control.current === own && !own.signal.aborted;
    setOutcome(null);
    setProblem(null);
    setProgress(BEGINNING);
    // Whoever only reads the page need not load what gathers.
    import(/* webpackChunkName: "function-gathering" */ '../../../store/gather/gatherDesk')
      .then(({ createGatherDesk }) => createGatherDesk(site).gather((far) => here() && setProgress(far), own.signal))
      .then(
        (found) => {
          if (found.kind === 'gathered') setReading(found.reading);
          if (!here()) return;
          setProgress(null);
          setOutcome(found);
          if (found.kind === 'gathered') onGathered?.();
        },
        (error: unknown) => {
          if (!here()) return;
          setProgress(null);
          setProblem(problemOf(error));
        }
      );
  };
  const stop = (): void => {
    control.current?.abort();
    setProgress(null);
    setOutcome({ kind: 'stopped' });
  };
  return { progress, outcome, problem, start, stop };
}
