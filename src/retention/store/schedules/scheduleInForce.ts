import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import { listOf, numberOf, quote, SCHEDULE, SCHEDULES, siteList, textOf, type RawRow } from '../../../tenant';
import type { Schedule } from '../../rules';

const NEWEST = 50;

/** The question that reads a schedule's newest versions, for one request with others. */
export const askSchedule =
  (webUrl: string, scheduleId: string) =>
  async (sp: SPFI): Promise<RawRow[]> =>
    (await listOf(sp, siteList(webUrl, SCHEDULES))
      .items.select('ID', SCHEDULE.state.internalName, SCHEDULE.json.internalName)
      .filter(`${SCHEDULE.schedule.internalName} eq ${quote(scheduleId)}`)
      .orderBy('ID', false)
      .top(NEWEST)()) as RawRow[];

/** The version in force; null where there is none. */
export function scheduleInForce(rows: readonly RawRow[]): Schedule | null {
  const newestFirst = [...rows].sort((a, b) => numberOf(b, 'ID') - numberOf(a, 'ID'));
  const row = newestFirst.find((each) => textOf(each, SCHEDULE.state.internalName) !== 'draft');
  if (row === undefined || textOf(row, SCHEDULE.state.internalName) !== 'inForce') return null;
  try {
    return JSON.parse(textOf(row, SCHEDULE.json.internalName)) as Schedule;
  } catch {
    return null;
  }
}
