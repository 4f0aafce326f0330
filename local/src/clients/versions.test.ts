import type { SPFI } from '@pnp/sp';
import { CheckinType, type IFile } from '@pnp/sp/files';
import { pnpClient } from '../gateway/pnpClient';
import { openSmallTenant, type SmallTenant } from '../gateway/smallTenant';
import type { ItemRef } from '../store/types';

/** Versions as PnPjs' documentation of files and items calls them. */

const path = '/sites/team/Shared Documents/Paper.docx';

describe('versions of a file', () => {
  let small: SmallTenant;
  let paper: ItemRef;
  let sp: SPFI;
  let file: IFile;

  beforeEach(async () => {
    small = await openSmallTenant();
    const { store } = small.tenant;
    paper = store.addFile(small.documents, { name: 'Paper.docx', content: 'third', author: small.owner, version: '3.0', values: { MunMarking: 'SECRET' } });
    store.addVersions(small.documents, paper.id, [
      { version: '1.0', content: 'first', modified: '2025-01-01T10:00:00Z', editor: small.member, values: { MunMarking: null } },
      { version: '2.0', content: 'second', modified: '2025-02-01T10:00:00Z', editor: small.owner, values: { MunMarking: 'OFFICIAL' }, comment: 'better' },
    ]);
    sp = pnpClient(small.tenant, small.owner, small.site.url);
    file = sp.web.getFileByServerRelativePath(path);
  });

  afterEach(() => small.tenant.close());

  const labels = async (): Promise<string[]> => (await file.versions()).map((version: { VersionLabel: string }) => version.VersionLabel);

  it('are those before the current one, oldest first', async () => {
    expect(await file.versions.select('*', 'CreatedBy/Title').expand('CreatedBy')()).toMatchObject([
      {
        CheckInComment: '',
        Created: '2025-01-01T10:00:00Z',
        ID: 512,
        IsCurrentVersion: false,
        Length: '5',
        Size: 5,
        Url: '_vti_history/512/Shared Documents/Paper.docx',
        VersionLabel: '1.0',
        CreatedBy: { Title: 'Max Member' },
      },
      { CheckInComment: 'better', ID: 1024, VersionLabel: '2.0', CreatedBy: { Title: 'Olive Owner' } },
    ]);
  });

  it('are read byte by byte, by number and by their own address', async () => {
    expect(await file.versions.getById(512).getText()).toBe('first');
    const answer = await small.tenant.as(small.owner)('/sites/team/_vti_history/1024/Shared Documents/Paper.docx');
    expect([answer.status, await answer.text()]).toEqual([200, 'second']);
    expect(await file.versions.getById(512)()).toMatchObject({ VersionLabel: '1.0' });
    await expect(file.versions.getById(99)()).rejects.toThrow('[404]');
  });

  it('are deleted by number, by label, or all at once', async () => {
    await file.versions.deleteById(512);
    expect(await labels()).toEqual(['2.0']);
    await file.versions.deleteByLabel('2.0');
    expect(await labels()).toEqual([]);
    await file.setContent('fourth');
    expect(await labels()).toEqual(['3.0']);
    await file.versions.getById(1536).delete();
    await file.versions.deleteAll();
    expect(await labels()).toEqual([]);
    expect(await file.getText()).toBe('fourth');
  });

  it('go to the recycle bin by number and by label', async () => {
    await file.versions.recycleByID(512);
    await file.versions.recycleByLabel('2.0');
    expect(await labels()).toEqual([]);
    expect((await sp.web.recycleBin()).map((entry) => entry.ItemType)).toEqual([2, 2]);
  });

  it('are restored on top, content and columns', async () => {
    await file.versions.restoreByLabel('1.0');
    expect(await file.getText()).toBe('first');
    expect(await labels()).toEqual(['1.0', '2.0', '3.0']);
    expect(await (await file.getItem())()).toMatchObject({ MunMarking: null, OData__UIVersionString: '4.0' });
    await file.versions.deleteAll();
    expect(await file.getText()).toBe('first');
  });

  it('are kept up to the limit of the library', async () => {
    await sp.web.lists.getByTitle('Documents').update({ MajorVersionLimit: 3 } as never);
    await file.setContent('fourth');
    await file.setContent('fifth');
    expect(await labels()).toEqual(['3.0', '4.0']);
  });

  it('may be seen by readers and deleted by editors', async () => {
    const visitor = pnpClient(small.tenant, small.visitor, small.site.url).web.getFileByServerRelativePath(path);
    expect(await visitor.versions()).toHaveLength(2);
    await expect(visitor.versions.deleteAll()).rejects.toThrow('[403]');
  });

  it('of the item give the columns as they were, the current one first', async () => {
    const item = sp.web.lists.getByTitle('Documents').items.getById(paper.id);
    const versions = (await item.versions()) as Record<string, unknown>[];
    expect(versions.map((each) => [each.VersionId, each.VersionLabel, each.IsCurrentVersion, each.MunMarking])).toEqual([
      [1536, '3.0', true, 'SECRET'],
      [1024, '2.0', false, 'OFFICIAL'],
      [512, '1.0', false, null],
    ]);
    expect(await item.versions.getById(512)()).toMatchObject({
      OData__x005f_UIVersionString: '1.0',
      Editor: { LookupValue: 'Max Member', Email: small.member },
      Created: '2025-01-01T10:00:00Z',
    });
    expect(await item.versions.getById(512).select('Title', 'VersionLabel')()).toMatchObject({ VersionLabel: '1.0' });
    await item.versions.getById(512).delete();
    expect(await labels()).toEqual(['2.0']);
  });

  it('are major, minor or the same by the type of the check-in', async () => {
    await sp.web.lists.getByTitle('Documents').update({ EnableMinorVersions: true } as never);
    const version = async (): Promise<string> => (await file()).UIVersionLabel;
    await file.checkout();
    await file.setContent('draft');
    await file.checkin('a draft', CheckinType.Minor);
    expect([await version(), (await file()).Level]).toEqual(['3.1', 2]);
    await file.checkout();
    await file.setContent('over it');
    await file.checkin('', CheckinType.Overwrite);
    expect([await version(), await file.getText()]).toEqual(['3.1', 'over it']);
    await file.checkout();
    await file.checkin();
    expect([await version(), (await file()).Level]).toEqual(['4.0', 1]);
    expect(await labels()).toEqual(['1.0', '2.0', '3.0', '3.1']);
  });

  it('are published and taken back', async () => {
    const library = sp.web.lists.getByTitle('Documents');
    await library.update({ EnableMinorVersions: true } as never);
    await file.setContent('draft');
    expect((await file()).UIVersionLabel).toBe('3.1');
    await file.publish('Publish comment');
    expect(await file()).toMatchObject({ UIVersionLabel: '4.0', CheckInComment: 'Publish comment' });
    await file.unpublish();
    expect((await file()).UIVersionLabel).toBe('3.2');
  });

  it('wait for approval where the library asks for it', async () => {
    await sp.web.lists.getByTitle('Documents').update({ EnableModeration: true } as never);
    const item = await file.getItem();
    const status = async (): Promise<number> => (await item.select('OData__ModerationStatus')<{ OData__ModerationStatus: number }>()).OData__ModerationStatus;
    await file.setContent('new');
    expect(await status()).toBe(2);
    await file.deny('not yet');
    expect(await status()).toBe(1);
    await file.approve('good');
    expect(await status()).toBe(0);
    const member = pnpClient(small.tenant, small.visitor, small.site.url).web.getFileByServerRelativePath(path);
    await expect(member.approve('mine')).rejects.toThrow('[403]');
  });
});

describe('versions of a list item', () => {
  it('are made by every edit and give the columns as they were', async () => {
    const small = await openSmallTenant();
    small.tenant.store.createList(small.site.rootWeb, { title: 'Log' });
    const list = pnpClient(small.tenant, small.member, small.site.url).web.lists.getByTitle('Log');
    await list.items.add({ Title: 'one' });
    const item = list.items.getById(1);
    await item.update({ Title: 'two' });
    await item.update({ Title: 'three' });
    expect((await item.versions.select('VersionLabel', 'Title')()).map((each: Record<string, unknown>) => [each.VersionLabel, each.Title])).toEqual([
      ['3.0', 'three'],
      ['2.0', 'two'],
      ['1.0', 'one'],
    ]);
    small.tenant.close();
  });
});
