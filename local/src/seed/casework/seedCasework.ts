import type { FileInput, ListRef, LocalTenant, SiteRef, TenantStore, TreeFolder } from '../../index';
import { LAST_DAY } from '../documents';
import { person } from '../people';
import { randomFrom } from '../random';
import { caseFiles, FIRST_YEAR } from './caseFiles';
import { MARKING_CHOICES } from './labels';
import { officersOf, type Officer } from './officers';
import { KINDS, TEAMS } from './words';

export interface CaseworkOptions {
  readonly documents: number;
  /** Another number makes another library of the same shape. */
  readonly seed?: number;
  /** Told now and then how many documents there are so far. */
  readonly progress?: (documents: number) => void;
}

/** What was made. */
export interface Casework {
  readonly site: SiteRef;
  readonly library: ListRef;
  readonly documents: number;
  readonly folders: number;
}

const DEFAULT_SEED = 20_121_003;
const OFFICERS = 320;
const toldEvery = 50_000;
const DOCUMENT_LIBRARY = 101;

/**
 * A site with one very long library: the case files of everyone who ever wanted to build beside a river, since 2012.
 * Teams, years, cases; busy times and quiet ones; cases of four documents and of two thousand; authors who have left;
 * two teams whose folders few may open, and some documents for one person alone. Nothing of the product is in it.
 *
 * @throws where the tenant has the site already
 */
export function seedCasework({ store }: Pick<LocalTenant, 'store'>, options: CaseworkOptions): Casework {
  const random = randomFrom(options.seed ?? DEFAULT_SEED);
  return store.transaction(() => {
    const officers = officersOf(random, OFFICERS, FIRST_YEAR, LAST_DAY.getUTCFullYear());
    for (const officer of officers) enter(store, officer);
    const site = makeSite(store, officers);
    const library = makeLibrary(store, site);
    const entries = store.addTree(library, counted(caseFiles({ random, root: library.url, officers }, options.documents), options.progress));
    return { site, library, documents: options.documents, folders: entries - options.documents + TEAMS.length };
  });
}

function enter(store: TenantStore, { email, name, hired, left }: Officer): void {
  store.ensurePerson({
    email,
    title: name,
    jobTitle: 'Permitting officer',
    department: 'Permitting',
    hired: new Date(Date.UTC(hired, 3, 1, 9)).toISOString(),
    accountEnabled: left === Infinity,
  });
}

function makeSite(store: TenantStore, officers: readonly Officer[]): SiteRef {
  const site = store.createSite({
    url: '/sites/permitting',
    title: 'Permitting',
    description: 'Every case since 2012, in one library.',
    owner: person('kwame.mensah'),
    template: 'STS#3',
    localeId: 2057,
    created: new Date(Date.UTC(FIRST_YEAR, 0, 2, 9)),
  });
  store.setSiteAdmin(site, person('priya.nair'));
  store.addToGroup(site, 'members', [person('nia.prys'), person('amina.rahman'), person('callum.reid')]);
  store.addToGroup(
    site,
    'members',
    officers.filter(({ left }) => left === Infinity).map(({ email }) => email)
  );
  store.addToGroup(site, 'visitors', [person('elin.morgan'), person('iestyn.roberts')]);
  return site;
}

/** The library before its first document: columns are indexed while it is short, and teams' folders are closed while they are empty. */
function makeLibrary(store: TenantStore, site: SiteRef): ListRef {
  const library = store.createList(site.rootWeb, { title: 'Case files', template: DOCUMENT_LIBRARY, versioning: true });
  store.addField(library, { name: 'CaseReference', title: 'Case reference', type: 'Text', indexed: true });
  store.addField(library, { name: 'DocumentType', title: 'Document type', type: 'Choice', choices: [...new Set(KINDS.map(({ type }) => type))] });
  store.addField(library, { name: 'ProtectiveMarking', title: 'Protective marking', type: 'Choice', choices: MARKING_CHOICES, indexed: true });
  const lawyers = store.createGroup(site, { title: 'Enforcement and appeals', members: [person('amina.rahman'), person('kwame.mensah')] });
  for (const { name, restricted } of TEAMS) {
    const folder = store.addFolder(library, { path: name, created: new Date(Date.UTC(FIRST_YEAR, 0, 2, 10)) });
    if (!restricted) continue;
    const target = { list: library, itemId: folder.id };
    store.breakInheritance(target, false);
    store.grant(target, lawyers, 'Contribute');
  }
  return library;
}

function* counted(entries: Iterable<FileInput | TreeFolder>, progress: CaseworkOptions['progress']): Generator<FileInput | TreeFolder> {
  let documents = 0;
  for (const entry of entries) {
    yield entry;
    if ('folderName' in entry) continue;
    documents += 1;
    if (documents % toldEvery === 0) progress?.(documents);
  }
}
