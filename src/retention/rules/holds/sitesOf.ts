import { placeOf } from './placeOf';
import type { HoldScope } from './types';

/** Where a hold reaches, as far as its own words say. */
export interface HoldReach {
  /** Addresses of sites; those of its folders too. */
  readonly sites: readonly string[];
  /** Whether it may hold something on any site: a class, a function, words, a document by its id, or everything. */
  readonly anywhere: boolean;
}

const siteOf = (place: string): string => /^\/(?:sites|teams)\/[^/]+/.exec(place)?.[0] ?? '/';

export function sitesOf({ everything, sites, folders, classes, functions, words, items }: HoldScope): HoldReach {
  return {
    sites: [...new Set([...sites, ...folders].map((place) => siteOf(placeOf(place))))].sort(),
    anywhere: everything === true || [classes, functions, words, items].some(({ length }) => length > 0),
  };
}
