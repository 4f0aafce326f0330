import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../../ui/Notice';
import { ProblemTable } from '../../../../ui/ProblemTable';
import { useLooks } from '../../../../ui/useLooks';
import type { WorkReport } from '../../../../work/types';
import type { HandOverRequest } from '../../../store/succession';
import { useChallenges } from '../surroundings';

export interface HandedOverProps {
  readonly request: HandOverRequest;
  /** Whether it was taken back. */
  readonly back: boolean;
  readonly report: WorkReport & { readonly challenges?: number };
  readonly onUndo?: () => void;
  readonly onClose: () => void;
}

/** What was handed over, what was not and why, and the way back. */
export function HandedOver({ request, back, report, onUndo, onClose }: HandedOverProps): JSX.Element {
  const { words, work } = useChallenges();
  const look = useLooks();
  const start = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => start.current?.focus(), []);
  const done = report.steps.filter(({ outcome }) => outcome.kind === 'done').length;
  const failed = report.steps.flatMap(({ step, outcome }) => (outcome.kind === 'failed' ? [{ name: step.name, problem: outcome.problem }] : []));
  const moved = report.challenges ?? 0;
  return (
    <div className={look.tight}>
      <h4 className={look.heading} tabIndex={-1} ref={start}>
        {done === 0 && moved === 0 ? words.doneNone : back ? words.undoneHandOver(done) : words.handedDone(done, request.to.name)}
      </h4>
      {moved > 0 && <p className={look.text}>{words.handedChallenges(moved)}</p>}
      {report.problem && (
        <Notice kind="error">
          {words.stopped} {work.problemOfAll(report.problem).why} {work.problemOfAll(report.problem).remedy}
        </Notice>
      )}
      {failed.length > 0 && <ProblemTable caption={words.notDoneTable} rows={failed} words={work} />}
      <div className={look.row}>
        <DefaultButton text={words.done} onClick={onClose} />
        {onUndo && <DefaultButton text={words.undoHandOver} onClick={onUndo} />}
      </div>
    </div>
  );
}
