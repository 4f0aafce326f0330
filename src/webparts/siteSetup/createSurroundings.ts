import { ODataVersion, SPHttpClient } from '@microsoft/sp-http';
import { SPPermission } from '@microsoft/sp-page-context';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { DEFAULT_SETTINGS } from '../../marking/rules';
import { loading, loadSiteScheme, type SchemeSource } from '../../marking/components/siteScheme/loadSiteScheme';
import type { Scheme } from '../../marking/rules';
import { builtInSchemeIds, loadBuiltInScheme } from '../../marking/schemes';
import { checkHistory } from '../../marking/store';
import type { SetupSurroundings } from '../../provisioning/components/surroundings';
import { createSetupDesk } from '../../provisioning/store';
import { openDoor, type Door } from '../../tenant';
import { sendAs } from '../../tenant/sendAs';
import { columnWords } from '../../words/columns';
import { functionSetupWords } from '../../words/functionSetup';
import { pickCulture, type Culture } from '../../words/culture';
import { loadWords } from '../../words/load';
import { retentionSetupWords } from '../../words/retentionSetup';
import { setupWords } from '../../words/setup';
import { workWords } from '../../words/work';

// PnPjs speaks the older form of OData; the digest comes by itself.
const configuration = SPHttpClient.configurations.v1.overrideWith({ defaultODataVersion: ODataVersion.v3 });

/** The number that Windows gives to Welsh. */
const welsh = 1106;

/** The department's own schemes that a site may choose; none where they cannot be read: the product's can still be chosen. */
async function ownSchemes(source: SchemeSource): Promise<readonly Scheme[]> {
  try {
    const { loadDepartmentSchemes } = await import(/* webpackChunkName: "own-schemes" */ '../../marking/store/schemes/loadScheme');
    return (await loadDepartmentSchemes(loading(source))).schemes;
  } catch {
    return [];
  }
}

/** What the setup stands on, for the site and the person of this page. */
export async function createSurroundings(context: WebPartContext): Promise<SetupSurroundings> {
  const { pageContext, spHttpClient } = context;
  const { web, cultureInfo } = pageContext;
  const reader = pickCulture(cultureInfo.currentUICultureName);
  // Columns and lists are named in the language of the site, whoever sets them up.
  const site: Culture = web.language === welsh ? 'cy' : 'en';
  const doorTo = (webUrl: string): Door => openDoor({ webUrl, send: sendAs(spHttpClient, configuration) });
  const door = doorTo(web.absoluteUrl);
  const source: SchemeSource = { door, openDoor: doorTo, storage: null };
  const [words, work, labels, siteLabels, builtIn, own, parts, functions] = await Promise.all([
    loadWords(setupWords, reader),
    loadWords(workWords, reader),
    loadWords(columnWords, reader),
    loadWords(columnWords, site),
    Promise.all(builtInSchemeIds.map(loadBuiltInScheme)),
    ownSchemes(source),
    loadWords(retentionSetupWords, reader),
    loadWords(functionSetupWords, reader),
  ]);
  const schemes = [...builtIn, ...own];
  const desk = createSetupDesk({
    door,
    may: web.permissions.hasAllPermissions(SPPermission.manageWeb, SPPermission.manageLists, SPPermission.managePermissions),
    labels: siteLabels,
    // Where a site's scheme cannot be read, its owner can still choose another.
    loadScheme: async (id) => schemes.find((scheme) => scheme.id === id) ?? loadSiteScheme(id, source).catch(() => schemes[0]),
    defaults: DEFAULT_SETTINGS,
  });
  return {
    desk,
    words,
    work,
    labels,
    schemes,
    checkHistory: () => checkHistory(door),
    parts,
    openRetention: async () => {
      const { createRetention } = await import(/* webpackChunkName: "setup-retention-store" */ './createRetention');
      const person = { login: pageContext.user.loginName, name: pageContext.user.displayName };
      return createRetention({ door, openDoor: doorTo, may: desk.may, person, words, own: parts, work, labels, siteLabels });
    },
    functionPart: functions.part,
    openFunctions: async () => {
      const { createFunctions } = await import(/* webpackChunkName: "setup-functions-store" */ './createFunctions');
      const person = { login: pageContext.user.loginName, name: pageContext.user.displayName };
      return createFunctions({ door, openDoor: doorTo, may: desk.may, person, words, own: functions, work, labels, siteLabels });
    },
  };
}
