import { plausible } from './plausible';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** The zones that RFC 5322, section 4.3, still lets stand, in hours. */
const ZONES: Readonly<Record<string, number>> = { ut: 0, utc: 0, gmt: 0, z: 0, edt: -4, est: -5, cdt: -5, cst: -6, mdt: -6, mst: -7, pdt: -7, pst: -8, bst: 1 };
const DATE = /^(?:[a-z]{3}\s*,)?\s*(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{2,4})\s+(\d{1,2})\s*:\s*(\d{2})(?:\s*:\s*(\d{2}))?\s*([+-]\d{4}|[a-z]{1,5})?/i;

/**
 * A date of a header, as RFC 5322 (section 3.3) and its older forms write it.
 * @returns a point in time (ISO 8601, UTC); null where it is none
 */
export function headerDate(text: string): string | null {
  const match = DATE.exec(text.replace(/\([^()]*\)/g, ' ').trim());
  if (match === null) return null;
  const [, day, month, year, hour, minute, second = '0', zone = ''] = match;
  const at = MONTHS.indexOf(month.toLowerCase());
  const [d, h, m, s] = [day, hour, minute, second].map(Number);
  if (at < 0 || d < 1 || h > 23 || m > 59 || s > 60) return null;
  // Two figures are of 1950 to 2049, three count from 1900.
  const short = Number(year);
  const whole = year.length === 4 ? short : year.length === 3 ? 1900 + short : short < 50 ? 2000 + short : 1900 + short;
  const local = Date.UTC(whole, at, d, h, m, Math.min(s, 59));
  if (new Date(local).getUTCDate() !== d) return null;
  const minutes = /^[+-]/.test(zone)
    ? (zone.startsWith('-') ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3)))
    : (ZONES[zone.toLowerCase()] ?? 0) * 60;
  return plausible(local - minutes * 60_000);
}

/** The header's own part: it ends at the first empty line. */
function headersIn(bytes: Uint8Array): string {
  // Latin 1 keeps every byte a letter: a date is ASCII wherever it stands.
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  const end = text.search(/\r?\n\r?\n/);
  return end < 0 ? text : text.slice(0, end);
}

/** When an `.eml` file says it was sent: its `Date`, else the newest `Received`, which stands first. */
export function emlDate(bytes: Uint8Array): string | null {
  // A header may go on in a line that begins with space.
  const lines = headersIn(bytes)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
  const value = (name: string): string | null => {
    const line = lines.find((each) => each.toLowerCase().startsWith(`${name}:`));
    return line === undefined ? null : line.slice(name.length + 1);
  };
  const sent = headerDate(value('date') ?? '');
  if (sent !== null) return sent;
  const received = value('received');
  return received === null ? null : headerDate(received.slice(received.lastIndexOf(';') + 1));
}
