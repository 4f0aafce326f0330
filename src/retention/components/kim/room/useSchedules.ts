import * as React from 'react';
import type { Schedule } from '../../../rules';
import type { ScheduleVersion } from '../../../store/schedules/scheduleRow';
import type { ScheduleStanding } from '../../../store/schedules/standings';
import { useScheduleRoom } from './scheduleRoom';

/** What there is of the department's schedules, and the one that is looked at. */
export interface SchedulesRead {
  readonly kind: 'read';
  readonly standings: readonly ScheduleStanding[];
  /** Newest first. */
  readonly versions: readonly ScheduleVersion[];
  /** Null where nothing was ever put in force. */
  readonly standing: ScheduleStanding | null;
  /** The version in force; null where there is none, or it is not whole. */
  readonly schedule: Schedule | null;
}

export type SchedulesView = { readonly kind: 'reading' } | { readonly kind: 'notSetUp' } | { readonly kind: 'failed'; readonly error: unknown } | SchedulesRead;

/** The department's schedules, a way to look at another, and a way to read them again. */
export function useSchedules(): { readonly view: SchedulesView; choose(scheduleId: string): void; read(): void } {
  const { schedules } = useScheduleRoom();
  const [view, setView] = React.useState<SchedulesView>({ kind: 'reading' });
  const [chosen, setChosen] = React.useState('');
  const [turn, setTurn] = React.useState(0);
  React.useEffect(() => {
    let wanted = true;
    const show = (next: SchedulesView): void => {
      if (wanted) setView(next);
    };
    const look = async (): Promise<SchedulesView> => {
      const shelf = await schedules.read();
      if (shelf.kind === 'notSetUp') return shelf;
      const { standings, versions } = shelf;
      const known = standings.filter(({ inForce }) => inForce !== null);
      const standing = known.find(({ scheduleId }) => scheduleId === chosen) ?? known.find(({ withdrawn }) => !withdrawn) ?? known[0] ?? null;
      const schedule = standing?.inForce ? await schedules.schedule(standing.inForce) : null;
      return { kind: 'read', standings, versions, standing, schedule };
    };
    look().then(show, (error: unknown) => show({ kind: 'failed', error }));
    return () => {
      wanted = false;
    };
  }, [schedules, chosen, turn]);
  return {
    view,
    choose: (scheduleId) => {
      setView({ kind: 'reading' });
      setChosen(scheduleId);
    },
    read: React.useCallback(() => setTurn((at) => at + 1), []),
  };
}
