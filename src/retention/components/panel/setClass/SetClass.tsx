import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../../ui/Notice';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { ProgressView } from '../../../../ui/ProgressView';
import { Skeleton } from '../../../../ui/Skeleton';
import { useLooks } from '../../../../ui/useLooks';
import { useOneRun } from '../../../../ui/useOneRun';
import { formatDate } from '../../../../words/dates';
import type { PeriodWords } from '../../../../words/periods';
import type { RecordClassWords } from '../../../../words/recordClasses';
import { changeClass, type ClassChange } from '../../../store/classes/changeClass';
import type { ClassDesk } from '../../../store/classes/classDesk';
import { planned, type ClassPlan } from '../../../store/classes/classPlan';
import { inTurn } from '../../../store/inTurn';
import { classNamed } from '../../classes/classWords';
import { useRecordPanel } from '../surroundings';
import { ClassDone } from './ClassDone';
import { ClassForm } from './ClassForm';
import { backOf, type Selected } from './draft';
import { standingsOf } from './standings';
import { useSurvey } from './useSurvey';

export interface SetClassProps {
  readonly desk: ClassDesk;
  readonly words: RecordClassWords;
  readonly periods: PeriodWords;
}

interface Subject {
  readonly kind: 'set' | 'undo';
  readonly title: string;
  /** What was set, for the way back; null where it was taken up again or undone. */
  readonly change: ClassChange | null;
}

/** Chooses a class for what is selected, sets it, and says what became of it. */
export function SetClass({ desk, words, periods }: SetClassProps): JSX.Element {
  const { site, listId, selection, work, culture, close } = useRecordPanel();
  const look = useLooks();
  const { state, readAgain } = useSurvey(desk, listId, selection, site.today);
  const { run, start, clear } = useOneRun<Subject>();
  const [changed, setChanged] = React.useState(false);
  const selected = React.useMemo<Selected>(() => (state.kind === 'read' ? standingsOf(state.survey) : { documents: [], folders: [] }), [state]);
  const schedule = state.kind === 'read' ? state.survey.standing.schedule : null;

  const set = (change: ClassChange, code: string | null): void => {
    setChanged(true);
    start({ kind: 'set', title: code === null ? '' : classNamed(schedule, code, words), change }, (onProgress) => changeClass(desk, change, onProgress));
  };
  const resume = (plan: ClassPlan): void => {
    setChanged(true);
    start({ kind: 'set', title: classNamed(schedule, plan.targets[0]?.code ?? '', words), change: null }, (onProgress) => desk.resume(plan, onProgress));
  };
  const undo = (change: ClassChange): void => {
    const back = backOf(change, selected);
    const wrote = (change.documents?.documents.length ?? 0) > 0;
    const begin = async (): Promise<ClassPlan | null> => (wrote ? (await desk.earlier(listId)).undoable : null);
    void begin().then((plan) => {
      start({ kind: 'undo', title: '', change: null }, (onProgress) =>
        inTurn(
          [(progress) => changeClass(desk, back, progress), ...(plan === null ? [] : [(progress: typeof onProgress) => desk.undo(plan, progress)])],
          back.places.length + back.dates.length + (plan === null ? 0 : planned(plan)),
          onProgress
        )
      );
    });
  };

  if (run.kind === 'running')
    return (
      <ProgressView
        heading={run.subject.kind === 'undo' ? words.undoing : words.running}
        progress={run.progress}
        control={run.control}
        words={work}
        counted={words.settled}
      />
    );
  if (run.kind === 'done') {
    const { subject, report } = run;
    const { change } = subject;
    return (
      <ClassDone
        report={report}
        title={subject.title}
        undone={subject.kind === 'undo'}
        words={words}
        work={work}
        onUndo={change === null || report.state === 'failed' ? null : () => undo(change)}
        onGoOn={
          report.state === 'finished'
            ? null
            : () => {
                clear();
                readAgain();
              }
        }
        onClose={() => close(changed)}
      />
    );
  }
  if (state.kind === 'reading') return <Skeleton lines={6} label={words.reading} />;
  if (state.kind === 'failed')
    return <ProblemNotice says={words.failed} problem={state.problem} work={work} actions={[{ text: words.tryAgain, onClick: readAgain }]} />;
  const { unfinished } = state.earlier;
  return (
    <div className={look.stack}>
      {unfinished !== null && (
        <div className={look.tight}>
          <Notice kind="warning">{words.earlier(planned(unfinished), formatDate(unfinished.when, culture, state.survey.standing.timeZone))}</Notice>
          <div className={look.row}>
            <DefaultButton text={words.goOnWith} onClick={() => resume(unfinished)} />
            <DefaultButton text={words.leaveIt} onClick={() => void desk.abandon(unfinished).then(readAgain, readAgain)} />
          </div>
        </div>
      )}
      <ClassForm
        read={state}
        selected={selected}
        listId={listId}
        settings={site.settings}
        site={decodeURIComponent(new URL(site.door.webUrl).pathname).replace(/\/$/, '')}
        culture={culture}
        words={words}
        periods={periods}
        work={work}
        onSet={(change, draft) => set(change, draft.code)}
        onCancel={() => close(changed)}
      />
    </div>
  );
}
