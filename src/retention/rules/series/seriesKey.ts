import type { StandingClass } from '../classes/types';
import type { Due } from '../periods/types';
import type { SeriesKey } from './types';

/**
 * The series of a document.
 * @param standing its class, and the place that says so
 * @param due its dates, by that class
 * @param library the address of its library: the place of a document with a class of its own, or with none
 */
export function seriesOf(standing: StandingClass, due: Pick<Due, 'disposeFrom' | 'needs'>, library: string): SeriesKey {
  return {
    place: standing.place?.place ?? library,
    recordClass: standing.code,
    // A date that still waits for another is none yet.
    year: due.disposeFrom === null || due.needs.length > 0 ? null : Number(due.disposeFrom.slice(0, 4)),
  };
}

/** What the column for a series holds. */
export const SERIES_LENGTH = 255;
const HASH_LENGTH = 17;

/** FNV-1a over UTF-16, twice with different beginnings. It only tells long places apart in an index: the whole key stands beside it. */
function fingerprint(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x01000193;
  for (let at = 0; at < text.length; at += 1) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
    two = Math.imul(two ^ text.charCodeAt(text.length - 1 - at), 0x01000193);
  }
  return [one, two].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Half of a surrogate pair must not be left at the cut: SharePoint would give something else back. */
const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');

/** A series as text of any length: the same for every way of writing its place's address, another for every other series. */
export const wholeSeriesText = ({ place, recordClass, year }: SeriesKey): string =>
  `${year ?? '-'}|${recordClass.replace(/[%|]/g, encodeURIComponent)}|${place.toLowerCase()}`;

/** The same in at most `SERIES_LENGTH` characters, for a column: a longer one ends in a fingerprint of the whole. */
export function seriesText(key: SeriesKey): string {
  const text = wholeSeriesText(key);
  return text.length <= SERIES_LENGTH ? text : `${cut(text, SERIES_LENGTH - HASH_LENGTH)}~${fingerprint(text)}`;
}

/** Whether two keys are of the same series; SharePoint's addresses do not tell capital letters apart. */
export const sameSeries = (a: SeriesKey, b: SeriesKey): boolean => wholeSeriesText(a) === wholeSeriesText(b);
