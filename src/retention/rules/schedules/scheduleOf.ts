import type { Schedule } from '../recordClass';
import type { ScheduleReading } from './importing/types';

/** A schedule of what was read from a table. */
export function scheduleOf(reading: Pick<ScheduleReading, 'rows'>, about: Omit<Schedule, 'classes'>): Schedule {
  return { ...about, classes: reading.rows.map(({ recordClass }) => recordClass) };
}
