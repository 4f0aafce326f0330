import * as React from 'react';
import { ScheduleRoom } from '../room/ScheduleRoom';
import { Schedules } from '../room/Schedules';
import { SchedulePage } from './SchedulePage';

/** The tab of the department's schedule. */
export default function ScheduleView(): JSX.Element {
  return (
    <ScheduleRoom>
      <Schedules>{(read, again) => <SchedulePage read={read} onChanged={again} />}</Schedules>
    </ScheduleRoom>
  );
}
