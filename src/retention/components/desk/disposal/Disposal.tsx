import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Disclosure } from '../../../../ui/Disclosure';
import { Notice } from '../../../../ui/Notice';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { problemOf } from '../../../../ui/problemOf';
import { ProgressView } from '../../../../ui/ProgressView';
import { Skeleton } from '../../../../ui/Skeleton';
import { useFocusOnChange } from '../../../../ui/useFocusOnChange';
import { useLooks } from '../../../../ui/useLooks';
import { useOneRun } from '../../../../ui/useOneRun';
import { formatDate } from '../../../../words/dates';
import { formatNumber } from '../../../../words/numbers';
import type { DisposalDeed, DisposalEntry, SeriesKey, StandingPlan } from '../../../rules';
import type { DraftPlan } from '../../../store/disposal';
import { useRecordsDesk } from '../surroundings';
import { certificatePage } from './certificate';
import { DecidedList } from './DecidedList';
import { DoneView } from './DoneView';
import { DraftView } from './DraftView';
import { LogView } from './LogView';
import { PlanCard } from './PlanCard';
import { savePage } from './savePage';
import { useDisposal } from './surroundings';
import { useSurvey } from './useSurvey';

type Stage =
  | { readonly kind: 'overview' }
  | { readonly kind: 'planning'; readonly rows: number; readonly stop: () => void }
  | { readonly kind: 'draft'; readonly draft: DraftPlan };

/** What the one run of this view is for. */
type Subject = { readonly what: 'save' } | { readonly what: 'move'; readonly standing: StandingPlan };

/** Disposal on one site: what waits, a plan before it is kept, the run, and what was done. */
export function Disposal(): JSX.Element {
  const look = useLooks();
  const { desk, words } = useDisposal();
  const { work, culture, site } = useRecordsDesk();
  const { state, readAgain } = useSurvey(desk);
  const [stage, setStage] = React.useState<Stage>({ kind: 'overview' });
  const [busy, setBusy] = React.useState('');
  const [problem, setProblem] = React.useState<{ readonly says: string; readonly error: unknown } | null>(null);
  const { run, start, clear } = useOneRun<Subject>();
  const [log, setLog] = React.useState<readonly DisposalEntry[] | null>(null);
  const [closed, setClosed] = React.useState(0);
  // A draft, a run and what came of it take the focus themselves.
  const top = useFocusOnChange<HTMLElement>(run.kind === 'none' ? `${stage.kind} ${closed}` : run.kind);
  const alive = React.useRef(true);
  React.useEffect(
    () => () => {
      alive.current = false;
    },
    []
  );

  const back = React.useCallback((): void => {
    clear();
    setLog(null);
    setStage({ kind: 'overview' });
    readAgain();
  }, [clear, readAgain]);

  // What happened is told by the log and not by the run: the log is what stands.
  const done = run.kind === 'done' ? run : null;
  React.useEffect(() => {
    if (done === null) return;
    if (done.subject.what === 'save') {
      if (done.report.problem === null) back();
      else setProblem({ says: words.failed, error: done.report.problem });
      return;
    }
    desk.log(done.subject.standing.plan.planId).then(
      (entries) => alive.current && setLog(entries),
      (error: unknown) => alive.current && setProblem({ says: words.failed, error })
    );
  }, [done, desk, back, words]);

  const doing = async (saying: string, task: () => Promise<void>): Promise<void> => {
    setBusy(saying);
    setProblem(null);
    try {
      await task();
      if (alive.current) readAgain();
    } catch (error) {
      if (alive.current) setProblem({ says: words.failed, error });
    }
    if (alive.current) setBusy('');
  };

  const plan = async (series: readonly SeriesKey[], deed: DisposalDeed): Promise<void> => {
    const abort = new AbortController();
    const stop = (): void => abort.abort();
    setProblem(null);
    setStage({ kind: 'planning', rows: 0, stop });
    try {
      const draft = await desk.plan(series, { deed, signal: abort.signal, onRead: (rows) => alive.current && setStage({ kind: 'planning', rows, stop }) });
      if (alive.current) setStage({ kind: 'draft', draft });
    } catch (error) {
      if (!alive.current) return;
      setProblem({ says: words.planFailed, error });
      setStage({ kind: 'overview' });
    }
  };

  const certificate = async (standing: StandingPlan, timeZone: string): Promise<void> => {
    const [entries, plans] = await Promise.all([desk.log(standing.plan.planId), desk.survey()]);
    const now = plans.plans.find((each) => each.plan.planId === standing.plan.planId) ?? standing;
    savePage(words.certificateFile, certificatePage({ plan: now, log: entries, siteUrl: site.door.webUrl, timeZone, culture, words }));
  };

  const trouble = problem !== null && (
    <ProblemNotice says={problem.says} problem={problemOf(problem.error)} work={work} actions={[{ text: words.tryAgain, onClick: back }]} />
  );
  const said = (
    <p className={look.quiet} role="status">
      {busy}
    </p>
  );
  if (run.kind === 'running') {
    const { subject } = run;
    const moving = subject.what === 'move';
    const heading = subject.what === 'save' ? words.savingPlan : subject.standing.plan.deed === 'label' ? words.labelling : words.moving;
    return (
      <ProgressView
        level={3}
        heading={heading}
        progress={run.progress}
        control={run.control}
        words={work}
        counted={(settled, total) => (moving ? words.moved(settled, total) : `${formatNumber(settled, culture)} / ${formatNumber(total, culture)}`)}
      />
    );
  }
  if (done?.subject.what === 'move') {
    const { standing } = done.subject;
    const timeZone = state.kind === 'read' ? state.survey.timeZone : 'Europe/London';
    return (
      <div className={look.stack}>
        {trouble}
        {log === null && problem === null ? (
          <Skeleton lines={4} label={words.readingLog} />
        ) : (
          <DoneView report={done.report} log={log} onCertificate={() => void doing('', () => certificate(standing, timeZone))} onBack={back} />
        )}
      </div>
    );
  }
  if (stage.kind === 'planning') {
    return (
      <div className={look.stack}>
        <h3 className={look.heading} tabIndex={-1} ref={top as React.RefObject<HTMLHeadingElement>}>
          {words.makingPlan}
        </h3>
        <p className={look.text} role="status">
          {words.rowsRead(stage.rows)}
        </p>
        <div className={look.row}>
          <DefaultButton text={words.stopReading} onClick={stage.stop} />
        </div>
      </div>
    );
  }
  if (stage.kind === 'draft') {
    return (
      <div className={look.stack}>
        {trouble}
        <DraftView draft={stage.draft} onKeep={() => start({ what: 'save' }, (onProgress) => desk.save(stage.draft, onProgress))} onBack={back} />
      </div>
    );
  }
  if (state.kind === 'failed')
    return <ProblemNotice says={words.failed} problem={problemOf(state.error)} work={work} actions={[{ text: words.tryAgain, onClick: readAgain }]} />;
  if (state.kind === 'reading') return <Skeleton lines={6} label={words.reading} />;

  const { plans, decided, rule, holdsKnown, timeZone } = state.survey;
  const open = plans.filter((each) => each.state === 'waits' || each.state === 'ready' || each.state === 'interrupted');
  const ended = plans.filter((each) => each.state === 'done' || each.state === 'closed');
  const may = holdsKnown && rule !== '';
  return (
    <div className={look.stack}>
      <p className={look.text} tabIndex={-1} ref={top as React.RefObject<HTMLParagraphElement>}>
        {words.lead}
      </p>
      {!holdsKnown && <Notice kind="stop">{words.holdsUnknown}</Notice>}
      {holdsKnown && rule === '' && <Notice kind="stop">{words.noSchedule}</Notice>}
      {trouble}
      {said}
      {open.length > 0 && (
        <section className={look.stack} aria-label={words.plansHeading}>
          <h3 className={look.heading}>{words.plansHeading}</h3>
          {open.map((standing, at) => (
            <PlanCard
              key={standing.plan.planId}
              standing={standing}
              rule={rule}
              timeZone={timeZone}
              may={may}
              primary={at === 0 && decided.every(({ inPlan }) => inPlan !== null)}
              busy={busy !== ''}
              onAgree={() => void doing(words.agreeing, () => desk.agree(standing))}
              onRun={() => start({ what: 'move', standing }, (onProgress) => desk.run(standing.plan.planId, onProgress))}
              onClose={() =>
                void doing(words.closing, async () => {
                  await desk.close(standing);
                  setClosed((times) => times + 1);
                })
              }
            />
          ))}
        </section>
      )}
      <DecidedList
        key={decided.map(({ key, inPlan }) => `${key.place}|${key.recordClass}|${key.year ?? ''}|${inPlan ?? ''}`).join()}
        decided={decided}
        timeZone={timeZone}
        may={may}
        onPlan={(series, deed) => void plan(series, deed)}
      />
      {ended.length > 0 && (
        <section className={look.tight} aria-label={words.endedHeading}>
          <h3 className={look.heading}>{words.endedHeading}</h3>
          {ended.map((standing) => (
            <div key={standing.plan.planId} className={look.tight}>
              <p className={look.text}>
                {standing.ended !== null &&
                  (standing.plan.deed === 'label' ? words.endedLabelled : words.ended)(
                    standing.ended.sent,
                    standing.ended.notSent,
                    standing.ended.gone,
                    formatDate(standing.ended.when, culture, timeZone)
                  )}{' '}
                {standing.state === 'closed' && words.closedPlan}
              </p>
              {standing.begun !== null && (
                <div className={look.row}>
                  <DefaultButton
                    text={words.certificate}
                    ariaLabel={`${words.certificate}: ${words.planName(standing.plan.documents, standing.plan.who.name, formatDate(standing.plan.when, culture, timeZone))}`}
                    onClick={() => void doing('', () => certificate(standing, timeZone))}
                  />
                </div>
              )}
            </div>
          ))}
        </section>
      )}
      <section className={look.tight} aria-label={words.logHeading}>
        <h3 className={look.heading}>{words.logHeading}</h3>
        <Disclosure summary={words.openLog}>
          <LogView timeZone={timeZone} />
        </Disclosure>
      </section>
    </div>
  );
}
