import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../ui/Notice';
import { ProblemTable } from '../../../ui/ProblemTable';
import { ProgressView } from '../../../ui/ProgressView';
import { Skeleton } from '../../../ui/Skeleton';
import { useLooks } from '../../../ui/useLooks';
import type { WorkReport } from '../../../work/types';
import type { Place, Proposing } from '../../store/containers/desk';
import { useDesk } from '../desk/surroundings';
import { problemOf } from '../../../ui/problemOf';
import { useLibraries } from './surroundings';
import { useProposing } from './useProposing';

/** A heading to which the focus comes when what it is about appears. */
function Heading({ children }: { readonly children: React.ReactNode }): JSX.Element {
  const look = useLooks();
  const start = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => start.current?.focus(), []);
  return (
    <h3 className={look.heading} tabIndex={-1} ref={start}>
      {children}
    </h3>
  );
}

function Found({
  title,
  proposing,
  onStart,
  onBack,
}: {
  readonly title: string;
  readonly proposing: Proposing;
  readonly onStart: () => void;
  readonly onBack: () => void;
}): JSX.Element {
  const { words } = useLibraries();
  const look = useLooks();
  const some = proposing.documents > 0;
  return (
    <div className={look.stack}>
      <Heading>{words.proposeHeading(title)}</Heading>
      {some ? (
        <>
          <ul className={look.text}>
            {proposing.lines.map(({ line, documents }) => (
              <li key={line}>{words.proposeLine(documents, line)}</li>
            ))}
          </ul>
          <p className={look.text}>{words.proposeLead}</p>
        </>
      ) : (
        <p className={look.text}>{words.proposeNone}</p>
      )}
      <div className={look.row}>
        {some && <PrimaryButton text={words.markThem(proposing.documents)} onClick={onStart} />}
        <DefaultButton text={words.back} onClick={onBack} />
      </div>
    </div>
  );
}

function Done({
  report,
  undone,
  onUndo,
  onFinish,
}: {
  readonly report: WorkReport;
  readonly undone: boolean;
  readonly onUndo: () => void;
  readonly onFinish: () => void;
}): JSX.Element {
  const { work } = useDesk();
  const { words } = useLibraries();
  const look = useLooks();
  const done = report.steps.filter(({ outcome }) => outcome.kind === 'done').length;
  const failed = report.steps.flatMap(({ step, outcome }) => (outcome.kind === 'failed' ? [{ name: step.name, problem: outcome.problem }] : []));
  const broken = report.problem === null ? null : work.problemOfAll(report.problem);
  return (
    <div className={look.stack}>
      <Heading>{done === 0 ? words.doneNone : undone ? words.doneUndone(done) : words.doneMarked(done)}</Heading>
      {broken !== null && (
        <Notice kind="error">
          {broken.why} {broken.remedy}
        </Notice>
      )}
      {report.left.length > 0 && <Notice kind="warning">{words.left(report.left.length)}</Notice>}
      {failed.length > 0 && (
        <div className={look.tight}>
          <p className={look.text}>{words.notDone(failed.length)}</p>
          <ProblemTable caption={words.notDoneTable} rows={failed} words={work} />
        </div>
      )}
      <div className={look.row}>
        <PrimaryButton text={words.finish} onClick={onFinish} />
        {done > 0 && !undone && report.state !== 'failed' && <DefaultButton text={words.undo} onClick={onUndo} />}
      </div>
    </div>
  );
}

/** Marks the unmarked documents of a place as their nearest place proposes, when the person says so. */
export function ProposeView({ place, onFinish }: { readonly place: Place; readonly onFinish: () => void }): JSX.Element {
  const { work } = useDesk();
  const { desk, words } = useLibraries();
  const look = useLooks();
  const { state, start, undo } = useProposing(desk, place);
  switch (state.kind) {
    case 'finding':
      return <Skeleton lines={3} label={words.finding} />;
    case 'found':
      return <Found title={place.title} proposing={state.proposing} onStart={start} onBack={onFinish} />;
    case 'running':
      return (
        <ProgressView
          heading={state.undoing ? words.undoing : words.markingThem}
          progress={state.progress}
          control={state.control}
          words={work}
          counted={words.marked}
          level={3}
        />
      );
    case 'done':
      return <Done report={state.report} undone={state.undone} onUndo={undo} onFinish={onFinish} />;
    case 'failed': {
      const { why, remedy } = work.problemOfAll(problemOf(state.error));
      return (
        <div className={look.stack}>
          <Notice kind="error">
            {why} {remedy}
          </Notice>
          <div>
            <DefaultButton text={words.back} onClick={onFinish} />
          </div>
        </div>
      );
    }
  }
}
