import type { RecordClass } from '../../recordClass';

export type ClassField = keyof RecordClass;

/** Never part of what is proposed: a class says by itself which version of the schedule changed it last. */
const OWN: readonly ClassField[] = ['version'];

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The fields in which two classes differ, in the order of the class. */
export const changedFields = (before: RecordClass, after: RecordClass): readonly ClassField[] =>
  (Object.keys(after) as ClassField[]).filter((field) => !OWN.includes(field) && !same(before[field], after[field]));

export interface MergedClass {
  readonly merged: RecordClass;
  /** Fields that somebody else changed since the change was proposed. */
  readonly since: readonly ClassField[];
  /** Of those: fields that the change itself speaks of, where it undoes what somebody else has put in force. */
  readonly overwritten: readonly ClassField[];
}

/** What a change makes of a class as it stands now, where it may have been proposed on an older version of it. */
export function mergeClass(before: RecordClass, after: RecordClass, now: RecordClass): MergedClass {
  const asked = changedFields(before, after);
  const since = changedFields(before, now);
  const merged = { ...now, ...Object.fromEntries(asked.map((field) => [field, after[field]])) } as RecordClass;
  return { merged, since, overwritten: since.filter((field) => asked.includes(field) && !same(now[field], after[field])) };
}
