import { note, text } from './column';
import type { ColumnName } from './columns';

/** A list of Muniment on a site: its address, title and columns. */
export interface ListName {
  /** Below the site's own address. */
  readonly url: string;
  readonly title: string;
  readonly columns: readonly ColumnName[];
  /** Columns that its default view shows beside the title, in order. */
  readonly shown: readonly ColumnName[];
  /**
   * Who may add rows, which nobody may change: everybody who may edit documents, or only those who keep the site. A
   * private list may be read by no one else.
   */
  readonly rights: 'evidence' | 'kept' | 'private';
}

/** The columns of a row of marking history. `MunWhen` is text, because it is hashed to the letter. */
export const HISTORY = {
  kind: text('MunKind', '7aa112e9-38b8-424f-87eb-8a5b9e1c3529', true),
  operation: text('MunOperation', '2fdc1dab-9fd0-40da-8060-357363caf896', true),
  document: text('MunDocument', '12a07db0-f52f-4c17-ace1-fa38dba73b21', true),
  list: text('MunList', '328b62df-a02e-4921-bae5-bfe13427501a'),
  item: { internalName: 'MunItem', id: '1e3cc5f1-c494-4de7-9118-a43f686ee41a', type: 'Number', indexed: false },
  when: text('MunWhen', '78411c75-0154-4ddf-9505-a8cf71411a9a'),
  who: text('MunWho', '204addaa-c0e8-463d-a5b4-01dac75f1b78', true),
  whoName: text('MunWhoName', 'b37e24be-d92a-47ae-b56e-334d04298ac2'),
  before: text('MunBefore', '4ec70481-3630-47fa-9f7a-c61e8c8b9b6c'),
  after: text('MunAfter', '9091a033-1697-42e5-be83-6e60990f5b72'),
  reason: note('MunReason', 'ca72eb93-ed23-4b43-8b4c-7b320b06f37c'),
  rule: text('MunRule', '75f21b1c-9c87-46c4-8f7b-4d5ed9bd2289'),
  details: note('MunDetails', 'ad741ed4-82d4-46e1-be31-1b73b83ffe6a'),
  previous: text('MunPrevious', 'bc0f3ec7-25e5-42e5-9907-f4b48a179c0c'),
  hash: text('MunHash', 'b1869213-758e-4b82-a7d7-88e124b49a1b', true),
} as const satisfies Record<string, ColumnName>;

export const MARKING_HISTORY: ListName = {
  url: 'Lists/MunimentMarkingHistory',
  title: 'Muniment marking history',
  columns: Object.values(HISTORY),
  shown: [HISTORY.kind, HISTORY.before, HISTORY.after, HISTORY.whoName, HISTORY.when, HISTORY.reason],
  rights: 'evidence',
};
