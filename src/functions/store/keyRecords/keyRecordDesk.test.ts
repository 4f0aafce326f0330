import { createHash } from 'node:crypto';
import { functionSiteOf, turnFunctionsOn } from '../../../../testing/functions';
import { preparedSites } from '../../../../testing/preparedSite';
import { riversSchedule } from '../../../../testing/riversSchedule';
import { COLLEAGUE, MEMBER, OWNER, VISITOR, type TestSite } from '../../../../testing/site';
import type { PlaceClass } from '../../../retention/rules';
import { zoneOf } from '../../../retention/rules';
import type { Send } from '../../../tenant';
import type { KeyRecord } from '../../rules';
import { createPageDesk } from '../page/pageDesk';
import type { SelectedRow } from '../site/functionSite';
import { createKeyRecordDesk } from './keyRecordDesk';
import { watchKeyRecords } from './watchKeyRecords';

import '@pnp/sp/webs';
import '@pnp/sp/files';

const openSite = preparedSites(turnFunctionsOn);
let site: TestSite;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const selected = (file: { id: number; uniqueId: string }, isFolder = false): SelectedRow => ({ ...file, name: '', isFolder, serverRelativeUrl: '' });
const deskOf = (person = MEMBER, more = {}, wrap?: (send: Send) => Send) => createKeyRecordDesk(functionSiteOf(site, person, more, wrap));
const said = (records: readonly { readonly record: KeyRecord }[], why = 'It matters.'): KeyRecord[] => records.map(({ record }) => ({ ...record, why }));
const place = (url: string, recordClass: string): PlaceClass => ({
  kind: 'library',
  place: url,
  documentId: site.library.id,
  listId: site.library.id,
  recordClass,
  dates: {},
  reason: '',
  who: { login: '', name: '' },
  when: '',
});
const counting = (): { requests: string[]; wrap: (send: Send) => Send } => {
  const requests: string[] = [];
  return { requests, wrap: (send) => (url, init) => (requests.push(url), send(url, init)) };
};

describe('what is selected', () => {
  it('is read in one request: name, place, days, version, size, and the class of its place', async () => {
    const files = site.addFiles([
      { name: 'Plan.docx', content: 'the plan' },
      { name: 'Annex.docx', content: 'the annex' },
    ]);
    const { requests, wrap } = counting();
    const records = async () => ({ schedule: riversSchedule, places: [place('/sites/floods/Shared Documents', 'MIN-01')], zone: zoneOf('Europe/London') });
    const found = await deskOf(MEMBER, { records }, wrap).survey(site.library.id, [
      ...files.map((file) => selected(file)),
      selected({ id: 999, uniqueId: '' }),
    ]);
    // The page is one more, which the panel needs all the same.
    expect(requests).toHaveLength(2);
    expect(found.records.map(({ record }) => record)).toMatchObject([
      {
        id: files[0].uniqueId,
        kind: 'document',
        name: 'Plan.docx',
        location: '/sites/floods/Shared Documents/Plan.docx',
        version: '1.0',
        size: 8,
        recordClass: 'MIN-01',
        coveringDates: { from: '2024-11-05', to: '2025-06-17' },
        hash: '',
      },
      { name: 'Annex.docx' },
    ]);
    expect(found.missing).toHaveLength(1);
  });

  it('has its own class and marking where the library has the columns', async () => {
    await site.turnOn();
    const [file] = site.addFiles([{ name: 'Plan.docx', values: { MunMarking: 'OFFICIAL-SENSITIVE' } }]);
    const { records } = await deskOf().survey(site.library.id, [selected(file)]);
    expect(records[0].record).toMatchObject({ marking: 'OFFICIAL-SENSITIVE', recordClass: '' });
  });

  it('may be a folder, with what is in it', async () => {
    site.tenant.store.addFolder(site.library, { path: 'Minutes' });
    site.addFiles([
      { name: 'A.docx', folder: `${site.library.url}/Minutes`, content: '12345' },
      { name: 'B.docx', folder: `${site.library.url}/Minutes`, content: '678' },
    ]);
    const folder = (await site
      .door(OWNER)
      .ask((sp) =>
        sp.web.getFolderByServerRelativePath(`${site.library.url}/Minutes`).select('UniqueId', 'ListItemAllFields/Id').expand('ListItemAllFields')()
      )) as unknown as { UniqueId: string; ListItemAllFields: { Id: number } };
    const row = selected({ id: folder.ListItemAllFields.Id, uniqueId: folder.UniqueId }, true);
    const { records } = await deskOf().survey(site.library.id, [row]);
    expect(records).toMatchObject([{ record: { kind: 'folder', name: 'Minutes', size: 8, version: '', hash: '' }, documents: 2 }]);
  });

  it('is the library where nothing is selected', async () => {
    site.addFiles([{ content: '12345' }]);
    const records = async () => ({ schedule: riversSchedule, places: [place('/sites/floods/Shared Documents', 'GEN-01')], zone: zoneOf('Europe/London') });
    const found = await deskOf(MEMBER, { records }).survey(site.library.id, []);
    expect(found.records).toMatchObject([
      { record: { kind: 'library', id: site.library.id.toLowerCase(), name: 'Documents', recordClass: 'GEN-01', size: 5, itemId: null }, documents: 1 },
    ]);
    await deskOf().add(said(found.records), []);
    expect([...(await watchKeyRecords(functionSiteOf(site))).values()]).toEqual([{ kind: 'same' }]);
  });
});

describe('adding', () => {
  it('writes a record with the hash of its bytes and its version, once', async () => {
    const [file] = site.addFiles([{ name: 'Plan.docx', content: 'the plan' }]);
    const desk = deskOf();
    const { records } = await desk.survey(site.library.id, [selected(file)]);
    const added = await desk.add(said(records), []);
    expect(added).toMatchObject({ added: [{ name: 'Plan.docx' }], known: [], unhashed: [], stopped: false, refused: null });
    expect(added.reading.state.page.keyRecords).toMatchObject([{ id: file.uniqueId, hash: hashOf('the plan'), version: '1.0', why: 'It matters.' }]);
    const again = await deskOf(COLLEAGUE).add(said(records), []);
    expect(again).toMatchObject({ added: [], known: [{ name: 'Plan.docx' }] });
    expect(again.reading.state.page.keyRecords).toHaveLength(1);
  });

  it('leaves what somebody adds at the same time, keeps both reasons, and adds the rest', async () => {
    const files = site.addFiles([{ name: 'Plan.docx' }, { name: 'Annex.docx' }]);
    const { records } = await deskOf().survey(
      site.library.id,
      files.map((file) => selected(file))
    );
    let meanwhile: Promise<unknown> | null = null;
    const between: (send: Send) => Send = (send) => async (url, init) => {
      if (meanwhile === null && url.includes('$value')) meanwhile = deskOf(COLLEAGUE).add(said(records.slice(0, 1), 'The minister chose it.'), []);
      await meanwhile;
      return send(url, init);
    };
    const added = await deskOf(MEMBER, {}, between).add(said(records), []);
    expect(added.known.map(({ name }) => name)).toEqual(['Plan.docx']);
    expect(added.added.map(({ name }) => name)).toEqual(['Annex.docx']);
    expect(added.reading.state.contests).toMatchObject([{ stands: { value: 'It matters.' }, other: { value: 'The minister chose it.' } }]);
    expect(added.reading.state.said.get(`keyRecords/${files[0].uniqueId}`)?.who.name).toBe('Bea Clarke');
  });

  it('adds what cannot be read without a hash, and says so', async () => {
    const [file] = site.addFiles([{ name: 'Plan.docx' }]);
    const { records } = await deskOf().survey(site.library.id, [selected(file)]);
    site.tenant.faults.add({ status: 403, match: '$value' });
    const added = await deskOf().add(said(records), []);
    expect(added).toMatchObject({ added: [{ hash: '' }], unhashed: [{ code: 'noPermission' }] });
    expect(await deskOf().check(file.uniqueId)).toEqual({ kind: 'noHash' });
  });

  it('writes nothing where it is stopped, or the page is closed', async () => {
    const [file] = site.addFiles([{ name: 'Plan.docx' }]);
    const { records } = await deskOf().survey(site.library.id, [selected(file)]);
    const stop = new AbortController();
    const stopped = await deskOf().add(said(records), [], () => stop.abort(), stop.signal);
    expect(stopped).toMatchObject({ added: [], stopped: true });
    const owners = createPageDesk(functionSiteOf(site, OWNER));
    await owners.close(await owners.read(), 'The site closes.');
    expect(await deskOf().add(said(records), [])).toMatchObject({ added: [], refused: 'closed' });
    expect(await deskOf(VISITOR).add(said(records), [])).toMatchObject({ added: [], refused: 'closed' });
    expect((await functionSiteOf(site).reading()).state.page.keyRecords).toEqual([]);
  });

  it('adds hundreds, in as many rows as they need', async () => {
    const files = site.addFiles(Array.from({ length: 120 }, (_, at) => ({ name: `Plan ${at}.docx` })));
    const { records } = await deskOf().survey(
      site.library.id,
      files.map((file) => selected(file))
    );
    const added = await deskOf().add(
      said(records).map((record) => ({ ...record, why: 'It matters. '.repeat(60) })),
      []
    );
    expect(added.added).toHaveLength(120);
    expect(added.reading.rows.length).toBeGreaterThan(1);
    const { requests, wrap } = counting();
    const own = functionSiteOf(site, MEMBER, {}, wrap);
    await own.reading();
    const before = requests.length;
    expect([...(await watchKeyRecords(own)).values()].every(({ kind }) => kind === 'same')).toBe(true);
    expect(requests.length - before).toBe(1);
  });
});

it('is taken off the page with a reason, which stays', async () => {
  const [file] = site.addFiles([{ name: 'Plan.docx' }]);
  const desk = deskOf();
  const { records } = await desk.survey(site.library.id, [selected(file)]);
  await desk.add(said(records), []);
  const reading = await desk.remove(file.uniqueId, 'It was a draft.');
  expect(reading?.state.page.keyRecords).toEqual([]);
  expect(reading?.rows.at(-1)).toMatchObject({ reason: 'It was a draft.', who: { name: 'Aled Morgan' } });
  // Added again, it is a record as any other.
  expect(await deskOf().add(said(records), [])).toMatchObject({ added: [{ name: 'Plan.docx' }] });
});

it('is never looked for outside the tenant', async () => {
  const id = '11111111-2222-4333-8444-555555555555';
  const value = { kind: 'document', name: 'x', location: '/x', siteUrl: 'https://evil.example/sites/x' };
  await createPageDesk(functionSiteOf(site)).save([{ path: `keyRecords/${id}`, was: null, value }]);
  const { requests, wrap } = counting();
  expect((await watchKeyRecords(functionSiteOf(site, MEMBER, {}, wrap))).get(id)).toEqual({ kind: 'notRead', code: 'refused' });
  expect(requests.filter((url) => url.includes('evil'))).toEqual([]);
});
