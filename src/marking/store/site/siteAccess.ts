import type { Door } from '../../../tenant';
import type { Clock } from '../../../work';
import type { MarkingSettings, Scheme } from '../../rules';
import { createMarkingDesk } from '../createMarkingDesk';
import type { MarkingDesk, Person } from '../desk';
import type { RecentLines } from '../recent';
import type { MarkedLibrary } from './markedLibraries';

export type { MarkedLibrary } from './markedLibraries';
export { readSiteSettings } from './readSiteSettings';

/** One site, for everything that looks beyond a single library. */
export interface SiteAccess {
  readonly door: Door;
  readonly settings: MarkingSettings;
  readonly scheme: Scheme;
  readonly person: Person;
  /** Whether this person manages the site. */
  readonly manages: boolean;
  readonly clock: Clock;
  /** The libraries in which marking is on, by title. */
  libraries(): Promise<readonly MarkedLibrary[]>;
  /** The desk for one library. */
  deskFor(listId: string): MarkingDesk;
}

export interface SiteAccessOptions extends Omit<SiteAccess, 'libraries' | 'deskFor'> {
  readonly recent: RecentLines;
  readonly newId?: () => string;
}

/** Opens a site to what looks beyond a single library. */
export function openSiteAccess(options: SiteAccessOptions): SiteAccess {
  const { door } = options;
  const desks = new Map<string, MarkingDesk>();
  return {
    ...options,
    // Marking in one library asks for none of the others.
    libraries: async () => (await import(/* webpackChunkName: "marked-libraries" */ './markedLibraries')).markedLibraries(door),
    deskFor(listId) {
      const known = desks.get(listId) ?? createMarkingDesk({ ...options, listId });
      desks.set(listId, known);
      return known;
    },
  };
}
