import { dayNumber, dayText, leadingDay, type DayNumber } from './calendar';
import type { Day } from './types';

/** Says on which day a point in time (ISO 8601) falls, in one zone of the world; empty for what is no point in time. */
export type Zone = (instant: string) => Day;

/** The same as a number; NaN for what is no point in time. */
export type ZoneDays = (instant: string) => DayNumber;

const SECONDS = 86_400;
/** Days of which the offsets are kept together. */
const BLOCK = 512;
/** What stands for a day that has not been asked for, and for one on which the clocks change. */
const NOT_ASKED = 0x7fff_ffff;
const CLOCKS_CHANGE = 0x7fff_fffe;

/** A number of two figures; NaN where there are none. */
const two = (text: string, at: number): number => {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
};

const [COLON, T, Z] = [58, 84, 90];

/**
 * Seconds since 1970 of a point in time as SharePoint writes it, 2026-05-17T12:00:00Z. Another form is left to the
 * engine, so long as it says how far it is from UTC; without that it is no point in time. NaN where it is none.
 */
function secondsOf(instant: string): number {
  const day = leadingDay(instant);
  if (Number.isNaN(day) || instant.charCodeAt(10) !== T) return Number.NaN;
  if (instant.length === 20 && instant.charCodeAt(19) === Z && instant.charCodeAt(13) === COLON && instant.charCodeAt(16) === COLON) {
    const hour = two(instant, 11);
    const minute = two(instant, 14);
    const second = two(instant, 17);
    return hour < 24 && minute < 60 && second < 60 ? day * SECONDS + hour * 3600 + minute * 60 + second : Number.NaN;
  }
  return /(?:Z|[+-]\d\d:?\d\d)$/.test(instant) ? Math.floor(Date.parse(instant) / 1000) : Number.NaN;
}

/** How far a zone's clocks are from UTC at a moment, in seconds. Intl is asked, which is slow, so it is asked seldom. */
function offsetReader(timeZone: string): (seconds: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (seconds) => {
    const part: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(seconds * 1000)) part[type] = value;
    const year = part.era?.startsWith('B') ? 1 - Number(part.year) : Number(part.year);
    const day = dayNumber(year, Number(part.month), Number(part.day));
    return day * SECONDS + Number(part.hour) * 3600 + Number(part.minute) * 60 + Number(part.second) - seconds;
  };
}

/**
 * The calendar of a zone, in numbers. The offset of each day in UTC is looked up once; on a day on which the clocks
 * change, the moment is searched for once too.
 * @param timeZone an IANA name, such as Europe/London
 * @throws RangeError where there is no such zone
 */
export function zoneDaysOf(timeZone: string): ZoneDays {
  const offsetAt = offsetReader(timeZone);
  const blocks = new Map<number, Int32Array>();
  let [last, lastAt] = [new Int32Array(0), Number.NaN];
  const changes = new Map<DayNumber, { readonly at: number; readonly before: number; readonly after: number }>();

  const lookUp = (day: DayNumber): number => {
    const [before, after] = [offsetAt(day * SECONDS), offsetAt((day + 1) * SECONDS)];
    if (before === after) return before;
    let [low, high] = [day * SECONDS, (day + 1) * SECONDS];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (offsetAt(middle) === before) low = middle;
      else high = middle;
    }
    changes.set(day, { at: high, before, after });
    return CLOCKS_CHANGE;
  };

  return (instant) => {
    const seconds = secondsOf(instant);
    if (Number.isNaN(seconds)) return Number.NaN;
    const day = Math.floor(seconds / SECONDS);
    if (day >> 9 !== lastAt) {
      lastAt = day >> 9;
      last = blocks.get(lastAt) ?? new Int32Array(BLOCK).fill(NOT_ASKED);
      blocks.set(lastAt, last);
    }
    let offset = last[day & (BLOCK - 1)];
    if (offset === NOT_ASKED) last[day & (BLOCK - 1)] = offset = lookUp(day);
    if (offset === CLOCKS_CHANGE) {
      const change = changes.get(day);
      offset = change === undefined ? 0 : seconds < change.at ? change.before : change.after;
    }
    return Math.floor((seconds + offset) / SECONDS);
  };
}

/** The calendar of a zone, in days as they are written. Parameters and errors as `zoneDaysOf`. */
export function zoneOf(timeZone: string): Zone {
  const days = zoneDaysOf(timeZone);
  return (instant) => {
    const day = days(instant);
    return Number.isNaN(day) ? '' : dayText(day);
  };
}
