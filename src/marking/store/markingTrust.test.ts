import { addPapers, findingsOf, linesByName, mark, markedIn, NO_DETAILS, select } from '../../../testing/marking';
import { openMarkedSite } from '../../../testing/markedSite';
import { MEMBER, OWNER, type TestSite } from '../../../testing/site';
import { MARKING_HISTORY, OPERATIONS, siteList } from '../../tenant';
import { chain, toColumns, type StoredRow } from './history/historyRow';
import { addRow, planColumns } from './run/operations';
import { NO_CHANGE, type Plan } from './run/plan';

const NOTHING = { originator: '', originatingBody: '', reclassifyOn: '', reclassifyTo: '', reclassifyEvent: '' };

let site: TestSite;
beforeEach(async () => {
  site = await openMarkedSite();
});
afterEach(() => site.close());

describe("a row in another's name, or of another's operation, is not acted on", () => {
  const plan = ({ itemIds = [1], line = 'SECRET', ...over }: Partial<Plan> & { itemIds?: number[]; line?: string }): Plan => ({
    operationId: '5f0f1a5e-0000-4000-8000-000000000001',
    kind: 'mark',
    listId: site.library.id,
    targets: [{ ...NO_CHANGE, itemIds, line, details: NO_DETAILS }],
    reason: '',
    rule: '',
    originatingBody: '',
    who: { login: MEMBER, name: 'Aled Morgan' },
    when: new Date(site.clock.now()).toISOString(),
    historyFrom: 0,
    undoes: '',
    ...over,
  });
  const addPlan = async (over: Parameters<typeof plan>[0]): Promise<void> => {
    const door = site.door(MEMBER);
    await door.tell(addRow(siteList(door.webUrl, OPERATIONS), await planColumns(plan(over), '')));
  };
  const addLine = async (over: Partial<StoredRow>): Promise<void> => {
    const door = site.door(MEMBER);
    const row = await chain(
      {
        kind: 'marked',
        operationId: plan({}).operationId,
        documentId: 'x',
        name: 'x',
        listId: site.library.id,
        itemId: 1,
        when: plan({}).when,
        who: MEMBER,
        whoName: 'Aled Morgan',
        before: '',
        after: 'OFFICIAL',
        reason: '',
        rule: '',
        details: NO_DETAILS,
        basis: null,
        companionsBefore: NOTHING,
        companionsAfter: NOTHING,
        ...over,
      },
      ''
    );
    await door.tell(addRow(siteList(door.webUrl, MARKING_HISTORY), toColumns(row)));
  };

  it('a plan that names the owner is not offered to them', async () => {
    const [file] = addPapers(site, 1);
    await addPlan({ who: { login: OWNER, name: 'Olwen Price' }, itemIds: [file.id] });
    expect((await (await site.desk(OWNER)).survey(select([file]))).unfinished).toBeNull();
    expect(await findingsOf(site)).toEqual(['otherHand']);
  });

  it('a list id that would be part of an address is no plan', async () => {
    const [file] = addPapers(site, 1);
    const urls: string[] = [];
    await addPlan({ listId: `${site.library.id}')/items(${file.id})/recycle()?x=('` });
    await addLine({ documentId: file.uniqueId, itemId: file.id });
    const owner = await site.desk(OWNER, {}, (send) => async (url, init) => (urls.push(url + String(init.body ?? '')), send(url, init)));
    await mark(owner, addPapers(site, 1, 'Another'));
    expect(urls.some((url) => /recycle/i.test(url.replace(/"MunList":"[^"]*"/g, '')))).toBe(false);
    expect(Object.keys(await linesByName(site))).toContain('Paper 0000.docx');
  });

  it("a line slipped into another's operation is not undone into a document", async () => {
    const [file, victim] = addPapers(site, 2);
    const owner = await site.desk(OWNER);
    const report = await mark(owner, [file]);
    await addLine({ operationId: report.operationId, documentId: victim.uniqueId, itemId: victim.id, before: 'SECRET nonsense', after: '' });
    const { undoable } = await owner.survey(select([file]));
    await owner.undo(undoable as NonNullable<typeof undoable>, () => undefined).report;
    expect(await linesByName(site)).toEqual({ 'Paper 0000.docx': '', 'Paper 0001.docx': '' });
  });

  it('a plan above the ceiling is not followed, even in its own name', async () => {
    const [file] = addPapers(site, 1);
    await addPlan({ itemIds: [file.id] });
    const desk = await site.desk();
    const { unfinished } = await desk.survey(select([file]));
    const report = await desk.resume(unfinished as NonNullable<typeof unfinished>, () => undefined).report;
    expect(report).toMatchObject({ problem: null });
    expect(report.steps.map((step) => step.outcome.kind)).toEqual(['failed']);
    expect((await markedIn(site)).length).toBe(0);
  });

  it('a line is followed where its writer may edit the document themselves, and nowhere else', async () => {
    const [open, closed] = addPapers(site, 2);
    // A document of the owner's alone; the member can still write a line of history about it.
    site.tenant.store.breakInheritance({ list: site.library, itemId: closed.id }, false);
    await addPlan({ itemIds: [open.id, closed.id], line: 'OFFICIAL' });
    await addLine({ documentId: open.uniqueId, name: 'Paper 0000.docx', itemId: open.id });
    await addLine({ documentId: closed.uniqueId, name: 'Paper 0001.docx', itemId: closed.id });
    await mark(await site.desk(OWNER), addPapers(site, 1, 'Another'), 'OFFICIAL-SENSITIVE');
    expect(await linesByName(site)).toEqual({ 'Paper 0000.docx': 'OFFICIAL', 'Paper 0001.docx': '', 'Another 0000.docx': 'OFFICIAL-SENSITIVE' });
  });
});
