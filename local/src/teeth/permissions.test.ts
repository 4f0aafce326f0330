import { openSmallTenant, signedIn, type SmallTenant } from '../gateway/smallTenant';

describe('permissions', () => {
  let small: SmallTenant;
  const as = (person: string): ReturnType<typeof signedIn> => signedIn(small.tenant, person);
  const names = async (person: string): Promise<string[]> => {
    const response = await (await as(person))("web/lists/getbytitle('Documents')/items?$select=FileLeafRef");
    return response.status === 200
      ? ((await response.json()) as { value: { FileLeafRef: string }[] }).value.map((item) => item.FileLeafRef)
      : [`${response.status}`];
  };

  beforeEach(async () => {
    small = await openSmallTenant();
    const { store } = small.tenant;
    store.addFolder(small.documents, { path: 'Private' });
    store.addFile(small.documents, { name: 'open.txt', content: '' });
    store.addFile(small.documents, { name: 'closed.txt', content: '', folder: `${small.documents.url}/Private` });
  });

  afterEach(() => small.tenant.close());

  it('a stranger is refused the web', async () => {
    expect((await (await as(small.owner))('web')).status).toBe(200);
    const raw = await small.tenant.as(small.stranger)('/sites/team/_api/web', { headers: { accept: 'application/json' } });
    expect([raw.status, await raw.text()]).toEqual([403, expect.stringContaining('Access denied')]);
  });

  it('a folder with its own permissions hides what is in it, and rows are trimmed', async () => {
    const admin = await as(small.owner);
    expect(await names(small.visitor)).toEqual(['Private', 'open.txt', 'closed.txt']);
    expect(
      (
        await admin("web/lists/getbytitle('Documents')/items(1)/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)", {
          method: 'POST',
        })
      ).status
    ).toBe(200);
    expect(await names(small.visitor)).toEqual(['open.txt']);
    expect(await names(small.owner)).toEqual(['Private', 'open.txt', 'closed.txt']);
    const visitor = await as(small.visitor);
    expect((await visitor("web/lists/getbytitle('Documents')/items(3)")).status).toBe(404);
    expect((await visitor("web/GetFileByServerRelativePath(decodedurl='/sites/team/Shared Documents/Private/closed.txt')")).status).toBe(403);
    expect(await (await admin("web/lists/getbytitle('Documents')/items(1)/HasUniqueRoleAssignments")).json()).toEqual({ value: true });
    expect(await (await admin("web/lists/getbytitle('Documents')/items(3)/HasUniqueRoleAssignments")).json()).toEqual({ value: false });
    await admin("web/lists/getbytitle('Documents')/items(1)/resetroleinheritance", { method: 'POST' });
    expect(await names(small.visitor)).toEqual(['Private', 'open.txt', 'closed.txt']);
  });

  it('a stranger given one document reaches that document, and Limited Access above it', async () => {
    small.tenant.store.grant({ list: small.documents, itemId: 2 }, small.stranger, 'Read');
    expect(await names(small.stranger)).toEqual(['open.txt']);
    const mask = await (await as(small.stranger))('web/effectiveBasePermissions');
    expect(await mask.json()).toEqual({ High: '48', Low: '134287360' });
  });

  it('gives the masks that SharePoint gives', async () => {
    expect(await (await (await as(small.member))('web/effectiveBasePermissions')).json()).toEqual({ High: '432', Low: '1011030767' });
    expect(await (await (await as(small.visitor))('web/effectiveBasePermissions')).json()).toEqual({ High: '176', Low: '138612833' });
    expect(await (await (await as(small.owner))('web/effectiveBasePermissions')).json()).toEqual({ High: '2147483647', Low: '4294967295' });
    const ask = await (await as(small.owner))(`web/getusereffectivepermissions(@u)?@u='i:0%23.f|membership|${small.visitor}'`);
    expect(await ask.json()).toEqual({ High: '176', Low: '138612833' });
  });

  it('members neither manage lists of permissions nor the web', async () => {
    const member = await as(small.member);
    expect((await member('web/roleassignments')).status).toBe(403);
    expect((await member('web/breakroleinheritance(true)', { method: 'POST' })).status).toBe(403);
    expect((await member('web', { method: 'POST', headers: { 'X-HTTP-Method': 'MERGE' }, body: '{"Title":"Mine"}' })).status).toBe(403);
    expect((await member('web/sitegroups', { method: 'POST', body: '{"Title":"G"}' })).status).toBe(403);
    expect((await member('web/associatedmembergroup/users')).status).toBe(200);
  });

  it('a group description past 512 characters is refused with 500', async () => {
    const response = await (await as(small.owner))('web/sitegroups', { method: 'POST', body: JSON.stringify({ Title: 'Long', Description: 'x'.repeat(513) }) });
    expect([response.status, await response.text()]).toEqual([500, expect.stringContaining('-2146232832, Microsoft.SharePoint.SPException')]);
  });

  it('everyone may be given a site', async () => {
    const { store } = small.tenant;
    store.addToGroup(small.site, 'visitors', ['c:0-.f|rolemanager|spo-grid-all-users/local-tenant']);
    expect(await names(small.stranger)).toEqual(['Private', 'open.txt', 'closed.txt']);
  });
});
