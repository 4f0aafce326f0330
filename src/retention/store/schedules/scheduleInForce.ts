import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import { WITNESSES } from '../../../evidence/witness';
import { listOf, numberOf, quote, SCHEDULE, SCHEDULES, siteList, textOf, type Door, type RawRow } from '../../../tenant';
import type { Schedule } from '../../rules';
import { HEAD_FIELDS, readVersion, type ScheduleVersion } from './scheduleRow';
import { readScheduleAt, wholeText } from './scheduleStore';
import { fromScheduleText, MOST_PARTS } from './scheduleText';
import { standingOf } from './standings';

/** Heads without their text are light; texts are not, and one of the newest is nearly always the one in force. */
const HEADS = 500;
const TEXTS = 2;

const SCHEDULE_ID = SCHEDULE.schedule.internalName;
const STATE = SCHEDULE.state.internalName;
const TEXT = SCHEDULE.json.internalName;

/** What one request brings of a schedule. */
export interface ScheduleRows {
  readonly heads: readonly RawRow[];
  readonly texts: readonly RawRow[];
}

/** The question that reads a schedule's versions and the newest of their texts, for one request with others. */
export const askSchedule =
  (webUrl: string, scheduleId: string) =>
  async (sp: SPFI): Promise<ScheduleRows> => {
    const rows = (fields: readonly string[], states: readonly string[], most: number): Promise<RawRow[]> => {
      const items = listOf(sp, siteList(webUrl, SCHEDULES)).items.select(...fields);
      const asked = `${SCHEDULE_ID} eq ${quote(scheduleId)} and (${states.map((state) => `${STATE} eq ${quote(state)}`).join(' or ')})`;
      return (fields === HEAD_FIELDS ? items.expand(...WITNESSES) : items).filter(asked).orderBy('ID', false).top(most)() as Promise<RawRow[]>;
    };
    const [heads, newest, parts] = await Promise.all([
      rows(HEAD_FIELDS, ['inForce', 'withdrawn'], HEADS),
      rows(['ID', TEXT], ['inForce'], TEXTS),
      rows(['ID', TEXT], ['part'], MOST_PARTS),
    ]);
    return { heads, texts: [...newest, ...parts] };
  };

/** The version in force: none where there is none or it was withdrawn, unreadable where it is not whole or does not hold. */
export type ScheduleFound = { readonly kind: 'found'; readonly schedule: Schedule } | { readonly kind: 'none' | 'unreadable' };

/** Finds the version in force; `door` fetches what the one request did not bring. */
export async function scheduleInForce(door: Door, scheduleId: string, { heads, texts }: ScheduleRows): Promise<ScheduleFound> {
  const versions = heads.map(readVersion).filter((version): version is ScheduleVersion => version !== null);
  const { inForce, withdrawn } = standingOf(scheduleId, versions);
  if (inForce === null || withdrawn) return { kind: 'none' };
  const byRow = new Map(texts.map((row) => [numberOf(row, 'ID'), textOf(row, TEXT)]));
  const own = byRow.get(inForce.row);
  const whole = own === undefined ? null : await wholeText(own, (row) => byRow.get(row));
  const schedule = whole === null ? await readScheduleAt(door, inForce.row) : fromScheduleText(whole);
  if (schedule?.id !== scheduleId) return { kind: 'unreadable' };
  // The form weighs more than all else that reads a schedule, so it comes when there is one to hold to it.
  const { holdsAsSchedule } = await import(/* webpackChunkName: "schedule-form" */ '../../rules/schedules/standing/checkHolds');
  return holdsAsSchedule(schedule) ? { kind: 'found', schedule } : { kind: 'unreadable' };
}

/** A schedule's version in force, in one request; null where there is none that can be read. */
export const readInForce = async (door: Door, scheduleId: string): Promise<Schedule | null> => {
  const [answer] = await door.askAll([askSchedule(door.webUrl, scheduleId)]);
  if (!answer.ok) throw answer.problem;
  const found = await scheduleInForce(door, scheduleId, answer.value);
  return found.kind === 'found' ? found.schedule : null;
};
