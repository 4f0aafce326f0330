import { periodSettingOf } from '../periodSetting';
import { dueReckoner, readPeriod, type Day, type Due, type PeriodReading, type TriggerDates } from '../periods';
import type { RecordClass, Schedule } from '../recordClass';
import type { RetentionSettings } from '../settings';

/** A class as documents are judged by it. */
export interface ClassRule {
  readonly recordClass: RecordClass;
  readonly reading: PeriodReading;
  /** What becomes of a record with these dates. */
  due(dates: TriggerDates): Due;
  /** Whether another class took its place, or it is not in use today: a person gives its records another first. */
  readonly superseded: boolean;
  /** Whether the words keep a public record for ever: then the 20-year rule counts. */
  readonly twentyYears: boolean;
}

/** Finds the rule of a class by its code; null where the schedule has none. Each is read once. */
export function classRules(schedule: Schedule | null, settings: RetentionSettings, today: Day): (code: string) => ClassRule | null {
  const classes = new Map((schedule?.classes ?? []).map((each) => [each.code, each]));
  const rules = new Map<string, ClassRule | null>();
  const make = (code: string): ClassRule | null => {
    const recordClass = classes.get(code);
    if (schedule === null || recordClass === undefined) return null;
    const setting = periodSettingOf(recordClass, schedule, settings);
    const reading = readPeriod(recordClass.keepFor, recordClass.keepFrom, setting);
    const { supersededBy, validFrom, validTo } = recordClass;
    return {
      recordClass,
      reading,
      due: dueReckoner(reading, setting),
      superseded: supersededBy !== '' || (validTo !== '' && validTo < today) || (validFrom !== '' && validFrom > today),
      twentyYears: reading.kind === 'permanent' && setting.publicRecords === true,
    };
  };
  return (code) => {
    const known = rules.get(code);
    if (known !== undefined) return known;
    const made = make(code);
    rules.set(code, made);
    return made;
  };
}
