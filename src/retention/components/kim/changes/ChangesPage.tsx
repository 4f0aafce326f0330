import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../../ui/Notice';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { problemOf } from '../../../../ui/problemOf';
import { Skeleton } from '../../../../ui/Skeleton';
import { useFocusOnChange } from '../../../../ui/useFocusOnChange';
import { useLooks } from '../../../../ui/useLooks';
import { hasEnded } from '../../../rules/schedules/changes';
import { useScheduleRoom } from '../room/scheduleRoom';
import type { SchedulesRead } from '../room/useSchedules';
import { ChangeCard } from './ChangeCard';
import { useChangeWords } from './changeRoom';
import { PutInForceForm } from './PutInForceForm';
import { useChanges } from './useChanges';
import { YearlyPart } from './YearlyPart';

const AT_ONCE = 20;

/** What is proposed and who must do what next; what both have signed; and which areas must agree again. */
export function ChangesPage({ read, onChanged }: { readonly read: SchedulesRead; readonly onChanged: () => void }): JSX.Element {
  const { words, work, schedules } = useScheduleRoom();
  const own = useChangeWords();
  const look = useLooks();
  const { view, read: again } = useChanges();
  const [told, setTold] = React.useState('');
  const [ended, setEnded] = React.useState(0);
  const [steps, setSteps] = React.useState(0);
  // The form in which it was said is gone.
  const start = useFocusOnChange<HTMLParagraphElement>(steps);
  const { schedule, standing } = read;
  if (view.kind === 'reading') return <Skeleton lines={6} label={own.reading} />;
  if (view.kind === 'failed')
    return <ProblemNotice says={own.readFailed} problem={problemOf(view.error)} work={work} actions={[{ text: own.tryAgain, onClick: again }]} />;
  const { shelf } = view;
  if (shelf.kind === 'notSetUp') return <Notice kind="info">{words.notSetUp}</Notice>;
  if (schedule === null || standing === null || standing.inForce === null)
    return <Notice kind="info">{schedules.kim.keeps ? words.none : words.noneForYou}</Notice>;

  const of = shelf.changes.filter(({ scheduleId }) => scheduleId === schedule.id);
  const open = of.filter((change) => !hasEnded(change));
  const over = of.filter(hasEnded);
  const signed = open.filter(({ state }) => state === 'signedByOfficer');
  const done = (message: string): void => {
    setTold(message);
    setSteps((taken) => taken + 1);
    again();
  };
  return (
    <div className={look.stack}>
      <p className={look.text} tabIndex={-1} ref={start}>
        {own.lead}
      </p>
      <div role="status">{told !== '' && <Notice kind="done">{told}</Notice>}</div>
      {signed.length > 0 && schedules.kim.keeps && (
        <PutInForceForm
          schedule={schedule}
          since={standing.inForce.row}
          changes={signed}
          onDone={(message) => {
            done(message);
            onChanged();
          }}
        />
      )}
      <h3 className={look.heading}>{own.openHeading}</h3>
      {open.length === 0 && <p className={look.text}>{own.noneOpen}</p>}
      {open.map((change) => (
        <ChangeCard key={change.id} change={change} schedule={schedule} onDone={done} />
      ))}
      {over.length > 0 && ended === 0 && (
        <div>
          <DefaultButton text={own.showEnded(over.length)} onClick={() => setEnded(AT_ONCE)} />
        </div>
      )}
      {ended > 0 && <h3 className={look.heading}>{own.endedHeading}</h3>}
      {over.slice(0, ended).map((change) => (
        <ChangeCard key={change.id} change={change} schedule={schedule} onDone={done} />
      ))}
      {ended > 0 && over.length > ended && (
        <div>
          <DefaultButton text={own.showEnded(over.length - ended)} onClick={() => setEnded(ended + AT_ONCE)} />
        </div>
      )}
      <YearlyPart schedule={schedule} agreements={shelf.agreements} today={shelf.today} onDone={done} />
    </div>
  );
}
