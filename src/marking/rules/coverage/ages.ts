/** How old an unmarked document is, youngest first: old ones are many and cheap to leave, new ones say how it goes now. */
export type AgeBand = 'month' | 'year' | 'fiveYears' | 'older' | 'unknown';

export const ageBands: readonly AgeBand[] = ['month', 'year', 'fiveYears', 'older', 'unknown'];

/** Where the bands begin, each as ISO 8601 in UTC to the second. */
export interface AgeBounds {
  readonly month: string;
  readonly year: string;
  readonly fiveYears: string;
}

const toSecond = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`;

function monthsBefore(now: Date, months: number): string {
  const at = new Date(now);
  const day = at.getUTCDate();
  at.setUTCMonth(at.getUTCMonth() - months);
  // A month that has no such day would run over into the next.
  if (at.getUTCDate() !== day) at.setUTCDate(0);
  return toSecond(at);
}

/** The bounds as they are now: what was made at a bound or after it is younger than it. */
export const ageBounds = (now: Date): AgeBounds => ({ month: monthsBefore(now, 1), year: monthsBefore(now, 12), fiveYears: monthsBefore(now, 60) });

/** Text that sorts as the time it stands for: `2026-11-20T09:00:00Z`. */
const isPlainIso = (text: string): boolean => text.length === 20 && text.charCodeAt(19) === 90;

/** A point in time as text that sorts; empty where it is none. SharePoint's own form is taken as it is, because there are many. */
export function sortable(text: unknown): string {
  if (typeof text !== 'string' || text === '') return '';
  if (isPlainIso(text)) return text;
  const at = Date.parse(text);
  return Number.isNaN(at) ? '' : toSecond(new Date(at));
}

/** The band of a document by when it was made, as `sortable` gives it. */
export function ageBandOf(created: string, bounds: AgeBounds): AgeBand {
  if (created === '') return 'unknown';
  if (created >= bounds.month) return 'month';
  if (created >= bounds.year) return 'year';
  return created >= bounds.fiveYears ? 'fiveYears' : 'older';
}
