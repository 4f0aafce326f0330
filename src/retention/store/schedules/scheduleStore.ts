import '@pnp/sp/items';
import { cutText, LONGEST_PART } from '../../../evidence';
import { WITNESSES } from '../../../evidence/witness';
import { listOf, numberOf, quote, readProblem, SCHEDULE, SCHEDULES, siteList, textOf, type Door, type RawRow } from '../../../tenant';
import type { Schedule } from '../../rules';
import { HEAD_FIELDS, readVersion, toScheduleColumns, type ScheduleState, type ScheduleVersion } from './scheduleRow';
import { fromScheduleText, readPartsNote, toScheduleText } from './scheduleText';

const NEWEST = 500;
const STATE = SCHEDULE.state.internalName;
const JSON_COLUMN = SCHEDULE.json.internalName;

/** SHA-256 in hexadecimal. */
export async function sha256(text: string): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The newest versions of the department's schedules, newest first, without the schedules themselves. */
export async function readVersions(door: Door, scheduleId: string | null = null): Promise<readonly ScheduleVersion[]> {
  const versions = `(${STATE} eq 'inForce' or ${STATE} eq 'withdrawn' or ${STATE} eq 'draft')`;
  const rows = await door.ask(
    async (sp) =>
      (await listOf(sp, siteList(door.webUrl, SCHEDULES))
        .items.select(...HEAD_FIELDS)
        .expand(...WITNESSES)
        .filter(scheduleId === null ? versions : `${SCHEDULE.schedule.internalName} eq ${quote(scheduleId)} and ${versions}`)
        .orderBy('ID', false)
        .top(NEWEST)()) as RawRow[]
  );
  return rows
    .map(readVersion)
    .filter((version): version is ScheduleVersion => version !== null)
    .sort((a, b) => b.row - a.row);
}

/** Puts a schedule together out of the text of its row and of the rows that it names. */
export async function wholeText(text: string, partOf: (row: number) => string | undefined): Promise<string | null> {
  const note = readPartsNote(text);
  if (note === null) return text;
  const parts = note.parts.map(partOf);
  const whole = parts.join('');
  return parts.every((part) => part !== undefined) && (await sha256(whole)) === note.sha256 ? whole : null;
}

/** The schedule of one version; null where what was kept is not whole. */
export async function readScheduleAt(door: Door, row: number): Promise<Schedule | null> {
  const list = siteList(door.webUrl, SCHEDULES);
  const textAt = async (id: number): Promise<string> =>
    textOf((await door.ask(async (sp) => (await listOf(sp, list).items.getById(id).select(JSON_COLUMN)()) as RawRow)) as RawRow, JSON_COLUMN);
  const text = await textAt(row);
  const note = readPartsNote(text);
  const parts = new Map<number, string>();
  try {
    for (const id of note?.parts ?? []) parts.set(id, await textAt(id));
  } catch (error) {
    // A part that is not there leaves no schedule; whatever else went wrong may pass.
    if ((await readProblem(error)).code === 'notFound') return null;
    throw error;
  }
  const whole = await wholeText(text, (id) => parts.get(id));
  return whole === null ? null : fromScheduleText(whole);
}

/** What a new row says, but for the schedule. */
export type NewVersion = Omit<ScheduleVersion, 'row' | 'ownHand'>;

/** Adds a version, in as many rows as it needs: rows are only ever added, so that nothing is overwritten. Comes back with its row. */
export async function addVersion(door: Door, version: NewVersion, schedule: Schedule | null): Promise<number> {
  const add = async (state: ScheduleState | 'part' | 'draftPart', json: string): Promise<number> => {
    const columns = toScheduleColumns({ ...version, state, json });
    return numberOf((await door.tell(async (sp) => (await listOf(sp, siteList(door.webUrl, SCHEDULES)).items.add(columns)) as unknown)) as RawRow, 'Id');
  };
  const text = schedule === null ? '' : toScheduleText(schedule);
  if (text.length <= LONGEST_PART) return add(version.state, text);
  const parts: number[] = [];
  // The row that makes it a version comes last: what is cut off leaves parts that nothing names.
  for (const piece of cutText(text)) parts.push(await add(version.state === 'draft' ? 'draftPart' : 'part', piece));
  return add(version.state, JSON.stringify({ parts, sha256: await sha256(text) }));
}
