import * as React from 'react';
import { Notice } from '../../../../ui/Notice';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { problemOf } from '../../../../ui/problemOf';
import { Select } from '../../../../ui/Select';
import { Skeleton } from '../../../../ui/Skeleton';
import { useLooks } from '../../../../ui/useLooks';
import { useScheduleRoom } from './scheduleRoom';
import { useSchedules, type SchedulesRead } from './useSchedules';

export interface SchedulesProps {
  readonly children: (read: SchedulesRead, again: () => void) => React.ReactNode;
}

/** Reads the department's schedules, and draws what stands on them; says so where there is no place for them, or they cannot be read. */
export function Schedules({ children }: SchedulesProps): JSX.Element {
  const { words, work } = useScheduleRoom();
  const look = useLooks();
  const { view, choose, read } = useSchedules();
  if (view.kind === 'reading') return <Skeleton lines={6} label={words.reading} />;
  if (view.kind === 'notSetUp') return <Notice kind="info">{words.notSetUp}</Notice>;
  if (view.kind === 'failed')
    return <ProblemNotice says={words.readFailed} problem={problemOf(view.error)} work={work} actions={[{ text: words.tryAgain, onClick: read }]} />;
  const known = view.standings.filter(({ inForce }) => inForce !== null);
  return (
    <div className={look.stack}>
      {known.length > 1 && (
        <Select
          label={words.which}
          value={view.standing?.scheduleId ?? ''}
          options={known.map(({ scheduleId, inForce }) => ({ key: scheduleId, text: inForce?.title ?? scheduleId }))}
          onChange={choose}
        />
      )}
      {children(view, read)}
    </div>
  );
}
