import * as React from 'react';
import { Notice } from '../../../../ui/Notice';
import { Skeleton } from '../../../../ui/Skeleton';
import { useAreaWords } from '../../../../ui/useAreaWords';
import { periodWords, type PeriodWords } from '../../../../words/periods';
import { scheduleDeskWords, type ScheduleDeskWords } from '../../../../words/scheduleDesk';
import type { Schedule } from '../../../rules';
import { createChangeDesk } from '../../../store/schedules/changes/changeDesk';
import { createScheduleDesk } from '../../../store/schedules/scheduleDesk';
import { useRetentionDesk } from '../surroundings';
import { ScheduleRoomProvider } from './scheduleRoom';

/** The rules that hold a schedule together come when somebody puts one in force. */
const holds = async (schedule: Schedule): Promise<boolean> => {
  const { checkSchedule } = await import(/* webpackChunkName: "schedule-check" */ '../../../rules/schedules');
  return checkSchedule(schedule).every(({ stops }) => !stops);
};

/** Makes the desks out of the KIM site, brings the words, and draws a view in them. */
export function ScheduleRoom({ children }: { readonly children: React.ReactNode }): JSX.Element {
  const { kim, culture, words: around, work, now } = useRetentionDesk();
  const { words, error } = useAreaWords<ScheduleDeskWords>(scheduleDeskWords, culture);
  const { words: periods, error: failed } = useAreaWords<PeriodWords>(periodWords, culture);
  const desks = React.useMemo(() => {
    const schedules = createScheduleDesk(kim, { holds });
    return { schedules, changes: createChangeDesk(kim, schedules) };
  }, [kim]);
  if (error !== null || failed !== null) return <Notice kind="error">{around.notLoaded}</Notice>;
  if (words === null || periods === null) return <Skeleton lines={5} label={around.reading} />;
  return <ScheduleRoomProvider value={{ ...desks, words, periods, work, culture, now }}>{children}</ScheduleRoomProvider>;
}
