import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import { problemOf } from '../../../../../ui/problemOf';
import { ProblemNotice } from '../../../../../ui/ProblemNotice';
import { useLooks } from '../../../../../ui/useLooks';
import type { StepProblem } from '../../../../../work/types';
import { createGatherDesk, type GatherProgress } from '../../../../store/gather/gatherDesk';
import { useFunctionPage } from '../../surroundings';
import { useKeepingGround } from '../keepingGround';
import { StepHeading } from './StepHeading';

/** The site is asked what it knows of itself, with how far that is; where it cannot be, one goes on without. */
export function GatherStep({ onDone }: { readonly onDone: () => void }): JSX.Element {
  const { site, setReading, work } = useFunctionPage();
  const { words } = useKeepingGround();
  const look = useLooks();
  const [progress, setProgress] = React.useState<GatherProgress | null>(null);
  const [failed, setFailed] = React.useState<StepProblem | null>(null);
  const stop = React.useRef(new AbortController());
  const done = React.useRef(onDone);
  done.current = onDone;
  React.useEffect(() => {
    const { signal } = stop.current;
    let here = true;
    createGatherDesk(site)
      .gather((far) => here && setProgress(far), signal)
      .then(
        (outcome) => {
          if (!here) return;
          if (outcome.kind === 'gathered') setReading(outcome.reading);
          done.current();
        },
        (error: unknown) => here && setFailed(problemOf(error))
      );
    const own = stop.current;
    return () => {
      here = false;
      own.abort();
    };
  }, [site, setReading]);
  const far = progress === null || progress.total === 0 ? '' : words.gatheringFar(progress.rows, progress.total);
  return (
    <div className={look.stack}>
      <StepHeading>{words.gathering}</StepHeading>
      {failed === null ? (
        <>
          <ProgressIndicator
            ariaLabel={words.gathering}
            label={far}
            ariaValueText={far}
            {...(progress !== null && progress.total > 0 ? { percentComplete: progress.rows / progress.total } : {})}
          />
          <div>
            <DefaultButton text={work.stop} onClick={() => stop.current.abort()} />
          </div>
        </>
      ) : (
        <>
          <ProblemNotice says={words.gatherFailed} problem={failed} work={work} />
          <div>
            <DefaultButton text={words.useNone} onClick={onDone} />
          </div>
        </>
      )}
    </div>
  );
}
