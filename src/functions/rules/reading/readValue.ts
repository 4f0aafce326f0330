import { VALUES } from './enums';
import type { Given, Tell } from './source';
import { codes, day, numberOf, oneOf, span, text, texts, volume, yesOrNo } from './values';
import { writtenDay } from './writtenDay';

/** Values that are days. What came from where in a site's event is no day. */
const DAYS = new Set(
  ['startDate', 'endDate', 'lastReviewed', 'nextReview', 'history.date', 'history.to', 'predecessors.date', 'successors.date', 'siteEvents.date'].concat(
    ['legislation', 'keyPosts', 'relations'].flatMap((part) => [`${part}.from`, `${part}.to`])
  )
);

/** The year of a day; what is no day stays as it is. */
const yearOf = (said: string): string => writtenDay(said).replace(/^(\d{4})-\d{2}(?:-\d{2})?$/, '$1');

/**
 * A value of a file, as what stands where it belongs.
 * @param name as `purpose`, or `keyRecordSeries.trigger`
 * @param empty what stands there when nothing is said, whose make the value takes
 */
export function readValue(name: string, empty: unknown, given: Given, tell: Tell): unknown {
  const values = Object.hasOwn(VALUES, name) ? VALUES[name] : undefined;
  if (name.endsWith('.coveringDates')) return span(given, tell);
  if (name.endsWith('.volume')) return volume(given, tell);
  if (name.endsWith('.foiCodes')) return codes(given, tell);
  if (name.endsWith('.yearDue')) return yearOf(text(given, tell));
  if (name === 'legislation.section' && Array.isArray(given.value)) return texts(given, tell).join(', ');
  if (empty === null) return numberOf(given, tell);
  if (typeof empty === 'boolean') return yesOrNo(given, tell);
  if (Array.isArray(empty)) {
    const found = texts(given, tell);
    if (values === undefined) return found;
    return found.map((value, at) => oneOf({ value, path: `${given.path}[${at}]` }, values, tell)).filter((each) => each !== '');
  }
  if (values !== undefined) return oneOf(given, values, tell);
  return DAYS.has(name) ? day(given, tell) : text(given, tell);
}
