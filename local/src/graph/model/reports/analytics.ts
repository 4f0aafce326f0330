import { defineCollection, defineEntity, type OperationDef } from '../../../model/define';
import type { Args } from '../../../model/args';
import type { EntityNode, Node } from '../../../model/node';
import { activityCounts, activityDays, type ActivityScope } from '../../../store/items/activities';
import { bucketsOf, daysBetween, midnight, mostDays, readDay, type Interval } from '../../analytics/intervals';
import { allTime, lastSevenDays, statOf, type ActivityStat } from '../../analytics/stats';
import type { Asker } from '../../asker';
import { graphRefuse } from '../../errors';

/** A time and what happened in it. The shape is that of answers which people have shown: microsoft-graph-docs-contrib issue #3403. */
const statNode: (stat: ActivityStat, asker: Asker) => EntityNode = defineEntity<ActivityStat, Asker>({
  contract: 'microsoft.graph.itemActivityStat',
  path: ({ start, end }) => `itemActivityStats/${start}/${end}`,
  properties: {
    aggregationInterval: ({ interval }) => interval,
    startDateTime: ({ start }) => start,
    endDateTime: ({ end }) => end,
    isTrending: () => false,
    access: (stat) => statOf(stat, 'access'),
    create: (stat) => statOf(stat, 'create'),
    delete: (stat) => statOf(stat, 'delete'),
    edit: (stat) => statOf(stat, 'edit'),
    move: (stat) => statOf(stat, 'move'),
    incompleteData: () => ({ wasThrottled: false, resultsPending: false, notSupported: false }),
  },
});

interface Analysed {
  readonly scope: ActivityScope;
  readonly path: string;
}

/** Analytics say nothing of themselves: what they lead to does (microsoft-graph-docs-contrib issue #3444). */
const analyticsNode = defineEntity<Analysed, Asker>({
  contract: 'microsoft.graph.itemAnalytics',
  path: ({ path }) => `${path}/analytics`,
  properties: { allTime: () => null, lastSevenDays: () => null },
  navigation: {
    allTime: ({ scope }, asker) => {
      const stat = allTime(asker.core, scope);
      if (!stat) throw graphRefuse.itemNotFound();
      return statNode(stat, asker);
    },
    lastSevenDays: ({ scope }, asker) => statNode(lastSevenDays(asker.core, scope), asker),
  },
});

/** The analytics of a site or a document. @throws 404 where nobody ever did anything with it */
export function analyticsOf(scope: ActivityScope, path: string, asker: Asker): Node {
  if (!activityDays(asker.core, scope)) throw graphRefuse.itemNotFound();
  return analyticsNode({ scope, path }, asker);
}

const intervals: Readonly<Record<string, { readonly interval: Interval; readonly name: ActivityStat['interval'] }>> = {
  day: { interval: 'day', name: 'Day' },
  week: { interval: 'week', name: 'Week' },
  month: { interval: 'month', name: 'Month' },
};

/** `getActivitiesByInterval`: a stat for each day, week or month. */
function byInterval(scope: ActivityScope, args: Args, asker: Asker): Node {
  const start = readDay(args.text('startDateTime'));
  const end = readDay(args.text('endDateTime'));
  const asked = intervals[args.text('interval').toLowerCase()];
  if (!start || !end || !asked || end < start) throw graphRefuse.invalidRequest('startDateTime, endDateTime or interval is not valid.');
  if (asked.interval === 'day' && daysBetween(start, end) >= mostDays)
    throw graphRefuse.invalidRequest(`startDateTime and endDateTime must represent a time range of less than ${mostDays} days.`);
  const all = (): EntityNode[] =>
    bucketsOf(start, end, asked.interval).map(({ from, to }) =>
      statNode({ interval: asked.name, start: midnight(from), end: midnight(to), counts: activityCounts(asker.core, scope, from, to), every: true }, asker)
    );
  return defineCollection({ contract: 'microsoft.graph.itemActivityStat', path: 'getActivitiesByInterval', all }, asker);
}

/** The function by which a thing gives its activities. @param scopeOf what is counted */
export function activityOperations<T>(scopeOf: (value: T) => ActivityScope): Readonly<Record<string, OperationDef<T, Asker>>> {
  return {
    getActivitiesByInterval: {
      parameters: ['startDateTime', 'endDateTime', 'interval'],
      run: (value, args, asker) => byInterval(scopeOf(value), args, asker),
    },
  };
}
