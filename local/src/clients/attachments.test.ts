import type { SPFI } from '@pnp/sp';
import type { IItem } from '@pnp/sp/items';
import { pnpClient } from '../gateway/pnpClient';
import { openSmallTenant, type SmallTenant } from '../gateway/smallTenant';

/** Attachments as PnPjs' documentation of them shows, call by call. */

describe('attachments', () => {
  let small: SmallTenant;
  let sp: SPFI;
  let item: IItem;

  beforeEach(async () => {
    small = await openSmallTenant();
    small.tenant.store.addItem(small.tenant.store.createList(small.site.rootWeb, { title: 'Log' }), { values: { Title: 'one' } });
    sp = pnpClient(small.tenant, small.member, small.site.url);
    item = sp.web.lists.getByTitle('Log').items.getById(1);
  });

  afterEach(() => small.tenant.close());

  const names = async (): Promise<string[]> => (await item.attachmentFiles()).map((each: { FileName: string }) => each.FileName);

  it('are added, listed and read in every form', async () => {
    await item.attachmentFiles.add('file.txt', 'Here is my content');
    await item.attachmentFiles.add("Min's 50% #1.json", '{"a":1}');
    expect(await item.attachmentFiles()).toMatchObject([
      { FileName: 'file.txt', ServerRelativeUrl: '/sites/team/Lists/Log/Attachments/1/file.txt' },
      { FileName: "Min's 50% #1.json" },
    ]);
    expect(await item.attachmentFiles.getByName('file.txt')()).toMatchObject({ FileName: 'file.txt' });
    expect(await item.attachmentFiles.getByName('file.txt').getText()).toBe('Here is my content');
    expect(await item.attachmentFiles.getByName("Min's 50% #1.json").getJSON()).toEqual({ a: 1 });
    expect((await item.attachmentFiles.getByName('file.txt').getBuffer()).byteLength).toBe(18);
    expect((await item.attachmentFiles.getByName('file.txt').getBlob()).size).toBe(18);
    expect(await item.select('Attachments')()).toMatchObject({ Attachments: true });
  });

  it('count as edits of their item', async () => {
    await item.attachmentFiles.add('file.txt', 'x');
    expect(await item.select('OData__UIVersionString', 'Editor/Title').expand('Editor')()).toMatchObject({
      OData__UIVersionString: '2.0',
      Editor: { Title: 'Max Member' },
    });
  });

  it('are refused where the name is taken or may not be, and to those who may not edit', async () => {
    await item.attachmentFiles.add('file.txt', 'x');
    await expect(item.attachmentFiles.add('file.txt', 'y')).rejects.toThrow('-2130575257');
    await expect(item.attachmentFiles.add('a:b.txt', 'y')).rejects.toThrow('[400]');
    const visitor = pnpClient(small.tenant, small.visitor, small.site.url).web.lists.getByTitle('Log').items.getById(1);
    await expect(visitor.attachmentFiles.add('b.txt', 'y')).rejects.toThrow('[403]');
    await expect(item.attachmentFiles.getByName('none.txt')()).rejects.toThrow('[404]');
  });

  it('are written anew, deleted and recycled', async () => {
    await item.attachmentFiles.add('file.txt', 'x');
    await item.attachmentFiles.add('other.txt', 'y');
    await item.attachmentFiles.getByName('file.txt').setContent('My new content!!!');
    expect(await item.attachmentFiles.getByName('file.txt').getText()).toBe('My new content!!!');
    await item.attachmentFiles.getByName('file.txt').delete();
    expect(await names()).toEqual(['other.txt']);
    await item.attachmentFiles.getByName('other.txt').recycle();
    expect(await names()).toEqual([]);
    await sp.web.recycleBin.restoreAll();
    expect(await item.attachmentFiles.getByName('other.txt').getText()).toBe('y');
  });

  it('go with their item, and come back with it', async () => {
    await item.attachmentFiles.add('file.txt', 'x');
    await item.recycle();
    await sp.web.recycleBin.restoreAll();
    expect(await names()).toEqual(['file.txt']);
    await item.delete();
    expect(small.tenant.db.prepare('SELECT count(*) AS n FROM blobs').get()).toEqual({ n: 0 });
  });
});
