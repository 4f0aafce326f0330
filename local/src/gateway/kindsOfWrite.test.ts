import { changeType, type ChangeName } from '../store/changes';
import type { ItemRef } from '../store/types';
import { openSmallTenant, signedIn, testNow, type SmallTenant } from './smallTenant';

/** What each kind of write does to a document's Modified, Modified By, version, ETag, history and change log. */

type Send = Awaited<ReturnType<typeof signedIn>>;

interface Write {
  readonly how: string;
  readonly act: (send: Send, paths: Paths) => Promise<Response>;
  /** 'now' and 'me', or as they were. */
  readonly modified: 'now' | 'kept' | string;
  readonly editor: 'me' | 'kept' | string;
  readonly version: string;
  /** Labels of the earlier versions afterwards. */
  readonly history: readonly string[];
  readonly log: readonly ChangeName[];
  /** false where the write does not touch the item. */
  readonly etag?: boolean;
}

interface Paths {
  readonly item: string;
  readonly file: string;
}

const post = (send: Send, path: string, body?: object | string, headers: Record<string, string> = {}): Promise<Response> =>
  send(path, { method: 'POST', headers, ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }) });
const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
const form = (values: Record<string, string>, rest: object = {}): object => ({
  formValues: Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
  ...rest,
});
const vera = JSON.stringify([{ Key: 'i:0#.f|membership|vera@dept.example' }]);

const writes: readonly Write[] = [
  {
    how: 'MERGE',
    act: (send, { item }) => post(send, item, { MunMarking: 'SECRET' }, merge),
    modified: 'now',
    editor: 'me',
    version: '4.0',
    history: ['2.0', '3.0'],
    log: ['update'],
  },
  {
    how: 'a form update',
    act: (send, { item }) => post(send, `${item}/validateUpdateListItem`, form({ MunMarking: 'SECRET' })),
    modified: 'now',
    editor: 'me',
    version: '4.0',
    history: ['2.0', '3.0'],
    log: ['update'],
  },
  {
    how: 'a form update of a new document, with neither given',
    act: (send, { item }) => post(send, `${item}/validateUpdateListItem`, form({ MunMarking: 'SECRET' }, { bNewDocumentUpdate: true })),
    modified: 'kept',
    editor: 'kept',
    version: '3.0',
    history: ['2.0'],
    log: ['systemUpdate'],
  },
  {
    how: 'a form update of a new document, with both given',
    act: (send, { item }) =>
      post(send, `${item}/validateUpdateListItem`, form({ MunMarking: 'SECRET', Modified: '2/3/2024 4:05:06 PM', Editor: vera }, { bNewDocumentUpdate: true })),
    modified: '2024-02-03T16:05:06Z',
    editor: 'Vera Visitor',
    version: '3.0',
    history: ['2.0'],
    log: ['systemUpdate'],
  },
  {
    how: 'an upload over it',
    act: (send, { file }) => send(`${file}/$value`, { method: 'POST', headers: { 'X-HTTP-Method': 'PUT' }, body: 'new words' }),
    modified: 'now',
    editor: 'me',
    version: '4.0',
    history: ['2.0', '3.0'],
    log: ['update'],
  },
  {
    how: 'a checkout',
    act: (send, { file }) => post(send, `${file}/CheckOut()`),
    modified: 'kept',
    editor: 'kept',
    version: '3.0',
    history: ['2.0'],
    log: ['systemUpdate'],
  },
  {
    how: 'a checkout and its discarding after an edit',
    act: async (send, { file, item }) => {
      await post(send, `${file}/CheckOut()`);
      await post(send, item, { MunMarking: 'SECRET' }, merge);
      return post(send, `${file}/UndoCheckOut()`);
    },
    modified: 'kept',
    editor: 'kept',
    version: '3.0',
    history: ['2.0'],
    log: ['systemUpdate', 'update', 'systemUpdate'],
  },
  ...([0, 1] as const).map((type): Write => ({
    how: `a check-in of type ${type} after an edit`,
    act: async (send, { file, item }) => {
      await post(send, `${file}/CheckOut()`);
      await post(send, item, { MunMarking: 'SECRET' }, merge);
      return post(send, `${file}/CheckIn(comment='x',checkintype=${type})`);
    },
    modified: 'now',
    editor: 'me',
    version: '4.0',
    history: ['2.0', '3.0'],
    log: ['systemUpdate', 'update', 'update'],
  })),
  {
    how: 'a check-in over the version before',
    act: async (send, { file, item }) => {
      await post(send, `${file}/CheckOut()`);
      await post(send, item, { MunMarking: 'SECRET' }, merge);
      return post(send, `${file}/CheckIn(comment='x',checkintype=2)`);
    },
    modified: 'now',
    editor: 'me',
    version: '3.0',
    history: ['2.0'],
    log: ['systemUpdate', 'update', 'update'],
  },
  {
    how: 'a rename by system update',
    act: (send, { item }) => post(send, `${item}/validateUpdateListItem`, form({ FileLeafRef: 'Other.txt' }, { bNewDocumentUpdate: true })),
    modified: 'kept',
    editor: 'kept',
    version: '3.0',
    history: ['2.0'],
    log: ['rename'],
  },
  {
    how: 'a move within the library',
    act: (send, { file }) => post(send, `${file}/MoveTo(newurl='/sites/team/Shared Documents/Moved.txt',flags=1)`),
    modified: 'now',
    editor: 'me',
    version: '3.0',
    history: ['2.0'],
    log: ['rename'],
  },
  {
    how: 'a move that retains Modified and Modified By',
    act: (send, { file }) => post(send, `${file}/MoveTo(newurl='/sites/team/Shared Documents/Moved.txt',flags=2048)`),
    modified: 'kept',
    editor: 'kept',
    version: '3.0',
    history: ['2.0'],
    log: ['rename'],
  },
  {
    how: 'a way into the recycle bin and back',
    act: async (send, { file }) => {
      await post(send, `${file}/Recycle()`);
      return post(send, 'web/RecycleBin/RestoreAll()');
    },
    modified: 'kept',
    editor: 'kept',
    version: '3.0',
    history: ['2.0'],
    log: ['deleteObject', 'restore'],
    etag: false,
  },
  {
    how: 'the restoring of a version',
    act: (send, { file }) => post(send, `${file}/versions/RestoreByLabel(versionlabel='2.0')`),
    modified: 'now',
    editor: 'me',
    version: '4.0',
    history: ['2.0', '3.0'],
    log: ['update'],
  },
  {
    how: 'the deletion of a version',
    act: (send, { file }) => post(send, `${file}/versions/DeleteByID(vid=1024)`),
    modified: 'kept',
    editor: 'kept',
    version: '3.0',
    history: [],
    log: [],
    etag: false,
  },
];

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
    small.tenant.store.labels.turn('editorsKeepModified', false);
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
