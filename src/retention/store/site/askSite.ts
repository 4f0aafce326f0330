import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/regional-settings/web';
import '@pnp/sp/user-custom-actions';
import { RECORD_COMMANDS_ACTION_NAME, type BatchResult, type Door } from '../../../tenant';
import { KIM_SITE_QUESTIONS } from '../../../tenant/kimSite';
import type { StoredLine } from '../../../evidence';
import { readRetentionSettings, type PlaceClass, type RetentionSettings } from '../../rules';
import { placeLines } from '../places/placeLines';
import { askLibraries } from './recordLibraries';

/** What one request says of a site, before anything is made of it. */
export interface SiteAnswers {
  readonly zone: BatchResult<number>;
  readonly libraries: BatchResult<Awaited<ReturnType<typeof askLibraries>>>;
  readonly places: BatchResult<StoredLine<PlaceClass>[]>;
  readonly actions: BatchResult<RawAction[]> | null;
  /** Where the KIM site is; null where that was not asked. */
  readonly kim: readonly BatchResult<unknown>[] | null;
}

export interface RawAction {
  readonly Name: string | null;
  readonly ClientSideComponentProperties: string | null;
}

/** Places are few beside documents; a site that has more of them than this is read to the end all the same. */
export const NEWEST_PLACES = 5000;

const askZone = async (sp: SPFI): Promise<number> => (await sp.web.regionalSettings.timeZone.select('Id')()).Id;
export const askActions = async (sp: SPFI): Promise<RawAction[]> =>
  (await sp.web.userCustomActions.select('Name', 'ClientSideComponentProperties')()) as RawAction[];

/**
 * Asks a site for all that stands on it, in one request.
 * @param also its settings, and where the KIM site is: only a page that has neither asks for them
 */
export async function askSite(door: Door, also: { readonly settings?: boolean; readonly kim?: boolean } = {}): Promise<SiteAnswers> {
  const asked: readonly ((sp: SPFI) => Promise<unknown>)[] = [
    askZone,
    askLibraries,
    placeLines.newest(door.webUrl, NEWEST_PLACES),
    ...(also.settings === true ? [askActions] : []),
    ...(also.kim === true ? KIM_SITE_QUESTIONS : []),
  ];
  const answers = (await door.askAll<unknown>(asked)) as BatchResult<never>[];
  const [zone, libraries, places, ...rest] = answers;
  return { zone, libraries, places, actions: also.settings === true ? rest[0] : null, kim: also.kim === true ? rest.slice(-KIM_SITE_QUESTIONS.length) : null };
}

/** The settings of retention in a site's custom actions; null where it is not on. */
export function settingsIn(actions: readonly RawAction[]): RetentionSettings | null {
  const action = actions.find(({ Name }) => Name === RECORD_COMMANDS_ACTION_NAME);
  if (action === undefined) return null;
  try {
    return readRetentionSettings(JSON.parse(action.ClientSideComponentProperties ?? '{}') as Record<string, unknown>);
  } catch {
    return readRetentionSettings({});
  }
}
