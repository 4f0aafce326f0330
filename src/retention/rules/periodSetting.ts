import type { PeriodSetting } from './periods/types';
import type { RecordClass, Schedule } from './recordClass';
import type { RetentionSettings } from './settings';

/**
 * What is known beside a class's words when its dates are worked out. The class says which year is meant before the
 * schedule does, and the schedule before the site's settings; where none of them says, it is the calendar year.
 */
export function periodSettingOf(
  recordClass: Pick<RecordClass, 'year'>,
  schedule: Pick<Schedule, 'year' | 'publicRecords'>,
  settings: Pick<RetentionSettings, 'year' | 'publicRecords'>
): PeriodSetting {
  const publicRecords = schedule.publicRecords || settings.publicRecords;
  if (recordClass.year !== '') return { year: recordClass.year, yearSaidBy: 'schedule', publicRecords };
  // Every schedule names a year: one that names the calendar year has not said anything that a setting could not say better.
  if (schedule.year !== 'calendar') return { year: schedule.year, yearSaidBy: 'schedule', publicRecords };
  return settings.year !== '' ? { year: settings.year, yearSaidBy: 'setting', publicRecords } : { publicRecords };
}
