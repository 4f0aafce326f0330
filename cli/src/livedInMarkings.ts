import { sendAs, type LocalTenant } from '../../local/src';
import { originatorText, type MarkingSettings } from '../../src/marking/rules';
import { loadBuiltInScheme } from '../../src/marking/schemes';
import { createRecentLines, type DocumentState } from '../../src/marking/store';
import { createChallengeDesk } from '../../src/marking/store/challenges';
import { createContainerDesk, type PlaceChange } from '../../src/marking/store/containers';
import { openSiteAccess, type SiteAccess } from '../../src/marking/store/site/siteAccess';
import { realClock, type Clock } from '../../src/work';
import { doorAs } from './doorAs';

/**
 * What people leave behind on a site that has marked for a while: markings of several hands, some that have come to
 * their end, challenges, a library that holds less than it was given, a link that should not be. Everything is done by
 * the product, as those people, but for the two things that the product exists to notice.
 */

const SITE = '/sites/floodrisk';
const NIA = 'nia.prys@rivers.example';
const CALLUM = 'callum.reid@rivers.example';
const AMINA = 'amina.rahman@rivers.example';
const TOM = 'tom.ashworth@rivers.example';
const LEFT = { name: 'Rhodri Vaughan', login: 'rhodri.vaughan@rivers.example' };

const DAY_MS = 24 * 60 * 60 * 1000;
const nothing = (): void => undefined;

/** A clock that stands so many days back. */
const daysAgo = (days: number): Clock => ({ ...realClock, now: () => Date.now() - days * DAY_MS });

const daysFromNow = (days: number): string => new Date(Math.floor((Date.now() + days * DAY_MS) / 60_000) * 60_000).toISOString();

async function siteAs(tenant: LocalTenant, login: string, settings: MarkingSettings, clock: Clock = realClock): Promise<SiteAccess> {
  const person = tenant.store.person(login);
  if (person === null) throw new Error(`The seed has no ${login}`);
  return openSiteAccess({
    door: doorAs(tenant, login, SITE),
    settings,
    scheme: await loadBuiltInScheme('gscp-2024'),
    person: { login: person.login, name: person.title },
    manages: login === TOM,
    clock,
    recent: createRecentLines(null, 'gscp-2024', person.login),
  });
}

/** The documents in a folder of a library, by name. */
async function documentsIn(site: SiteAccess, listId: string, folder: string): Promise<readonly DocumentState[]> {
  const { documents } = await site.deskFor(listId).survey([{ id: 0, uniqueId: '', name: folder, isFolder: true, serverRelativeUrl: folder }]);
  return documents.filter((document) => document.checkedOutTo === null && document.line === '').sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function markAs(
  site: SiteAccess,
  listId: string,
  documents: readonly DocumentState[],
  line: string,
  more: { until?: { kind: 'time'; at: string } | { kind: 'event'; event: string }; becomes?: string; reason?: string } = {}
): Promise<void> {
  const embargo = more.until === undefined ? null : { until: more.until, becomes: more.becomes ?? 'OFFICIAL' };
  await site.deskFor(listId).run({ kind: 'mark', targets: [{ documents, line, details: { instructions: [], embargo } }], reason: more.reason ?? '' }, nothing)
    .report;
}

/** Leaves Flood Risk as people leave a site. */
export async function liveInMarkings(tenant: LocalTenant, settings: MarkingSettings): Promise<void> {
  const [nia, callum, amina, tom] = await Promise.all([NIA, CALLUM, AMINA, TOM].map((login) => siteAs(tenant, login, settings)));
  const earlier = await siteAs(tenant, NIA, settings, daysAgo(20));
  const longAgo = await siteAs(tenant, CALLUM, settings, daysAgo(30));
  const libraries = await tom.libraries();
  const papers = libraries.find(({ url }) => url.endsWith('/Shared Documents'));
  const data = libraries.find(({ url }) => !url.endsWith('/Shared Documents') && url.startsWith(SITE));
  if (papers === undefined || data === undefined) throw new Error('The seed has no libraries in Flood Risk');

  const inspections = await documentsIn(nia, papers.id, `${papers.url}/Inspections/2025`);
  await markAs(nia, papers.id, inspections.slice(0, 24), 'OFFICIAL');
  await markAs(nia, papers.id, inspections.slice(24, 30), 'OFFICIAL-SENSITIVE - COMMERCIAL');
  const letters = await documentsIn(callum, papers.id, `${papers.url}/Correspondence`);
  await markAs(callum, papers.id, letters.slice(0, 8), 'OFFICIAL-SENSITIVE - PERSONAL DATA');

  // What has come to its end, and what waits for it.
  const options = await documentsIn(earlier, papers.id, `${papers.url}/Options`);
  const embargoed = 'OFFICIAL-SENSITIVE - EMBARGOED';
  await markAs(earlier, papers.id, options.slice(0, 3), embargoed, { until: { kind: 'time', at: daysFromNow(-3) }, becomes: 'OFFICIAL' });
  await markAs(earlier, papers.id, options.slice(3, 4), embargoed, { until: { kind: 'time', at: daysFromNow(-1) }, becomes: 'OFFICIAL - FOR PUBLIC RELEASE' });
  await markAs(earlier, papers.id, options.slice(4, 6), embargoed, { until: { kind: 'event', event: 'The Secretary of State has announced the scheme' } });
  await markAs(earlier, papers.id, options.slice(6, 8), 'OFFICIAL-SENSITIVE - COMMERCIAL', {
    until: { kind: 'time', at: daysFromNow(40) },
    becomes: 'OFFICIAL',
  });

  // Challenges: one new, one that nobody has answered in time.
  const raise = async (site: SiteAccess, document: DocumentState | undefined, line: string, reason: string): Promise<void> => {
    if (document === undefined) return;
    const [now] = (await site.deskFor(papers.id).survey([{ ...document, isFolder: false }])).documents;
    await createChallengeDesk(site).raise({ listId: papers.id, documents: [now], line, reason }, nothing).report;
  };
  await raise(longAgo, inspections[24], 'OFFICIAL', 'The tender closed in spring and the prices have been published since.');
  await raise(amina, inspections[25], 'OFFICIAL-SENSITIVE - COMMERCIAL, PERSONAL DATA', 'Page 4 names the two inspectors.');

  // Somebody to whom documents were handed, and who has left.
  const handed = (await callum.deskFor(papers.id).survey(letters.slice(0, 5).map((letter) => ({ ...letter, isFolder: false })))).documents;
  await callum.deskFor(papers.id).run({ kind: 'handOver', targets: [{ documents: handed, originator: originatorText(LEFT) }], reason: '' }, nothing).report;

  // A library that may hold less than what lies in it, and a folder that proposes a marking.
  const survey = await documentsIn(amina, data.id, data.url);
  await markAs(amina, data.id, survey.slice(0, 60), 'OFFICIAL');
  await markAs(amina, data.id, survey.slice(60, 62), 'OFFICIAL-SENSITIVE');
  const containers = createContainerDesk(tom);
  const say = (change: Partial<PlaceChange> & Pick<PlaceChange, 'place' | 'listId'>, reason: string): Promise<void> =>
    containers.save({ ceiling: '', proposes: '', historical: null, ...change }, reason);
  await say({ place: data.url, listId: data.id, ceiling: 'OFFICIAL', proposes: 'OFFICIAL' }, 'Open data: nothing sensitive belongs here.');
  await say({ place: `${papers.url}/Inspections/2023`, listId: papers.id, historical: true }, 'Closed, and kept for the archive.');

  // What nobody should do, and the product notices: a column edited by hand, and a link for everybody on what is for few.
  const site = tenant.store.site(SITE);
  const list = site === null ? null : tenant.store.list(site.rootWeb, papers.url);
  if (list !== null && inspections[2] !== undefined) tenant.store.setItem(list, inspections[2].id, { MunMarking: 'OFFICIAL-SENSITIVE' });
  const few = letters.slice(8, 9);
  await markAs(callum, papers.id, few, 'OFFICIAL-SENSITIVE - RECIPIENTS ONLY - PERSONAL DATA');
  for (const { serverRelativeUrl } of few) await shareWithEverybody(tenant, papers.url, serverRelativeUrl);
}

/** A link that everybody in the organisation can use, as Callum would make one on SharePoint's own pages. */
async function shareWithEverybody(tenant: LocalTenant, library: string, address: string): Promise<void> {
  const webUrl = `${tenant.origin}${SITE}`;
  const path = address
    .slice(library.length + 1)
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  await sendAs(
    tenant,
    CALLUM,
    webUrl
  )(`${webUrl}/_api/v2.0/drive/root:/${path}:/createLink`, {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify({ type: 'view', scope: 'organization' }),
  });
}
