import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import type { WorkControl, WorkProgress } from '../work/types';
import type { WorkWords } from '../words/work';
import { useLooks } from './useLooks';
import { useSecondsSince } from './useSecondsSince';

export interface ProgressViewProps {
  readonly heading: string;
  readonly progress: WorkProgress | null;
  readonly control: WorkControl;
  readonly words: WorkWords;
  /** "312 of 1,000 marked" */
  readonly counted: (settled: number, total: number) => string;
  /** The heading's level on its page; 2 in a panel. */
  readonly level?: 2 | 3;
}

function stateLine(progress: WorkProgress | null, words: WorkWords, waited: number): string {
  if (!progress) return '';
  switch (progress.state) {
    case 'pausing':
      return words.pausing;
    case 'paused':
      return words.paused;
    case 'cancelling':
      return words.stopping;
    case 'waiting':
      return words.waiting(progress.waitSeconds === null ? null : Math.max(1, progress.waitSeconds - waited));
    case 'running':
      return progress.secondsLeft === null ? '' : words.timeLeft(progress.secondsLeft);
    default:
      return '';
  }
}

/** Long work: how far, how long still, and a hand on it. Focus comes here when it begins. */
export function ProgressView({ heading, progress, control, words, counted, level = 2 }: ProgressViewProps): JSX.Element {
  const look = useLooks();
  const Heading = level === 2 ? 'h2' : 'h3';
  const start = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => start.current?.focus(), []);
  const waited = useSecondsSince(progress?.state === 'waiting' ? progress : null);
  const held = progress?.state === 'paused' || progress?.state === 'pausing';
  const ending = progress?.state === 'cancelling';
  const far = progress ? counted(progress.settled, progress.total) : '';
  const share = progress && progress.total > 0 ? progress.settled / progress.total : 0;
  return (
    <div className={look.stack}>
      <Heading className={look.heading} tabIndex={-1} ref={start}>
        {heading}
      </Heading>
      <div>
        <ProgressIndicator
          ariaLabel={heading}
          label={far}
          percentComplete={share}
          ariaValueText={far}
          progressHidden={false}
          styles={{ progressBar: { transition: 'none' } }}
        />
        <p className={look.quiet} role="status">
          {stateLine(progress, words, waited)}
        </p>
      </div>
      <div className={look.row}>
        {held ? (
          <DefaultButton text={words.goOn} onClick={() => control.resume()} />
        ) : (
          <DefaultButton text={words.pause} disabled={ending} allowDisabledFocus onClick={() => !ending && control.pause()} />
        )}
        <DefaultButton text={words.stop} disabled={ending} allowDisabledFocus onClick={() => !ending && control.cancel()} />
      </div>
    </div>
  );
}
