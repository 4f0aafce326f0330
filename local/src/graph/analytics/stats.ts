import { activityCounts, activityDays, type ActionCount, type ActivityCounts, type ActivityKind, type ActivityScope } from '../../store/items/activities';
import type { Core } from '../../store/core';
import { dayText, midnight } from './intervals';

/** What happened in a time, as Graph's itemActivityStat says it. */
export interface ActivityStat {
  readonly interval: 'None' | 'Day' | 'Week' | 'Month';
  /** Instants. */
  readonly start: string;
  readonly end: string;
  readonly counts: ActivityCounts;
  /** Actions beside views. Analytics of all time and of seven days know views alone. */
  readonly every: boolean;
}

const day = 86_400_000;

/** The seven days up to today, today included. */
export function lastSevenDays(core: Core, scope: ActivityScope): ActivityStat {
  const today = core.clock().getTime();
  const [from, to, after] = [today - 6 * day, today, today + day].map((at) => dayText(new Date(at)));
  return { interval: 'None', start: midnight(from), end: midnight(to), counts: activityCounts(core, scope, from, after), every: false };
}

/** Everything that is known, from its first day on; null where nothing is. */
export function allTime(core: Core, scope: ActivityScope): ActivityStat | null {
  const days = activityDays(core, scope);
  if (!days) return null;
  const after = dayText(new Date(Math.max(core.clock().getTime(), Date.parse(days.last)) + day));
  const to = dayText(core.clock());
  return { interval: 'None', start: midnight(days.first), end: midnight(to), counts: activityCounts(core, scope, days.first, after), every: false };
}

/** How often and by how many, as Graph writes it. How long people looked is not known. */
export function actionStat(count: ActionCount | undefined): Readonly<Record<string, number>> {
  return { actionCount: count?.actions ?? 0, actorCount: count?.actors ?? 0, timeSpentInSeconds: 0 };
}

/** The count of a kind of action; views are always said, the others only where there were any. */
export function statOf(stat: ActivityStat, kind: ActivityKind): Readonly<Record<string, number>> | undefined {
  const count = stat.counts[kind];
  if (kind === 'access') return actionStat(count);
  return stat.every && count ? actionStat(count) : undefined;
}
