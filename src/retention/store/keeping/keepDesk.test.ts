import { openTestKimSite, setKimProperty } from '../../../../testing/kimSite';
import { recordSiteOf } from '../../../../testing/recordSite';
import { turnRetentionOn } from '../../../../testing/retention';
import { riversSchedule } from '../../../../testing/riversSchedule';
import { keepSchedule } from '../../../../testing/schedule';
import { MEMBER, openTestSite, OWNER, type TestSite } from '../../../../testing/site';
import { createDisposalDesk } from '../disposal';
import { savePlaces } from '../places/savePlaces';
import type { SelectedRow } from '../site/recordSite';
import { createKeepDesk, mayAsk, type KeepDesk } from './keepDesk';

const nothing = (): void => undefined;
let site: TestSite;
let made: readonly { id: number; uniqueId: string }[];

beforeAll(async () => {
  site = await openTestSite();
  await turnRetentionOn(site);
  const kim = await openTestKimSite(site);
  await kim.turnOn();
  setKimProperty(site, '/sites/kim');
  await keepSchedule(kim, riversSchedule);
  const { id, url } = site.library;
  await savePlaces(
    recordSiteOf(site, OWNER),
    [{ kind: 'library', place: url, documentId: id, listId: id, recordClass: 'GEN-01', dates: {}, reason: '' }],
    nothing
  ).report;
  made = site.addFiles([
    { name: 'Old.docx', modified: '2023-06-17T08:41:53Z' },
    { name: 'Old too.docx', modified: '2023-07-17T08:41:53Z' },
    { name: 'New.docx', modified: '2026-02-17T08:41:53Z' },
    { name: 'Third.docx', modified: '2023-07-18T08:41:53Z' },
  ]);
});
afterAll(() => site.close());

const rows = (...at: number[]): SelectedRow[] => at.map((each) => ({ ...made[each], name: `Item ${each}`, isFolder: false, serverRelativeUrl: '' }));
const deskOf = (person: string, ...at: number[]): KeepDesk => createKeepDesk(recordSiteOf(site, person), site.library.id, rows(...at));

it('groups what was selected by series, and says of each whether it may go', async () => {
  const { groups, missing, folders, workingClass } = await createKeepDesk(recordSiteOf(site, MEMBER), site.library.id, [
    ...rows(0, 1, 2),
    { id: 9999, uniqueId: '00000000-0000-4000-8000-000000000000', name: 'Gone', isFolder: false, serverRelativeUrl: '' },
    { id: 9998, uniqueId: '', name: 'Folder', isFolder: true, serverRelativeUrl: '' },
  ]).survey();
  expect(groups.map(({ key, documents }) => [key.year, documents.length])).toEqual([
    [2024, 2],
    [2027, 1],
  ]);
  expect(groups.map((group) => [mayAsk(group), group.forbids])).toEqual([
    [true, []],
    [false, ['notDue']],
  ]);
  expect([missing.map(({ name }) => name), folders, workingClass]).toEqual([['Gone'], 1, 'GEN-01']);
});

it('keeps one longer than its series, until a day, and takes that back', async () => {
  const desk = deskOf(MEMBER, 0);
  const before = await desk.survey();
  await desk.keepLonger(before, before.groups[0], '2030-03-31', 'The inspection is being appealed', nothing).report;
  const kept = await desk.survey();
  expect(kept.groups[0].exceptions).toMatchObject([
    { kind: 'keepLonger', until: '2030-03-31', reason: 'The inspection is being appealed', who: { name: 'Aled Morgan' } },
  ]);
  expect(kept.groups[0].decision).toBeNull();
  const draft = await createDisposalDesk(recordSiteOf(site, OWNER)).plan([kept.groups[0].key]);
  expect(draft.staying.find(({ name }) => name === 'Old.docx')?.codes).toContain('notDecided');

  await desk.asScheduled(kept, kept.groups[0], nothing).report;
  expect((await desk.survey()).groups[0].exceptions).toEqual([]);
});

it('asks that documents go: a plan of exactly these, and nothing is deleted', async () => {
  const desk = deskOf(OWNER, 0, 1);
  const survey = await desk.survey();
  const report = await desk.askToDispose(survey, survey.groups[0], 'Copies of what the agency keeps', nothing).report;
  expect(report.state).toBe('finished');
  const disposal = createDisposalDesk(recordSiteOf(site, OWNER));
  const { plans, decided } = await disposal.survey();
  expect(plans.map(({ plan }) => plan.documents)).toEqual([2]);
  expect(decided).toEqual([]);
  // What is of the same series and was not asked about stays.
  const draft = await disposal.plan([survey.groups[0].key]);
  expect(draft.going.map(({ name }) => name).sort()).toEqual(['Old too.docx', 'Old.docx']);
  expect(site.tenant.db.prepare('SELECT count(*) AS n FROM recycle_bin').get()).toEqual({ n: 0 });
});

it('offers nothing where holds cannot be read', async () => {
  const blind = createKeepDesk(
    recordSiteOf(
      site,
      MEMBER,
      {},
      (send) => async (url, init) =>
        send(url, { ...init, ...(typeof init.body === 'string' ? { body: init.body.replace(/MunimentHolds'/g, "Nowhere'") } : {}) })
    ),
    site.library.id,
    rows(2)
  );
  await expect(blind.survey()).rejects.toMatchObject({ code: 'network' });
});
