const written = /^(\d{4}-\d{2}-\d{2})(?:[Tt](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)([Zz]|[+-]\d{2}:\d{2})?)?$/;

/** A date without a time stands at noon in UTC, so that it is the same day in every zone where it is read. */
const NOON = 'T12:00:00Z';

/** Whether a text sets out to be a date, so that a wrong one is not taken for an event. */
export const looksLikeDate = (text: string): boolean => /^\d{4}-\d{2}/.test(text);

/**
 * The moment that `EXPIRES` names: a date, or a date and time as RFC 3339 writes them. A time without a zone is UTC.
 * @returns ISO 8601 in UTC to the second; null where it is none
 */
export function readGenDate(text: string): string | null {
  const [, day, time, zone = 'Z'] = written.exec(text) ?? [];
  if (day === undefined) return null;
  // Date.parse takes 31 February for 3 March.
  const midnight = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== day) return null;
  if (time === undefined) return `${day}${NOON}`;
  const moment = new Date(`${day}T${time}${zone.toUpperCase()}`);
  if (Number.isNaN(moment.getTime())) return null;
  const at = moment.toISOString();
  return at.length === 24 ? `${at.slice(0, 19)}Z` : null;
}

/** A moment as `EXPIRES` writes it: a date alone where it is one. */
export function writeGenDate(at: string): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return at;
  const text = `${moment.toISOString().slice(0, 19)}Z`;
  return text.endsWith(NOON) ? text.slice(0, 10) : text;
}
