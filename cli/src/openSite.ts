import type { Door } from '../../src/tenant';
import type { Scheme } from '../../src/marking/rules';
import { isBuiltInScheme, loadBuiltInScheme } from '../../src/marking/schemes';
import { readScheme } from '../../src/marking/schemes/readScheme';
import { createRecentLines } from '../../src/marking/store';
import { loadScheme } from '../../src/marking/store/schemes/loadScheme';
import { openSiteAccess, readSiteSettings, type SiteAccess } from '../../src/marking/store/site/siteAccess';
import { realClock } from '../../src/work';
import { reachSite, type ReachOptions } from './reachSite';
import { readOnly } from './readOnly';
import { exitCodes, Stop } from './stop';

export interface OpenedSite {
  readonly site: SiteAccess;
  close(): void;
}

async function schemeOf(id: string, door: Door, openAt: (webUrl: string) => Door): Promise<Scheme> {
  if (isBuiltInScheme(id)) return loadBuiltInScheme(id);
  const answer = await loadScheme(id, { door, openDoor: openAt, storage: null, check: async (json) => readScheme(json).scheme });
  if (answer.kind !== 'found') throw new Stop(exitCodes.wrongUse, `The site's scheme "${id}" cannot be used: ${answer.kind}.`);
  return answer.scheme;
}

/**
 * Opens a site's markings to a command that only reads.
 * @throws Stop with exit code 2 where there is no such site, or marking is not on in it
 */
export async function openSiteToRead(options: Omit<ReachOptions, 'guard'>): Promise<OpenedSite> {
  const { door, doorTo, close } = await reachSite({ ...options, guard: readOnly });
  try {
    const settings = await readSiteSettings(door).catch((error: Error) => {
      throw new Stop(exitCodes.wrongUse, `${options.site} could not be read: ${error.message}`);
    });
    if (settings === null) throw new Stop(exitCodes.wrongUse, `Marking is not turned on in ${options.site}.`);
    const me = (await door.ask(async (sp) => sp.web.currentUser.select('LoginName', 'Title')())) as { LoginName: string; Title: string };
    const scheme = await schemeOf(settings.schemeId, door, doorTo);
    const person = { login: me.LoginName, name: me.Title };
    const site = openSiteAccess({ door, settings, scheme, person, manages: false, clock: realClock, recent: createRecentLines(null, scheme.id, person.login) });
    return { site, close };
  } catch (error) {
    close();
    throw error;
  }
}
