import { contractType, declaredOperations } from '../../model/contract';
import type { GraphSegment } from '../segments';

/** What a call is about: `GET driveItem`, `POST driveItem/createLink`; and the type it belongs to. */
export interface Call {
  readonly name: string;
  readonly owner: string;
  /** The link that the path ends with, where it leads to one thing: `GET user/manager`. */
  readonly via?: string;
  /** The collection that the last key was of: `GET team/members`. */
  readonly among?: string;
}

/** Casts of directory objects, which name no object. */
const casts = new Set(['user', 'group']);
const isCast = (of: string, name: string): boolean => of === 'microsoft.graph.directoryObject' && casts.has(name);

const service = 'microsoft.graph.GraphService';

const short = (type: string): string => type.replace('microsoft.graph.', '');
const inside = (type: string): string | null => /^Collection\((.*)\)!?$/.exec(type)?.[1] ?? null;

/** What a member of a type leads to, as the contract declares it; null where it leads nowhere. */
function leadsTo(type: string, name: string): string | null {
  const navigation = contractType(type)?.navigation?.[name];
  if (navigation !== undefined) return navigation;
  const returns = declaredOperations(type, name).find(({ returns: each }) => each !== undefined)?.returns ?? null;
  return returns !== null && inside(returns) === null && contractType(returns.replace('!', ''))?.kind === 'entity' ? returns : null;
}

/** Names a call by its path alone, so that permission is asked before anything is looked up. */
export function callOf(method: string, segments: readonly GraphSegment[]): Call {
  let type = service;
  let collection: { readonly owner: string; readonly name: string; readonly of: string } | null = null;
  // The collection that the last key was of, and the link that led to the last thing.
  let keyed: string | null = null;
  let via: string | null = null;
  for (const [index, segment] of segments.entries()) {
    const last = index === segments.length - 1;
    if (collection !== null) {
      const name = `${short(collection.owner)}/${collection.name}`;
      if (segment.name === '$count') return { name: `${method} ${name}`, owner: short(collection.owner) };
      if (segment.name === '$ref') return { name: `${method} ${name}/$ref`, owner: short(collection.owner) };
      if (isCast(collection.of, segment.name)) continue;
      if (declaredOperations(collection.of, segment.name, true).length > 0)
        return { name: `${method} ${name}/${segment.name}`, owner: short(collection.owner) };
      type = collection.of;
      keyed = name;
      via = null;
      collection = null;
      continue;
    }
    if (segment.name === '$ref' && keyed !== null) return { name: `${method} ${keyed}/$ref`, owner: short(type) };
    via = `${method} ${short(type)}/${segment.name}`;
    const next = leadsTo(type, segment.name);
    const isAction = last && declaredOperations(type, segment.name).some(({ reads }) => reads !== true);
    if (next === null || isAction) return { name: `${method} ${short(type)}/${segment.name}`, owner: short(type) };
    const of = inside(next);
    if (of === null || segment.args !== null) type = (of ?? next).replace('!', '');
    else collection = { owner: type, name: segment.name, of };
  }
  return collection === null
    ? {
        name: `${method} ${short(type)}`,
        owner: short(type),
        ...(via === null ? {} : { via }),
        ...(keyed === null ? {} : { among: `${method} ${keyed}` }),
      }
    : { name: `${method} ${short(collection.owner)}/${collection.name}`, owner: short(collection.owner) };
}
