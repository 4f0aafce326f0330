import { zones } from './zoneTable';

/** SharePoint's time zones: its own number, its words, and the zone of the IANA database that gives its offsets. */
export interface TimeZone {
  readonly id: number;
  readonly description: string;
  readonly zone: string;
}

const numbered = new Map(zones.map((zone) => [zone.id, zone]));
const london = numbered.get(2) as TimeZone;

/** The zone with SharePoint's number; London where the number is not known here. */
export function timeZone(id: number): TimeZone {
  return numbered.get(id) ?? london;
}

/** Whether SharePoint has a zone of that number. */
export function isTimeZone(id: number): boolean {
  return numbered.has(id);
}

export function allTimeZones(): readonly TimeZone[] {
  return zones;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();
const quarterHour = 900_000;
const day = 96 * quarterHour;

function readOffset(zone: string, instant: number): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
  const wall = Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second);
  return wall - Math.floor(instant / 1000) * 1000;
}

/** The offset at the beginning of a bucket of time, looked up once. */
function offsetAt(zone: string, start: number): number {
  let known = offsets.get(zone);
  if (!known) offsets.set(zone, (known = new Map()));
  let offset = known.get(start);
  if (offset === undefined) {
    offset = readOffset(zone, start);
    if (known.size > 200_000) known.clear();
    known.set(start, offset);
  }
  return offset;
}

/**
 * Milliseconds that the zone's clock is ahead of UTC at an instant. A day that begins as the next one does has no change
 * in it; on others zones change on quarter hours.
 */
export function zoneOffset(zone: string, instant: number): number {
  const start = instant - mod(instant, day);
  const offset = offsetAt(zone, start);
  return offset === offsetAt(zone, start + day) ? offset : offsetAt(zone, instant - mod(instant, quarterHour));
}

const mod = (value: number, by: number): number => ((value % by) + by) % by;

/** The instant at which the zone's clock shows the wall time (given as if it were UTC milliseconds). */
export function fromWallTime(zone: string, wall: number): number {
  const guess = wall - zoneOffset(zone, wall);
  return wall - zoneOffset(zone, guess);
}

/** Bias in minutes as SharePoint gives it: west of Greenwich is positive. */
export function zoneInformation(zone: string): { Bias: number; DaylightBias: number; StandardBias: number } {
  const winter = zoneOffset(zone, Date.UTC(2026, 0, 1)) / 60000;
  const summer = zoneOffset(zone, Date.UTC(2026, 6, 1)) / 60000;
  const standard = Math.min(winter, summer);
  // "-0" would reach JSON as 0, but not equality in tests.
  return { Bias: standard === 0 ? 0 : -standard, DaylightBias: winter === summer ? 0 : -60, StandardBias: 0 };
}
