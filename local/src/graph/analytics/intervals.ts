/** Days that start and end of an interval by days may lie apart. Source: itemactivitystat-getactivitybyinterval.md: "less than 90 days". */
export const mostDays = 90;

const day = 86_400_000;

export type Interval = 'day' | 'week' | 'month';

/** One bucket: from midnight of a day to midnight of another, in UTC. */
export interface Bucket {
  readonly from: string;
  readonly to: string;
}

/** Reads `2026-05-17`, `2026-5-7` or an instant as the midnight that its day begins with; null where it is neither. */
export function readDay(text: string): Date | null {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T.*)?$/.exec(text.trim());
  if (!match) return null;
  const [, year, month, date] = match.map(Number);
  const read = new Date(Date.UTC(year, month - 1, date));
  return read.getUTCMonth() === month - 1 && read.getUTCDate() === date ? read : null;
}

export const dayText = (at: Date): string => at.toISOString().slice(0, 10);
export const midnight = (text: string): string => `${text}T00:00:00Z`;

function next(at: Date, interval: Interval): Date {
  if (interval === 'month') return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1));
  return new Date(at.getTime() + (interval === 'day' ? 1 : 7) * day);
}

/** Cuts a time into days, weeks from its first day, or months of the calendar; the first and last may be shorter. */
export function bucketsOf(start: Date, end: Date, interval: Interval): Bucket[] {
  const buckets: Bucket[] = [];
  for (let at = start; at < end;) {
    const to = new Date(Math.min(next(at, interval).getTime(), end.getTime()));
    buckets.push({ from: dayText(at), to: dayText(to) });
    at = to;
  }
  return buckets;
}

export const daysBetween = (start: Date, end: Date): number => (end.getTime() - start.getTime()) / day;
