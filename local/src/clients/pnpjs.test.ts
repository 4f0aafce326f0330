import type { SPFI } from '@pnp/sp';
import { openSmallTenant, type SmallTenant } from '../gateway/smallTenant';
import { pnpClient } from '../gateway/pnpClient';

describe('PnPjs 4 as the client', () => {
  let small: SmallTenant;
  let sp: SPFI;

  beforeEach(async () => {
    small = await openSmallTenant({ now: () => new Date() });
    const { store } = small.tenant;
    store.addFiles(
      small.documents,
      [1, 2, 3].map((n) => ({
        name: `Paper ${n}.docx`,
        content: `text ${n}`,
        author: small.member,
        created: '2025-01-01T10:00:00Z',
        modified: `2025-02-0${n}T10:00:00Z`,
      }))
    );
    sp = pnpClient(small.tenant, small.member, small.site.url);
  });

  afterEach(() => small.tenant.close());

  it('reads a web, its lists, fields and items', async () => {
    const web = await sp.web.select('Title', 'Url')();
    expect(web).toMatchObject({ Title: 'Team', Url: 'https://tenant.local/sites/team' });
    const lists = await sp.web.lists.filter('Hidden eq false and BaseTemplate eq 101').select('Title')();
    expect(lists.map((list) => list.Title)).toEqual(['Documents', 'Site Assets']);
    const field = await sp.web.lists.getByTitle('Documents').fields.getByInternalNameOrTitle('MunMarking')();
    expect(field).toMatchObject({ InternalName: 'MunMarking', Indexed: true, TypeAsString: 'Text', 'odata.type': 'SP.FieldText' });
    const items = await sp.web.lists.getByTitle('Documents').items.select('Id', 'FileLeafRef', 'Editor/Title').expand('Editor').orderBy('FileLeafRef', false)();
    expect(items.map((item) => [item.FileLeafRef, item.Editor.Title])).toEqual([
      ['Paper 3.docx', 'Max Member'],
      ['Paper 2.docx', 'Max Member'],
      ['Paper 1.docx', 'Max Member'],
    ]);
  });

  it('follows every page of items', async () => {
    const pages: number[][] = [];
    for await (const page of sp.web.lists.getByTitle('Documents').items.select('Id').top(2)) pages.push(page.map((item: { Id: number }) => item.Id));
    expect(pages).toEqual([[1, 2], [3]]);
  });

  it('marks documents in one batch, and keeps their dates and editors', async () => {
    const [batched, execute] = sp.batched();
    const list = batched.web.lists.getByTitle('Documents');
    const results: unknown[] = [];
    for (const id of [1, 2, 3]) {
      void list.items
        .getById(id)
        .validateUpdateListItem([{ FieldName: 'MunMarking', FieldValue: 'OFFICIAL-SENSITIVE' }], true)
        .then((result) => results.push(result));
    }
    const read = list.items.getById(1).select('FileLeafRef')();
    await execute();
    expect(results).toHaveLength(3);
    expect((await read).FileLeafRef).toBe('Paper 1.docx');
    const items = await sp.web.lists.getByTitle('Documents').items.select('MunMarking', 'Modified', 'EditorId', 'OData__UIVersionString')();
    expect(items.map((item) => item.MunMarking)).toEqual(['OFFICIAL-SENSITIVE', 'OFFICIAL-SENSITIVE', 'OFFICIAL-SENSITIVE']);
    expect(items.map((item) => item.Modified)).toEqual(['2025-02-01T10:00:00Z', '2025-02-02T10:00:00Z', '2025-02-03T10:00:00Z']);
    expect(new Set(items.map((item) => item.OData__UIVersionString))).toEqual(new Set(['1.0']));
  });

  it('gives each part of a batch its own status', async () => {
    const [batched, execute] = sp.batched();
    const good = batched.web.lists.getByTitle('Documents').items.getById(1).select('Id')();
    const bad = batched.web.lists
      .getByTitle('Documents')
      .items.getById(99)()
      .catch((error: Error) => error.message);
    await execute();
    expect((await good).Id).toBe(1);
    expect(await bad).toContain('Item does not exist. It may have been deleted by another user.');
  });

  it('turns a site on: site column, list column, index, list, custom action, view, permissions', async () => {
    const admin = pnpClient(small.tenant, small.owner, small.site.url);
    const id = '{11111111-2222-4333-8444-555555555555}';
    const xml = `<Field Type="Text" ID="${id}" Name="MunRecordClass" StaticName="MunRecordClass" DisplayName="Record class" Group="Muniment" MaxLength="255" />`;
    await admin.web.fields.createFieldAsXml(xml);
    const list = admin.web.lists.getByTitle('Documents');
    await list.fields.createFieldAsXml(xml);
    const field = list.fields.getByInternalNameOrTitle('MunRecordClass');
    await field.update({ Indexed: true, CustomFormatter: '{"elmType":"div"}' });
    expect(await field()).toMatchObject({
      Id: '11111111-2222-4333-8444-555555555555',
      Indexed: true,
      CustomFormatter: '{"elmType":"div"}',
      Group: 'Muniment',
    });
    const view = list.defaultView;
    await view.fields.add('MunRecordClass');
    expect((await view.fields()).Items).toContain('MunRecordClass');

    const history = await admin.web.lists.ensure('MunimentHistory', 'History', 100);
    expect(history.created).toBe(true);
    await history.list.breakRoleInheritance(false, true);
    const { data: reader } = await admin.web.roleDefinitions.add('Muniment add only', 'Add and view', 1, { High: 176, Low: 138612835 } as never);
    const group = await admin.web.associatedMemberGroup();
    await history.list.roleAssignments.add(group.Id, reader.Id);
    const assignments = (await history.list.roleAssignments.expand('Member', 'RoleDefinitionBindings')()) as unknown as {
      Member: { Title: string };
      RoleDefinitionBindings: { Name: string }[];
    }[];
    expect(assignments.map((each) => [each.Member.Title, each.RoleDefinitionBindings[0].Name])).toContainEqual(['Team Members', 'Muniment add only']);
    const mine = sp.web.lists.getByTitle('MunimentHistory');
    await mine.items.add({ Title: 'one' });
    await expect(mine.items.getById(1).update({ Title: 'two' })).rejects.toThrow('403');
    await expect(mine.items.getById(1).delete()).rejects.toThrow('403');

    await admin.web.userCustomActions.add({
      Title: 'Mark',
      Location: 'ClientSideExtension.ListViewCommandSet.CommandBar',
      ClientSideComponentId: id.slice(1, -1),
      ClientSideComponentProperties: '{}',
      RegistrationId: '101',
      RegistrationType: 1,
    } as never);
    expect(await sp.web.userCustomActions()).toMatchObject([{ Title: 'Mark', RegistrationId: '101', RegistrationType: 1, Scope: 3 }]);
    await expect(sp.web.userCustomActions.add({ Title: 'x', Location: 'y' } as never)).rejects.toThrow('403');
  });

  it('streams list data page by page', async () => {
    const list = sp.web.lists.getByTitle('Documents');
    const ViewXml =
      '<View Scope="RecursiveAll"><ViewFields><FieldRef Name="FileLeafRef"/><FieldRef Name="Modified"/></ViewFields><RowLimit Paged="TRUE">2</RowLimit></View>';
    const first = await list.renderListDataAsStream({ ViewXml });
    expect(first.Row.map((row: Record<string, unknown>) => [row.ID, row.Modified, row['Modified.']])).toEqual([
      ['1', '2/1/2025 10:00 AM', '2025-02-01T10:00:00Z'],
      ['2', '2/2/2025 10:00 AM', '2025-02-02T10:00:00Z'],
    ]);
    const second = await list.renderListDataAsStream({ ViewXml, Paging: (first.NextHref ?? '').slice(1) });
    expect(second.Row.map((row: Record<string, unknown>) => row.ID)).toEqual(['3']);
    expect(second.NextHref).toBeUndefined();
  });

  it('writes, reads, copies, moves, checks out and recycles files', async () => {
    const folder = sp.web.getFolderByServerRelativePath('/sites/team/Shared Documents');
    const made = await folder.files.addUsingPath("Min's notes.txt", 'hello', { Overwrite: true });
    const path = "/sites/team/Shared Documents/Min's notes.txt";
    expect(made.ServerRelativeUrl).toBe(path);
    const file = sp.web.getFileByServerRelativePath(path);
    expect(await file.getText()).toBe('hello');
    await file.setContent('hello again');
    expect(await file.getText()).toBe('hello again');
    await file.copyTo('/sites/team/Shared Documents/copy.txt', false);
    const copy = await sp.web.getFileByServerRelativePath('/sites/team/Shared Documents/copy.txt')();
    expect(copy.UniqueId).not.toBe(made.UniqueId);
    await sp.web.folders.addUsingPath('Shared Documents/Kept');
    await file.moveByPath('/sites/team/Shared Documents/Kept/notes.txt', false);
    await sp.web.getFileByServerRelativePath('/sites/team/Shared Documents/Kept/notes.txt').moveByPath(path, false);
    expect((await file()).UniqueId).toBe(made.UniqueId);
    await file.checkout();
    const other = pnpClient(small.tenant, small.owner, small.site.url);
    const item = await other.web.getFileByServerRelativePath(path).getItem();
    await expect(item.validateUpdateListItem([{ FieldName: 'MunMarking', FieldValue: 'OFFICIAL' }], true)).rejects.toThrow('[423]');
    await file.checkin('done');
    await file.recycle();
    await expect(file()).rejects.toThrow('does not exist');
    expect(await sp.web.recycleBin()).toMatchObject([{ LeafName: "Min's notes.txt", DeletedByName: 'Max Member' }]);
  });
});
