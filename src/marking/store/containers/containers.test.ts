import type { FileInput } from '../../../../local/src';
import { openMarkedSite } from '../../../../testing/markedSite';
import { COLLEAGUE, MEMBER, OWNER, type TestSite } from '../../../../testing/site';
import { addPapers, findingsOf, historyOf, linesByName } from '../../../../testing/marking';
import { DEFAULT_SETTINGS, type MarkingSettings } from '../../rules';
import { loadBuiltInScheme } from '../../schemes';
import type { Send } from '../../../tenant';
import { createRecentLines } from '../recent';
import { openSiteAccess, type SiteAccess } from '../site/siteAccess';
import { createContainerDesk } from './createContainerDesk';
import type { Place, PlaceChange, Places } from './desk';

const LIBRARY = '/sites/floods/Shared Documents';

let site: TestSite;
beforeEach(async () => {
  site = await openMarkedSite();
});
afterEach(() => site.close());

async function accessAs(person: string, settings: Partial<MarkingSettings> = {}, wrap?: (send: Send) => Send): Promise<SiteAccess> {
  const known = site.tenant.store.person(person);
  const all = { ...DEFAULT_SETTINGS, originatingBody: 'Department for Rivers', ...settings };
  return openSiteAccess({
    door: site.door(person, wrap),
    settings: all,
    scheme: await loadBuiltInScheme(all.schemeId as 'gscp-2024'),
    person: { login: known?.login ?? '', name: known?.title ?? '' },
    manages: person === OWNER,
    clock: site.clock,
    recent: createRecentLines(null, all.schemeId, person),
  });
}
const deskAs = async (person = OWNER, settings: Partial<MarkingSettings> = {}): Promise<ReturnType<typeof createContainerDesk>> =>
  createContainerDesk(await accessAs(person, settings));

const change = (place: string, more: Partial<PlaceChange> = {}): PlaceChange => ({
  place,
  listId: place === '/sites/floods' ? null : site.library.id,
  ceiling: '',
  proposes: '',
  historical: null,
  ...more,
});
const placeIn = (places: Places, title: string): Place => places.places.find((place) => place.title === title) as Place;

/** A file to add, in a folder that is made where it is missing. */
function file(name: string, line = '', folder = ''): Partial<FileInput> {
  if (folder !== '') site.tenant.store.addFolder(site.library, { path: folder });
  return { name, values: line === '' ? {} : { MunMarking: line }, ...(folder === '' ? {} : { folder: `${LIBRARY}/${folder}` }) };
}

describe('how the places of a site stand', () => {
  it('counts what each holds, its highest marking, and what is above it', async () => {
    site.addFiles([
      file('a.docx', 'OFFICIAL'),
      file('b.docx', 'OFFICIAL-SENSITIVE - RECIPIENTS ONLY'),
      file('c.docx'),
      file('d.docx', 'CONFIDENTIAL'),
      file('e.docx', 'OFFICIAL-SENSITIVE', 'Open'),
      file('f.docx', 'SECRET', 'Open'),
      file('g.docx', '', 'Open/Drafts'),
    ]);
    const desk = await deskAs();
    await desk.save(change(`${LIBRARY}/Open`, { ceiling: 'OFFICIAL', proposes: 'OFFICIAL' }), 'Published minutes');
    const places = await desk.read();
    expect(placeIn(places, 'Documents')).toMatchObject({
      kind: 'library',
      ceiling: { line: 'OFFICIAL-SENSITIVE', place: '' },
      documents: 7,
      unmarked: 2,
      unread: 1,
      highest: { level: 'SECRET', documents: 1 },
      above: 2,
      proposable: 1,
    });
    const open = placeIn(places, 'Open');
    expect(open).toMatchObject({ kind: 'folder', ceiling: { line: 'OFFICIAL', place: `${LIBRARY}/Open` }, documents: 3, above: 2, proposable: 1, gone: false });
    expect(open.documentsAbove.map(({ name, line, ceiling }) => [name, line, ceiling])).toEqual([
      ['e.docx', 'OFFICIAL-SENSITIVE', 'OFFICIAL'],
      ['f.docx', 'SECRET', 'OFFICIAL'],
    ]);
    expect(places.places[0]).toMatchObject({ kind: 'site', place: '/sites/floods', documents: 7, above: 2 });
    expect(places.folders[site.library.id]).toEqual([`${LIBRARY}/Open`]);
    expect(places).toMatchObject({ kept: true, complete: true, seen: 9, itemCount: 9 });
  });

  it('is right past SharePoint’s threshold', async () => {
    const levels = ['', 'OFFICIAL', 'OFFICIAL-SENSITIVE', 'OFFICIAL - HMG USE ONLY'];
    site.addFiles(Array.from({ length: 9000 }, (_, at) => file(`${at}.docx`, levels[at % 4])));
    const { documents, unmarked, highest } = placeIn(await (await deskAs()).read(), 'Documents');
    expect({ documents, unmarked, highest }).toEqual({ documents: 9000, unmarked: 2250, highest: { level: 'OFFICIAL-SENSITIVE', documents: 2250 } });
  });

  it('can be stopped, and says that it was', async () => {
    site.addFiles([file('a.docx', 'OFFICIAL')]);
    const stop = new AbortController();
    stop.abort();
    expect(await (await deskAs()).read({ signal: stop.signal })).toMatchObject({ complete: false, seen: 0 });
  });

  it('says of a folder that it is no longer there', async () => {
    site.addFiles([file('a.docx', '', 'Old')]);
    const desk = await deskAs();
    await desk.save(change(`${LIBRARY}/Old`, { ceiling: 'OFFICIAL' }), '');
    await site.door(OWNER).tell((sp) => sp.web.getFolderByServerRelativePath(`${LIBRARY}/Old`).recycle());
    expect(placeIn(await desk.read(), 'Old')).toMatchObject({ gone: true, documents: 0 });
  });

  it('says of a ceiling that is above the site’s own, once the site’s was lowered', async () => {
    await (await deskAs()).save(change(LIBRARY, { ceiling: 'OFFICIAL-SENSITIVE' }), '');
    const places = await (await deskAs(OWNER, { ceiling: 'OFFICIAL' })).read();
    expect(placeIn(places, 'Documents').problems.map(({ code }) => code)).toEqual(['ceilingAboveSite']);
  });
});

describe('what an owner says of a place', () => {
  it('adds a row each time, and the newest counts', async () => {
    const desk = await deskAs();
    await desk.save(change(LIBRARY, { ceiling: 'OFFICIAL' }), 'Open library');
    await desk.save(change(`${LIBRARY.toUpperCase()}/`, { ceiling: 'OFFICIAL-SENSITIVE', proposes: 'OFFICIAL' }), 'Board papers came');
    expect(placeIn(await desk.read(), 'Documents').own).toEqual({ place: LIBRARY, ceiling: 'OFFICIAL-SENSITIVE', proposes: 'OFFICIAL', historical: null });
    const rows = await site.door(OWNER).ask((sp) => sp.web.getList('/sites/floods/Lists/MunimentContainers').items.orderBy('ID')());
    expect(rows.map((row: Record<string, unknown>) => [row.MunCeiling, row.MunReason, row.MunWhoName])).toEqual([
      ['OFFICIAL', 'Open library', 'Olwen Price'],
      ['OFFICIAL-SENSITIVE', 'Board papers came', 'Olwen Price'],
    ]);
  });

  it.each([
    ['a ceiling above the site’s', { ceiling: 'SECRET' }],
    ['a proposal above the ceiling', { ceiling: 'OFFICIAL', proposes: 'OFFICIAL-SENSITIVE' }],
    ['a proposal that is no marking', { proposes: 'VERY SECRET INDEED' }],
  ])('refuses %s', async (_, more) => {
    await expect((await deskAs()).save(change(LIBRARY, more), '')).rejects.toThrow(RangeError);
  });

  it('refuses a place that is not of this site, and a folder that is not there', async () => {
    const desk = await deskAs();
    await expect(desk.save(change('/sites/other/Shared Documents', { ceiling: 'OFFICIAL' }), '')).rejects.toThrow(RangeError);
    await expect(desk.save(change(`${LIBRARY}/Nowhere`, { ceiling: 'OFFICIAL' }), '')).rejects.toMatchObject({ code: 'notFound' });
  });

  it('lets nobody else say it: SharePoint itself refuses', async () => {
    const desk = await deskAs(MEMBER);
    expect(desk.may).toBe(false);
    await expect(desk.save(change(LIBRARY, { ceiling: 'OFFICIAL' }), '')).rejects.toMatchObject({ code: 'noPermission' });
  });

  it('proposes nothing where the scheme forbids it (ISM-0271)', async () => {
    const desk = await deskAs(OWNER, { schemeId: 'pspf-2024' });
    await expect(desk.save(change(LIBRARY, { proposes: 'OFFICIAL' }), '')).rejects.toThrow('proposalsForbidden');
  });

  it('says of a site that was set up earlier that nothing can be said there yet', async () => {
    await site.door(OWNER).tell((sp) => sp.web.getList('/sites/floods/Lists/MunimentContainers').recycle());
    const desk = await deskAs();
    expect(await desk.read()).toMatchObject({ kept: false, complete: true });
    await expect(desk.save(change(LIBRARY, { ceiling: 'OFFICIAL' }), '')).rejects.toMatchObject({ code: 'notFound' });
  });
});

describe('marking as a place proposes', () => {
  const proposeAll = async (person: string, title = 'Documents'): Promise<{ done: number; operationId: string }> => {
    const desk = await deskAs(person);
    const proposing = await desk.findProposable(placeIn(await desk.read(), title));
    const report = await proposing.start(() => undefined).report;
    expect(report.state).toBe('finished');
    return { done: report.steps.filter(({ outcome }) => outcome.kind === 'done').length, operationId: report.operationId };
  };

  it('gives each unmarked document what its nearest place proposes, and writes whose proposal it was', async () => {
    site.addFiles([file('a.docx'), file('b.docx', 'OFFICIAL'), file('c.docx', '', 'Board'), file('d.docx', '', 'Archive')]);
    const owner = await deskAs();
    await owner.save(change(LIBRARY, { proposes: 'OFFICIAL' }), '');
    await owner.save(change(`${LIBRARY}/Board`, { proposes: 'OFFICIAL-SENSITIVE' }), '');
    await owner.save(change(`${LIBRARY}/Archive`, { historical: true }), '');
    // The column of b.docx was written by hand, and the check says so before and after.
    const found = await findingsOf(site);
    expect((await proposeAll(MEMBER)).done).toBe(2);
    expect(await linesByName(site)).toMatchObject({ 'a.docx': 'OFFICIAL', 'b.docx': 'OFFICIAL', 'c.docx': 'OFFICIAL-SENSITIVE', 'd.docx': '' });
    const rows = await historyOf(site);
    expect(rows.map(({ name, kind, basis }) => [name, kind, basis?.origin])).toEqual([
      ['a.docx', 'proposed', { source: 'container', name: LIBRARY, value: 'OFFICIAL' }],
      ['c.docx', 'proposed', { source: 'container', name: `${LIBRARY}/Board`, value: 'OFFICIAL-SENSITIVE' }],
    ]);
    expect(await findingsOf(site)).toEqual(found);
  });

  it('marks only what lies in the place that was asked for', async () => {
    site.addFiles([file('a.docx'), file('c.docx', '', 'Board')]);
    const owner = await deskAs();
    await owner.save(change(LIBRARY, { proposes: 'OFFICIAL' }), '');
    await owner.save(change(`${LIBRARY}/Board`, { ceiling: 'OFFICIAL' }), '');
    expect((await proposeAll(MEMBER, 'Board')).done).toBe(1);
    expect(await linesByName(site)).toMatchObject({ 'a.docx': '', 'c.docx': 'OFFICIAL' });
  });

  it('is taken back whole', async () => {
    addPapers(site, 30);
    await (await deskAs()).save(change(LIBRARY, { proposes: 'OFFICIAL' }), '');
    const { operationId } = await proposeAll(MEMBER);
    const desk = await deskAs(MEMBER);
    const operation = { operationId, kind: 'propose' as const, when: '', line: 'OFFICIAL', planned: 30, left: 0 };
    await desk.undo(site.library.id, operation, () => undefined).report;
    expect(new Set(Object.values(await linesByName(site)))).toEqual(new Set(['']));
  });

  it('does each exactly once when SharePoint fails every fifth request', async () => {
    addPapers(site, 400);
    await (await deskAs()).save(change(LIBRARY, { proposes: 'OFFICIAL' }), '');
    site.tenant.faults.add({ status: 429, retryAfter: 2, share: 0.2, seed: 7, match: /_api\/(?!contextinfo)/ });
    const desk = await deskAs(COLLEAGUE);
    const proposing = await desk.findProposable(placeIn(await desk.read(), 'Documents'));
    const report = await proposing.start(() => undefined).report;
    site.tenant.faults.clear();
    expect([report.state, proposing.documents, proposing.lines]).toEqual(['finished', 400, [{ line: 'OFFICIAL', documents: 400 }]]);
    const rows = await historyOf(site);
    expect([rows.length, new Set(rows.map(({ documentId }) => documentId)).size]).toEqual([400, 400]);
    expect(await findingsOf(site)).toEqual([]);
  });
});
