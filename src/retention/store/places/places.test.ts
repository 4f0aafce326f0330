import '@pnp/sp/folders';
import '@pnp/sp/files';
import { recordSiteOf } from '../../../../testing/recordSite';
import { turnRetentionOn } from '../../../../testing/retention';
import { storm } from '../../../../testing/takeOnStorm';
import { COLLEAGUE, MEMBER, OWNER, type TestSite } from '../../../../testing/site';
import { preparedSites } from '../../../../testing/preparedSite';
import { listOf, RECORD, RECORD_PLACES, siteList } from '../../../tenant';
import type { PlaceClass } from '../../rules';
import type { RecordSite } from '../site/recordSite';
import { placeLines } from './placeLines';
import { savePlaces, type NewPlace } from './savePlaces';

let site: TestSite;
const openSite = preparedSites(turnRetentionOn);
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const LIBRARY = '/sites/floods/Shared Documents';

/** Makes a folder, and says which it is. */
async function folder(name: string, parent = LIBRARY): Promise<NewPlace> {
  const door = site.door(OWNER);
  await door.tell(async (sp) => sp.web.getFolderByServerRelativePath(parent).folders.addUsingPath(name));
  const { UniqueId, ServerRelativeUrl, ListItemAllFields } = (await door.ask(async (sp) =>
    sp.web.getFolderByServerRelativePath(`${parent}/${name}`).select('UniqueId', 'ServerRelativeUrl', 'ListItemAllFields/Id').expand('ListItemAllFields')()
  )) as unknown as { UniqueId: string; ServerRelativeUrl: string; ListItemAllFields: { Id: number } };
  return {
    kind: 'folder',
    place: ServerRelativeUrl,
    documentId: UniqueId,
    listId: site.library.id,
    itemId: ListItemAllFields.Id,
    recordClass: 'CASE',
    dates: {},
    reason: '',
  };
}

const library = (more: Partial<NewPlace> = {}): NewPlace => ({
  kind: 'library',
  place: LIBRARY,
  documentId: site.library.id,
  listId: site.library.id,
  recordClass: 'GEN',
  dates: {},
  reason: '',
  ...more,
});

const say = async (records: RecordSite, ...places: NewPlace[]): Promise<string> => (await savePlaces(records, places, () => undefined).report).state;
const said = async (person = MEMBER): Promise<readonly [string, string][]> =>
  (await recordSiteOf(site, person).standing('afresh')).places.map(({ place, recordClass }): [string, string] => [place, recordClass]).sort();

it('keeps what is said of places, with who and when, and the newest counts', async () => {
  const cases = await folder('Cases');
  const records = recordSiteOf(site, MEMBER);
  expect(
    await say(records, library(), { ...cases, kind: 'case', dates: { closed: '2025-03-31', created: '2020-01-01' }, reason: ' The case\u0000 is closed ' })
  ).toBe('finished');
  expect(await say(records, { ...cases, recordClass: 'OTHER' })).toBe('finished');
  expect(await said()).toEqual([
    [LIBRARY, 'GEN'],
    [`${LIBRARY}/Cases`, 'OTHER'],
  ]);
  const lines = await placeLines.readSince(site.door(MEMBER), 0);
  expect(lines[1].content).toMatchObject({ dates: { closed: '2025-03-31' }, reason: 'The case  is closed', who: { name: 'Aled Morgan' } });
  expect(await placeLines.check(site.door(MEMBER))).toEqual([]);
});

it('goes with a folder that is renamed, and with what lies in it', async () => {
  const cases = await folder('Cases');
  const inner = await folder('2041', `${LIBRARY}/Cases`);
  await say(recordSiteOf(site), cases, { ...inner, recordClass: 'INNER' });
  const rename = [{ FieldName: 'FileLeafRef', FieldValue: 'Closed cases' }];
  await site.door(OWNER).tell(async (sp) =>
    listOf(sp, { id: site.library.id })
      .items.getById(cases.itemId ?? 0)
      .validateUpdateListItem(rename)
  );
});

it('is gone with a folder that is deleted: another of its name has nothing of it', async () => {
  const cases = await folder('Cases');
  await say(recordSiteOf(site), cases);
  await site.door(OWNER).tell(async (sp) => sp.web.getFolderByServerRelativePath(`${LIBRARY}/Cases`).recycle());
  expect(await said()).toEqual([]);
  await folder('Cases');
  expect(await said()).toEqual([]);
});

it('counts where it was said, where the folder could not be asked for', async () => {
  const cases = await folder('Cases');
  await say(recordSiteOf(site), { ...cases, itemId: undefined });
  site.tenant.faults.add({ status: 403, share: 1, insideBatch: true, match: /GetFolderById/i, seed: 1 });
  expect(await said()).toEqual([[`${LIBRARY}/Cases`, 'CASE']]);
  site.tenant.faults.clear();
});

it('counts nothing that was written in another’s name, or changed since', async () => {
  const cases = await folder('Cases');
  await say(recordSiteOf(site), cases);
  const door = site.door(COLLEAGUE);
  const content: PlaceClass = {
    ...library({ recordClass: 'FORGED' }),
    who: { login: `i:0#.f|membership|${MEMBER}`, name: 'Aled Morgan' },
    when: '2026-01-01T00:00:00Z',
  };
  await door.tell(placeLines.add(door.webUrl, await placeLines.chain(content, '')));
  expect(await said()).toEqual([[`${LIBRARY}/Cases`, 'CASE']]);

  site.clock.at += 60_000;
  const list = siteList(site.webUrl, RECORD_PLACES);
  await expect(
    site.door(MEMBER).tell(async (sp) =>
      listOf(sp, list)
        .items.getById(1)
        .update({ [RECORD.recordClass.internalName]: 'SHORT' })
    )
  ).rejects.toMatchObject({ code: 'noPermission' });
});

it('keeps each place once, with a fifth of all requests going wrong', async () => {
  const places = Array.from({ length: 60 }, (_, at) => library({ place: `${LIBRARY}/${at}`, documentId: '', kind: 'folder', recordClass: `C${at}` }));
  storm(5).forEach((rule) => site.tenant.faults.add(rule));
  const report = await savePlaces(recordSiteOf(site), places, () => undefined).report;
  expect(site.tenant.faults.journal().length).toBeGreaterThan(0);
  site.tenant.faults.clear();
  const kept = (await placeLines.readSince(site.door(MEMBER), 0)).map(({ content }) => content.recordClass);
  expect(new Set(kept).size).toBe(kept.length);
  for (const { step, outcome } of report.steps) if (outcome.kind === 'done') expect(kept).toContain(`C${step.name}`);
  expect(kept.length).toBeGreaterThan(10);
});
