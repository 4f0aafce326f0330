import type { Day } from './types';

/** Says on which day a point in time (ISO 8601) falls, in one zone of the world; empty for what is no point in time. */
export type Zone = (instant: string) => Day;

/**
 * The calendar of a zone.
 * @param timeZone an IANA name, such as Europe/London
 * @throws RangeError where there is no such zone
 */
export function zoneOf(timeZone: string): Zone {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return (instant) => {
    const at = Date.parse(instant);
    return Number.isNaN(at) ? '' : format.format(at);
  };
}
