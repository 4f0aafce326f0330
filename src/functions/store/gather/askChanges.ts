import { body } from '@pnp/queryable';
import { SPQueryable, spPost, type SPFI } from '@pnp/sp';
import '@pnp/sp/lists';
import '@pnp/sp/webs';

/** SharePoint gives no more at once. */
export const MOST_CHANGES = 2000;

/** SP.ChangeType: what a folder takes its contents along with, which the record of changes need not name. */
const [DELETED, RENAMED, MOVED_AWAY, MOVED_INTO, RESTORED] = [3, 4, 5, 6, 7];
const NONE = 0;

interface RawChange {
  readonly ChangeToken: { readonly StringValue: string };
  readonly ChangeType: number;
  /** Missing of a change to the list itself. */
  readonly ItemId?: number;
  /** 1 of a folder. */
  readonly FileSystemObjectType?: number;
}

/** What the record of changes says of a library since a token. */
export interface LibraryChanges {
  /** The items that changed, came or went. */
  readonly items: readonly number[];
  /** A folder came or went, and with it what lies in it. */
  readonly folderWent: boolean;
  /** A folder has another name or place in the library, and what lies in it another address. */
  readonly folderMoved: boolean;
  /** Who may read the library has changed. */
  readonly rights: boolean;
  /** Where to read on; null where that was all. */
  readonly next: string | null;
}

const EVERYTHING = {
  Item: true,
  List: true,
  Add: true,
  Update: true,
  SystemUpdate: true,
  DeleteObject: true,
  Rename: true,
  Move: true,
  Restore: true,
  RoleAssignmentAdd: true,
  RoleAssignmentDelete: true,
};

/** Asks what changed in a library after a token. The caller is told where there is more; an old token is refused. */
export const askChanges =
  (id: string, since: string) =>
  async (sp: SPFI): Promise<LibraryChanges> => {
    const query = { ...EVERYTHING, FetchLimit: MOST_CHANGES, ChangeTokenStart: { StringValue: since } };
    // PnPjs's own call takes no selection, and without one SharePoint does not say what is a folder.
    const asked = SPQueryable(sp.web.lists.getById(id), 'getchanges').select('ChangeToken', 'ChangeType', 'ItemId', 'FileSystemObjectType');
    const changes = await spPost<RawChange[]>(asked, body({ query }));
    const folders = changes.filter(({ FileSystemObjectType }) => FileSystemObjectType === 1);
    const has = (...types: readonly number[]): boolean => folders.some(({ ChangeType }) => types.includes(ChangeType));
    return {
      items: changes.map(({ ItemId }) => ItemId ?? NONE).filter((item) => item > 0),
      folderWent: has(DELETED, RESTORED, MOVED_AWAY, MOVED_INTO),
      folderMoved: has(RENAMED, MOVED_AWAY, MOVED_INTO),
      rights: changes.some(({ ItemId }) => ItemId === undefined),
      next: changes.length < MOST_CHANGES ? null : changes[changes.length - 1].ChangeToken.StringValue,
    };
  };
