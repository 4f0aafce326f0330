import { ODataVersion, SPHttpClient } from '@microsoft/sp-http';
import { SPPermission } from '@microsoft/sp-page-context';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type { SchemeEditorSurroundings, ShelfSetup } from '../../marking/components/schemeEditor/surroundings';
import { builtInSchemeIds, isBuiltInScheme, loadBuiltInScheme } from '../../marking/schemes';
import { createSchemeDesk } from '../../marking/store/schemes/schemeDesk';
import { createPace, KIM_SITE_PROPERTY, openDoor, type Door } from '../../tenant';
import { findKimSite, siteAddress } from '../../tenant/kimSite';
import { sendAs } from '../../tenant/sendAs';
import { columnWords } from '../../words/columns';
import { pickCulture, type Culture } from '../../words/culture';
import { loadWords } from '../../words/load';
import { markingWords } from '../../words/marking';
import { schemeEditorWords } from '../../words/schemeEditor';
import { schemeErrorWords } from '../../words/schemeErrors';
import { workWords } from '../../words/work';

// PnPjs speaks the older form of OData; the digest comes by itself.
const configuration = SPHttpClient.configurations.v1.overrideWith({ defaultODataVersion: ODataVersion.v3 });

/** The number that Windows gives to Welsh. */
const welsh = 1106;

/** The set-up is needed once in a site's life, so it is loaded when it is. */
function laterSetup(door: Door, may: boolean, site: Culture): ShelfSetup {
  const load = async (): Promise<ShelfSetup> => {
    const [{ createKimSetup }, labels] = await Promise.all([
      import(/* webpackChunkName: "scheme-setup" */ '../../provisioning/store/createKimSetup'),
      loadWords(columnWords, site),
    ]);
    return createKimSetup({ door, may, labels });
  };
  let loaded: ShelfSetup | null = null;
  return {
    may,
    async plan() {
      loaded = loaded ?? (await load());
      return loaded.plan();
    },
    apply(steps, onProgress) {
      if (loaded === null) throw new Error('The set-up was begun before it was planned.');
      return loaded.apply(steps, onProgress);
    },
  };
}

/** Whether sites look for schemes on another site than this; null where they look here, or it is not known. */
async function lookedForElsewhere(door: Door): Promise<SchemeEditorSurroundings['notHere']> {
  try {
    const found = await findKimSite({ door, storage: null });
    const here = siteAddress(door.webUrl, door.webUrl);
    return found !== null && found.toLowerCase() === here?.toLowerCase() ? null : { property: KIM_SITE_PROPERTY, address: door.webUrl };
  } catch {
    return null;
  }
}

/** What the editor stands on, for the site and the person of this page. */
export async function createSurroundings(context: WebPartContext): Promise<SchemeEditorSurroundings> {
  const { pageContext, spHttpClient } = context;
  const { web, cultureInfo, user } = pageContext;
  const culture = pickCulture(cultureInfo.currentUICultureName);
  const pace = createPace(Date.now);
  const doorTo = (webUrl: string): Door => openDoor({ webUrl, send: sendAs(spHttpClient, configuration), pace });
  const door = doorTo(web.absoluteUrl);
  const may = web.permissions.hasAllPermissions(SPPermission.manageWeb, SPPermission.manageLists, SPPermission.managePermissions);
  const [words, work, verdicts, faults, builtIn, notHere] = await Promise.all([
    loadWords(schemeEditorWords, culture),
    loadWords(workWords, culture),
    loadWords(markingWords, culture),
    loadWords(schemeErrorWords, culture),
    Promise.all(builtInSchemeIds.map(loadBuiltInScheme)),
    lookedForElsewhere(door),
  ]);
  return {
    desk: createSchemeDesk({
      door,
      person: { login: user.loginName, name: user.displayName },
      may,
      isBuiltIn: isBuiltInScheme,
      // Checked where it is written as well; the checker weighs more than the list of schemes.
      check: async (json) => (await import(/* webpackChunkName: "scheme-checker" */ '../../marking/schemes/readScheme')).readScheme(json).scheme,
    }),
    setup: laterSetup(door, may, web.language === welsh ? 'cy' : 'en'),
    builtIn,
    words,
    work,
    verdicts,
    faults,
    culture,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    notHere: may ? notHere : null,
    async gather(address) {
      const url = siteAddress(address, web.absoluteUrl);
      if (url === null) throw new RangeError(`"${address}" is no site of this tenant`);
      const { gatherLines } = await import(/* webpackChunkName: "scheme-gather" */ '../../marking/store/schemes/gatherLines');
      return gatherLines(doorTo(url));
    },
  };
}
