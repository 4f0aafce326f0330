import type { LocalTenant } from '../../local/src';
import { DEFAULT_FUNCTION_SETTINGS } from '../../src/functions/rules';
import { createPageDesk } from '../../src/functions/store/page/pageDesk';
import { openFunctionSite } from '../../src/functions/store/site/openFunctionSite';
import { doorAs } from './doorAs';
import { functionSites } from './functionPages';

/** Writes what the keepers of function pages have said so far, as they would. */
export async function keepFunctions(tenant: LocalTenant): Promise<void> {
  for (const { url, owner, settings, said } of functionSites) {
    const known = tenant.store.person(owner);
    if (known === null) throw new Error(`The seed has no ${owner}`);
    const site = openFunctionSite({
      door: doorAs(tenant, owner, url),
      openDoor: (webUrl) => doorAs(tenant, owner, new URL(webUrl).pathname),
      settings: { ...DEFAULT_FUNCTION_SETTINGS, ...settings },
      person: { login: known.login, name: known.title },
      manages: true,
      edits: true,
      storage: null,
    });
    const saved = await createPageDesk(site).save(said);
    if (saved.kind !== 'saved') throw new Error(`The function page of ${url} could not be kept`);
  }
}
