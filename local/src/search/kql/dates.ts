import { readIso } from '../../locale/instants';

const day = 86_400_000;

/** An instant's bounds: all that a date in a query may mean. Milliseconds, the end not included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const startOfDay = (instant: number): number => Math.floor(instant / day) * day;
const startOfMonth = (now: number, months: number): number => {
  const date = new Date(now);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
};
const startOfYear = (now: number, years: number): number => Date.UTC(new Date(now).getUTCFullYear() + years, 0, 1);
/** Weeks begin on Sunday. */
const startOfWeek = (now: number): number => startOfDay(now) - new Date(now).getUTCDay() * day;

/** Words for dates, as KQL has them; in UTC. */
const named: Readonly<Record<string, (now: number) => Span>> = {
  today: (now) => ({ from: startOfDay(now), to: startOfDay(now) + day }),
  yesterday: (now) => ({ from: startOfDay(now) - day, to: startOfDay(now) }),
  'this week': (now) => ({ from: startOfWeek(now), to: startOfWeek(now) + 7 * day }),
  'this month': (now) => ({ from: startOfMonth(now, 0), to: startOfMonth(now, 1) }),
  'last month': (now) => ({ from: startOfMonth(now, -1), to: startOfMonth(now, 0) }),
  'this year': (now) => ({ from: startOfYear(now, 0), to: startOfYear(now, 1) }),
  'last year': (now) => ({ from: startOfYear(now, -1), to: startOfYear(now, 0) }),
};

/** What a date in a query means; null where it is none. A date without a time is its whole day. */
export function readKqlDate(text: string, now: number): Span | null {
  const word = named[text.trim().toLowerCase()];
  if (word) return word(now);
  const local = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim());
  const iso = readIso(local ? `${local[3]}-${local[1].padStart(2, '0')}-${local[2].padStart(2, '0')}` : text.trim());
  if (iso === null) return null;
  const instant = Date.parse(iso);
  return /[T:]/.test(text) ? { from: instant, to: instant + 1000 } : { from: startOfDay(instant), to: startOfDay(instant) + day };
}
