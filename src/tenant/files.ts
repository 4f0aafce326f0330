import { body } from '@pnp/queryable';
import { spPost, SPQueryable, type SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/files';
import '@pnp/sp/folders';

/** A file at an address. */
export interface FoundFile {
  readonly uniqueId: string;
  readonly itemId: number;
  /** As SharePoint counts versions: `3.0`. */
  readonly version: string;
}

/** The file at an address from the root of the tenant. Refused as `notFound` where there is none. */
export function findFile(url: string): (sp: SPFI) => Promise<FoundFile> {
  return async (sp) => {
    const file = (await sp.web
      .getFileByServerRelativePath(url)
      .select('UniqueId', 'UIVersionLabel', 'ListItemAllFields/Id')
      .expand('ListItemAllFields')()) as unknown as { UniqueId: string; UIVersionLabel: string; ListItemAllFields: { Id: number } };
    return { uniqueId: file.UniqueId.toLowerCase(), itemId: file.ListItemAllFields.Id, version: file.UIVersionLabel };
  };
}

/** The bytes of a file as it stands. */
export function fileBytes(uniqueId: string): (sp: SPFI) => Promise<Uint8Array> {
  return async (sp) => new Uint8Array(await sp.web.getFileById(uniqueId).getBuffer());
}

const address = (webUrl: string, url: string): { DecodedUrl: string } => ({ DecodedUrl: `${new URL(webUrl).origin}${url}` });

// PnPjs's own methods ask for metadata that our answers leave out.
function moveCopy(webUrl: string, method: 'CopyFileByPath' | 'MoveFileByPath', from: string, to: string, options: object): (sp: SPFI) => Promise<void> {
  return async (sp) => {
    const order = SPQueryable([sp.web, `${webUrl}/_api/SP.MoveCopyUtil.${method}(overwrite=@a1)?@a1=false`]);
    await spPost(order, body({ srcPath: address(webUrl, from), destPath: address(webUrl, to), options: { ...options, KeepBoth: false } }));
  };
}

/**
 * Copies a file, never over another: columns go along, versions do not, and whoever copies has created it.
 * @param from an address from the root of the tenant; `to` likewise, with the copy's name
 */
export const copyFile = (webUrl: string, from: string, to: string): ((sp: SPFI) => Promise<void>) =>
  moveCopy(webUrl, 'CopyFileByPath', from, to, { ResetAuthorAndCreatedOnCopy: true, ShouldBypassSharedLocks: true });

/** Moves a file, or gives it another name, never over another; its dates stay. */
export const moveFile = (webUrl: string, from: string, to: string): ((sp: SPFI) => Promise<void>) =>
  moveCopy(webUrl, 'MoveFileByPath', from, to, { RetainEditorAndModifiedOnMove: true, ShouldBypassSharedLocks: false });

/** SharePoint's own folder for forms. */
const FORMS = 'Forms';

/** The folders right below an address, by name. */
export function foldersIn(url: string): (sp: SPFI) => Promise<readonly { readonly name: string; readonly url: string }[]> {
  return async (sp) => {
    const folders = await sp.web.getFolderByServerRelativePath(url).folders.select('Name', 'ServerRelativeUrl').top(1000)();
    return folders
      .filter(({ Name }) => Name !== FORMS)
      .map(({ Name, ServerRelativeUrl }) => ({ name: Name, url: ServerRelativeUrl }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  };
}
