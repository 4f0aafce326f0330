import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../../ui/Notice';
import { ProblemTable } from '../../../../ui/ProblemTable';
import { useLooks } from '../../../../ui/useLooks';
import type { RecordLabelsWords } from '../../../../words/recordLabels';
import type { WorkReport } from '../../../../work/types';
import { useRecordsDesk } from '../surroundings';

export interface LabelsDoneProps {
  readonly report: WorkReport;
  readonly words: RecordLabelsWords;
  readonly onBack: () => void;
}

/** What became of it: how many were labelled, and which were not and why. */
export function LabelsDone({ report, words, onBack }: LabelsDoneProps): JSX.Element {
  const { work } = useRecordsDesk();
  const look = useLooks();
  const start = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => start.current?.focus(), []);
  const failed = report.steps.flatMap(({ step, outcome }) => (outcome.kind === 'failed' ? [{ name: step.name, problem: outcome.problem }] : []));
  const done = report.steps.length - failed.length;
  const broke = report.problem === null ? null : work.problemOfAll(report.problem);
  return (
    <div className={look.stack}>
      <h3 className={look.heading} tabIndex={-1} ref={start}>
        {done === 0 ? words.doneNone : words.done(done)}
      </h3>
      {broke !== null && (
        <Notice kind="error">
          {words.brokeOff} {broke.why} {broke.remedy}
        </Notice>
      )}
      {failed.length > 0 && (
        <div className={look.tight}>
          <p className={look.text}>{words.notDone(failed.length)}</p>
          <ProblemTable caption={words.notDone(failed.length)} rows={failed} words={work} />
        </div>
      )}
      <div className={look.row}>
        <PrimaryButton text={words.back} onClick={onBack} />
      </div>
    </div>
  );
}
