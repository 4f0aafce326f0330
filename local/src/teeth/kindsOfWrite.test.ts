import { changeType } from '../store/changes/changes';
import type { ItemRef } from '../store/types';
import { form, post, vera, writes, type Send } from './kindsOfWrite';
import { openSmallTenant, signedIn, testNow, type SmallTenant } from '../gateway/smallTenant';

/** What each kind of write does to a document's Modified, Modified By, version, ETag, history and change log. */

describe.each(writes)('$how', (write) => {
  let small: SmallTenant;
  let paper: ItemRef;
  let send: Send;

  beforeEach(async () => {
    small = await openSmallTenant();
    const { store } = small.tenant;
    paper = store.addFile(small.documents, {
      name: 'Paper.txt',
      content: 'words',
      author: small.owner,
      created: '2025-01-01T10:00:00Z',
      modified: '2025-02-01T10:00:00Z',
      version: '3.0',
      values: { MunMarking: 'OFFICIAL' },
    });
    store.addVersions(small.documents, paper.id, [
      { version: '2.0', content: 'older words', modified: '2025-01-15T10:00:00Z', values: { MunMarking: 'OFFICIAL' } },
    ]);
    store.addComplianceTag({ name: 'Keep', days: null });
    send = await signedIn(small.tenant, small.member);
  });

  afterEach(() => small.tenant.close());

  const read = async (): Promise<Record<string, unknown>> =>
    (await (
      await send(
        `web/lists(guid'${small.documents.id}')/items(${paper.id})?$select=Modified,Editor/Title,OData__UIVersionString,OData__UIVersion,File/ETag&$expand=Editor,File`
      )
    ).json()) as Record<string, unknown>;

  it('leaves Modified, Modified By, version, ETag, history and log as SharePoint does', async () => {
    const logged = (): number[] =>
      small.tenant.db
        .prepare('SELECT type FROM changes WHERE item_id = ? ORDER BY id')
        .all(paper.id)
        .map((row) => Number(row.type));
    const before = await read();
    const start = logged().length;
    const item = `web/lists(guid'${small.documents.id}')/items(${paper.id})`;
    const file = `web/GetFileById('${paper.uniqueId}')`;
    const answer = await write.act(send, { item, file });
    expect([answer.status, answer.ok ? '' : await answer.text()]).toEqual([answer.status, '']);
    const after = await read();
    const versions = (await (await send(`${file}/versions`)).json()) as { value: { VersionLabel: string }[] };
    expect({
      modified: after.Modified,
      editor: (after.Editor as { Title: string }).Title,
      version: after.OData__UIVersionString,
      history: versions.value.map((each) => each.VersionLabel),
      log: logged().slice(start),
      etag: (after.File as { ETag: string }).ETag !== (before.File as { ETag: string }).ETag,
    }).toEqual({
      modified: write.modified === 'now' ? testNow : write.modified === 'kept' ? '2025-02-01T10:00:00Z' : write.modified,
      editor: write.editor === 'me' ? 'Max Member' : write.editor === 'kept' ? 'Olive Owner' : write.editor,
      version: write.version,
      history: write.history,
      log: write.log.map((name) => changeType[name]),
      etag: write.etag ?? true,
    });
  });
});

describe('a tenant where only those who manage permissions may keep Modified and Modified By', () => {
  it.each([
    ['member', testNow, 'Max Member'],
    ['owner', '2024-02-03T16:05:06Z', 'Vera Visitor'],
  ] as const)('a form update of a new document by the %s', async (who, Modified, Title) => {
    const small = await openSmallTenant();
    small.tenant.store.turnSwitch('editorsKeepModified', false);
    const paper = small.tenant.store.addFile(small.documents, { name: 'Paper.txt', content: 'words', author: small.owner, modified: '2025-02-01T10:00:00Z' });
    const send = await signedIn(small.tenant, small[who]);
    const item = `web/lists(guid'${small.documents.id}')/items(${paper.id})`;
    const answer = await post(
      send,
      `${item}/validateUpdateListItem`,
      form({ MunMarking: 'SECRET', Modified: '2/3/2024 4:05:06 PM', Editor: vera }, { bNewDocumentUpdate: true })
    );
    expect(await answer.text()).not.toContain('"HasException":true');
    expect(await (await send(`${item}?$select=MunMarking,Modified,Editor/Title,OData__UIVersionString&$expand=Editor`)).json()).toEqual({
      MunMarking: 'SECRET',
      Modified,
      Editor: { Title },
      OData__UIVersionString: '1.0',
    });
    small.tenant.close();
  });
});

it('a form writes a read-only column of the list’s own, where MERGE leaves it alone', async () => {
  const small = await openSmallTenant();
  small.tenant.store.addField(small.documents, { xml: '<Field Type="Text" Name="Stamp" DisplayName="Stamp" ReadOnly="TRUE" />' });
  const paper = small.tenant.store.addFile(small.documents, { name: 'Paper.txt', content: 'words' });
  const send = await signedIn(small.tenant, small.member);
  const item = `web/lists(guid'${small.documents.id}')/items(${paper.id})`;
  const stamp = async (): Promise<unknown> => ((await (await send(`${item}?$select=Stamp`)).json()) as { Stamp: unknown }).Stamp;
  await post(send, item, { Stamp: 'merged' }, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' });
  expect(await stamp()).toBeNull();
  await post(send, `${item}/validateUpdateListItem`, form({ Stamp: 'formed' }));
  expect(await stamp()).toBe('formed');
  small.tenant.close();
});
