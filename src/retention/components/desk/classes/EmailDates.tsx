import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { problemOf } from '../../../../ui/problemOf';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { ProblemTable } from '../../../../ui/ProblemTable';
import { ProgressView } from '../../../../ui/ProgressView';
import { Skeleton } from '../../../../ui/Skeleton';
import { useLooks } from '../../../../ui/useLooks';
import { useOneRun } from '../../../../ui/useOneRun';
import type { RecordClassWords } from '../../../../words/recordClasses';
import type { WorkWords } from '../../../../words/work';
import type { Progress, StepProblem } from '../../../../work/types';
import type { Running } from '../../../../work/later';
import type { FoundEmails, UndatedEmail } from '../../../store/dates/sentDates';

export interface EmailDatesProps {
  readonly words: RecordClassWords;
  readonly work: WorkWords;
  find(): Promise<FoundEmails>;
  read(emails: readonly UndatedEmail[], onProgress: Progress): Running;
}

type State =
  { readonly kind: 'idle' | 'finding' } | { readonly kind: 'found'; readonly found: FoundEmails } | { readonly kind: 'failed'; readonly problem: StepProblem };

/** The days on which e-mails were sent: looked for when somebody asks, because every library is read for that. */
export function EmailDates({ words, work, find, read }: EmailDatesProps): JSX.Element {
  const look = useLooks();
  const { tab } = words;
  const [state, setState] = React.useState<State>({ kind: 'idle' });
  const { run, start, clear } = useOneRun<null>();
  const lookFor = (): void => {
    clear();
    setState({ kind: 'finding' });
    find().then(
      (found) => setState({ kind: 'found', found }),
      (error: unknown) => setState({ kind: 'failed', problem: problemOf(error) })
    );
  };
  const body = (): JSX.Element => {
    if (run.kind === 'running')
      return <ProgressView heading={tab.emailReading} progress={run.progress} control={run.control} words={work} counted={words.settled} level={3} />;
    if (run.kind === 'done') {
      const { steps, problem, left } = run.report;
      const done = steps.filter(({ outcome }) => outcome.kind === 'done').length;
      const failed = steps.flatMap(({ step, outcome }) => (outcome.kind === 'failed' ? [{ name: step.name, problem: outcome.problem }] : []));
      return (
        <div className={look.tight} role="status">
          <p className={look.text}>{tab.emailDone(done)}</p>
          {failed.length > 0 && (
            <>
              <p className={look.text}>
                {tab.emailNotRead(failed.length)} {tab.unreadable}
              </p>
              <ProblemTable caption={tab.emailNotRead(failed.length)} rows={failed} words={work} />
            </>
          )}
          {problem !== null && <ProblemNotice says={words.brokeOff} problem={problem} work={work} />}
          {(left.length > 0 || problem !== null) && <DefaultButton text={tab.emailFind} onClick={lookFor} />}
        </div>
      );
    }
    switch (state.kind) {
      case 'finding':
        return <Skeleton lines={2} label={tab.emailFinding} />;
      case 'failed':
        return <ProblemNotice says={words.failed} problem={state.problem} work={work} actions={[{ text: words.tryAgain, onClick: lookFor }]} />;
      case 'found': {
        const { emails, undated } = state.found;
        return (
          <>
            <p className={look.text} role="status">
              {undated.length === 0 ? tab.emailNone(emails) : tab.emailFound(undated.length, emails)}
            </p>
            {undated.length > 0 && (
              <div>
                <PrimaryButton text={tab.emailRead(undated.length)} onClick={() => start(null, (onProgress) => read(undated, onProgress))} />
              </div>
            )}
          </>
        );
      }
      case 'idle':
        return (
          <div>
            <DefaultButton text={tab.emailFind} onClick={lookFor} />
          </div>
        );
    }
  };
  return (
    <section className={look.tight} aria-label={tab.emailHeading}>
      <h3 className={look.heading}>{tab.emailHeading}</h3>
      <p className={look.quiet}>{tab.emailLead}</p>
      {body()}
    </section>
  );
}
