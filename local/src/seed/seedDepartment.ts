import type { ListRef, LocalTenant, SiteRef, TenantStore } from '../index';
import { remembering, seedActivities } from './activities';
import { seedMembership, seedPeople } from './directory';
import { documentsOf } from './documents';
import { homePage } from './homePage';
import { PEOPLE, person } from './people';
import { randomFrom, type Random } from './random';
import { seedSensitivityLabels, type Labeller } from './sensitivityLabels';
import { seedRetentionLabels } from './retentionLabels';
import { SITES, type SeedLibrary, type SeedSite } from './sites';

export interface SeedOptions {
  /** How many documents in all; default 3,000. */
  readonly items?: number;
  /** Another number makes another department of the same shape. */
  readonly seed?: number;
}

/** What was made. */
export interface Seeded {
  readonly sites: number;
  readonly people: number;
  readonly documents: number;
}

const DEFAULT_ITEMS = 3000;
const DEFAULT_SEED = 20_260_105;

/**
 * Fills an empty tenant with the Department for Rivers and Coasts: a site for Knowledge and Information, a dozen team
 * sites of different health, language and time zone, and documents of many years. The same options make the same
 * department. Nothing of the product is set up: turning a site on is its own job.
 *
 * @throws where the tenant has a site of the same address already
 */
export function seedDepartment(tenant: Pick<LocalTenant, 'store'>, options: SeedOptions = {}): Seeded {
  const { store } = tenant;
  const random = randomFrom(options.seed ?? DEFAULT_SEED);
  const items = options.items ?? DEFAULT_ITEMS;
  return store.transaction(() => {
    seedPeople(store);
    seedRetentionLabels(store);
    const shares = sharesOf(items);
    // Views take from a chance of their own, so that documents stay what they are.
    const making = { label: seedSensitivityLabels(store), chance: randomFrom((options.seed ?? DEFAULT_SEED) + 1) };
    for (const site of SITES) {
      seedSite(store, random, site, shares, making);
    }
    seedTenantSites(store);
    return { sites: SITES.length, people: PEOPLE.length, documents: [...shares.values()].reduce((sum, share) => sum + share, 0) };
  });
}

/** What administrators keep: the app catalogue, where tenant properties are written, and the hub that team sites hang on. */
function seedTenantSites(store: TenantStore): void {
  store.createSite({
    url: '/sites/appcatalog',
    title: 'Apps',
    description: 'Packages that administrators have put in for everybody.',
    owner: person('priya.nair'),
    template: 'APPCATALOG#0',
    created: new Date(Date.UTC(2015, 0, 4, 9)),
  });
  const hub = store.site('/sites/kim');
  for (const { url } of SITES) {
    const site = store.site(url);
    if (hub && site) store.setHub(site, hub);
  }
}

/** How many documents each library gets: in proportion to its weight, and exactly as many as asked for in all. */
function sharesOf(items: number): Map<SeedLibrary, number> {
  const libraries = SITES.flatMap((site) => site.libraries);
  const weight = libraries.reduce((sum, library) => sum + library.weight, 0);
  const shares = new Map<SeedLibrary, number>();
  let sum = 0;
  let given = 0;
  for (const library of libraries) {
    sum += library.weight;
    const upTo = Math.round((items * sum) / weight);
    shares.set(library, upTo - given);
    given = upTo;
  }
  return shares;
}

/** What every site's documents get beside themselves. */
interface Making {
  readonly label: Labeller;
  readonly chance: Random;
}

function seedSite(store: TenantStore, random: Random, plan: SeedSite, shares: ReadonlyMap<SeedLibrary, number>, making: Making): void {
  const site = store.createSite({
    url: plan.url,
    title: plan.title,
    description: plan.description,
    owner: plan.owners[0] ?? person('priya.nair'),
    template: plan.template,
    language: plan.language,
    localeId: plan.localeId,
    timeZone: plan.timeZone,
    created: new Date(Date.UTC(plan.years[0], 0, 4, 9)),
  });
  store.setSiteAdmin(site, person('priya.nair'));
  seedMembership(store, site, plan);
  homePage(store, site, plan);
  for (const library of plan.libraries) {
    const list = libraryOf(store, site, library);
    for (const path of library.folders) {
      store.addFolder(list, { path, author: plan.owners[0] ?? person('priya.nair'), created: new Date(Date.UTC(plan.years[0], 0, 5, 10)) });
    }
    const written: Parameters<typeof remembering>[1] = [];
    const documents = documentsOf(random, plan, library, list.url, shares.get(library) ?? 0, making.label);
    const refs = store.addFiles(list, remembering(documents, written));
    seedActivities(store, making.chance, site, plan, refs, written);
  }
}

const DOCUMENT_LIBRARY = 101;

/** The site's own Documents whatever its language calls it, or a new library. */
function libraryOf(store: TenantStore, site: SiteRef, library: SeedLibrary): ListRef {
  const own = library.title === 'Documents' ? store.list(site.rootWeb, `${site.url}/Shared Documents`) : null;
  return (
    own ??
    store.createList(site.rootWeb, {
      title: library.title,
      template: DOCUMENT_LIBRARY,
      versioning: true,
      ...(library.path ? { path: library.path } : {}),
    })
  );
}
