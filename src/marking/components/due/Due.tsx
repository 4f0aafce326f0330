import * as React from 'react';
import { Notice } from '../../../ui/Notice';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { ProblemTable } from '../../../ui/ProblemTable';
import { ProgressView } from '../../../ui/ProgressView';
import { Disclosure } from '../../../ui/Disclosure';
import { Skeleton } from '../../../ui/Skeleton';
import { useLooks } from '../../../ui/useLooks';
import { useDesk } from '../desk/surroundings';
import { problemOf } from '../../../ui/problemOf';
import type { EndingGroup } from '../../store/lapsing/dueDesk';
import { Awaiting } from './Awaiting';
import { DueDone } from './DueDone';
import { DueNow } from './DueNow';
import { ReleaseGroup } from './ReleaseGroup';
import { Stuck } from './Stuck';
import { useDue } from './surroundings';
import { useEndings, type EndingsState } from './useEndings';
import { useLapseRun } from './useLapseRun';
import { WaitingForOthers } from './WaitingForOthers';

/** What could not be read, of all or of some libraries. */
function Unread({ state, onAgain }: { readonly state: EndingsState; readonly onAgain: () => void }): JSX.Element | null {
  const { work } = useDesk();
  const { words } = useDue();
  if (state.kind === 'failed')
    return <ProblemNotice says={words.failed} problem={problemOf(state.error)} work={work} actions={[{ text: words.tryAgain, onClick: onAgain }]} />;
  if (state.kind === 'reading' || state.endings.unread.length === 0) return null;
  const { unread, libraries } = state.endings;
  return (
    <Notice kind="warning">
      {words.unread(unread.length, libraries)}
      <Disclosure summary={work.details}>
        <ProblemTable caption={words.unreadTable} rows={unread.map(({ title, problem }) => ({ name: title, problem }))} words={work} />
      </Disclosure>
    </Notice>
  );
}

/** What is due, what waits, and for whom; then the work; then what happened. */
export function Due(): JSX.Element {
  const { work } = useDesk();
  const { desk, words } = useDue();
  const look = useLooks();
  const { due, awaiting, readAgain } = useEndings(desk);
  const { run, start, clear } = useLapseRun();
  const [releasing, setReleasing] = React.useState<EndingGroup | null>(null);
  const top = React.useRef<HTMLParagraphElement>(null);
  const [returned, setReturned] = React.useState(0);
  // Whoever comes back from the work, or from a form, begins at the top again.
  React.useEffect(() => {
    if (returned > 0) top.current?.focus();
  }, [returned]);

  const back = (): void => {
    setReleasing(null);
    clear();
    readAgain();
    setReturned((times) => times + 1);
  };
  const change = (groups: readonly EndingGroup[], reason: string): void =>
    start({ kind: 'change', groups }, (onProgress) => desk.carryOut(groups, reason, onProgress));

  if (releasing !== null) return <ReleaseGroup group={releasing} onDone={back} />;
  if (run.kind === 'running')
    return (
      <ProgressView
        level={3}
        heading={run.subject.kind === 'undo' ? words.undoing : words.changing}
        progress={run.progress}
        control={run.control}
        words={work}
        counted={run.subject.kind === 'undo' ? words.undone : words.changed}
      />
    );
  if (run.kind === 'done') {
    const { report } = run;
    return (
      <DueDone
        subject={run.subject}
        report={report}
        onUndo={() => start({ kind: 'undo' }, (onProgress) => desk.undo(report, onProgress))}
        onRelease={setReleasing}
        onBack={back}
      />
    );
  }
  return (
    <div className={look.stack}>
      <p className={look.text} tabIndex={-1} ref={top} style={{ outline: 'none' }}>
        {words.lead}
      </p>
      <section className={look.tight}>
        <h3 className={look.heading}>{words.dueHeading}</h3>
        <Unread state={due} onAgain={readAgain} />
        {due.kind === 'reading' && <Skeleton lines={4} label={words.reading} />}
        {due.kind === 'read' && <DueNow groups={due.endings.mine} onChange={change} onRelease={setReleasing} />}
      </section>
      {due.kind === 'read' && (
        <>
          <WaitingForOthers others={due.endings.others} />
          <Stuck documents={due.endings.stuck} />
          <section className={look.tight}>
            <h3 className={look.heading}>{words.eventsHeading}</h3>
            {/* What could not be read for the one could not be read for the other, and is said once. */}
            {awaiting.kind === 'failed' && <Unread state={awaiting} onAgain={readAgain} />}
            {awaiting.kind === 'reading' && <Skeleton lines={3} label={words.readingEvents} />}
            {awaiting.kind === 'read' && <Awaiting groups={awaiting.endings.mine} onHappened={change} />}
            {awaiting.kind === 'read' && awaiting.endings.others.length > 0 && (
              <p className={look.quiet}>{words.othersAwait(awaiting.endings.others.length)}</p>
            )}
          </section>
          {awaiting.kind === 'read' && <Stuck documents={awaiting.endings.stuck} />}
        </>
      )}
    </div>
  );
}
