import { addPapers, mark } from '../../../../testing/marking';
import { siteAccessOf } from '../../../../testing/siteAccess';
import { openMarkedSite } from '../../../../testing/markedSite';
import { MEMBER, OWNER, sendAs, type TestSite } from '../../../../testing/site';
import { MARKING_HISTORY, siteList } from '../../../tenant';
import { addRow } from '../run/operations';
import { createOverviewDesk, type Disagreements } from '.';
import { createDocumentTable } from './documentTable';

let site: TestSite;
beforeEach(async () => {
  site = await openMarkedSite();
});
afterEach(() => site.close());

const compare = async (): Promise<Disagreements> => createOverviewDesk(await siteAccessOf(site)).disagreements(() => undefined);

/** Changes the column as anybody can, in SharePoint's own form. */
async function typeIntoColumn(itemId: number, line: string): Promise<void> {
  const answer = await sendAs(
    site.tenant,
    MEMBER,
    site.webUrl
  )(`${site.webUrl}/_api/web/lists(guid'${site.library.id}')/items(${itemId})/validateUpdateListItem`, {
    method: 'POST',
    headers: { Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json' },
    body: JSON.stringify({ formValues: [{ FieldName: 'MunMarking', FieldValue: line }], bNewDocumentUpdate: false }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}

describe('columns against their history', () => {
  it('agree where everything was marked by the product', async () => {
    await mark(await site.desk(), addPapers(site, 30), 'OFFICIAL');
    addPapers(site, 5, 'Unmarked');
    expect(await compare()).toMatchObject({ compared: 35, historyRows: 30, changed: [], unrecorded: [], more: 0, complete: true });
  });

  it('disagree where somebody typed into the column, and the document is named with both', async () => {
    const [first, second] = addPapers(site, 2);
    await mark(await site.desk(), [first, second], 'OFFICIAL');
    await typeIntoColumn(second.id, 'OFFICIAL-SENSITIVE');
    const { changed, unrecorded } = await compare();
    expect(unrecorded).toEqual([]);
    expect(changed).toMatchObject([{ row: { id: second.id, name: 'Paper 0001.docx' }, column: 'OFFICIAL-SENSITIVE', history: 'OFFICIAL' }]);
  });

  it('disagree where a marking was emptied by hand', async () => {
    const [only] = addPapers(site, 1);
    await mark(await site.desk(), [only], 'OFFICIAL');
    await typeIntoColumn(only.id, '');
    expect((await compare()).changed).toMatchObject([{ column: '', history: 'OFFICIAL' }]);
  });

  it('tell what has no history from what was changed', async () => {
    site.addFiles([{ name: 'Old.docx', values: { MunMarking: 'OFFICIAL' } }]);
    const { changed, unrecorded } = await compare();
    expect(changed).toEqual([]);
    expect(unrecorded).toMatchObject([{ row: { name: 'Old.docx' }, column: 'OFFICIAL', history: null }]);
  });

  it('agree once somebody has confirmed what had no history', async () => {
    const files = site.addFiles([{ name: 'Old.docx', values: { MunMarking: 'OFFICIAL' } }]);
    await mark(await site.desk(), files, 'OFFICIAL');
    expect(await compare()).toMatchObject({ changed: [], unrecorded: [], historyRows: 1 });
  });

  it('are not deceived by a row in another’s name', async () => {
    const [only] = addPapers(site, 1);
    const desk = await site.desk();
    await mark(desk, [only], 'OFFICIAL');
    const door = site.door(MEMBER);
    const list = siteList(site.webUrl, MARKING_HISTORY);
    const false_ = { Title: 'x', MunKind: 'marked', MunDocument: only.uniqueId, MunAfter: 'SECRET', MunWho: OWNER, MunOperation: 'o' };
    await door.tell(addRow(list, false_));
    expect(await compare()).toMatchObject({ changed: [], historyRows: 2 });
  });

  it('can be stopped, and then say nothing', async () => {
    addPapers(site, 3);
    const stop = new AbortController();
    stop.abort();
    const found = await createOverviewDesk(await siteAccessOf(site)).disagreements(() => undefined, stop.signal);
    expect(found).toMatchObject({ complete: false, compared: 0, changed: [] });
  });
});

describe('the table of documents', () => {
  const id = (at: number): string => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;

  it('holds every document once, however many there are', () => {
    const table = createDocumentTable();
    for (let at = 0; at < 20_000; at += 1) table.column(id(at), 'OFFICIAL', 0, at);
    for (let at = 0; at < 20_000; at += 1) table.applied(id(at), at === 777 ? 'SECRET' : 'OFFICIAL', 'o');
    expect(table.documents).toBe(20_000);
    expect([...table.suspects()]).toEqual([{ library: 0, itemId: 777, recorded: true }]);
  });

  it('goes back to the line before where the last was not applied', () => {
    const table = createDocumentTable();
    table.column(id(1), 'OFFICIAL', 0, 1);
    table.applied(id(1), 'OFFICIAL', 'a');
    table.applied(id(1), 'SECRET', 'b');
    expect([...table.suspects()]).toHaveLength(1);
    table.takenBack(id(1), 'a');
    expect([...table.suspects()]).toHaveLength(1);
    table.takenBack(id(1), 'b');
    expect([...table.suspects()]).toEqual([]);
  });

  it('takes no notice of documents that are not there', () => {
    const table = createDocumentTable();
    table.applied(id(1), 'OFFICIAL', 'a');
    table.takenBack(id(1), 'a');
    expect([...table.suspects()]).toEqual([]);
  });
});
