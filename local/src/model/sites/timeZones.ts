import { refuse } from '../../http/errors';
import { allTimeZones, fromWallTime, isTimeZone, timeZone, zoneInformation, zoneOffset, type TimeZone } from '../../locale/timeZones';
import { isoOf } from '../../locale/instants';
import type { Args } from '../args';
import type { Context } from '../context';
import { defineCollection, defineEntity } from '../define';
import { nowhere, type EntityNode, type Node } from '../node';

function instantOf(args: Args): number {
  const text = args.text('date');
  const instant = Date.parse(/(Z|[+-]\d\d:?\d\d)$/i.test(text) || !text.includes('T') ? text : `${text}Z`);
  if (Number.isNaN(instant)) throw refuse.badQuery('The parameter date is missing or not valid.');
  return instant;
}

interface Zone {
  readonly zone: TimeZone;
  readonly path: string;
}

const zoneNode = defineEntity<Zone>({
  contract: 'SP.TimeZone',
  path: ({ path }) => path,
  properties: {
    Description: ({ zone }) => zone.description,
    Id: ({ zone }) => zone.id,
    Information: ({ zone }) => zoneInformation(zone.zone),
  },
  operations: {
    /** The clock's time in the zone is given as if it were UTC. */
    LocalTimeToUTC: {
      parameters: ['date'],
      run: ({ zone }, args) => ({ kind: 'value', name: 'LocalTimeToUTC', type: 'DateTime', value: isoOf(fromWallTime(zone.zone, instantOf(args))) }),
    },
    /** A clock's time belongs to no zone, and is written without one. */
    UTCToLocalTime: {
      parameters: ['date'],
      run: ({ zone }, args) => {
        const instant = instantOf(args);
        const value = isoOf(instant + zoneOffset(zone.zone, instant)).replace('Z', '');
        return { kind: 'value', name: 'UTCToLocalTime', type: 'DateTime', value };
      },
    },
    SetId: {
      parameters: ['id'],
      writes: true,
      run: (_zone, args, context) => {
        setTimeZone(args.number('id'), context);
        return nowhere('SetId');
      },
    },
  },
});

/** Gives the web another time zone. */
function setTimeZone(id: number, context: Context): void {
  context.require({ kind: 'web', web: context.web }, 'manageWeb');
  if (!isTimeZone(id)) throw refuse.badArgument('Value does not fall within the expected range.');
  context.core.db.run('UPDATE webs SET time_zone = ? WHERE id = ?', id, context.web.id);
}

export function webTimeZone(id: number, context: Context): Node {
  return zoneNode({ zone: timeZone(id), path: 'Web/RegionalSettings/TimeZone' }, context);
}

export function timeZones(context: Context): Node {
  const base = 'Web/RegionalSettings/TimeZones';
  const bound = (zone: TimeZone): EntityNode => zoneNode({ zone, path: `${base}/GetById(${zone.id})` }, context);
  const byId = (id: number): EntityNode => {
    if (!isTimeZone(id)) throw refuse.badArgument('Value does not fall within the expected range.');
    return bound(timeZone(id));
  };
  return defineCollection(
    {
      contract: 'SP.TimeZone',
      path: base,
      all: () => allTimeZones().map(bound),
      key: (args) => byId(args.naming(['id']).number('id')),
      operations: { GetById: { parameters: ['id'], run: (args) => byId(args.number('id')) } },
    },
    context
  );
}
