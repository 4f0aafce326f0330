import { readPeriod, type PeriodReading } from '../periods';
import { periodSettingOf } from '../periodSetting';
import type { RecordClass, Schedule } from '../recordClass';
import { DEFAULT_RETENTION } from '../settings';

/** How long records of a class are kept, by its schedule alone: a site's settings may still say which year is meant. */
export const readClassPeriod = (each: Pick<RecordClass, 'keepFor' | 'keepFrom' | 'year'>, schedule: Pick<Schedule, 'year' | 'publicRecords'>): PeriodReading =>
  readPeriod(each.keepFor, each.keepFrom, periodSettingOf(each, schedule, DEFAULT_RETENTION));
