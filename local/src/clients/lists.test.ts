import type { SPFI } from '@pnp/sp';
import { openSmallTenant, type SmallTenant } from '../gateway/smallTenant';
import { pnpClient } from '../gateway/pnpClient';

/** pnp/pnpjs docs/sp/lists.md, views.md and user-custom-actions.md, call by call. */
describe('PnPjs: lists, views and custom actions', () => {
  let small: SmallTenant;
  let sp: SPFI;
  const as = (person: string): SPFI => pnpClient(small.tenant, person, small.site.url);

  beforeEach(async () => {
    small = await openSmallTenant();
    sp = as(small.owner);
  });

  afterEach(() => small.tenant.close());

  it('finds lists', async () => {
    const { Id } = await sp.web.lists.getByTitle('Documents')();
    expect(await sp.web.lists.getById(Id).select('Title')()).toMatchObject({ Title: 'Documents' });
    expect(await sp.web.getList('/sites/team/Shared Documents')()).toMatchObject({ Id });
    expect(await sp.web.defaultDocumentLibrary.select('Title')()).toMatchObject({ Title: 'Documents' });
    await expect(sp.web.getCatalog(113)).rejects.toThrow('501');
    await expect(sp.web.lists.getByTitle('None')()).rejects.toThrow("List 'None' does not exist at site with URL 'https://tenant.local/sites/team'.");
  });

  it('adds, ensures, changes, recycles and deletes lists', async () => {
    const added = await sp.web.lists.add('My new list');
    expect(added).toMatchObject({ Title: 'My new list', BaseTemplate: 100 });
    await expect(sp.web.lists.add('My new list')).rejects.toThrow('already exists in this Web site');
    expect((await sp.web.lists.ensure('My new list')).created).toBe(false);
    expect((await sp.web.lists.ensure('Another', 'desc', 101, true)).created).toBe(true);
    const list = sp.web.lists.getByTitle('My new list');
    await list.update({ Description: 'Changed', EnableVersioning: false });
    expect(await list.select('Description', 'EnableVersioning')()).toMatchObject({ Description: 'Changed', EnableVersioning: false });
    await expect(as(small.visitor).web.lists.getByTitle('My new list').update({ Title: 'x' })).rejects.toThrow('403');
    await list.recycle();
    await expect(list()).rejects.toThrow('404');
    await sp.web.lists.getByTitle('Another').delete();
    await expect(as(small.visitor).web.lists.add('No')).rejects.toThrow('403');
  });

  it('gives a list’s parents, its libraries, its rights and its rows', async () => {
    const list = sp.web.lists.getByTitle('Documents');
    expect(await list.getParentInfos()).toMatchObject({
      List: { RootFolderServerRelativeUrl: '/sites/team/Shared Documents' },
      ParentWeb: { ServerRelativeUrl: '/sites/team', Url: 'https://tenant.local/sites/team' },
    });
    expect(await (await sp.web.lists.ensureSitePagesLibrary()).select('Title')()).toMatchObject({ Title: 'Site Pages' });
    expect(await (await sp.web.lists.ensureSiteAssetsLibrary()).select('Title')()).toMatchObject({ Title: 'Site Assets' });
    expect(await list.effectiveBasePermissions()).toMatchObject({ High: '2147483647' });
    expect(await list.getItemsByCAMLQuery({ ViewXml: '<View><Query /></View>' })).toEqual([]);
    expect((await list.renderListDataAsStream({ ViewXml: '<View><RowLimit>5</RowLimit></View>' })).Row).toEqual([]);
    const { list: tasks } = await sp.web.lists.ensure('Tasks');
    expect(await tasks.reserveListItemId()).toBe(1);
    expect(await tasks.items.add({ Title: 'next' })).toMatchObject({ Id: 2 });
  });

  it('says what it has not', async () => {
    const list = sp.web.lists.getByTitle('Documents');
    for (const call of [
      () => list.relatedFields(),
      () => list.renderListData('<View />'),
      () => list.renderListFormData(1, 'x', 1),
      () => list.informationRightsManagementSettings(),
      () => list.eventReceivers(),
      () => list.forms(),
      () => list.subscriptions(),
    ])
      await expect(call()).rejects.toThrow('501');
  });

  it('adds, reads, changes and deletes views and their fields', async () => {
    const { views } = sp.web.lists.getByTitle('Documents');
    const made = await views.add('My New View', false, { RowLimit: 10, ViewQuery: '<OrderBy><FieldRef Name="Modified" Ascending="False" /></OrderBy>' });
    expect(made).toMatchObject({ Title: 'My New View', RowLimit: 10, PersonalView: false });
    const view = views.getByTitle('My New View');
    expect(await views.getById(made.Id)()).toMatchObject({ Title: 'My New View' });
    await view.fields.removeAll();
    for (const name of ['LinkFilename', 'Created', 'Editor']) await view.fields.add(name);
    await view.fields.move('Created', 0);
    await view.fields.remove('Editor');
    expect((await view.fields()).Items).toEqual(['Created', 'LinkFilename']);
    expect(await view.fields.getSchemaXml()).toContain('<FieldRef Name="Created" />');
    await view.update({ RowLimit: 20, Title: 'Renamed' });
    await views.getById(made.Id).setViewXml('<View><ViewFields><FieldRef Name="DocIcon" /></ViewFields><RowLimit Paged="TRUE">7</RowLimit></View>');
    expect(await views.getById(made.Id)()).toMatchObject({ Title: 'Renamed', RowLimit: 7 });
    await expect(views.getById(made.Id).renderAsHtml()).rejects.toThrow('501');
    await views.getById(made.Id).delete();
    await expect(views.getById(made.Id)()).rejects.toThrow('404');
    await expect(as(small.visitor).web.lists.getByTitle('Documents').views.add('Mine')).rejects.toThrow('403');
  });

  it('shows a personal view to whom it belongs', async () => {
    const mine = as(small.member).web.lists.getByTitle('Documents').views;
    await mine.add('Mine alone', true);
    expect((await mine()).map((view) => view.Title)).toContain('Mine alone');
    expect((await sp.web.lists.getByTitle('Documents').views()).map((view) => view.Title)).not.toContain('Mine alone');
  });

  it('adds, reads, changes and clears custom actions', async () => {
    const actions = sp.web.userCustomActions;
    const { data } = await actions.add({ Title: 'New Title', Description: 'New', Location: 'ScriptLink', Sequence: 0, Group: '' } as never);
    const { Id } = data as unknown as { Id: string };
    expect(await actions.getById(Id)()).toMatchObject({ Title: 'New Title', Location: 'ScriptLink' });
    await actions.getById(Id).update({ Title: 'Changed' });
    expect(await actions()).toMatchObject([{ Title: 'Changed' }]);
    await actions.getById(Id).delete();
    await actions.add({ Title: 'One', Location: 'ScriptLink' } as never);
    await actions.clear();
    expect(await actions()).toEqual([]);
    await expect(as(small.member).web.userCustomActions.clear()).rejects.toThrow('403');
  });
});
