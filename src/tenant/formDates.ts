/**
 * `ValidateUpdateListItem` reads dates as a person of the site's locale would type them, and refuses ISO 8601.
 * We always say `datesInUTC`, so only the order of day and month and the clock differ.
 */
type Order = 'mdy' | 'dmy' | 'ymd';

const LOCALES: Readonly<Record<number, { readonly order: Order; readonly clock: 12 | 24; readonly separator: string }>> = {
  1033: { order: 'mdy', clock: 12, separator: '/' }, // English (United States), which most British sites are made in
  2057: { order: 'dmy', clock: 24, separator: '/' }, // English (United Kingdom)
  1106: { order: 'dmy', clock: 24, separator: '/' }, // Welsh
  6153: { order: 'dmy', clock: 24, separator: '/' }, // English (Ireland)
  3081: { order: 'dmy', clock: 12, separator: '/' }, // English (Australia)
  5129: { order: 'dmy', clock: 12, separator: '/' }, // English (New Zealand)
  4105: { order: 'ymd', clock: 12, separator: '-' }, // English (Canada)
};

const two = (n: number): string => String(n).padStart(2, '0');

/** Whether dates can be written on a site of this locale. */
export function isKnownLocale(lcid: number): boolean {
  return lcid in LOCALES;
}

/**
 * A point in time as a form of the site takes it, to the second, in UTC.
 * @param iso ISO 8601.
 * @param lcid The site's `RegionalSettings.LocaleId`.
 * @throws RangeError for a date that is none, or a locale that is not known.
 */
export function formDateTime(iso: string, lcid: number): string {
  const locale = LOCALES[lcid];
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) throw new RangeError(`"${iso}" is not a date`);
  if (locale === undefined) throw new RangeError(`The date format of locale ${lcid} is not known`);
  const [y, m, d, h] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCHours()];
  const s = locale.separator;
  const date = locale.order === 'mdy' ? `${m}${s}${d}${s}${y}` : locale.order === 'dmy' ? `${two(d)}${s}${two(m)}${s}${y}` : `${y}${s}${two(m)}${s}${two(d)}`;
  const tail = `${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())}`;
  return locale.clock === 24 ? `${date} ${two(h)}:${tail}` : `${date} ${h % 12 === 0 ? 12 : h % 12}:${tail} ${h < 12 ? 'AM' : 'PM'}`;
}
