import type { Schedule } from '../src/retention/rules';
import { openTestKimSite, setKimProperty } from './kimSite';
import { turnRetentionOn } from './retention';
import { riversSchedule } from './riversSchedule';
import { keepSchedule } from './schedule';
import type { TestSite } from './site';

/** Turns the keeping of records on in the test site, with a KIM site that has a schedule in force. */
export async function turnRecordsOn(site: TestSite, schedule: Schedule = riversSchedule): Promise<void> {
  await turnRetentionOn(site);
  const kim = await openTestKimSite(site);
  await kim.turnOn();
  setKimProperty(site, '/sites/kim');
  await keepSchedule(kim, schedule);
}
