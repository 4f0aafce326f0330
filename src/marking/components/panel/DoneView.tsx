import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../ui/Notice';
import { ProblemTable } from '../../../ui/ProblemTable';
import { useLooks } from '../../../ui/useLooks';
import type { StepProblem, WorkReport } from '../../../work/types';
import { useSurroundings } from './surroundings';
import type { TellingState } from './useTelling';
import type { RunSubject } from './useRun';

export interface DoneViewProps {
  readonly subject: RunSubject;
  readonly report: WorkReport;
  /** Whether those who are to be told of it were. */
  readonly telling: TellingState;
  /** Absent where there is nothing to undo. */
  readonly onUndo?: () => void;
  readonly onClose: () => void;
}

/** The steps that failed, each with its problem. */
export function failedSteps(report: WorkReport): { name: string; problem: StepProblem }[] {
  return report.steps.flatMap(({ step, outcome }) => (outcome.kind === 'failed' ? [{ name: step.name, problem: outcome.problem }] : []));
}

/** What happened: to how many documents, to which it did not and why, and what can be done now. */
export function DoneView({ subject, report, telling, onUndo, onClose }: DoneViewProps): JSX.Element {
  const { words, work } = useSurroundings();
  const look = useLooks();
  const start = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => start.current?.focus(), []);
  const done = report.steps.filter((step) => step.outcome.kind === 'done').length;
  const same = report.steps.filter((step) => step.outcome.kind === 'same').length;
  const failed = failedSteps(report);
  const said =
    done === 0
      ? words.doneNone
      : subject.kind === 'undo'
        ? words.doneUndo(done)
        : subject.line
          ? words.doneAll(done, subject.line)
          : subject.kind === 'mark'
            ? words.doneUnmarked(done)
            : words.doneOther(done);
  return (
    <div className={look.stack}>
      <h2 className={look.heading} tabIndex={-1} ref={start}>
        {said}
      </h2>
      {report.problem && (
        <Notice kind="error">
          {words.stoppedByProblem} {work.problem(report.problem).why} {work.problem(report.problem).remedy}
        </Notice>
      )}
      <div role="status">
        {telling.kind === 'telling' && <p className={look.quiet}>{words.telling}</p>}
        {telling.kind === 'told' && <p className={look.text}>{words.originatorsTold(telling.documents)}</p>}
      </div>
      {telling.kind === 'failed' && <Notice kind="warning">{words.notTold(telling.documents)}</Notice>}
      {same > 0 && <p className={look.text}>{words.alreadySo(same)}</p>}
      {report.left.length > 0 && <Notice kind="warning">{words.leftOver(report.left.length)}</Notice>}
      {failed.length > 0 && (
        <div className={look.tight}>
          <p className={look.text}>{words.notDone(failed.length)}</p>
          <ProblemTable caption={words.notMarkedTable} rows={failed} words={work} />
        </div>
      )}
      <div className={look.row}>
        <PrimaryButton text={words.closeDone} onClick={onClose} />
        {onUndo && <DefaultButton text={words.undo} onClick={onUndo} />}
      </div>
    </div>
  );
}
