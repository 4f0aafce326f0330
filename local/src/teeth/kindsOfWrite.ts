import type { ChangeName } from '../store/changes/changes';
import type { signedIn } from '../gateway/smallTenant';

/** Every kind of write to a document, and what each does to it. For tests only. */

export type Send = Awaited<ReturnType<typeof signedIn>>;

export interface Write {
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

export interface Paths {
  readonly item: string;
  readonly file: string;
}

export const post = (send: Send, path: string, body?: object | string, headers: Record<string, string> = {}): Promise<Response> =>
  send(path, { method: 'POST', headers, ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }) });
const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
export const form = (values: Record<string, string>, rest: object = {}): object => ({
  formValues: Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
  ...rest,
});
export const vera = JSON.stringify([{ Key: 'i:0#.f|membership|vera@dept.example' }]);

export const writes: readonly Write[] = [
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
    how: 'a copy of it',
    act: (send, { file }) => post(send, `${file}/CopyTo(strnewurl='/sites/team/Shared Documents/Copy.txt',boverwrite=false)`),
    modified: 'kept',
    editor: 'kept',
    version: '3.0',
    history: ['2.0'],
    log: [],
    etag: false,
  },
  {
    how: 'a retention label',
    act: (send, { item }) =>
      post(send, `${item}/SetComplianceTag`, {
        complianceTag: 'Keep',
        isTagPolicyHold: true,
        isTagPolicyRecord: false,
        isEventBasedTag: false,
        isTagSuperLock: false,
        isUnlockedAsDefault: false,
      }),
    modified: 'kept',
    editor: 'kept',
    version: '3.0',
    history: ['2.0'],
    log: ['systemUpdate'],
    etag: false,
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
