/** A day on which somebody worked, and how many documents came of it. */
export interface BusyDay {
  /** UTC midnight, in milliseconds. */
  readonly midnight: number;
  readonly documents: number;
}

const DAY = 86_400_000;

/** How busy each month is: the year ends in March, and few work in August or at Christmas. */
const MONTHS = [1, 1, 1.5, 0.9, 1, 1, 0.95, 0.7, 1, 1.05, 1.05, 0.75];

/** Floods bring work; the first months of 2020's lockdown did not. */
const TIMES: readonly { readonly from: string; readonly to: string; readonly busier: number }[] = [
  { from: '2013-12-05', to: '2014-02-28', busier: 1.7 },
  { from: '2015-12-05', to: '2016-02-29', busier: 1.9 },
  { from: '2020-02-09', to: '2020-03-20', busier: 1.5 },
  { from: '2020-03-24', to: '2020-06-30', busier: 0.55 },
];

function busyness(day: Date, years: readonly [first: number, last: number]): number {
  const weekday = day.getUTCDay();
  if (weekday === 0) return 0;
  const iso = day.toISOString().slice(0, 10);
  const growth = 0.35 + (0.65 * (day.getUTCFullYear() - years[0])) / Math.max(1, years[1] - years[0]);
  const time = TIMES.find(({ from, to }) => from <= iso && iso <= to)?.busier ?? 1;
  const christmas = iso.slice(5) >= '12-24' ? 0.1 : 1;
  return growth * time * christmas * (MONTHS[day.getUTCMonth()] ?? 1) * (weekday === 6 ? 0.04 : 1);
}

/**
 * Spreads documents over the days of some years, busy times and quiet ones, in order: exactly as many as asked for.
 *
 * @param last the last day
 */
export function* busyDays(firstYear: number, last: Date, documents: number): Generator<BusyDay> {
  const days: Date[] = [];
  for (let at = Date.UTC(firstYear, 0, 2); at <= last.getTime(); at += DAY) days.push(new Date(at));
  const weights = days.map((day) => busyness(day, [firstYear, last.getUTCFullYear()]));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  let given = 0;
  for (const [index, day] of days.entries()) {
    sum += weights[index] ?? 0;
    const upTo = index === days.length - 1 ? documents : Math.round((documents * sum) / whole);
    if (upTo > given) yield { midnight: Math.floor(day.getTime() / DAY) * DAY, documents: upTo - given };
    given = upTo;
  }
}
