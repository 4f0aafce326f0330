import type { SPFI } from '@pnp/sp';
import { pnpClient } from '../gateway/pnpClient';
import { openSmallTenant, type SmallTenant } from '../gateway/smallTenant';
import { changeType } from '../store/changes/changes';
import type { ItemRef } from '../store/types';

/** The recycle bin as PnPjs calls it, in both stages. */

const library = '/sites/team/Shared Documents';

describe('the recycle bin', () => {
  let small: SmallTenant;
  let paper: ItemRef;
  let owner: SPFI;
  let member: SPFI;
  let now: Date;

  beforeEach(async () => {
    now = new Date('2026-05-17T09:30:00Z');
    small = await openSmallTenant({ now: () => now });
    const { store } = small.tenant;
    store.addFolder(small.documents, { path: 'A/B' });
    paper = store.addFile(small.documents, {
      name: 'Paper.txt',
      folder: `${library}/A/B`,
      content: 'words',
      author: small.owner,
      modified: '2025-02-01T10:00:00Z',
      version: '2.0',
      values: { MunMarking: 'SECRET' },
    });
    store.addVersions(small.documents, paper.id, [{ version: '1.0', content: 'older' }]);
    owner = pnpClient(small.tenant, small.owner, small.site.url);
    member = pnpClient(small.tenant, small.member, small.site.url);
  });

  afterEach(() => small.tenant.close());

  const file = (sp = member): ReturnType<SPFI['web']['getFileByServerRelativePath']> => sp.web.getFileByServerRelativePath(`${library}/A/B/Paper.txt`);
  const names = async (sp: SPFI): Promise<string[]> => (await sp.web.recycleBin()).map((entry) => entry.LeafName);

  it('gives a file back as it was: id, UniqueId, dates, columns, versions', async () => {
    const id = await file().recycle();
    expect(await member.web.recycleBin.getById(id as unknown as string)()).toMatchObject({
      LeafName: 'Paper.txt',
      DirName: 'sites/team/Shared Documents/A/B',
      ItemType: 1,
      ItemState: 1,
      AuthorName: 'Olive Owner',
      DeletedByName: 'Max Member',
      DeletedDate: '2026-05-17T09:30:00Z',
      Size: '5',
    });
    await member.web.recycleBin.getById(id as unknown as string).restore();
    expect(await names(member)).toEqual([]);
    const item = await (await file().getItem())();
    expect(item).toMatchObject({ Id: paper.id, MunMarking: 'SECRET', Modified: '2025-02-01T10:00:00Z', OData__UIVersionString: '2.0' });
    expect(await file()()).toMatchObject({ UniqueId: paper.uniqueId });
    expect(await file().versions.getById(512).getText()).toBe('older');
    const types = small.tenant.db.prepare('SELECT type FROM changes WHERE item_id = ? ORDER BY id').all(paper.id);
    expect(types.map((row) => row.type)).toEqual([changeType.deleteObject, changeType.restore]);
  });

  it('shows people what they deleted, and those who manage the web all of it', async () => {
    await file().recycle();
    expect(await names(pnpClient(small.tenant, small.visitor, small.site.url))).toEqual([]);
    expect(await names(owner)).toEqual(['Paper.txt']);
  });

  it('gives a folder back with all below it', async () => {
    await member.web.getFolderByServerRelativePath(`${library}/A`).recycle();
    await expect(file()()).rejects.toThrow('[404]');
    await member.web.recycleBin.restoreAll();
    expect(await file().getText()).toBe('words');
    expect((await member.web.lists.getByTitle('Documents')()).ItemCount).toBe(3);
  });

  it('makes a folder again that went after the file', async () => {
    const id = (await file().recycle()) as unknown as string;
    await member.web.getFolderByServerRelativePath(`${library}/A`).delete();
    await member.web.recycleBin.getById(id).restore();
    expect(await file().getText()).toBe('words');
  });

  it('refuses where the name is taken meanwhile', async () => {
    const id = (await file().recycle()) as unknown as string;
    await member.web.getFolderByServerRelativePath(`${library}/A/B`).files.addUsingPath('Paper.txt', 'other');
    await expect(member.web.recycleBin.getById(id).restore()).rejects.toThrow('already exists');
    expect(await names(member)).toEqual(['Paper.txt']);
  });

  it('deletes for good, one or all', async () => {
    const id = (await file().recycle()) as unknown as string;
    await member.web.recycleBin.getById(id).delete();
    expect(await names(owner)).toEqual([]);
    expect(small.tenant.db.prepare('SELECT count(*) AS n FROM item_versions').get()).toEqual({ n: 0 });
    expect(small.tenant.db.prepare('SELECT count(*) AS n FROM blobs').get()).toEqual({ n: 0 });
    await member.web.recycleBin.deleteAll();
  });

  it('has a second stage, which site collection administrators alone see', async () => {
    const id = (await file().recycle()) as unknown as string;
    await member.web.recycleBin.getById(id).moveToSecondStage();
    expect(await names(member)).toEqual([]);
    expect(await member.site.recycleBin()).toEqual([]);
    expect((await owner.site.recycleBin()).map((entry) => [entry.LeafName, entry.ItemState])).toEqual([['Paper.txt', 2]]);
    await owner.site.recycleBin.getById(id).restore();
    expect(await file().getText()).toBe('words');
    await file().recycle();
    await member.web.recycleBin.moveAllToSecondStage();
    await owner.site.recycleBin.deleteAllSecondStageItems();
    expect(await owner.site.recycleBin()).toEqual([]);
  });

  it('forgets after 93 days, by the clock of the tenant', async () => {
    await file().recycle();
    now = new Date(now.getTime() + 93 * 86_400_000);
    expect(await names(member)).toEqual(['Paper.txt']);
    now = new Date(now.getTime() + 1000);
    expect(await names(member)).toEqual([]);
  });

  it('keeps lists, with their columns, views and items', async () => {
    const list = owner.web.lists.getByTitle('Documents');
    const id = await list.recycle();
    expect((await owner.web.lists()).map((each) => each.Title)).not.toContain('Documents');
    const made = await owner.web.lists.add('Another');
    expect(made.Title).toBe('Another');
    expect(await owner.web.recycleBin()).toMatchObject([{ ItemType: 4, Title: 'Documents', LeafName: 'Shared Documents' }]);
    await owner.web.recycleBin.getById(id as unknown as string).restore();
    expect(await file().getText()).toBe('words');
    expect((await list.views()).length).toBeGreaterThan(0);
    expect(await (await file().getItem())()).toMatchObject({ MunMarking: 'SECRET' });
    await list.recycle();
    await owner.web.recycleBin.deleteAll();
    await expect(list()).rejects.toThrow('[404]');
  });

  it('brings versions back into the history', async () => {
    await file().versions.recycleByID(512);
    expect(await file().versions()).toEqual([]);
    await member.web.recycleBin.restoreAll();
    expect(await file().versions.getById(512).getText()).toBe('older');
  });

  it('is seeded by tests', async () => {
    small.tenant.store.recycle(small.documents, paper.id, { by: small.member, deleted: '2026-04-01T00:00:00Z', secondStage: true });
    expect(await owner.site.recycleBin()).toMatchObject([{ LeafName: 'Paper.txt', ItemState: 2, DeletedDate: '2026-04-01T00:00:00Z' }]);
  });
});
