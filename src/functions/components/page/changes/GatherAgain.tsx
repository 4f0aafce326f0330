import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { problemOf } from '../../../../ui/problemOf';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { useLooks } from '../../../../ui/useLooks';
import type { FunctionChangesWords } from '../../../../words/functionChanges';
import type { StepProblem } from '../../../../work/types';
import { createGatherDesk, type GatherProgress } from '../../../store/gather/gatherDesk';
import { useFunctionPage } from '../surroundings';

export interface GatherAgainProps {
  readonly words: FunctionChangesWords;
  readonly onDone: () => void;
}

/** Looks at the site again, and can be stopped. */
export function GatherAgain({ words, onDone }: GatherAgainProps): JSX.Element {
  const { site, setReading, work } = useFunctionPage();
  const look = useLooks();
  const [running, setRunning] = React.useState<AbortController | null>(null);
  const [far, setFar] = React.useState<GatherProgress | null>(null);
  const [failed, setFailed] = React.useState<StepProblem | null>(null);
  const here = React.useRef(true);
  React.useEffect(
    () => () => {
      here.current = false;
    },
    []
  );
  const gather = async (): Promise<void> => {
    const control = new AbortController();
    setFailed(null);
    setFar(null);
    setRunning(control);
    try {
      const outcome = await createGatherDesk(site).gather((progress) => here.current && setFar(progress), control.signal);
      if (outcome.kind === 'gathered') setReading(outcome.reading);
      if (here.current) onDone();
    } catch (error) {
      if (here.current) setFailed(problemOf(error));
    }
    if (here.current) setRunning(null);
  };
  return (
    <div className={look.tight}>
      <p className={look.quiet} role="status">
        {running === null ? '' : far === null || far.total === 0 ? words.gathering : `${words.gathering}: ${words.gatheringFar(far.rows, far.total)}`}
      </p>
      <div>
        {running === null ? (
          <DefaultButton text={words.gather} onClick={() => void gather()} />
        ) : (
          <DefaultButton text={words.stop} onClick={() => running.abort()} />
        )}
      </div>
      {failed !== null && <ProblemNotice says={words.gatherFailed} problem={failed} work={work} />}
    </div>
  );
}
