import type { RecordClass, Schedule } from '../../rules';

/** The class of a code; null where the schedule has none. */
export const findClassOf = (schedule: Schedule | null, code: string): RecordClass | null => schedule?.classes.find((record) => record.code === code) ?? null;
