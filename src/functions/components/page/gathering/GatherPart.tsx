import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import { Disclosure } from '../../../../ui/Disclosure';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { useAreaWords } from '../../../../ui/useAreaWords';
import { useLooks } from '../../../../ui/useLooks';
import { formatDateTime } from '../../../../words/dates';
import { functionGatheringWords } from '../../../../words/functionGathering';
import { useFunctionPage } from '../surroundings';
import { useTimeZone } from '../useTimeZone';
import { sayNotRead, sayOutcome } from './sayGathering';
import { useGathering } from './useGathering';

export interface GatherPartProps {
  /** Is told when the site has been looked at again. */
  readonly onGathered?: () => void;
}

/** When the site was last looked at, what could not be read, and a button that looks again. */
export function GatherPart({ onGathered }: GatherPartProps): JSX.Element | null {
  const { site, reading, culture, work } = useFunctionPage();
  const { words } = useAreaWords(functionGatheringWords, culture);
  const look = useLooks();
  const zone = useTimeZone();
  const { progress, outcome, problem, start, stop } = useGathering(onGathered);
  const button = React.useRef<HTMLDivElement>(null);
  const running = progress !== null;
  // The button that was pressed gives way to the other: the focus goes to what stands there now.
  const was = React.useRef(running);
  React.useEffect(() => {
    if (was.current !== running && document.activeElement === document.body) button.current?.querySelector('button')?.focus();
    was.current = running;
  }, [running]);
  if (words === null) return null;

  const facts = reading.gathered?.facts ?? null;
  const notRead = facts === null ? [] : sayNotRead(facts, words);
  const far = progress === null || progress.total === 0 ? '' : words.far(progress.rows, Math.max(progress.rows, progress.total));
  const share = progress === null || progress.total === 0 ? undefined : Math.min(1, progress.rows / progress.total);
  const mayGather = site.edits && reading.state.closed === null;
  const done = running || outcome === null ? [] : sayOutcome(outcome, words);
  return (
    <div className={look.tight}>
      <div className={look.row}>
        <span className={look.quiet}>{facts === null ? words.never : words.gathered(formatDateTime(facts.at, culture, zone))}</span>
        {mayGather && (
          <div ref={button}>
            {running ? (
              <DefaultButton key="stop" text={words.stop} onClick={stop} />
            ) : (
              <DefaultButton key="start" text={facts === null ? words.gather : words.gatherAgain} onClick={start} />
            )}
          </div>
        )}
      </div>
      {running && (
        <ProgressIndicator
          label={words.gathering(progress.library)}
          description={far}
          ariaValueText={far}
          percentComplete={share}
          styles={{ progressBar: { transition: 'none' } }}
        />
      )}
      <div role="status">
        {done.map((line) => (
          <p key={line} className={look.quiet}>
            {line}
          </p>
        ))}
      </div>
      {problem !== null && <ProblemNotice says={words.failed} problem={problem} work={work} />}
      {notRead.length > 0 && (
        <Disclosure summary={words.notRead(notRead.length)}>
          <ul>
            {notRead.map((line) => (
              <li key={line} className={look.text}>
                {line}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
