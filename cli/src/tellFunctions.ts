import type { LocalTenant } from '../../local/src';
import { checkPage, DEFAULT_FUNCTION_SETTINGS, valueAt } from '../../src/functions/rules';
import { createPageDesk } from '../../src/functions/store/page/pageDesk';
import { createRollUpDesk } from '../../src/functions/store/rollups/createRollUpDesk';
import { openFunctionSite } from '../../src/functions/store/site/openFunctionSite';
import { doorAs } from './doorAs';
import { tellingFunctions, type TellingFunction } from './tellingFunctions';

async function tell(tenant: LocalTenant, { url, keeper, settings, said, stages }: TellingFunction): Promise<void> {
  const known = tenant.store.person(keeper);
  if (known === null) throw new Error(`The seed has no ${keeper}`);
  const site = openFunctionSite({
    door: doorAs(tenant, keeper, url),
    openDoor: (webUrl) => doorAs(tenant, keeper, new URL(webUrl).pathname),
    settings: { ...DEFAULT_FUNCTION_SETTINGS, ...settings },
    person: { login: known.login, name: known.title },
    manages: false,
    edits: true,
    storage: null,
  });
  const desk = createPageDesk(site);
  // A new page begins with first words: the keeper has seen them.
  const { state } = await desk.read();
  const saved = await desk.save(said.map((change) => ({ ...change, was: valueAt(state.page, change.path) })));
  if (saved.kind !== 'saved') throw new Error(`The function page of ${url} could not be kept`);
  for (const { series, stages: taken } of stages) for (const stage of taken) await desk.takeStage(series, stage, '');
  const seen = await desk.read('afresh');
  const level = checkPage(seen.state.page, new Date().toISOString().slice(0, 10)).level ?? '';
  const confirmed = await desk.confirm(seen, level);
  if (confirmed.kind !== 'confirmed') throw new Error(`The function page of ${url} could not be confirmed`);
  const published = await createRollUpDesk(site).publish(confirmed.reading);
  if (published.kind !== 'published') throw new Error(`${url} could not tell of its function: ${JSON.stringify(published)}`);
}

/** Keeps and confirms more function pages, as their keepers would, which tells the KIM site of them. */
export async function tellFunctions(tenant: LocalTenant): Promise<void> {
  for (const each of tellingFunctions) await tell(tenant, each);
}
