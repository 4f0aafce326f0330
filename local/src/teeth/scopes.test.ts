import { openSmallTenant, signedIn, type SmallTenant } from '../gateway/smallTenant';

type Send = Awaited<ReturnType<typeof signedIn>>;

describe('permissions of one’s own', () => {
  let small: SmallTenant;
  let owner: Send;
  const documents = "web/lists/getbytitle('Documents')";
  const post = { method: 'POST' };
  const json = async <T>(answer: Promise<Response>): Promise<T> => (await (await answer).json()) as T;
  const ids = async (send: Send, list: string): Promise<number[]> =>
    (await json<{ value: { Id: number }[] }>(send(`${list}/items?$select=Id`))).value.map((item) => item.Id);
  const unique = async (path: string): Promise<boolean> => (await json<{ value: boolean }>(owner(`${path}/HasUniqueRoleAssignments`))).value;

  beforeEach(async () => {
    small = await openSmallTenant();
    owner = await signedIn(small.tenant, small.owner);
  });

  afterEach(() => small.tenant.close());

  it('below a list that breaks away hang on the list, and Limited Access with them', async () => {
    const { store } = small.tenant;
    store.addFile(small.documents, { name: 'a.txt', content: '' });
    store.grant({ list: small.documents, itemId: 1 }, small.stranger, 'Read');
    await owner(`${documents}/breakroleinheritance(true)`, post);
    const stranger = await json<{ Id: number }>(owner(`web/ensureuser`, { ...post, body: JSON.stringify({ logonName: small.stranger }) }));
    const held = await json<{ value: { Name: string }[] }>(owner(`${documents}/roleassignments/getbyprincipalid(${stranger.Id})/roledefinitionbindings`));
    expect(held.value.map((role) => role.Name)).toEqual(['Limited Access']);
    await owner(`${documents}/resetroleinheritance`, post);
    expect(await unique(`${documents}/items(1)`)).toBe(true);
    expect(await ids(await signedIn(small.tenant, small.stranger), documents)).toEqual([1]);
  });

  it('are cleared below a folder, a list and a web where that is asked', async () => {
    const { store } = small.tenant;
    store.addFolder(small.documents, { path: 'A/B' });
    store.addFile(small.documents, { name: 'a.txt', content: '', folder: `${small.documents.url}/A/B` });
    for (const id of [2, 3]) await owner(`${documents}/items(${id})/breakroleinheritance(true)`, post);
    await owner(`${documents}/items(1)/breakroleinheritance(copyroleassignments=true, clearsubscopes=true)`, post);
    expect([await unique(`${documents}/items(1)`), await unique(`${documents}/items(2)`), await unique(`${documents}/items(3)`)]).toEqual([true, false, false]);
    await owner('web/breakroleinheritance(copyroleassignments=true, clearsubscopes=true)', post);
    expect(await unique(`${documents}/items(1)`)).toBe(false);
  });

  it('are refused past 50,000 in a list, and on folders of lists past 100,000 items', async () => {
    const { store, db } = small.tenant;
    store.addFolder(small.documents, { path: 'A' });
    store.addFile(small.documents, { name: 'a.txt', content: '' });
    db.prepare('UPDATE lists SET item_count = 100001 WHERE id = ?').run(small.documents.id);
    const folder = await owner(`${documents}/items(1)/breakroleinheritance(true)`, post);
    expect([folder.status, await folder.text()]).toEqual([500, expect.stringContaining('exceeds the list view threshold')]);
    expect((await owner(`${documents}/items(2)/breakroleinheritance(true)`, post)).status).toBe(200);
  });

  it('tell the change log', async () => {
    const { store, db } = small.tenant;
    store.addFile(small.documents, { name: 'a.txt', content: '' });
    db.exec('DELETE FROM changes');
    await owner(`${documents}/items(1)/breakroleinheritance(true)`, post);
    await owner(`${documents}/items(1)/roleassignments/addroleassignment(principalid=3, roledefid=1073741826)`, post);
    await owner(`${documents}/items(1)/roleassignments/removeroleassignment(principalid=3, roledefid=1073741826)`, post);
    await owner(`${documents}/items(1)/resetroleinheritance`, post);
    await owner('web/roledefinitions', { ...post, body: JSON.stringify({ Name: 'Add only', BasePermissions: { High: '176', Low: '138612835' } }) });
    const told = db.prepare('SELECT object, type FROM changes ORDER BY id').all() as { object: string; type: number }[];
    expect(told.map(({ object, type }) => [object, type])).toEqual([
      ['item', 17],
      ['item', 11],
      ['item', 12],
      ['item', 18],
      ['web', 8],
    ]);
  });

  it('a level that adds and views lets nobody change or delete', async () => {
    const level = await json<{ Id: number }>(
      owner('web/roledefinitions', { ...post, body: JSON.stringify({ Name: 'Add and view', BasePermissions: { High: '176', Low: '138612835' } }) })
    );
    await owner('web/lists', { ...post, body: JSON.stringify({ Title: 'Log', BaseTemplate: 100 }) });
    const log = "web/lists/getbytitle('Log')";
    const members = await json<{ Id: number }>(owner('web/associatedmembergroup'));
    await owner(`${log}/breakroleinheritance(false)`, post);
    await owner(`${log}/roleassignments/addroleassignment(principalid=${members.Id}, roledefid=${level.Id})`, post);
    const member = await signedIn(small.tenant, small.member);
    expect((await member(`${log}/items`, { ...post, body: '{"Title":"one"}' })).status).toBe(201);
    const merge = { ...post, headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' }, body: '{"Title":"two"}' };
    const remove = { ...post, headers: { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' } };
    expect([(await member(`${log}/items(1)`, merge)).status, (await member(`${log}/items(1)`, remove)).status]).toEqual([403, 403]);
    expect((await member(`${log}/items(1)/recycle`, post)).status).toBe(403);
    expect(await ids(member, log)).toEqual([1]);
  });

  it('a list of own items shows each their own, and those who may override it all', async () => {
    const settings = { Title: 'Requests', BaseTemplate: 100, ReadSecurity: 2, WriteSecurity: 2 };
    await owner('web/lists', { ...post, body: JSON.stringify(settings) });
    const list = "web/lists/getbytitle('Requests')";
    const member = await signedIn(small.tenant, small.member);
    await owner(`${list}/items`, { ...post, body: '{"Title":"owner’s"}' });
    await member(`${list}/items`, { ...post, body: '{"Title":"member’s"}' });
    expect([await ids(member, list), await ids(owner, list)]).toEqual([[2], [1, 2]]);
    expect((await member(`${list}/items(1)`)).status).toBe(404);
    const write = { ...post, headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' }, body: '{"Title":"changed"}' };
    await owner(list, { ...post, headers: { 'X-HTTP-Method': 'MERGE' }, body: '{"ReadSecurity":1}' });
    expect([(await member(`${list}/items(1)`, write)).status, (await member(`${list}/items(2)`, write)).status]).toEqual([403, 204]);
    await owner(list, { ...post, headers: { 'X-HTTP-Method': 'MERGE' }, body: '{"WriteSecurity":4}' });
    expect([(await member(`${list}/items(2)`, write)).status, (await owner(`${list}/items(2)`, write)).status]).toEqual([403, 204]);
  });
});
