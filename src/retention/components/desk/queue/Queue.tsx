import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../../ui/Notice';
import { problemOf } from '../../../../ui/problemOf';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { Skeleton } from '../../../../ui/Skeleton';
import { useLooks } from '../../../../ui/useLooks';
import { useOneRun } from '../../../../ui/useOneRun';
import type { Answer } from '../../../../words/queue';
import { decidable, sameSeries, type QueuedSeries, type SeriesKey } from '../../../rules';
import type { QueueSnapshot } from '../../../store/queue/queueDesk';
import { useRecordsDesk } from '../surroundings';
import { DecideForm } from './DecideForm';
import { Decided } from './Decided';
import { MySites } from './MySites';
import { ReadingLine } from './ReadingLine';
import { SeriesCard } from './SeriesCard';
import { classNameOf } from './seriesNames';
import { SeriesTable } from './SeriesTable';
import { useQueue } from './surroundings';
import { useReading } from './useReading';
import { useSummaries } from './useSummaries';
import { Waiting } from './Waiting';

/** What keeps anything from going, said once and on top. */
function Troubles({ snapshot }: { readonly snapshot: QueueSnapshot }): JSX.Element | null {
  const { words, may } = useQueue();
  if (snapshot.kimProblem !== null) return <Notice kind="warning">{words[snapshot.kimProblem]}</Notice>;
  if (!snapshot.holdsKnown) return <Notice kind="warning">{words.holdsUnknown}</Notice>;
  return may ? null : <Notice kind="info">{words.mayNot}</Notice>;
}

/** A series as it is known now, whichever part of the queue it stands in. */
function findSeries({ queue }: QueueSnapshot, key: SeriesKey): QueuedSeries | null {
  const parts = [queue.toDecide, queue.decided, queue.held, queue.coming, queue.waiting, queue.noClass, queue.permanent];
  return parts.flat().find((each) => sameSeries(each.key, key)) ?? null;
}

/** One part of the queue under its heading; nothing where it is empty. */
function Part({
  part,
  series,
  children,
}: {
  readonly part: keyof ReturnType<typeof useQueue>['words']['parts'];
  readonly series: readonly QueuedSeries[];
  readonly children: React.ReactNode;
}): JSX.Element | null {
  const { words } = useQueue();
  const look = useLooks();
  if (series.length === 0) return null;
  return (
    <section className={look.tight}>
      <h3 className={look.heading}>{words.parts[part]}</h3>
      <p className={look.quiet}>{words.leads[part]}</p>
      {children}
    </section>
  );
}

/** What is due, by class and year; one series when it is looked at; and what was decided of it. */
export function Queue(): JSX.Element {
  const { work } = useRecordsDesk();
  const { desk, words, may } = useQueue();
  const look = useLooks();
  const reading = useReading(desk);
  const { snapshot } = reading;
  useSummaries(snapshot);
  const [openKey, setOpen] = React.useState<SeriesKey | null>(null);
  const { run, start, clear } = useOneRun<'decide' | 'withdraw'>();
  const top = React.useRef<HTMLHeadingElement>(null);
  // Whoever opens a series, or comes back from one, begins at its heading.
  const moved = React.useRef(false);
  React.useEffect(() => {
    if (moved.current) top.current?.focus();
    moved.current = true;
  }, [openKey]);
  const ended = run.kind === 'done' ? run : null;
  const { refresh } = reading;
  React.useEffect(() => {
    if (ended === null) return;
    refresh();
    if (ended.report.state !== 'finished') return;
    // What was taken back goes from its table, and its button with it.
    if (ended.subject === 'withdraw') top.current?.focus();
    setOpen(null);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when a run has ended
  }, [ended]);

  if (snapshot === null)
    return reading.error === null ? (
      <Skeleton lines={5} label={words.reading} />
    ) : (
      <ProblemNotice says={words.failed} problem={problemOf(reading.error)} work={work} actions={[{ text: words.tryAgain, onClick: reading.goOn }]} />
    );

  const decide = (series: QueuedSeries) => (answer: Answer, until: string, reason: string) =>
    start('decide', (onProgress) => desk.decide([{ kind: answer, key: series.key, until, documents: series.due, rule: snapshot.rule, reason }], onProgress));
  const withdraw = (series: QueuedSeries): void => {
    const { decision } = series;
    if (decision === null) return;
    start('withdraw', (onProgress) =>
      desk.decide(
        [{ kind: 'withdrawn', decisionId: decision.decisionId, key: series.key, until: '', documents: series.due, rule: snapshot.rule, reason: '' }],
        onProgress
      )
    );
  };

  const outcome = (
    <div role="status">
      {run.kind === 'running' && <p className={look.text}>{run.subject === 'decide' ? words.deciding : words.withdrawing}</p>}
      {ended !== null &&
        (ended.report.state === 'finished' ? (
          <Notice kind="done">{ended.subject === 'decide' ? words.kept : words.withdrawn}</Notice>
        ) : (
          <ProblemNotice says={words.notKept} problem={ended.report.problem ?? { code: 'refused' }} work={work} />
        ))}
    </div>
  );

  // While the site is read on, a series grows: it is shown as it is known now.
  const open = openKey === null ? null : findSeries(snapshot, openKey);
  if (open !== null) {
    const title = words.seriesTitle(classNameOf(open, snapshot), String(open.key.year ?? words.noYear));
    const asks = may && open.decision === null && open.due > 0 && decidable(open) > 0;
    return (
      <div className={look.stack}>
        <div>
          <DefaultButton text={words.back} onClick={() => setOpen(null)} />
        </div>
        <h3 className={look.heading} tabIndex={-1} ref={top} style={{ outline: 'none' }}>
          {title}
        </h3>
        {!snapshot.complete && <ReadingLine {...reading} />}
        <SeriesCard series={open} snapshot={snapshot} />
        {outcome}
        {asks && <DecideForm series={open} snapshot={snapshot} busy={run.kind === 'running'} onDecide={decide(open)} />}
      </div>
    );
  }

  const { queue, complete } = snapshot;
  const openSeries = (series: QueuedSeries): void => {
    clear();
    setOpen(series.key);
  };
  return (
    <div className={look.stack}>
      <div className={look.tight}>
        <p className={look.text}>{words.lead}</p>
        {outcome}
      </div>
      <Troubles snapshot={snapshot} />
      <ReadingLine {...reading} />
      {reading.error !== null && (
        <ProblemNotice says={words.failed} problem={problemOf(reading.error)} work={work} actions={[{ text: words.goOn, onClick: reading.goOn }]} />
      )}
      <section className={look.tight}>
        <h3 className={look.heading} tabIndex={-1} ref={top} style={{ outline: 'none' }}>
          {words.parts.toDecide}
        </h3>
        {queue.toDecide.length === 0 ? (
          <p className={look.text}>{complete ? words.nothing : words.nothingYet}</p>
        ) : (
          <>
            <p className={look.quiet}>{words.leads.toDecide}</p>
            <SeriesTable part="toDecide" series={queue.toDecide} snapshot={snapshot} onOpen={openSeries} />
          </>
        )}
      </section>
      <Part part="decided" series={queue.decided}>
        <Decided series={queue.decided} snapshot={snapshot} onWithdraw={withdraw} />
      </Part>
      <Part part="held" series={queue.held}>
        <SeriesTable part="held" series={queue.held} snapshot={snapshot} onOpen={openSeries} />
      </Part>
      <Part part="coming" series={queue.coming}>
        <SeriesTable part="coming" series={queue.coming} snapshot={snapshot} onOpen={openSeries} />
      </Part>
      <Part part="waiting" series={queue.waiting}>
        <Waiting part="waiting" series={queue.waiting} snapshot={snapshot} />
      </Part>
      <Part part="noClass" series={queue.noClass}>
        <Waiting part="noClass" series={queue.noClass} snapshot={snapshot} />
      </Part>
      <Part part="permanent" series={queue.permanent}>
        <Waiting part="permanent" series={queue.permanent} snapshot={snapshot} />
      </Part>
      {queue.keptLonger > 0 && <p className={look.quiet}>{words.keptLongerOf(queue.keptLonger)}</p>}
      {queue.goingAlone > 0 && <p className={look.quiet}>{words.goingAloneOf(queue.goingAlone)}</p>}
      {queue.later > 0 && <p className={look.quiet}>{words.later(queue.later)}</p>}
      <MySites />
    </div>
  );
}
