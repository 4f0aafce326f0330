import { DEFAULT_FUNCTION_SETTINGS, type FunctionSettings } from '../src/functions/rules';
import { compareSite } from '../src/provisioning/rules';
import { functionBlueprint } from '../src/provisioning/store';
import { readSite } from '../src/provisioning/store/readSite';
import { runSteps } from '../src/provisioning/store/runSteps';
import { openFunctionSite, type FunctionSiteOptions } from '../src/functions/store/site/openFunctionSite';
import type { FunctionSite } from '../src/functions/store/site/functionSite';
import { openDoor, type Send } from '../src/tenant';
import { labels } from './labels';
import { MEMBER, OWNER, sendAs, VISITOR, type TestSite } from './site';

export const TEST_FUNCTION: FunctionSettings = { ...DEFAULT_FUNCTION_SETTINGS, functionId: 'flood-defence' };

/** Gives the test site a function page, as its owner. */
export async function turnFunctionsOn(site: TestSite, settings: Partial<FunctionSettings> = {}): Promise<void> {
  const blueprint = functionBlueprint({ ...TEST_FUNCTION, ...settings }, labels);
  const door = site.door(OWNER);
  const steps = compareSite(blueprint, await readSite(door, blueprint), []);
  const report = await runSteps({ door, steps, libraryIds: [], blueprint: async () => blueprint, clock: site.clock, onProgress: () => undefined }).report;
  const failed = report.steps.filter((step) => step.outcome.kind === 'failed');
  if (report.state !== 'finished' || failed.length > 0)
    throw new Error(`The function page could not be turned on: ${JSON.stringify(report.problem ?? failed)}`);
}

/** A test site's function page as one person sees it; `wrap` stands between it and the tenant, the KIM site's part too. */
export function functionSiteOf(
  site: TestSite,
  person: string = MEMBER,
  more: Partial<Pick<FunctionSiteOptions, 'records' | 'disposed' | 'newId'>> & { readonly settings?: Partial<FunctionSettings> } = {},
  wrap: (send: Send) => Send = (send) => send
): FunctionSite {
  const known = site.tenant.store.person(person);
  if (known === null) throw new Error(`${person} is not of this tenant`);
  const { settings, ...options } = more;
  return openFunctionSite({
    door: site.door(person, wrap),
    openDoor: (webUrl) => openDoor({ webUrl, send: wrap(sendAs(site.tenant, person, webUrl)), now: site.clock.now, wait: site.clock.wait }),
    settings: { ...TEST_FUNCTION, ...settings },
    person: { login: known.login, name: known.title },
    manages: person === OWNER,
    edits: person !== VISITOR,
    storage: null,
    clock: site.clock,
    ...options,
  });
}
