import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../../ui/Notice';
import { ProblemTable } from '../../../../ui/ProblemTable';
import { useLooks } from '../../../../ui/useLooks';
import type { RecordLabelsWords } from '../../../../words/recordLabels';
import type { WorkReport } from '../../../../work/types';
import { useRecordsDesk } from '../surroundings';

/** What was done: labels were written, classes followed labels, or that was taken back. */
export type LabelWork = 'labels' | 'classes' | 'undo';

export interface LabelsDoneProps {
  readonly kind: LabelWork;
  readonly report: WorkReport;
  readonly words: RecordLabelsWords;
  readonly onBack: () => void;
}

/** What became of it: of how many, and of which not and why. */
export function LabelsDone({ kind, report, words, onBack }: LabelsDoneProps): JSX.Element {
  const { work } = useRecordsDesk();
  const look = useLooks();
  const start = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => start.current?.focus(), []);
  const failed = report.steps.flatMap(({ step, outcome }) => (outcome.kind === 'failed' ? [{ name: step.name, problem: outcome.problem }] : []));
  const done = report.steps.length - failed.length;
  const says = {
    labels: { done: words.done, none: words.doneNone, not: words.notDone },
    classes: { done: words.doneClass, none: words.doneClassNone, not: words.notDoneClass },
    undo: { done: words.undone, none: words.doneClassNone, not: words.notDoneClass },
  }[kind];
  const broke = report.problem === null ? null : work.problemOfAll(report.problem);
  return (
    <div className={look.stack}>
      <h3 className={look.heading} tabIndex={-1} ref={start}>
        {done === 0 ? says.none : says.done(done)}
      </h3>
      {broke !== null && (
        <Notice kind="error">
          {words.brokeOff} {broke.why} {broke.remedy}
        </Notice>
      )}
      {failed.length > 0 && (
        <div className={look.tight}>
          <p className={look.text}>{says.not(failed.length)}</p>
          <ProblemTable caption={says.not(failed.length)} rows={failed} words={work} />
        </div>
      )}
      <div className={look.row}>
        <PrimaryButton text={words.back} onClick={onBack} />
      </div>
    </div>
  );
}
