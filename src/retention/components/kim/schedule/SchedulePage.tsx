import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { LazyPart } from '../../../../ui/LazyPart';
import { Notice } from '../../../../ui/Notice';
import { useFocusOnChange } from '../../../../ui/useFocusOnChange';
import { useLooks } from '../../../../ui/useLooks';
import { useRetentionDesk } from '../surroundings';
import { useScheduleRoom } from '../room/scheduleRoom';
import type { SchedulesRead } from '../room/useSchedules';
import { ClassList } from './ClassList';

// What nobody has asked for yet is not loaded.
const ClassCard = React.lazy(() => import(/* webpackChunkName: "schedule-class" */ './ClassCard'));
const ProposeView = React.lazy(() => import(/* webpackChunkName: "schedule-propose" */ './ProposeView'));
const ImportView = React.lazy(() => import(/* webpackChunkName: "schedule-import" */ './importing/ImportView'));
const VersionsView = React.lazy(() => import(/* webpackChunkName: "schedule-versions" */ './VersionsView'));

export interface SchedulePageProps {
  readonly read: SchedulesRead;
  readonly onChanged: () => void;
}

type Place =
  | { readonly at: 'list' }
  | { readonly at: 'card'; readonly code: string }
  | { readonly at: 'propose'; readonly kind: 'add' | 'change' | 'retire'; readonly code: string }
  | { readonly at: 'import' | 'versions' };

/** The schedule in force as a page that people can read, and the ways on from it. */
export function SchedulePage({ read, onChanged }: SchedulePageProps): JSX.Element {
  const { schedules, words } = useScheduleRoom();
  const { words: around } = useRetentionDesk();
  const look = useLooks();
  const [place, setPlace] = React.useState<Place>({ at: 'list' });
  const [told, setTold] = React.useState('');
  const start = useFocusOnChange<HTMLHeadingElement>(place.at);
  const { standing, schedule, versions } = read;
  const { keeps, adds } = schedules.kim;

  const home = (message = ''): void => {
    setPlace({ at: 'list' });
    setTold(message);
  };
  const go = (next: Place): void => {
    setTold('');
    setPlace(next);
  };

  const lazy = (part: JSX.Element): JSX.Element => (
    <LazyPart lines={6} label={words.reading} notLoaded={around.notLoaded}>
      {part}
    </LazyPart>
  );
  const kept = (message: string): void => {
    home(message);
    onChanged();
  };

  if (place.at === 'import') return lazy(<ImportView read={read} onKept={kept} onLeave={() => home()} />);
  if (place.at === 'versions')
    return lazy(
      <VersionsView versions={versions} standing={standing} title={standing?.inForce?.title ?? versions[0]?.title ?? ''} onKept={kept} onLeave={() => home()} />
    );
  if (schedule !== null && place.at === 'card') {
    const recordClass = schedule.classes.find(({ code }) => code === place.code);
    if (recordClass !== undefined)
      return lazy(
        <ClassCard
          read={read}
          schedule={schedule}
          recordClass={recordClass}
          onPropose={(kind) => go({ at: 'propose', kind, code: recordClass.code })}
          onLeave={() => home()}
        />
      );
  }
  if (schedule !== null && place.at === 'propose')
    return lazy(
      <ProposeView
        schedule={schedule}
        kind={place.kind}
        recordClass={schedule.classes.find(({ code }) => code === place.code) ?? null}
        onSent={() => home(words.propose.sent)}
        onLeave={() => (place.kind === 'add' ? home() : go({ at: 'card', code: place.code }))}
      />
    );

  const inForce = standing?.inForce ?? null;
  const none = inForce === null;
  const bring = (
    <>
      {keeps && none && <PrimaryButton text={words.doing.bring} onClick={() => go({ at: 'import' })} />}
      {keeps && !none && <DefaultButton text={words.doing.bring} onClick={() => go({ at: 'import' })} />}
    </>
  );
  return (
    <div className={look.stack}>
      <h3 className={look.heading} tabIndex={-1} ref={start}>
        {inForce?.title ?? words.which}
      </h3>
      <div role="status">{told !== '' && <Notice kind="done">{told}</Notice>}</div>
      {none ? (
        <Notice kind="info">{keeps ? words.none : words.noneForYou}</Notice>
      ) : (
        <div className={look.tight}>
          <p className={look.text}>{words.lead}</p>
          <p className={look.quiet}>{words.inForce(inForce.version, words.moment(inForce.when), inForce.who.name)}</p>
        </div>
      )}
      {!keeps && !none && <p className={look.quiet}>{words.onlyRead}</p>}
      {standing?.withdrawn === true && <Notice kind="warning">{words.withdrawn}</Notice>}
      {!none && schedule === null && <Notice kind="error">{words.broken}</Notice>}
      <div className={look.row}>
        {(keeps || adds !== false) && schedule !== null && (
          <DefaultButton text={words.doing.proposeNew} onClick={() => go({ at: 'propose', kind: 'add', code: '' })} />
        )}
        {bring}
        {versions.length > 0 && <DefaultButton text={words.doing.versions} onClick={() => go({ at: 'versions' })} />}
      </div>
      {schedule !== null && <ClassList schedule={schedule} onOpen={(code) => go({ at: 'card', code })} />}
    </div>
  );
}
