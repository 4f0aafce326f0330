import { EMPTY_CLASS, YEAR_KINDS, type RecordClass, type Schedule } from '../../rules';
import { readClass } from './readClass';

/** As many rows as one schedule may take: some two thousand classes. */
export const MOST_PARTS = 16;

const isEmpty = (value: unknown, empty: unknown): boolean => JSON.stringify(value) === JSON.stringify(empty);

/** Says only what a class does say: a schedule of hundreds of classes is read by every page that needs it. */
const short = (each: RecordClass): Partial<RecordClass> =>
  Object.fromEntries(Object.entries(each).filter(([name, value]) => !isEmpty(value, EMPTY_CLASS[name as keyof RecordClass])));

/** A schedule as it is kept. */
export const toScheduleText = (schedule: Schedule): string => JSON.stringify({ ...schedule, classes: schedule.classes.map(short) });

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What is kept, with everything said that a class leaves out; null for what is no schedule at all. */
export function fromScheduleText(kept: string): Schedule | null {
  let json: unknown;
  try {
    json = JSON.parse(kept);
  } catch {
    return null;
  }
  if (!isObject(json) || typeof json.id !== 'string' || !Array.isArray(json.classes)) return null;
  const classes = json.classes.map(readClass);
  if (!classes.every((each): each is RecordClass => each !== null)) return null;
  const { id, year, publicRecords } = json;
  return {
    id,
    title: text(json.title),
    version: text(json.version),
    year: YEAR_KINDS.find((kind) => kind === year) ?? 'calendar',
    publicRecords: publicRecords === true,
    workingClass: text(json.workingClass),
    classes,
  };
}

/** What a row says where the text stands in others: which rows, in order, and the SHA-256 of the whole. */
export interface PartsNote {
  readonly parts: readonly number[];
  readonly sha256: string;
}

/** Null where the text is the schedule itself. */
export function readPartsNote(text: string): PartsNote | null {
  if (!text.startsWith('{"parts":')) return null;
  try {
    const { parts, sha256 } = JSON.parse(text) as Partial<PartsNote>;
    const whole = Array.isArray(parts) && parts.length > 0 && parts.every((id) => Number.isInteger(id)) && typeof sha256 === 'string';
    return whole ? { parts, sha256 } : null;
  } catch {
    return null;
  }
}
