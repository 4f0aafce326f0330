import path from 'node:path';
import {
  proposeMapping,
  readSchedule,
  readTable,
  scheduleOf,
  scheduleTable,
  slugOf,
  type Schedule,
  type ScheduleField,
  type ScheduleReading,
  type TableMapping,
  type YearKind,
} from '../../src/retention/rules';
import { readTableFile, TableUnreadable, type Sheet } from '../../src/tables';
import { loadWords, type Culture } from '../../src/words';
import { scheduleImportWords } from '../../src/words/scheduleImport';
import { bytesOf, shownName } from './bytesOf';
import { printable } from './output';
import { exitCodes, Stop } from './stop';

/** How a file is read, where its own headings do not say. */
export interface ScheduleFileOptions {
  lang: Culture;
  /** What columns hold: a field, and the heading of its column. */
  map: readonly (readonly [ScheduleField, string])[];
  sheet?: string;
  carryDown?: boolean;
  year?: YearKind;
  publicRecords?: boolean;
  title?: string;
}

/** The JSON that a file holds; undefined where it is something else. */
function jsonOf(bytes: Uint8Array): unknown {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, 200));
  if (!/^\ufeff?\s*\{/.test(text)) return undefined;
  try {
    return JSON.parse(new TextDecoder('utf-8').decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

/** The sheet that was asked for, or the first that has headings of a schedule, or the first. */
function sheetOf(sheets: readonly Sheet[], name: string | undefined): Sheet {
  if (name === undefined) return sheets.find(({ rows }) => proposeMapping(rows).headingRow > 0) ?? sheets[0] ?? { name: '', rows: [] };
  const found = sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (found === undefined)
    throw new Stop(exitCodes.wrongUse, `There is no sheet “${printable(name)}”. There are: ${sheets.map((sheet) => printable(sheet.name)).join(', ')}.`);
  return found;
}

/** What columns hold, with what was said on the command line. Stops with exit code 2 for a heading that is not there. */
function mappingOf(rows: Sheet['rows'], { map, carryDown }: ScheduleFileOptions): TableMapping {
  const proposed = proposeMapping(rows);
  const named = (heading: string): number => rows.slice(0, 40).findIndex((row) => row.some((cell) => sameHeading(cell, heading)));
  const headingRow = map.length > 0 && proposed.headingRow === 0 ? named(map[0][1]) + 1 : proposed.headingRow;
  const headings = headingRow === 0 ? [] : rows[headingRow - 1];
  const columns = headings.length > 0 && headingRow !== proposed.headingRow ? headings.map(() => '' as const) : [...proposed.columns];
  const result: (ScheduleField | '')[] = [...columns];
  for (const [field, heading] of map) {
    const at = headings.findIndex((each) => sameHeading(each, heading));
    if (at < 0) throw new Stop(exitCodes.wrongUse, `There is no column “${printable(heading)}”.`);
    const before = result.indexOf(field);
    if (before >= 0 && field !== 'notes') result[before] = '';
    result[at] = field;
  }
  return { ...proposed, headingRow, columns: result, carryDown: carryDown ?? false };
}

const sameHeading = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

async function sheetsOf(file: string, bytes: Uint8Array, lang: Culture): Promise<readonly Sheet[]> {
  try {
    return await readTableFile(bytes);
  } catch (error) {
    if (!(error instanceof TableUnreadable)) throw error;
    throw new Stop(exitCodes.wrongUse, `${shownName(file)}: ${(await loadWords(scheduleImportWords, lang)).unreadable[error.code]}`);
  }
}

/** A schedule out of our own JSON. Stops with exit code 1 where it does not follow the form. */
async function scheduleOfJson(file: string, json: unknown, lang: Culture): Promise<Schedule> {
  const { schedule, problems } = readSchedule(json);
  if (schedule !== null) return schedule;
  const words = await loadWords(scheduleImportWords, lang);
  throw new Stop(exitCodes.doesNotHold, problems.map(({ value }) => `${shownName(file)}: ${printable(words.schedule.schema(value))}`).join('\n'));
}

/** A file, read: each row, and the schedule that they make. */
export interface ScheduleFile {
  readonly reading: ScheduleReading;
  readonly schedule: Schedule;
}

/**
 * Reads a schedule from CSV, Excel or our own JSON, whose classes are its rows.
 * @param file a path; - is standard input
 */
export async function readScheduleFile(file: string, options: ScheduleFileOptions): Promise<ScheduleFile> {
  const { year, publicRecords, lang } = options;
  const bytes = bytesOf(file);
  const json = jsonOf(bytes);
  const today = new Date().toISOString().slice(0, 10);
  if (json !== undefined) {
    const schedule = await scheduleOfJson(file, json, lang);
    const { headings, rows } = scheduleTable(schedule);
    const setting = { year: schedule.year, yearSaidBy: 'schedule', publicRecords: schedule.publicRecords } as const;
    return { schedule, reading: readTable([headings, ...rows], undefined, { setting, today }) };
  }
  const setting = { ...(year === undefined ? {} : { year, yearSaidBy: 'setting' as const }), publicRecords };
  const { rows } = sheetOf(await sheetsOf(file, bytes, lang), options.sheet);
  const reading = readTable(rows, mappingOf(rows, options), { setting, today });
  const name = file === '-' ? 'schedule' : path.basename(file).replace(/\.[^.]*$/, '');
  const words = name.replace(/[-_]+/g, ' ');
  const title = options.title ?? words.charAt(0).toUpperCase() + words.slice(1);
  const about = {
    id: slugOf(name) || 'schedule',
    title,
    version: '1',
    year: year ?? 'calendar',
    publicRecords: publicRecords ?? false,
    workingClass: '',
  } as const;
  return { reading, schedule: scheduleOf(reading, about) };
}
