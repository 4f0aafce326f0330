import type { Day } from '../../periods';
import type { RecordClass, Schedule } from '../../recordClass';

/** What a code stands for on a day. */
export interface ClassAt {
  /** The class of that code itself; null where the schedule has none. */
  readonly own: RecordClass | null;
  /** The class that counts on that day: itself, or what took its place; null where nothing does. */
  readonly recordClass: RecordClass | null;
  /** The codes that were followed, from the one asked for to the one that counts. */
  readonly followed: readonly string[];
  /** Why nothing counts, or why another does. */
  readonly why: 'own' | 'superseded' | 'unknown' | 'notYet' | 'ended' | 'ring';
}

const begun = ({ validFrom }: RecordClass, day: Day): boolean => validFrom === '' || validFrom <= day;
const over = ({ validTo }: RecordClass, day: Day): boolean => validTo !== '' && validTo < day;

/**
 * The class that a code stands for on a day. A class with a successor gives way to it once the successor is in use; until
 * then, and up to its own last day, it counts itself.
 */
export function classAt(schedule: Pick<Schedule, 'classes'>, code: string, day: Day): ClassAt {
  const byCode = new Map(schedule.classes.map((each) => [each.code, each]));
  const own = byCode.get(code) ?? null;
  const followed: string[] = [];
  let at = own;
  while (at !== null) {
    if (followed.includes(at.code)) return { own, recordClass: null, followed, why: 'ring' };
    followed.push(at.code);
    const successor = at.supersededBy === '' ? null : (byCode.get(at.supersededBy) ?? null);
    if (successor !== null && begun(successor, day) && (over(at, day) || at.validTo === '')) {
      at = successor;
      continue;
    }
    if (!begun(at, day)) return { own, recordClass: null, followed, why: 'notYet' };
    if (over(at, day)) return { own, recordClass: null, followed, why: 'ended' };
    return { own, recordClass: at, followed, why: at === own ? 'own' : 'superseded' };
  }
  return { own, recordClass: null, followed, why: 'unknown' };
}
