import { periodSettingOf } from '../periodSetting';
import { dueReckoner, readPeriod, type Day, type Due, type PeriodReading, type TriggerDates } from '../periods';
import type { RecordClass, Schedule } from '../recordClass';
import type { RetentionSettings } from '../settings';

/** A class with its words read. */
export interface ClassPeriod {
  readonly recordClass: RecordClass;
  readonly reading: PeriodReading;
  /** What becomes of a record with these dates. */
  due(dates: TriggerDates): Due;
  /** Whether the words keep a public record for ever: then the 20-year rule counts. */
  readonly twentyYears: boolean;
}

/** A class as documents are judged by it. */
export interface ClassRule extends ClassPeriod {
  /** Whether another class took its place, or it is not in use today: a person gives its records another first. */
  readonly superseded: boolean;
}

/** Remembers what was made of each code. */
function once<T>(make: (code: string) => T | null): (code: string) => T | null {
  const made = new Map<string, T | null>();
  return (code) => {
    const known = made.get(code);
    if (known !== undefined) return known;
    const one = make(code);
    made.set(code, one);
    return one;
  };
}

/** Finds a class by its code, with its words read; null where the schedule has none. Each is read once. */
export function classPeriods(schedule: Schedule | null, settings: Pick<RetentionSettings, 'year' | 'publicRecords'>): (code: string) => ClassPeriod | null {
  const classes = new Map((schedule?.classes ?? []).map((each) => [each.code, each]));
  return once((code) => {
    const recordClass = classes.get(code);
    if (schedule === null || recordClass === undefined) return null;
    const setting = periodSettingOf(recordClass, schedule, settings);
    const reading = readPeriod(recordClass.keepFor, recordClass.keepFrom, setting);
    return { recordClass, reading, due: dueReckoner(reading, setting), twentyYears: reading.kind === 'permanent' && setting.publicRecords === true };
  });
}

/** Finds the rule of a class by its code, as it is on a day; null where the schedule has none. Each is read once. */
export function classRules(
  schedule: Schedule | null,
  settings: Pick<RetentionSettings, 'year' | 'publicRecords'>,
  today: Day
): (code: string) => ClassRule | null {
  const periods = classPeriods(schedule, settings);
  return once((code) => {
    const known = periods(code);
    if (known === null) return null;
    const { supersededBy, validFrom, validTo } = known.recordClass;
    return { ...known, superseded: supersededBy !== '' || (validTo !== '' && validTo < today) || (validFrom !== '' && validFrom > today) };
  });
}
