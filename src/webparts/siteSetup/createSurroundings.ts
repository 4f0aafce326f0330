import { ODataVersion, SPHttpClient } from '@microsoft/sp-http';
import { SPPermission } from '@microsoft/sp-page-context';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { DEFAULT_SETTINGS } from '../../marking/rules';
import { builtInSchemeIds, isBuiltInScheme, loadBuiltInScheme } from '../../marking/schemes';
import { checkHistory } from '../../marking/store';
import type { SetupSurroundings } from '../../provisioning/components/surroundings';
import { createSetupDesk } from '../../provisioning/store';
import { openDoor } from '../../tenant';
import { sendAs } from '../../tenant/sendAs';
import { columnWords } from '../../words/columns';
import { pickCulture, type Culture } from '../../words/culture';
import { loadWords } from '../../words/load';
import { setupWords } from '../../words/setup';
import { workWords } from '../../words/work';

// PnPjs speaks the older form of OData; the digest comes by itself.
const configuration = SPHttpClient.configurations.v1.overrideWith({ defaultODataVersion: ODataVersion.v3 });

/** The number that Windows gives to Welsh. */
const welsh = 1106;

/** What the setup stands on, for the site and the person of this page. */
export async function createSurroundings(context: WebPartContext): Promise<SetupSurroundings> {
  const { pageContext, spHttpClient } = context;
  const { web, cultureInfo } = pageContext;
  const reader = pickCulture(cultureInfo.currentUICultureName);
  // Columns and lists are named in the language of the site, whoever sets them up.
  const site: Culture = web.language === welsh ? 'cy' : 'en';
  const [words, work, labels, siteLabels, schemes] = await Promise.all([
    loadWords(setupWords, reader),
    loadWords(workWords, reader),
    loadWords(columnWords, reader),
    loadWords(columnWords, site),
    Promise.all(builtInSchemeIds.map(loadBuiltInScheme)),
  ]);
  const door = openDoor({ webUrl: web.absoluteUrl, send: sendAs(spHttpClient, configuration) });
  const desk = createSetupDesk({
    door,
    may: web.permissions.hasAllPermissions(SPPermission.manageWeb, SPPermission.manageLists, SPPermission.managePermissions),
    labels: siteLabels,
    loadScheme: (id) => loadBuiltInScheme(isBuiltInScheme(id) ? id : 'gscp-2024'),
    defaults: DEFAULT_SETTINGS,
  });
  return { desk, words, work, labels, schemes, checkHistory: () => checkHistory(door) };
}
