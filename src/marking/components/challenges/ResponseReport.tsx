import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../ui/Notice';
import { ProblemTable } from '../../../ui/ProblemTable';
import { useLooks } from '../../../ui/useLooks';
import type { WorkReport } from '../../../work/types';
import type { RespondRequest } from '../../store/challenges';
import { useChallenges } from './surroundings';

export interface ResponseReportProps {
  readonly act: RespondRequest['act'];
  readonly report: WorkReport;
  readonly onClose: () => void;
}

/** What happened to the challenges that somebody answered: to how many, to which not and why. */
export function ResponseReport({ act, report, onClose }: ResponseReportProps): JSX.Element {
  const { words, work } = useChallenges();
  const look = useLooks();
  const start = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => start.current?.focus(), []);
  const of = (kind: string): number => report.steps.filter(({ outcome }) => outcome.kind === kind).length;
  const failed = report.steps.flatMap(({ step, outcome }) => (outcome.kind === 'failed' ? [{ name: step.name, problem: outcome.problem }] : []));
  const left = report.left.length + report.halfDone.length;
  return (
    <div className={look.tight}>
      <h3 className={look.heading} tabIndex={-1} ref={start}>
        {of('done') > 0 ? words.doneWith(act, of('done')) : words.doneNone}
      </h3>
      {of('same') > 0 && <p className={look.text}>{words.alreadySo(of('same'))}</p>}
      {report.problem && (
        <Notice kind="error">
          {words.stopped} {work.problemOfAll(report.problem).why} {work.problemOfAll(report.problem).remedy}
        </Notice>
      )}
      {left > 0 && <Notice kind="warning">{words.leftOver(left)}</Notice>}
      {failed.length > 0 && (
        <>
          <p className={look.text}>{words.notDone(failed.length)}</p>
          <ProblemTable caption={words.notDoneTable} rows={failed} words={work} />
        </>
      )}
      <div>
        <DefaultButton text={words.done} onClick={onClose} />
      </div>
    </div>
  );
}
