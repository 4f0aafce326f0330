import '@pnp/sp/webs';
import '@pnp/sp/user-custom-actions';
import { MARK_ACTION_NAME, type Door } from '../../../tenant';
import type { Clock } from '../../../work';
import { readSettings, type MarkingSettings, type Scheme } from '../../rules';
import { createMarkingDesk } from '../createMarkingDesk';
import type { MarkingDesk, Person } from '../desk';
import type { RecentLines } from '../recent';
import { markedLibraries, type MarkedLibrary } from './markedLibraries';

export type { MarkedLibrary } from './markedLibraries';

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

/** The site's settings for marking; null where marking is not on. */
export async function readSiteSettings(door: Door): Promise<MarkingSettings | null> {
  const actions = (await door.ask(async (sp) => sp.web.userCustomActions.select('Name', 'ClientSideComponentProperties')())) as {
    Name: string | null;
    ClientSideComponentProperties: string | null;
  }[];
  const action = actions.find(({ Name }) => Name === MARK_ACTION_NAME);
  if (action === undefined) return null;
  try {
    return readSettings(JSON.parse(action.ClientSideComponentProperties ?? '{}') as Record<string, unknown>);
  } catch {
    return readSettings({});
  }
}

/** Opens a site to what looks beyond a single library. */
export function openSiteAccess(options: SiteAccessOptions): SiteAccess {
  const { door } = options;
  const desks = new Map<string, MarkingDesk>();
  return {
    ...options,
    libraries: () => markedLibraries(door),
    deskFor(listId) {
      const known = desks.get(listId) ?? createMarkingDesk({ ...options, listId });
      desks.set(listId, known);
      return known;
    },
  };
}
