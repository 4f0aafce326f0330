import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { problemOf } from '../../../../ui/problemOf';
import { Skeleton } from '../../../../ui/Skeleton';
import { useLooks } from '../../../../ui/useLooks';
import type { ScheduleVersion } from '../../../store/schedules/scheduleRow';
import type { ScheduleStanding } from '../../../store/schedules/standings';
import { useScheduleRoom } from '../room/scheduleRoom';
import { useClassHistory } from './useClassHistory';

export interface ClassHistoryProps {
  readonly versions: readonly ScheduleVersion[];
  readonly standing: ScheduleStanding | null;
  readonly code: string;
}

/** What became of a class from version to version: nothing is overwritten, so it can always be told. */
export function ClassHistory({ versions, standing, code }: ClassHistoryProps): JSX.Element {
  const { words, work } = useScheduleRoom();
  const look = useLooks();
  const { card } = words;
  const { view, read } = useClassHistory(versions, standing, code);
  const says = ({ version: { version, when, who }, fields }: { version: ScheduleVersion; fields: readonly (keyof typeof words.fields)[] }): string =>
    fields.length === 0
      ? card.began(version, words.moment(when), who.name)
      : card.changed(
          version,
          words.moment(when),
          who.name,
          fields.map((field) => words.fields[field].toLowerCase())
        );
  return (
    <div className={look.tight}>
      <h4 className={look.heading}>{card.history}</h4>
      {view.kind === 'unasked' && (
        <div>
          <DefaultButton text={card.showHistory} onClick={read} />
        </div>
      )}
      {view.kind === 'reading' && <Skeleton lines={3} label={card.readingHistory} />}
      {view.kind === 'failed' && (
        <ProblemNotice says={words.readFailed} problem={problemOf(view.error)} work={work} actions={[{ text: words.tryAgain, onClick: read }]} />
      )}
      {view.kind === 'read' && (
        <div role="status" className={look.tight}>
          {view.events.length === 0 && <p className={look.text}>{card.noHistory}</p>}
          {view.events.map((event) => (
            <p key={event.version.row} className={look.text}>
              {says(event)}
              {event.version.reason !== '' && <span className={look.quiet}> {event.version.reason}</span>}
            </p>
          ))}
          {view.left > 0 && <p className={look.quiet}>{card.olderLeft(view.left)}</p>}
        </div>
      )}
    </div>
  );
}
