import { amountBy, amountOf } from './amountOf';
import type { DueSeries, ForwardPlan, PlannedFunction, PlanYear } from './types';
import { yearOf } from './yearOf';

/** Nothing is due of these. */
const DONE = new Set(['transferred', 'destroyed']);

/** What a function that has ended handed on with its history stands with its successor too: it is counted there. */
function handedOn(functions: readonly PlannedFunction[]): (id: string, name: string, of: PlannedFunction) => boolean {
  const keyOf = (id: string, name: string): string => JSON.stringify([id, name]);
  const live = new Set(functions.filter(({ endDate }) => endDate === '').flatMap(({ series }) => series.map(({ id, name }) => keyOf(id, name))));
  return (id, name, { endDate }) => endDate !== '' && id !== '' && live.has(keyOf(id, name));
}

function planYear(year: number, items: readonly DueSeries[], thisYear: number): PlanYear {
  return {
    year,
    overdue: year < thisYear,
    ...amountOf(items),
    byAction: amountBy(items, ({ action }) => action),
    byDecision: amountBy(items, ({ decision }) => decision),
    items,
  };
}

/** Fuller: more documents, then more shelf, then more series. */
const fullness = (a: PlanYear, b: PlanYear): number => a.documents - b.documents || a.metres - b.metres || a.series - b.series;

/**
 * What falls due in which year.
 * @param thisYear what was due before it is overdue
 * @param fromYear the first year of the plan; without it, years that are past stand in it too
 */
export function forwardPlan(functions: readonly PlannedFunction[], thisYear: number, fromYear?: number): ForwardPlan {
  const isHandedOn = handedOn(functions);
  const all = functions.flatMap((of) => of.series.filter(({ id, name }) => !isHandedOn(id, name, of)).map((series) => ({ of, series })));
  const open = all.filter(({ series }) => !DONE.has(series.stage));
  const due = open.map(({ of, series }): DueSeries => ({
    ...series,
    functionId: of.functionId,
    function: of.title,
    siteUrl: of.siteUrl,
    ...yearOf(series),
  }));
  const first = fromYear ?? Number.NEGATIVE_INFINITY;
  const byYear = new Map<number, DueSeries[]>();
  for (const each of due) if (each.year !== null && each.year >= first) byYear.set(each.year, [...(byYear.get(each.year) ?? []), each]);
  const years = [...byYear.keys()].sort((a, b) => a - b).map((year) => planYear(year, byYear.get(year) ?? [], thisYear));
  const ahead = years.filter(({ overdue }) => !overdue);
  const ranked = ahead.length > 0 ? ahead : years;
  const peak = ranked.reduce<PlanYear | null>((most, each) => (most === null || fullness(each, most) > 0 ? each : most), null);
  return {
    years,
    overdue: due.filter(({ year }) => year !== null && year < Math.max(thisYear, fromYear ?? thisYear)),
    withoutYear: due.filter(({ year }) => year === null),
    peak,
    trough: peak === null ? null : emptiest(ranked),
    done: all.length - open.length,
    total: amountOf(due),
  };
}

/** The emptiest year between the first and the last: one in which nothing falls due at all, where there is one. */
function emptiest(years: readonly PlanYear[]): PlanYear {
  const gap = years.find(({ year }, at) => at > 0 && year - years[at - 1].year > 1);
  if (gap !== undefined) return planYear(years[years.indexOf(gap) - 1].year + 1, [], years[0].year);
  return years.reduce((least, each) => (fullness(each, least) < 0 ? each : least), years[0]);
}
