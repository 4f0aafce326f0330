import '@pnp/sp/folders';
import type { LocalTenant, SiteRef } from '../../local/src';
import { addLines } from '../../src/evidence';
import { compareSite } from '../../src/provisioning/rules';
import { retentionBlueprint } from '../../src/provisioning/store';
import { readSite } from '../../src/provisioning/store/readSite';
import { runSteps } from '../../src/provisioning/store/runSteps';
import { DEFAULT_RETENTION, type PlaceClass, type RetentionSettings } from '../../src/retention/rules';
import { placeLines } from '../../src/retention/store/places/placeLines';
import type { Door } from '../../src/tenant';
import { loadWords } from '../../src/words';
import { columnWords } from '../../src/words/columns';
import { realClock } from '../../src/work';
import { doorAs } from './doorAs';
import { recordSites, type SeedPlace } from './recordPlaces';
import { addRecordsPage } from './webPartPages';

export const RETENTION: RetentionSettings = {
  ...DEFAULT_RETENTION,
  scheduleId: 'rivers',
  defaultClass: 'GEN-01',
  publicRecords: true,
  keeperTitle: 'Local Information Manager',
  keepers: [{ login: 'i:0#.f|membership|amina.rahman@rivers.example', name: 'Amina Rahman' }],
  kimContact: 'the KIM team at kim@rivers.example',
};

/** Turns retention on in every library of a site, by the product's own set-up. */
async function turnOn(door: Door, settings: RetentionSettings, language: 'en' | 'cy'): Promise<void> {
  const blueprint = retentionBlueprint(settings, await loadWords(columnWords, language));
  const inventory = await readSite(door, blueprint);
  const libraryIds = inventory.libraries.map(({ id }) => id);
  const steps = compareSite(blueprint, inventory, libraryIds);
  const report = await runSteps({ door, steps, libraryIds, blueprint: async () => blueprint, clock: realClock, onProgress: () => undefined }).report;
  const failed = report.steps.filter((step) => step.outcome.kind === 'failed');
  if (report.state !== 'finished' || failed.length > 0)
    throw new Error(`Retention could not be turned on in ${door.webUrl}: ${JSON.stringify(report.problem ?? failed)}`);
}

/** What the owner has said of libraries, folders and cases, as rows of the site's own list. */
async function givePlaces(tenant: LocalTenant, door: Door, site: SiteRef, owner: string, places: readonly SeedPlace[]): Promise<void> {
  const known = tenant.store.person(owner);
  if (known === null) throw new Error(`The seed has no ${owner}`);
  const who = { login: known.login, name: known.title };
  const found = await door.askAll(
    places.map(
      ({ library, folder }) =>
        async (sp) =>
          (await sp.web
            .getFolderByServerRelativePath(`${site.url}/${library}${folder === '' ? '' : `/${folder}`}`)
            .select('UniqueId', 'ServerRelativeUrl')()) as { UniqueId: string; ServerRelativeUrl: string }
    )
  );
  const lines = places.flatMap(({ library, kind, recordClass, dates, reason }, at): PlaceClass[] => {
    const answer = found[at];
    const list = tenant.store.list(site.rootWeb, `${site.url}/${library}`);
    if (!answer.ok || list === null) return [];
    const { UniqueId, ServerRelativeUrl } = answer.value;
    const documentId = kind === 'library' ? list.id : UniqueId.toLowerCase();
    return [{ kind, place: ServerRelativeUrl, documentId, listId: list.id, recordClass, dates, reason, who, when: new Date().toISOString() }];
  });
  const steps = lines.map(({ place }) => ({ key: place, name: place }));
  const byPlace = new Map(lines.map((line) => [line.place, line]));
  const run = addLines<PlaceClass>(
    {
      door,
      clock: realClock,
      lines: placeLines,
      operationId: `places ${site.url}`,
      steps,
      batchOperations: RETENTION.batchSize,
      aim: ({ key }) => ({ kind: 'line', content: byPlace.get(key) as PlaceClass }),
    },
    () => undefined
  );
  const report = await run.report;
  if (report.state !== 'finished') throw new Error(`The places of ${site.url} could not be kept: ${JSON.stringify(report.problem)}`);
}

/** Turns retention on as owners would, and gives libraries, folders and cases their classes. */
export async function turnRetentionOn(tenant: LocalTenant, settings = RETENTION): Promise<void> {
  for (const { url, owner, language, alwaysSecond = false, places } of recordSites) {
    const site = tenant.store.site(url);
    if (site === null) throw new Error(`The seed has no ${url}`);
    const door = doorAs(tenant, owner, url);
    await turnOn(door, { ...settings, alwaysSecond: settings.alwaysSecond || alwaysSecond }, language);
    await givePlaces(tenant, door, site, owner, places);
    addRecordsPage(tenant, site);
  }
}
