import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../ui/Notice';
import { ProblemTable } from '../../../ui/ProblemTable';
import { ProgressView } from '../../../ui/ProgressView';
import { useLooks } from '../../../ui/useLooks';
import type { WorkProgress } from '../../../work/types';
import type { Progress } from '../../store/desk';
import type { MarkedLibrary } from '../../store/site/siteAccess';
import type { TakeOnReport, TakingOn } from '../../store/takeOn';
import { Failure } from './Failure';
import { useTakeOn } from './surroundings';

export interface TakeOnRunProps {
  readonly library: MarkedLibrary;
  readonly undoing: boolean;
  readonly begin: (onProgress: Progress) => TakingOn;
  readonly onUndo: (begin: (onProgress: Progress) => TakingOn) => void;
  readonly onAgain: () => void;
}

/** The run under way, with a hand on it, and then what happened. */
export function TakeOnRun({ library, undoing, begin, onUndo, onAgain }: TakeOnRunProps): JSX.Element {
  const { own, work } = useTakeOn();
  const [progress, setProgress] = React.useState<WorkProgress | null>(null);
  const [running, setRunning] = React.useState<TakingOn | null>(null);
  const [report, setReport] = React.useState<TakeOnReport | null>(null);
  const [error, setError] = React.useState<unknown>(null);
  // A run is begun once, whatever is drawn again around it.
  const first = React.useRef(begin);
  React.useEffect(() => {
    let shown = true;
    try {
      const run = first.current((made) => shown && setProgress(made));
      setRunning(run);
      run.report.then(
        (made) => shown && setReport(made),
        (failed: unknown) => shown && setError(failed)
      );
    } catch (failed) {
      setError(failed);
    }
    // A run goes on where its view is left; it is found again under its library.
    return () => {
      shown = false;
    };
  }, []);
  if (error !== null) return <Failure words={own} error={error} onAgain={onAgain} />;
  if (report !== null) return <TakeOnDone library={library} undoing={undoing} report={report} onUndo={onUndo} onAgain={onAgain} />;
  if (running === null) return <></>;
  return (
    <ProgressView
      heading={undoing ? own.undoing : own.taking}
      level={3}
      progress={progress}
      control={running.control}
      words={work}
      counted={undoing ? own.undone : own.taken}
    />
  );
}

function TakeOnDone({ library, undoing, report, onUndo, onAgain }: Omit<TakeOnRunProps, 'begin'> & { readonly report: TakeOnReport }): JSX.Element {
  const { own, work, desk } = useTakeOn();
  const look = useLooks();
  const start = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => start.current?.focus(), []);
  const count = (kind: 'done' | 'same'): number => report.steps.filter(({ outcome }) => outcome.kind === kind).length;
  const [done, same] = [count('done'), count('same')];
  const failed = report.steps.flatMap(({ step, outcome }) => (outcome.kind === 'failed' ? [{ name: step.name, problem: outcome.problem }] : []));
  const why = report.problem === null ? null : work.problemOfAll(report.problem);
  return (
    <div className={look.stack}>
      <h3 className={look.heading} tabIndex={-1} ref={start}>
        {done === 0 ? own.doneNone : undoing ? own.doneUndo(done) : own.done(done)}
      </h3>
      {why !== null && (
        <Notice kind="error">
          {own.stopped} {why.why} {why.remedy}
        </Notice>
      )}
      {same > 0 && <p className={look.text}>{own.same(same)}</p>}
      {report.left.length > 0 && <Notice kind="warning">{own.left(report.left.length)}</Notice>}
      {failed.length > 0 && (
        <div className={look.tight}>
          <p className={look.text}>{own.notDone(failed.length)}</p>
          <ProblemTable caption={own.notDoneCaption} rows={failed} words={work} />
        </div>
      )}
      <div className={look.row}>
        <PrimaryButton text={own.again} onClick={onAgain} />
        {!undoing && done > 0 && report.state === 'finished' && (
          <DefaultButton
            text={own.undo}
            onClick={() =>
              onUndo((tell) =>
                desk.undo(
                  library.id,
                  report.operations.map((operationId) => ({ operationId, planned: Math.ceil(done / report.operations.length) })),
                  tell
                )
              )
            }
          />
        )}
      </div>
    </div>
  );
}
