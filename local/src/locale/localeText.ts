import { fromWallTime, timeZone, zoneOffset } from './timeZones';

/** What of a web's regional settings shapes text. */
export interface Regional {
  readonly localeId: number;
  readonly timeZone: number;
  readonly time24: boolean;
}

/** How a locale writes short dates. */
export interface DateForm {
  readonly order: 'MDY' | 'DMY' | 'YMD';
  readonly separator: string;
  readonly padded: boolean;
  readonly am: string;
  readonly pm: string;
  readonly decimal: string;
  readonly thousands: string;
}

const forms: Readonly<Record<number, DateForm>> = {
  1033: { order: 'MDY', separator: '/', padded: false, am: 'AM', pm: 'PM', decimal: '.', thousands: ',' },
  2057: { order: 'DMY', separator: '/', padded: true, am: 'AM', pm: 'PM', decimal: '.', thousands: ',' },
  1106: { order: 'DMY', separator: '/', padded: true, am: 'yb', pm: 'yh', decimal: '.', thousands: ',' },
  3081: { order: 'DMY', separator: '/', padded: false, am: 'AM', pm: 'PM', decimal: '.', thousands: ',' },
  6153: { order: 'DMY', separator: '/', padded: true, am: 'AM', pm: 'PM', decimal: '.', thousands: ',' },
  1031: { order: 'DMY', separator: '.', padded: true, am: '', pm: '', decimal: ',', thousands: '.' },
  1036: { order: 'DMY', separator: '/', padded: true, am: '', pm: '', decimal: ',', thousands: '\u202f' },
  1041: { order: 'YMD', separator: '/', padded: true, am: '午前', pm: '午後', decimal: '.', thousands: ',' },
};

/** The locale's short date; en-US where the LCID is not known here. */
export function dateForm(localeId: number): DateForm {
  return forms[localeId] ?? forms[1033];
}

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** An instant (UTC milliseconds) as the web shows it, for example '2/4/2024 2:17 PM' or '04/02/2024 14:17'. */
export function dateText(instant: number, regional: Regional, dateOnly: boolean, utc = false): string {
  return dateWriter(regional, dateOnly, utc)(instant);
}

const dayLength = 86_400_000;

/** Writes instants as a web shows them: the words of a day are found once for all that happened on it. */
export function dateWriter(regional: Regional, dateOnly: boolean, utc: boolean): (instant: number) => string {
  const form = dateForm(regional.localeId);
  const { zone } = timeZone(regional.timeZone);
  const days = new Map<number, string>();
  return (instant) => {
    const wall = utc ? instant : instant + zoneOffset(zone, instant);
    const day = Math.floor(wall / dayLength);
    let date = days.get(day);
    if (date === undefined) days.set(day, (date = dayText(wall, form)));
    return dateOnly ? date : `${date} ${timeText(wall - day * dayLength, form, regional.time24)}`;
  };
}

function dayText(wall: number, form: DateForm): string {
  const on = new Date(wall);
  const pad = form.padded ? two : String;
  const y = String(on.getUTCFullYear());
  const m = pad(on.getUTCMonth() + 1);
  const d = pad(on.getUTCDate());
  const parts = form.order === 'MDY' ? [m, d, y] : form.order === 'DMY' ? [d, m, y] : [y, m, d];
  return parts.join(form.separator);
}

/** @param past milliseconds since midnight */
function timeText(past: number, form: DateForm, time24: boolean): string {
  const hours = Math.floor(past / 3_600_000);
  const minutes = two(Math.floor(past / 60_000) % 60);
  return time24 ? `${two(hours)}:${minutes}` : `${hours % 12 || 12}:${minutes} ${hours < 12 ? form.am : form.pm}`;
}

const pattern = /^(\d{1,4})([/.\-])(\d{1,2})\2(\d{1,4})(?:[ ,]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([^\d\s]+))?)?$/;

/**
 * Reads a date as a person of the web's locale would type it. ISO text is not such a date, and is refused, as
 * SharePoint refuses it.
 * @returns UTC milliseconds, or null where the text is no date between 1900 and 8900
 */
export function readDateText(text: string, regional: Regional, utc = false): number | null {
  const form = dateForm(regional.localeId);
  const match = pattern.exec(text.trim());
  if (!match || match[2] !== form.separator) return null;
  const [first, second, third] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const [y, m, d] = form.order === 'MDY' ? [third, first, second] : form.order === 'DMY' ? [third, second, first] : [first, second, third];
  let hours = Number(match[5] ?? 0);
  const mark = match[8]?.toLowerCase();
  if (mark !== undefined) {
    const isPm = mark === 'pm' || mark === form.pm.toLowerCase();
    if (!isPm && mark !== 'am' && mark !== form.am.toLowerCase()) return null;
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (isPm ? 12 : 0);
  }
  const minutes = Number(match[6] ?? 0);
  const seconds = Number(match[7] ?? 0);
  if (y < 1900 || y > 8900 || m < 1 || m > 12 || d < 1 || hours > 23 || minutes > 59 || seconds > 59) return null;
  const wall = Date.UTC(y, m - 1, d, hours, minutes, seconds);
  if (new Date(wall).getUTCDate() !== d) return null;
  return utc ? wall : fromWallTime(timeZone(regional.timeZone).zone, wall);
}

/** A number as the web shows it. */
export function numberText(value: number, regional: Regional): string {
  const form = dateForm(regional.localeId);
  const [whole, fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, form.thousands);
  return `${value < 0 ? '-' : ''}${grouped}${fraction ? form.decimal + fraction : ''}`;
}

/** Reads a number typed in the web's locale; null where it is none. */
export function readNumberText(text: string, regional: Regional, invariant = false): number | null {
  const form = invariant ? forms[1033] : dateForm(regional.localeId);
  const plain = text.trim().split(form.thousands).join('').replace(form.decimal, '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(plain) ? Number(plain) : null;
}
