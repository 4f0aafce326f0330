import { classAt, readClassPeriod, type Day, type PeriodReading, type RecordClass, type Schedule } from '../../retention/rules';

/** One class as it is published. */
export interface PublishedClass {
  readonly recordClass: RecordClass;
  readonly reading: PeriodReading;
}

/** The classes of one function. */
export interface PublishedFunction {
  /** As its first class writes it; empty where none is given. */
  readonly name: string;
  readonly classes: readonly PublishedClass[];
}

const keyOf = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

/** Whether a class is in use on a day; without a day, whether nothing took its place. */
function inUse(schedule: Schedule, each: RecordClass, today: Day | ''): boolean {
  return today === '' ? each.supersededBy === '' : classAt(schedule, each.code, today).recordClass === each;
}

/** What of a schedule is published: the classes in use, by function, in the schedule's own order. */
export function classesToPublish(schedule: Schedule, today: Day | ''): PublishedFunction[] {
  const functions = new Map<string, { name: string; classes: PublishedClass[] }>();
  for (const recordClass of schedule.classes) {
    if (!inUse(schedule, recordClass, today)) continue;
    const key = keyOf(recordClass.businessFunction);
    const known = functions.get(key) ?? { name: recordClass.businessFunction.trim(), classes: [] };
    known.classes.push({ recordClass, reading: readClassPeriod(recordClass, schedule) });
    functions.set(key, known);
  }
  // What nobody has given a function stands last.
  return [...functions.values()].sort((a, b) => Number(a.name === '') - Number(b.name === ''));
}
