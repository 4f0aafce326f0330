import * as React from 'react';
import type { RecordClass } from '../../../rules';
import { changedFields, type ClassField } from '../../../rules/schedules/changes';
import type { ScheduleVersion } from '../../../store/schedules/scheduleRow';
import type { ScheduleStanding } from '../../../store/schedules/standings';
import { useScheduleRoom } from '../room/scheduleRoom';

/** A version of the schedule that changed a class; no fields where it added it. */
export interface ClassEvent {
  readonly version: ScheduleVersion;
  readonly fields: readonly ClassField[];
}

export type ClassHistoryView =
  | { readonly kind: 'unasked' | 'reading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'read'; readonly events: readonly ClassEvent[]; readonly left: number };

/** Versions are read one by one, each a whole schedule, so no more than these. */
const MOST_VERSIONS = 12;

/** What the versions that were in force made of one class, newest first; read when somebody asks. */
export function useClassHistory(
  versions: readonly ScheduleVersion[],
  standing: ScheduleStanding | null,
  code: string
): { readonly view: ClassHistoryView; read(): void } {
  const { schedules } = useScheduleRoom();
  const [view, setView] = React.useState<ClassHistoryView>({ kind: 'unasked' });
  const alive = React.useRef(true);
  React.useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);
  const look = async (): Promise<ClassHistoryView> => {
    const late = new Set(standing?.late.map(({ row }) => row));
    const counted = versions.filter(
      ({ state, scheduleId, ownHand, row }) => state === 'inForce' && scheduleId === standing?.scheduleId && ownHand && !late.has(row)
    );
    const read = counted.slice(0, MOST_VERSIONS);
    const states: { version: ScheduleVersion; recordClass: RecordClass | null }[] = [];
    for (const version of read) {
      const schedule = await schedules.schedule(version);
      if (schedule !== null) states.push({ version, recordClass: schedule.classes.find((each) => each.code === code) ?? null });
    }
    const left = counted.length - read.length;
    const events = states.flatMap(({ version, recordClass }, at): ClassEvent[] => {
      const before = states[at + 1]?.recordClass;
      if (recordClass === null || (before === undefined && left > 0)) return [];
      if (before === null || before === undefined) return [{ version, fields: [] }];
      const fields = changedFields(before, recordClass);
      return fields.length === 0 ? [] : [{ version, fields }];
    });
    return { kind: 'read', events, left };
  };
  return {
    view,
    read: () => {
      const show = (next: ClassHistoryView): void => {
        if (alive.current) setView(next);
      };
      show({ kind: 'reading' });
      look().then(show, (error: unknown) => show({ kind: 'failed', error }));
    },
  };
}
