import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../../ui/Notice';
import { ProblemTable } from '../../../../ui/ProblemTable';
import { useLooks } from '../../../../ui/useLooks';
import type { KeepAnswer, KeepingWords } from '../../../../words/keeping';
import type { WorkReport } from '../../../../work/types';
import { useRecordPanel } from '../surroundings';

export interface KeepDoneProps {
  readonly answer: KeepAnswer;
  readonly documents: number;
  /** The day in words; empty where there is none. */
  readonly day: string;
  readonly report: WorkReport;
  readonly words: KeepingWords;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

/** What became of it, and what was not done and why. */
export function KeepDone({ answer, documents, day, report, words, onBack, onClose }: KeepDoneProps): JSX.Element {
  const { work } = useRecordPanel();
  const look = useLooks();
  const start = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => start.current?.focus(), []);
  const failed = report.steps.flatMap(({ step, outcome }) => (outcome.kind === 'failed' ? [{ name: step.name, problem: outcome.problem }] : []));
  // A plan is one row however many documents it has; everything else is a row, or a column, a document.
  const done = answer === 'dispose' ? (report.state === 'finished' ? documents : 0) : report.steps.length - failed.length;
  const left = report.problem === null ? null : work.problemOfAll(report.problem);
  return (
    <div className={look.stack}>
      <h2 className={look.heading} tabIndex={-1} ref={start}>
        {done === 0 ? words.doneNone : words.done(answer, done, day)}
      </h2>
      {left !== null && (
        <Notice kind="error">
          {words.brokeOff} {left.why} {left.remedy}
        </Notice>
      )}
      {failed.length > 0 && (
        <div className={look.tight}>
          <p className={look.text}>{words.notDone(failed.length)}</p>
          <ProblemTable caption={words.notDone(failed.length)} rows={failed} words={work} />
        </div>
      )}
      <div className={look.row}>
        <PrimaryButton text={words.close} onClick={onClose} />
        <DefaultButton text={words.back} onClick={onBack} />
      </div>
    </div>
  );
}
