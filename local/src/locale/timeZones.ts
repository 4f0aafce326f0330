/** SharePoint's time zones: its own number, its words, and the zone of the IANA database that gives its offsets. */
export interface TimeZone {
  readonly id: number;
  readonly description: string;
  readonly zone: string;
}

const zones: readonly TimeZone[] = [
  { id: 2, description: '(UTC+00:00) Dublin, Edinburgh, Lisbon, London', zone: 'Europe/London' },
  { id: 3, description: '(UTC+01:00) Brussels, Copenhagen, Madrid, Paris', zone: 'Europe/Paris' },
  { id: 4, description: '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', zone: 'Europe/Berlin' },
  { id: 10, description: '(UTC-05:00) Eastern Time (US and Canada)', zone: 'America/New_York' },
  { id: 11, description: '(UTC-06:00) Central Time (US and Canada)', zone: 'America/Chicago' },
  { id: 12, description: '(UTC-07:00) Mountain Time (US and Canada)', zone: 'America/Denver' },
  { id: 13, description: '(UTC-08:00) Pacific Time (US and Canada)', zone: 'America/Los_Angeles' },
  { id: 17, description: '(UTC+12:00) Auckland, Wellington', zone: 'Pacific/Auckland' },
  { id: 20, description: '(UTC+09:00) Osaka, Sapporo, Tokyo', zone: 'Asia/Tokyo' },
  { id: 21, description: '(UTC+08:00) Kuala Lumpur, Singapore', zone: 'Asia/Singapore' },
  { id: 23, description: '(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi', zone: 'Asia/Kolkata' },
  { id: 24, description: '(UTC+04:00) Abu Dhabi, Muscat', zone: 'Asia/Dubai' },
  { id: 31, description: '(UTC) Monrovia, Reykjavik', zone: 'Atlantic/Reykjavik' },
  { id: 76, description: '(UTC+10:00) Canberra, Melbourne, Sydney', zone: 'Australia/Sydney' },
  { id: 93, description: '(UTC) Coordinated Universal Time', zone: 'UTC' },
];

/** The zone with SharePoint's number; London where the number is not known here. */
export function timeZone(id: number): TimeZone {
  return zones.find((zone) => zone.id === id) ?? zones[0];
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
