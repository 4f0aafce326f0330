import type { RecordClass, Schedule } from '../../recordClass';
import { changedFields, mergeClass, type ClassField } from './mergeClass';
import type { ScheduleChange } from './types';

/**
 * What somebody must know before a change is put in force.
 * - `older`: it was proposed on an older version of the class, which others have changed since in `fields`.
 * - `overwrites`: it undoes what others have put in force since, in `fields`.
 * - `codeTaken`: a class of that code is there already; the change cannot be put in force.
 * - `gone`: there is no such class any more; the change cannot be put in force.
 * - `already`: the schedule says so already.
 */
export interface ChangeWarning {
  readonly changeId: string;
  readonly code: 'older' | 'overwrites' | 'codeTaken' | 'gone' | 'already';
  readonly fields: readonly ClassField[];
}

export interface AppliedChanges {
  readonly schedule: Schedule;
  /** Those that are part of it now. */
  readonly applied: readonly ScheduleChange[];
  readonly warnings: readonly ChangeWarning[];
}

/** The next version of a schedule, with changes folded into it in the order in which they were signed. */
export function applyChanges(schedule: Schedule, changes: readonly ScheduleChange[], version: string): AppliedChanges {
  const classes = new Map(schedule.classes.map((each) => [each.code, each]));
  const applied: ScheduleChange[] = [];
  const warnings: ChangeWarning[] = [];
  const signedAt = ({ steps }: ScheduleChange): number => steps[steps.length - 1].rowId;
  for (const each of [...changes].sort((a, b) => signedAt(a) - signedAt(b))) {
    const { before, after } = each.change;
    const warn = (code: ChangeWarning['code'], fields: readonly ClassField[] = []): void => void warnings.push({ changeId: each.id, code, fields });
    const put = (next: RecordClass): void => {
      classes.set(next.code, { ...next, version });
      applied.push(each);
    };
    const now = classes.get(after.code);
    if (now !== undefined && changedFields(now, after).length === 0) {
      // It was put in force and the row that says so never landed.
      warn('already');
      applied.push(each);
    } else if (before === null) {
      if (now !== undefined) warn('codeTaken');
      else put(after);
    } else if (now === undefined) warn('gone');
    else {
      const { merged, since, overwritten } = mergeClass(before, after, now);
      if (overwritten.length > 0) warn('overwrites', overwritten);
      else if (since.length > 0) warn('older', since);
      put(merged);
    }
  }
  return { schedule: { ...schedule, version, classes: [...classes.values()] }, applied, warnings };
}
