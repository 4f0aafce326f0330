import { openSmallTenant, signedIn, type SmallTenant } from '../gateway/smallTenant';
import type { ItemRef } from '../store/types';

type Fetch = Awaited<ReturnType<typeof signedIn>>;
interface Outcome {
  readonly status: number;
  readonly value: { FieldName: string; HasException: boolean; ErrorMessage: string | null }[];
  readonly text: string;
}

describe('validateUpdateListItem', () => {
  let small: SmallTenant;
  let paper: ItemRef;
  let send: Fetch;

  beforeEach(async () => {
    small = await openSmallTenant();
    paper = small.tenant.store.addFile(small.documents, {
      name: 'Paper.docx',
      content: 'words',
      author: small.owner,
      editor: small.owner,
      created: '2025-01-01T10:00:00Z',
      modified: '2025-02-01T10:00:00Z',
      version: '3.0',
      values: { MunMarking: 'OFFICIAL' },
    });
    send = await signedIn(small.tenant, small.member);
  });

  afterEach(() => small.tenant.close());

  async function form(values: Record<string, string>, options: object = {}, by: Fetch = send): Promise<Outcome> {
    const response = await by(`web/lists(guid'${small.documents.id}')/items(${paper.id})/validateUpdateListItem()`, {
      method: 'POST',
      body: JSON.stringify({
        formValues: Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
        bNewDocumentUpdate: true,
        ...options,
      }),
    });
    const text = await response.text();
    return { status: response.status, text, value: response.status === 200 ? (JSON.parse(text) as Outcome).value : [] };
  }

  async function item(): Promise<Record<string, unknown>> {
    return (await (
      await send(
        `web/lists(guid'${small.documents.id}')/items(${paper.id})?$select=MunMarking,MunDueOn,Modified,Editor/Title,OData__UIVersionString,FileLeafRef&$expand=Editor`
      )
    ).json()) as Record<string, unknown>;
  }

  it('as a system update keeps Modified, Modified By and the version', async () => {
    expect((await form({ MunMarking: 'SECRET' })).value[0].HasException).toBe(false);
    expect(await item()).toMatchObject({
      MunMarking: 'SECRET',
      Modified: '2025-02-01T10:00:00Z',
      Editor: { Title: 'Olive Owner' },
      OData__UIVersionString: '3.0',
    });
  });

  it('as a system update sets Modified and Modified By where they are given', async () => {
    const person = JSON.stringify([{ Key: 'i:0#.f|membership|vera@dept.example' }]);
    await form({ MunMarking: 'SECRET', Modified: '2/3/2024 4:05:06 PM', Editor: person });
    expect(await item()).toMatchObject({ Modified: '2024-02-03T16:05:06Z', Editor: { Title: 'Vera Visitor' } });
  });

  it('as an ordinary update is a new version, now, by me', async () => {
    await form({ MunMarking: 'SECRET' }, { bNewDocumentUpdate: false });
    expect(await item()).toMatchObject({ Modified: '2026-05-17T09:30:00Z', Editor: { Title: 'Max Member' }, OData__UIVersionString: '4.0' });
  });

  it('refuses ISO dates as people do not type them, with 200, and lands nothing', async () => {
    const outcome = await form({ MunMarking: 'SECRET', MunDueOn: '2027-03-31T12:00:00Z' });
    expect(outcome.status).toBe(200);
    expect(outcome.value).toMatchObject([
      { FieldName: 'MunMarking', HasException: false },
      { FieldName: 'MunDueOn', HasException: true, ErrorMessage: 'You must specify a valid date within the range of 1/1/1900 and 12/31/8900.' },
    ]);
    expect(await item()).toMatchObject({ MunMarking: 'OFFICIAL', MunDueOn: null });
  });

  it('takes dates of the web in its own zone, or in UTC when told', async () => {
    await form({ MunDueOn: '6/1/2027 12:00 PM' });
    expect((await item()).MunDueOn).toBe('2027-06-01T11:00:00Z');
    await form({ MunDueOn: '6/1/2027 12:00 PM' }, { datesInUTC: true });
    expect((await item()).MunDueOn).toBe('2027-06-01T12:00:00Z');
  });

  it.each([2057, 1106])('takes day, month, year where the web says %i', async (localeId) => {
    const british = await openSmallTenant({ localeId });
    const file = british.tenant.store.addFile(british.documents, { name: 'a.txt', content: '' });
    const by = await signedIn(british.tenant, british.member);
    const write = (FieldValue: string): Promise<Response> =>
      by(`web/lists/getbytitle('Documents')/items(${file.id})/validateUpdateListItem`, {
        method: 'POST',
        body: JSON.stringify({ formValues: [{ FieldName: 'MunDueOn', FieldValue }] }),
      });
    expect(await (await write('31/03/2027 12:00:00')).text()).toContain('"HasException":false');
    expect(await (await write('3/31/2027')).text()).toContain('"HasException":true');
    british.tenant.close();
  });

  it('names a column that is not there', async () => {
    expect((await form({ MunMarkng: 'SECRET' })).value).toMatchObject([
      { HasException: true, ErrorMessage: expect.stringContaining("Column 'MunMarkng' does not exist") },
    ]);
  });

  it('refuses a line longer than 255 characters', async () => {
    expect((await form({ MunMarking: 'x'.repeat(256) })).value[0].HasException).toBe(true);
  });

  it('stops at a document that someone else has checked out', async () => {
    await (
      await signedIn(small.tenant, small.owner)
    )("web/GetFileByServerRelativePath(decodedurl='/sites/team/Shared Documents/Paper.docx')/CheckOut()", { method: 'POST' });
    const outcome = await form({ MunMarking: 'SECRET' });
    expect([outcome.status, outcome.text]).toEqual([423, expect.stringContaining('is checked out for editing by i:0#.f|membership|olive@dept.example')]);
  });

  it('stops at a document that an editing session holds', async () => {
    small.tenant.store.lockFile(small.documents, paper.id, small.owner);
    const outcome = await form({ MunMarking: 'SECRET' });
    expect([outcome.status, outcome.text]).toEqual([423, expect.stringContaining('-2147018894, Microsoft.SharePoint.SPFileLockException')]);
    small.tenant.store.lockFile(small.documents, paper.id, null);
    expect((await form({ MunMarking: 'SECRET' })).status).toBe(200);
  });

  it('needs the right to edit, and a document that is there', async () => {
    const visitor = await signedIn(small.tenant, small.visitor);
    expect((await form({ MunMarking: 'SECRET' }, {}, visitor)).status).toBe(403);
    const gone = await send(`web/lists/getbytitle('Documents')/items(99)/validateUpdateListItem`, {
      method: 'POST',
      body: JSON.stringify({ formValues: [] }),
    });
    expect([gone.status, await gone.text()]).toEqual([404, expect.stringContaining('Item does not exist')]);
  });

  it('adds items by the same form, with the answer of the recordings', async () => {
    small.tenant.store.createList(small.site.rootWeb, { title: 'Log' });
    const add = (Title: string, field = 'Title'): Promise<Response> =>
      send("web/lists/getbytitle('Log')/AddValidateUpdateItemUsingPath", {
        method: 'POST',
        body: JSON.stringify({
          listItemCreateInfo: { FolderPath: { DecodedUrl: '/sites/team/Lists/Log' } },
          formValues: [{ FieldName: field, FieldValue: Title }],
          bNewDocumentUpdate: false,
        }),
      });
    expect(await (await add('Test')).json()).toEqual({
      value: [
        { ErrorCode: 0, ErrorMessage: null, FieldName: 'Title', FieldValue: 'Test', HasException: false, ItemId: 0 },
        { ErrorCode: 0, ErrorMessage: null, FieldName: 'Id', FieldValue: '1', HasException: false, ItemId: 0 },
      ],
    });
    expect(await (await add('x', 'Nope')).text()).toContain('"HasException":true');
    expect(await (await send("web/lists/getbytitle('Log')/items/$count")).text()).toBe('1');
  });
});

describe('writing by MERGE', () => {
  it('checks the ETag, and refuses properties that are not there', async () => {
    const small = await openSmallTenant();
    small.tenant.store.addItem(small.tenant.store.createList(small.site.rootWeb, { title: 'Log' }), { values: { Title: 'one' } });
    const send = await signedIn(small.tenant, small.member);
    const merge = (body: object, etag: string): Promise<Response> =>
      send("web/lists/getbytitle('Log')/items(1)", {
        method: 'POST',
        headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': etag },
        body: JSON.stringify(body),
      });
    expect((await merge({ Title: 'two' }, '"1"')).status).toBe(204);
    expect((await merge({ Title: 'three' }, '"1"')).status).toBe(412);
    const bad = await merge({ Nope: 1 }, '*');
    expect([bad.status, await bad.text()]).toEqual([400, expect.stringContaining("The property 'Nope' does not exist on type 'SP.Data.LogListItem'")]);
    small.tenant.close();
  });
});
