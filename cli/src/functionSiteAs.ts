import type { LocalTenant } from '../../local/src';
import { DEFAULT_FUNCTION_SETTINGS } from '../../src/functions/rules';
import type { FunctionSite } from '../../src/functions/store/site/functionSite';
import { openFunctionSite } from '../../src/functions/store/site/openFunctionSite';
import { doorAs } from './doorAs';
import type { SeedFunction } from './functionPages';

/** The function page of a seeded site, as its owner has it. */
export function functionSiteAs(tenant: LocalTenant, { url, owner, settings }: Pick<SeedFunction, 'url' | 'owner' | 'settings'>): FunctionSite {
  const known = tenant.store.person(owner);
  if (known === null) throw new Error(`The seed has no ${owner}`);
  return openFunctionSite({
    door: doorAs(tenant, owner, url),
    openDoor: (webUrl) => doorAs(tenant, owner, new URL(webUrl).pathname),
    settings: { ...DEFAULT_FUNCTION_SETTINGS, ...settings },
    person: { login: known.login, name: known.title },
    manages: true,
    edits: true,
    storage: null,
  });
}
