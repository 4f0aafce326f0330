import type { LocalTenant } from '../../local/src';
import { valueAt } from '../../src/functions/rules';
import { createPageDesk } from '../../src/functions/store/page/pageDesk';
import { functionSites } from './functionPages';
import { functionSiteAs } from './functionSiteAs';

/** Writes what the keepers of function pages have said so far, as they would: over the first words that a new page begins with. */
export async function keepFunctions(tenant: LocalTenant): Promise<void> {
  for (const seed of functionSites) {
    const site = functionSiteAs(tenant, seed);
    const { state } = await site.reading();
    const saved = await createPageDesk(site).save(seed.said.map((change) => ({ ...change, was: valueAt(state.page, change.path) })));
    if (saved.kind !== 'saved') throw new Error(`The function page of ${seed.url} could not be kept`);
  }
}
