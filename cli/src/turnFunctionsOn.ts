import type { LocalTenant } from '../../local/src';
import { DEFAULT_FUNCTION_SETTINGS, type FunctionSettings } from '../../src/functions/rules';
import { compareSite } from '../../src/provisioning/rules';
import { functionBlueprint } from '../../src/provisioning/store';
import { readSite } from '../../src/provisioning/store/readSite';
import { runSteps } from '../../src/provisioning/store/runSteps';
import { bearPage } from '../../src/functions/store/birth/bearPage';
import { readLibraryClasses } from '../../src/retention/store/places/libraryClasses';
import type { Door } from '../../src/tenant';
import { loadWords } from '../../src/words';
import { columnWords } from '../../src/words/columns';
import { realClock } from '../../src/work';
import { doorAs } from './doorAs';
import { functionSiteAs } from './functionSiteAs';
import { functionSites } from './functionPages';
import { tellingFunctions } from './tellingFunctions';
import { addFunctionPage, addFunctionsPage } from './webPartPages';

const KIM = '/sites/kim';

/** Gives a site its function page, by the product's own set-up. */
async function turnOn(door: Door, settings: FunctionSettings, language: 'en' | 'cy'): Promise<void> {
  const blueprint = functionBlueprint(settings, await loadWords(columnWords, language));
  const steps = compareSite(blueprint, await readSite(door, blueprint), []);
  const report = await runSteps({ door, steps, libraryIds: [], blueprint: async () => blueprint, clock: realClock, onProgress: () => undefined }).report;
  const failed = report.steps.filter((step) => step.outcome.kind === 'failed');
  if (report.state !== 'finished' || failed.length > 0)
    throw new Error(`The function page of ${door.webUrl} could not be turned on: ${JSON.stringify(report.problem ?? failed)}`);
}

/** Starts function pages as owners would. */
export async function turnFunctionsOn(tenant: LocalTenant): Promise<void> {
  for (const { url, owner, language, settings } of [...functionSites, ...tellingFunctions]) {
    const site = tenant.store.site(url);
    if (site === null) throw new Error(`The seed has no ${url}`);
    await turnOn(doorAs(tenant, owner, url), { ...DEFAULT_FUNCTION_SETTINGS, ...settings }, language);
    const own = functionSiteAs(tenant, { url, owner, settings });
    await bearPage(own, await readLibraryClasses(own.door));
    addFunctionPage(tenant, site);
  }
  const kim = tenant.store.site(KIM);
  if (kim === null) throw new Error(`The seed has no ${KIM}`);
  addFunctionsPage(tenant, kim);
}
