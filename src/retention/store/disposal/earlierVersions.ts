import type { RecordClass, Schedule } from '../../rules';
import { readVersions, readScheduleAt } from '../schedules/scheduleStore';
import { standingOf } from '../schedules/standings';
import type { RecordSite } from '../site/recordSite';
import { classWords } from './classWords';

/** Whether a class says today what it said in the version of the schedule under which something was decided. */
export type SaysAsIn = (version: string, recordClass: RecordClass | null) => boolean;

type Words = ReadonlyMap<string, string>;

/**
 * What classes said in earlier versions of the schedule, each version read from the KIM site once. A version that is not
 * there, that was never in force, that two rows claim to be, or that cannot be made out, says the same as none.
 * @throws TenantProblem where SharePoint did not answer: it may pass
 */
export function createEarlierVersions(site: RecordSite): (schedule: Schedule, versions: readonly string[]) => Promise<SaysAsIn> {
  const read = new Map<string, Words>();

  const wordsOf = async (schedule: Schedule): Promise<Words> =>
    new Map(await Promise.all(schedule.classes.map(async (each) => [each.code, await classWords(each, schedule)] as const)));

  const learn = async (scheduleId: string, wanted: readonly string[]): Promise<void> => {
    const kim = await site.kim();
    const kept = kim === null ? [] : (await readVersions(kim, scheduleId)).filter(({ ownHand, state }) => ownHand && state === 'inForce');
    const late = new Set(standingOf(scheduleId, kept).late.map(({ row }) => row));
    for (const version of wanted) {
      const rows = kept.filter((each) => each.version === version && !late.has(each.row));
      const schedule = kim !== null && rows.length === 1 ? await readScheduleAt(kim, rows[0].row) : null;
      read.set(version, schedule?.id === scheduleId && schedule.version === version ? await wordsOf(schedule) : new Map());
    }
  };

  return async (schedule, versions) => {
    const earlier = [...new Set(versions)].filter((version) => version !== schedule.version);
    const unread = earlier.filter((version) => !read.has(version));
    if (unread.length > 0) await learn(schedule.id, unread);
    const now = earlier.length === 0 ? new Map<string, string>() : await wordsOf(schedule);
    return (version, recordClass) => {
      if (version === schedule.version) return true;
      const said = recordClass === null ? undefined : read.get(version)?.get(recordClass.code);
      return said !== undefined && said === now.get(recordClass?.code ?? '');
    };
  };
}
