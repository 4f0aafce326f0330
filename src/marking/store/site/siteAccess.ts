import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/fields';
import '@pnp/sp/user-custom-actions';
import { COLUMNS, MARK_ACTION_NAME, type Door } from '../../../tenant';
import type { Clock } from '../../../work';
import { readSettings, type MarkingSettings, type Scheme } from '../../rules';
import { createMarkingDesk } from '../createMarkingDesk';
import type { MarkingDesk, Person } from '../desk';
import type { RecentLines } from '../recent';

/** A library in which marking is on. */
export interface MarkedLibrary {
  readonly id: string;
  readonly title: string;
  /** Its address from the root of the tenant. */
  readonly url: string;
  /** As SharePoint counts: folders too, and what one may not see. */
  readonly itemCount: number;
}

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

const DOCUMENT_LIBRARY = 101;

interface RawLibrary {
  Id: string;
  Title: string;
  ItemCount: number;
  RootFolder: { ServerRelativeUrl: string };
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
    async libraries() {
      const raw = (await door.ask(async (sp) =>
        sp.web.lists
          .select('Id', 'Title', 'ItemCount', 'RootFolder/ServerRelativeUrl')
          .expand('RootFolder')
          .filter(`BaseTemplate eq ${DOCUMENT_LIBRARY} and Hidden eq false`)()
      )) as RawLibrary[];
      const on = await door.askAll(
        raw.map(
          ({ Id }) =>
            async (sp) =>
              (await sp.web.lists.getById(Id).fields.filter(`InternalName eq '${COLUMNS.marking.internalName}'`).select('Id')()).length
        )
      );
      return raw
        .filter((_, at) => {
          const answer = on[at];
          if (!answer.ok) throw answer.problem;
          return answer.value > 0;
        })
        .map(({ Id, Title, ItemCount, RootFolder }) => ({ id: Id, title: Title, url: RootFolder.ServerRelativeUrl, itemCount: ItemCount }))
        .sort((a, b) => (a.title < b.title ? -1 : 1));
    },
    deskFor(listId) {
      const known = desks.get(listId) ?? createMarkingDesk({ ...options, listId });
      desks.set(listId, known);
      return known;
    },
  };
}
