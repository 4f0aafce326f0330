import { openTestKimSite, setKimProperty } from '../../../../testing/kimSite';
import { recordSiteOf } from '../../../../testing/recordSite';
import { turnRetentionOn } from '../../../../testing/retention';
import { riversSchedule } from '../../../../testing/riversSchedule';
import { keepSchedule } from '../../../../testing/schedule';
import { MEMBER, openTestSite, OWNER, sendAs, VISITOR, type TestSite } from '../../../../testing/site';
import type { Send } from '../../../tenant';
import type { WorkReport } from '../../../work';
import { explainDelete, type DeleteAnswer } from '../../rules';
import { savePlaces } from '../places/savePlaces';
import { recordLines } from '../history/recordLines';
import { changeLabel, type LabelChange } from './changeLabel';
import { readDeleteFacts } from './readDeleteFacts';

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite();
  await turnRetentionOn(site);
  const kim = await openTestKimSite(site);
  await kim.turnOn();
  setKimProperty(site, '/sites/kim');
  await keepSchedule(kim, riversSchedule);
  site.tenant.store.addComplianceTag({ name: 'Keeps', days: 365 });
  site.tenant.store.addComplianceTag({ name: 'Record', days: 365, behaviour: 'retainAsRecord' });
  site.tenant.store.addComplianceTag({ name: 'Regulatory', days: 365, behaviour: 'retainAsRegulatoryRecord' });
  const owner = recordSiteOf(site, OWNER);
  await savePlaces(
    owner,
    [{ kind: 'library', place: site.library.url, documentId: site.library.id, listId: site.library.id, recordClass: 'GEN-01', dates: {}, reason: '' }],
    () => undefined
  ).report;
});
afterAll(() => site.close());

const row = (file: { id: number; uniqueId: string }, isFolder = false) => ({ ...file, name: '', isFolder, serverRelativeUrl: '' });
async function explain(file: { id: number; uniqueId: string }, person = MEMBER, wrap?: (send: Send) => Send, isFolder = false): Promise<DeleteAnswer> {
  const { facts } = await readDeleteFacts(recordSiteOf(site, person, {}, wrap), site.library.id, row(file, isFolder));
  return explainDelete(facts);
}
const codes = ({ verdict, reasons }: DeleteAnswer): string[] => [verdict, ...reasons.map(({ code }) => code)];
let made = 0;
const file = (more: object = {}): { id: number; uniqueId: string } => site.addFiles([{ name: `Why ${++made}.docx`, ...more }])[0];

describe('why this cannot be deleted', () => {
  it('is nothing, where its year is over and nobody has it', async () =>
    expect(codes(await explain(file({ modified: '2024-06-17T08:41:53Z' })))).toEqual(['may', 'throughDisposal', 'siteMayKeep']));

  it('is the schedule, where its year is not over', async () => {
    const { verdict, reasons } = await explain(file({ modified: '2025-06-17T08:41:53Z' }));
    expect([verdict, reasons[0]]).toEqual(['mustNot', { code: 'keepUntil', force: 'forbids', changedBy: 'keeper', until: '2026-06-17' }]);
  });

  it('is a person who has it checked out', async () => {
    const taken = file();
    site.tenant.store.checkOut(site.library, taken.id, OWNER);
    expect((await explain(taken)).reasons[0]).toEqual({ code: 'checkedOut', force: 'blocks', changedBy: 'holder', name: 'Olwen Price' });
    expect(codes(await explain(taken, OWNER))).toContain('checkedOutToYou');
  });

  it('is that one may not', async () => expect(codes(await explain(file(), VISITOR)).slice(0, 2)).toEqual(['cannot', 'noPermission']));

  it('is its label, and what SharePoint then says is so', async () => {
    const [keeps, record, regulatory] = [file(), file(), file()];
    site.tenant.store.labelItem(site.library, keeps.id, 'Keeps');
    site.tenant.store.labelItem(site.library, record.id, 'Record');
    site.tenant.store.labelItem(site.library, regulatory.id, 'Regulatory');
    expect(codes(await explain(keeps))).toContain('labelKeepsCopy');
    expect(codes(await explain(record)).slice(0, 2)).toEqual(['cannot', 'lockedRecord']);
    expect(codes(await explain(regulatory)).slice(0, 2)).toEqual(['cannot', 'regulatoryRecord']);
    site.tenant.store.setRetentionSettings({ allowDeletion: false });
    expect(codes(await explain(keeps)).slice(0, 2)).toEqual(['cannot', 'labelForbids']);
    for (const { id } of [keeps, record, regulatory]) expect((await recycle(id)).ok).toBe(false);
    site.tenant.store.setRetentionSettings({ allowDeletion: true });
    expect((await recycle(keeps.id)).ok).toBe(true);
  });

  it('is that it is gone', async () =>
    expect(codes(await explain({ id: 9999, uniqueId: '00000000-0000-4000-8000-000000000000' }))).toEqual(['cannot', 'gone']));

  it('is a folder with something in it', async () => {
    const folder = site.tenant.store.addFolder(site.library, { path: 'Why' });
    site.addFiles([{ name: 'in.docx', folder: `${site.library.url}/Why` }]);
    const { reasons } = await explain({ id: folder.id, uniqueId: folder.uniqueId }, MEMBER, undefined, true);
    expect(reasons[0]).toMatchObject({ code: 'folderNotEmpty', count: 1 });
  });

  it('takes a request for the site, one for the KIM site, and one for the document', async () => {
    let asked = 0;
    const counting =
      (send: Send): Send =>
      (url, init) => {
        if (!url.includes('contextinfo')) asked += 1;
        return send(url, init);
      };
    await explain(file(), MEMBER, counting);
    expect(asked).toBeLessThanOrEqual(4);
  });

  it('is never "nothing" where the label, the right or the holds could not be read', async () => {
    const failing =
      (what: RegExp) =>
      (send: Send): Send =>
      async (url, init) => {
        const text = String(init.body ?? '');
        return what.test(url) || what.test(text) ? send(url, { ...init, body: text.replace(what, 'NotThere') }) : send(url, init);
      };
    const old = file({ modified: '2024-06-17T08:41:53Z' });
    expect((await explain(old, MEMBER, failing(/MunimentHolds(?!\w)/g))).verdict).toBe('mustNot');
    expect((await explain(old, MEMBER, failing(/EffectiveBasePermissions/g))).verdict).toBe('unsure');
  });
});

describe('changing the label', () => {
  const change = (some: { id: number; uniqueId: string }, what: LabelChange, person = MEMBER, master: 'class' | 'label' = 'class'): Promise<WorkReport> =>
    changeLabel(recordSiteOf(site, person, { master }), site.library.id, row(some), what, 'Asked for', () => undefined).report;
  const labelOf = async (some: { id: number; uniqueId: string }): Promise<unknown> =>
    (await readDeleteFacts(recordSiteOf(site, MEMBER), site.library.id, row(some))).facts.label;

  it('puts one on and takes it off, each with a line of history', async () => {
    const some = file();
    expect((await change(some, { kind: 'label', label: 'Keeps' })).problem).toBeNull();
    expect(await labelOf(some)).toMatchObject({ name: 'Keeps' });
    // Its class stands for a label that is not published here: nobody knows that none would do.
    expect((await change(some, { kind: 'label', label: '' })).problem).toEqual({ code: 'changedSince' });
    expect((await change(some, { kind: 'label', label: '' }, MEMBER, 'label')).problem).toBeNull();
    expect(await labelOf(some)).toBeNull();
    const lines = (await recordLines.readSince(site.door(OWNER), 0))
      .map(({ content }) => content)
      .filter(({ documentId }) => documentId === some.uniqueId.toLowerCase());
    expect(lines.map(({ kind, before, after, reason }) => [kind, before, after, reason])).toEqual([
      ['label', '', 'Keeps', 'Asked for'],
      ['label', 'Keeps', '', 'Asked for'],
    ]);
  });

  it('writes nothing that is not allowed now, whatever was shown', async () => {
    const some = file();
    site.tenant.store.labelItem(site.library, some.id, 'Record');
    for (const what of [
      { kind: 'label', label: '' },
      { kind: 'label', label: 'Keeps' },
      { kind: 'lock', locked: true },
    ] as const)
      expect((await change(some, what)).problem).not.toBeNull();
    expect((await change(file(), { kind: 'label', label: 'Keeps' }, VISITOR)).problem).not.toBeNull();
    expect(await labelOf(some)).toMatchObject({ name: 'Record' });
    expect((await recordLines.readSince(site.door(OWNER), 0)).some(({ content }) => content.documentId === some.uniqueId.toLowerCase())).toBe(false);
  });
});

const recycle = (id: number): Promise<Response> =>
  sendAs(
    site.tenant,
    MEMBER,
    site.webUrl
  )(`${site.webUrl}/_api/web/lists(guid'${site.library.id}')/items(${id})/recycle`, { method: 'POST', headers: { Accept: 'application/json' } });
