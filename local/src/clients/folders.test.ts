import type { SPFI } from '@pnp/sp';
import type { IFolder } from '@pnp/sp/folders';
import { pnpClient } from '../gateway/pnpClient';
import { openSmallTenant, type SmallTenant } from '../gateway/smallTenant';
import type { ItemRef } from '../store/types';

/** Folders as PnPjs' documentation of them shows, call by call. */

const library = '/sites/team/Shared Documents';

describe('folders', () => {
  let small: SmallTenant;
  let sp: SPFI;
  let a: ItemRef;
  let paper: ItemRef;

  beforeEach(async () => {
    small = await openSmallTenant();
    const { store } = small.tenant;
    a = store.addFolder(small.documents, { path: 'A', modified: '2025-01-01T10:00:00Z', created: '2025-01-01T10:00:00Z' });
    store.addFolder(small.documents, { path: 'A/B' });
    paper = store.addFile(small.documents, { name: 'Paper.txt', folder: `${library}/A/B`, content: 'words', version: '2.0', values: { MunMarking: 'SECRET' } });
    store.addVersions(small.documents, paper.id, [{ version: '1.0', content: 'older' }]);
    const other = store.createList(small.site.rootWeb, { title: 'Archive', path: 'Archive', template: 101 });
    store.addField(other, { name: 'MunMarking', type: 'Text' });
    const two = store.createSite({ url: '/sites/two', title: 'Two', owner: small.owner });
    store.addToGroup(two, 'members', [small.member]);
    sp = pnpClient(small.tenant, small.member, small.site.url);
  });

  afterEach(() => small.tenant.close());

  const at = (path: string): IFolder => sp.web.getFolderByServerRelativePath(path);
  const text = (path: string, client = sp): Promise<string> => client.web.getFileByServerRelativePath(path).getText();

  it('are found from a web, a list and an item', async () => {
    expect((await sp.web.folders()).map((folder) => folder.Name)).toContain('Shared Documents');
    expect((await sp.web.lists.getByTitle('Documents').rootFolder.folders()).map((folder) => folder.Name)).toEqual(['A']);
    expect((await sp.web.lists.getByTitle('Documents').items.getById(a.id).folder.folders()).map((folder) => folder.Name)).toEqual(['B']);
    expect(await sp.web.rootFolder()).toMatchObject({ ServerRelativeUrl: '/sites/team' });
    expect(await sp.web.getFolderById(a.uniqueId)()).toMatchObject({ Name: 'A' });
    expect(await at(`${library}/A/B`).parentFolder()).toMatchObject({ Name: 'A' });
    expect(await at(`${library}/A`).listItemAllFields()).toMatchObject({ Id: a.id, FileSystemObjectType: 1 });
    expect((await at(`${library}/A`).getItem<{ Id: number }>('Id')).Id).toBe(a.id);
    expect((await at(`${library}/A/B`).files()).map((file) => file.Name)).toEqual(['Paper.txt']);
    expect(await at(`${library}/A`).properties()).toBeDefined();
  });

  it('are added by path, below each other, once', async () => {
    const made = await sp.web.folders.addUsingPath('Shared Documents/New');
    expect(made).toMatchObject({ ServerRelativeUrl: `${library}/New` });
    expect((await sp.web.folders.addUsingPath('Shared Documents/New')).UniqueId).toBe(made.UniqueId);
    await (
      await at(`${library}/New`).addSubFolderUsingPath('Below')
    )();
    expect((await at(`${library}/New`).folders()).map((folder) => folder.Name)).toEqual(['Below']);
    await expect(sp.web.folders.addUsingPath('Shared Documents/a|b')).rejects.toThrow('[400]');
  });

  it('are renamed by their name and by their item', async () => {
    await at(`${library}/A`).update({ Name: 'Renamed' });
    expect(await text(`${library}/Renamed/B/Paper.txt`)).toBe('words');
    const item = await at(`${library}/Renamed`).getItem();
    await item.validateUpdateListItem([{ FieldName: 'FileLeafRef', FieldValue: 'Again' }], true);
    expect(await text(`${library}/Again/B/Paper.txt`)).toBe('words');
  });

  it('move with all below them: within a library, to another, to another site', async () => {
    await at(`${library}/A/B`).moveByPath(`${library}/C`, false);
    expect(await text(`${library}/C/Paper.txt`)).toBe('words');
    await at(`${library}/C`).moveByPath('/sites/team/Archive/C', { KeepBoth: false, ShouldBypassSharedLocks: true, RetainEditorAndModifiedOnMove: true });
    const file = sp.web.getFileByServerRelativePath('/sites/team/Archive/C/Paper.txt');
    expect(await file()).toMatchObject({ UniqueId: paper.uniqueId, UIVersionLabel: '2.0' });
    expect(await file.versions.getById(512).getText()).toBe('older');
    await at('/sites/team/Archive/C').moveByPath('/sites/two/Shared Documents/C', false);
    expect(await text('/sites/two/Shared Documents/C/Paper.txt', pnpClient(small.tenant, small.member, '/sites/two'))).toBe('words');
    await expect(at('/sites/team/Archive/C')()).rejects.toThrow('[404]');
    await expect(at(`${library}/A`).moveByPath(`${library}/A/below`, false)).rejects.toThrow('[500]');
  });

  it('are copied with all below them, as new documents', async () => {
    await at(`${library}/A`).copyByPath('/sites/team/Archive/Copy', false);
    const copy = sp.web.getFileByServerRelativePath('/sites/team/Archive/Copy/B/Paper.txt');
    expect(await copy()).toMatchObject({ UIVersionLabel: '1.0' });
    expect((await copy()).UniqueId).not.toBe(paper.uniqueId);
    expect(await (await copy.getItem())()).toMatchObject({ MunMarking: 'SECRET' });
    await at(`${library}/A`).copyByPath('/sites/team/Archive/Copy', true);
    expect(await text('/sites/team/Archive/Copy1/B/Paper.txt')).toBe('words');
    expect(await text(`${library}/A/B/Paper.txt`)).toBe('words');
  });

  it('say how much they hold, and whose they are', async () => {
    expect(await at(library).storageMetrics()).toMatchObject({ TotalFileCount: '1', TotalFileStreamSize: '5', VersionCount: '1', TotalSize: '10' });
    expect(await at(`${library}/A`).getParentInfos()).toMatchObject({
      Folder: { ServerRelativeUrl: `${library}/A` },
      ParentList: { Id: small.documents.id, RootFolderServerRelativeUrl: library },
      ParentWeb: { ServerRelativeUrl: '/sites/team' },
    });
  });

  it('are recycled and deleted', async () => {
    await expect(at(`${library}/A`).deleteWithParams({ DeleteIfEmpty: true } as never)).rejects.toThrow('not empty');
    await at(`${library}/A/B`).recycle();
    await at(`${library}/A`).delete();
    await expect(at(`${library}/A`)()).rejects.toThrow('[404]');
  });

  it('say 501 to what is not kept', async () => {
    await expect(sp.web.getFolderByServerRelativePath(library).select('ContentTypeOrder')()).rejects.toThrow('[501]');
  });
});
