import type { Schedule } from '../src/retention/rules';
import { createScheduleDesk } from '../src/retention/store/schedules/scheduleDesk';
import { standingOf } from '../src/retention/store/schedules/standings';
import type { TestKimSite } from './kimSite';
import { OWNER } from './site';

/** Puts a schedule in force on the test KIM site, as its owner, over whatever was in force there. The site must be turned on. */
export async function keepSchedule(kim: TestKimSite, schedule: Schedule, reason = 'Agreed by the board'): Promise<void> {
  const desk = createScheduleDesk(kim.records(OWNER));
  const shelf = await desk.read();
  if (shelf.kind === 'notSetUp') throw new Error('The KIM site is not turned on.');
  await desk.putInForce(schedule, standingOf(schedule.id, shelf.versions).inForce?.row ?? 0, reason);
}
