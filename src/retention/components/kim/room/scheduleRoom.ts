import * as React from 'react';
import type { Culture } from '../../../../words/culture';
import type { PeriodWords } from '../../../../words/periods';
import type { ScheduleDeskWords } from '../../../../words/scheduleDesk';
import type { WorkWords } from '../../../../words/work';
import type { ChangeDesk } from '../../../store/schedules/changes/changeDesk';
import type { ScheduleDesk } from '../../../store/schedules/scheduleDesk';

/** What every part of the views of the schedule, its changes and its publication stands on. */
export interface ScheduleRoomValue {
  readonly schedules: ScheduleDesk;
  readonly changes: ChangeDesk;
  readonly words: ScheduleDeskWords;
  readonly periods: PeriodWords;
  readonly work: WorkWords;
  readonly culture: Culture;
  readonly now: () => Date;
}

const Context = React.createContext<ScheduleRoomValue | null>(null);

export const ScheduleRoomProvider = Context.Provider;

export function useScheduleRoom(): ScheduleRoomValue {
  const found = React.useContext(Context);
  if (!found) throw new Error('A part of the schedule was drawn without its room.');
  return found;
}
