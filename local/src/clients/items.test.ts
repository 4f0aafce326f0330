import type { SPFI } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';
import { pnpClient } from '../gateway/pnpClient';
import { openSmallTenant, signedIn, type SmallTenant } from '../gateway/smallTenant';

/** Items as PnPjs' documentation of them shows, call by call. */

describe('items', () => {
  let small: SmallTenant;
  let sp: SPFI;
  let list: IList;

  beforeEach(async () => {
    small = await openSmallTenant();
    const { store } = small.tenant;
    const topics = store.createList(small.site.rootWeb, { title: 'Topics' });
    store.addItems(topics, [{ values: { Title: 'Rivers' } }, { values: { Title: 'Coasts' } }]);
    const log = store.createList(small.site.rootWeb, { title: 'Log' });
    store.addField(log, { name: 'Topic', type: 'Lookup', lookupList: topics.id });
    store.addField(log, { name: 'Who', type: 'User' });
    store.addField(log, { name: 'Several', type: 'UserMulti' });
    store.addField(log, { name: 'Line', type: 'Text' });
    store.addFolder(log, { path: 'Below' });
    sp = pnpClient(small.tenant, small.member, small.site.url);
    list = sp.web.lists.getByTitle('Log');
  });

  afterEach(() => small.tenant.close());

  it('are added, with people, lookups and content types', async () => {
    const me = await sp.web.currentUser();
    const made = await list.items.add({ Title: 'Title', TopicId: 2, WhoId: me.Id, SeveralId: { results: [me.Id] }, ContentTypeId: '0x01' });
    expect(made).toMatchObject({ Title: 'Title', Id: 2, TopicId: 2, WhoId: me.Id });
    const read = await list.items.getById(2).select('Title', 'Topic/Title', 'Topic/Id', 'Who/Title').expand('Topic', 'Who')();
    expect(read).toMatchObject({ Title: 'Title', Topic: { Title: 'Coasts', Id: 2 }, Who: { Title: 'Max Member' } });
    expect(await list.items.select('Title').filter("Title eq 'Title'").orderBy('Modified', true).top(5)()).toHaveLength(1);
  });

  it('are added to a folder by a form', async () => {
    const outcome = await list.addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'inside' }], '/sites/team/Lists/Log/Below');
    const id = Number(outcome.find((each) => each.FieldName === 'Id')?.FieldValue);
    expect(await list.items.getById(id).select('FileDirRef')()).toMatchObject({ FileDirRef: '/sites/team/Lists/Log/Below' });
  });

  it('are added and updated many at a time', async () => {
    const [batched, execute] = sp.batched();
    for (const Title of ['a', 'b', 'c']) void batched.web.lists.getByTitle('Log').items.add({ Title });
    await execute();
    expect((await list.items.select('Title').filter('FSObjType eq 0')()).map((each) => each.Title)).toEqual(['a', 'b', 'c']);
  });

  it('are followed to the last page', async () => {
    for (const Title of ['a', 'b', 'c']) await list.items.add({ Title });
    const all: unknown[] = [];
    for await (const page of list.items.select('Id').top(2)) all.push(...page);
    expect(all).toHaveLength(4);
    expect(await list.items.select('Id').skip(2).top(10)()).toMatchObject([{ Id: 3 }, { Id: 4 }]);
  });

  it('refuse a line longer than 255 characters in every kind of write', async () => {
    const long = 'x'.repeat(256);
    await expect(list.items.add({ Line: long })).rejects.toThrow('Invalid text value');
    await list.items.add({ Title: 'a' });
    await expect(list.items.getById(2).update({ Line: long })).rejects.toThrow('Invalid text value');
    expect((await list.items.getById(2).validateUpdateListItem([{ FieldName: 'Line', FieldValue: long }]))[0].HasException).toBe(true);
    await list.items.getById(2).update({ Line: 'x'.repeat(255) });
  });

  it('hold If-Match against the ETag in every write that takes it', async () => {
    const { documents, tenant } = small;
    await list.items.add({ Title: 'a' });
    const item = list.items.getById(2);
    const made = await item.update({ Title: 'b' }, '"1"');
    expect(made).toMatchObject({ etag: '"2"' });
    await expect(item.update({ Title: 'c' }, '"1"')).rejects.toThrow('[412]');
    await expect(item.delete('"1"')).rejects.toThrow('[412]');
    const send = await signedIn(tenant, small.member);
    const old = { 'If-Match': '"1"' };
    expect((await send("web/lists/getbytitle('Log')/items(2)/recycle()", { method: 'POST', headers: old })).status).toBe(412);
    tenant.store.addFile(documents, { name: 'a.txt', content: 'a' });
    const file = sp.web.getFileByServerRelativePath(`${documents.url}/a.txt`);
    await expect(file.delete('"{00000000-0000-0000-0000-000000000000},1"')).rejects.toThrow('[412]');
    const { ETag } = await file();
    const path = `web/GetFileByServerRelativePath(decodedurl='${documents.url}/a.txt')`;
    expect((await send(`${path}/$value`, { method: 'PUT', headers: old, body: 'x' })).status).toBe(412);
    expect((await send(`${path}/$value`, { method: 'PUT', headers: { 'If-Match': ETag }, body: 'x' })).status).toBe(204);
    expect((await send(`${path}/recycle()`, { method: 'POST', headers: { 'If-Match': ETag } })).status).toBe(412);
    await item.delete('"2"');
  });

  it('are deleted and recycled', async () => {
    for (const Title of ['a', 'b', 'c']) await list.items.add({ Title });
    expect(await list.items.getById(2).recycle()).toMatch(/^[0-9a-f-]{36}$/);
    await list.items.getById(3).deleteWithParams({ BypassSharedLock: true });
    await list.items.getById(4).delete();
    expect(await list.items.select('Id')()).toMatchObject([{ Id: 1 }]);
  });

  it('say what one may do, where they are, and how they read', async () => {
    await list.items.add({ Title: 'a', TopicId: 1 });
    const item = list.items.getById(2);
    expect(await item.effectiveBasePermissions()).toMatchObject({ High: expect.any(String), Low: expect.any(String) });
    expect(await item.effectiveBasePermissionsForUI()).toMatchObject({ High: expect.any(String) });
    expect(await item.getParentInfos()).toMatchObject({
      Item: { Id: 2 },
      ParentList: { Title: 'Log', RootFolderServerRelativeUrl: '/sites/team/Lists/Log' },
      ParentWeb: { ServerRelativeUrl: '/sites/team' },
    });
    expect(await item.fieldValuesAsText()).toMatchObject({ Title: 'a' });
    expect(await item.fieldValuesAsHTML()).toMatchObject({ Title: 'a' });
    expect(await item.list.select('Title')()).toMatchObject({ Title: 'Log' });
  });

  it('say 501 to what is not kept', async () => {
    await list.items.add({ Title: 'a' });
    for (const call of [list.items.getById(2).getWopiFrameUrl(), list.items.getById(2).fieldValuesForEdit(), list.items.getItemByStringId('x')()])
      await expect(call).rejects.toThrow(/\[501\]/);
  });
});
