import { createChangeToken, type SPFI } from '@pnp/sp';
import { openSmallTenant, signedIn, testNow, type SmallTenant } from '../gateway/smallTenant';
import { pnpClient } from '../gateway/pnpClient';

/** One entry, as a client without types gets it. */
interface Change {
  readonly 'odata.type': string;
  readonly ChangeType: number;
  readonly ChangeToken: { readonly StringValue: string };
  readonly ItemId?: number;
  readonly UniqueId?: string;
}

const everything = {
  ...{ Item: true, List: true, Web: true, Site: true, File: true, Folder: true, Field: true, ContentType: true, View: true, User: true, Group: true },
  ...{ Add: true, Update: true, SystemUpdate: true, DeleteObject: true, Rename: true, Move: true, Restore: true },
};

const told = (changes: readonly Change[]): [string, number][] => changes.map((change) => [change['odata.type'].replace('SP.Change', ''), change.ChangeType]);

const future = new Date(testNow).getTime();

let small: SmallTenant;
let sp: SPFI;
let now = future;

beforeEach(async () => {
  now = future;
  small = await openSmallTenant({ now: () => new Date(now) });
  sp = pnpClient(small.tenant, small.owner, small.site.url);
});
afterEach(() => small.tenant.close());

const documents = (client = sp): ReturnType<SPFI['web']['lists']['getByTitle']> => client.web.lists.getByTitle('Documents');
const here = async (): Promise<{ StringValue: string }> => (await documents().select('CurrentChangeToken')()).CurrentChangeToken as never;

describe('the changes of a list', () => {
  it('are told by type, oldest first, with the properties that SharePoint gives', async () => {
    const start = await here();
    const { Id } = await documents().select('Id')();
    expect(start.StringValue).toMatch(new RegExp(`^1;3;${Id};63\\d{16};\\d+$`));
    const file = await documents().rootFolder.files.addUsingPath('a.txt', 'one');
    const item = await sp.web.getFileByServerRelativePath(file.ServerRelativeUrl).getItem<{ Id: number }>('Id');
    await item.update({ Title: 'A' });
    await item.validateUpdateListItem([{ FieldName: 'MunMarking', FieldValue: 'OFFICIAL' }], true);
    await item.recycle();
    const changes = (await documents().getChanges({ ...everything, ChangeTokenStart: start } as never)) as Change[];
    expect(told(changes)).toEqual([
      ['Item', 1],
      ['Item', 2],
      ['Item', 15],
      ['Item', 3],
    ]);
    const { ChangeToken, ...first } = changes[0];
    expect(ChangeToken.StringValue).toMatch(new RegExp(`^1;3;${Id};\\d{18};\\d+$`));
    expect(Object.keys(first).filter((name) => !name.startsWith('odata.'))).toEqual(
      'ChangeType SiteId Time Editor EditorEmailHint ItemId ListId ServerRelativeUrl SharedByUser SharedWithUsers UniqueId WebId'.split(' ')
    );
    expect(first).toMatchObject({ ItemId: item.Id, UniqueId: file.UniqueId, Editor: '', Time: testNow });
  });

  it('are those that the query switches on, and only those', async () => {
    const start = await here();
    await documents().rootFolder.files.addUsingPath('a.txt', 'one');
    await documents().update({ Description: 'Papers' });
    const asked = async (query: object): Promise<[string, number][]> =>
      told((await documents().getChanges({ ...query, ChangeTokenStart: start } as never)) as Change[]);
    expect(await asked({ Item: true, Add: true })).toEqual([['Item', 1]]);
    expect(await asked({ Item: true, Update: true })).toEqual([]);
    expect(await asked({ List: true, Update: true })).toEqual([['List', 2]]);
    expect(await asked({ Add: true, DeleteObject: true, Rename: true, Restore: true })).toEqual([]);
  });

  it('are read on in batches from the token of the last', async () => {
    const start = await here();
    for (const name of ['a', 'b', 'c']) await documents().rootFolder.files.addUsingPath(`${name}.txt`, name);
    const query = { Item: true, Add: true, FetchLimit: 2 };
    const first = (await documents().getChanges({ ...query, ChangeTokenStart: start } as never)) as Change[];
    const rest = (await documents().getChanges({ ...query, ChangeTokenStart: first[1].ChangeToken } as never)) as Change[];
    const latest = (await documents().getChanges({ ...query, ChangeTokenStart: start, LatestFirst: true } as never)) as Change[];
    expect([first, rest, latest].map((batch) => batch.map((change) => change.ItemId))).toEqual([[1, 2], [3], [3, 2]]);
    expect(await documents().getChanges({ ...query, ChangeTokenStart: rest[0].ChangeToken } as never)).toEqual([]);
    expect(await documents().getChanges({ ...query, ChangeTokenStart: start, ChangeTokenEnd: first[0].ChangeToken } as never)).toHaveLength(1);
    expect((await here()).StringValue).toBe(rest[0].ChangeToken.StringValue);
  });

  it('tell renamed and moved folders alone, not what is in them', async () => {
    for (const path of ['A', 'B', 'A/Inner']) small.tenant.store.addFolder(small.documents, { path });
    small.tenant.store.addFile(small.documents, { name: 'a.txt', content: 'a', folder: `${small.documents.url}/A` });
    const start = await here();
    const send = await signedIn(small.tenant, small.owner);
    const move = await send(
      `web/GetFolderByServerRelativePath(decodedurl='${small.documents.url}/A')/MoveToUsingPath(DecodedUrl='${small.documents.url}/B/A')`,
      {
        method: 'POST',
      }
    );
    expect(move.status).toBe(200);
    await documents()
      .items.getById(2)
      .validateUpdateListItem([{ FieldName: 'FileLeafRef', FieldValue: 'B2' }]);
    const changes = (await documents().getChanges({ ...everything, ChangeTokenStart: start } as never)) as Change[];
    expect(changes.map((change) => [change.ItemId, change.ChangeType])).toEqual([
      [1, 6],
      [2, 4],
    ]);
  });
});

describe('the changes of webs and sites', () => {
  it('tell lists, root folders, views, site columns, content types and webs', async () => {
    const web = await sp.web.select('Id', 'CurrentChangeToken')();
    const start = (web as unknown as { CurrentChangeToken: object }).CurrentChangeToken;
    const { Id: listId } = await sp.web.lists.add('Cases');
    await sp.web.lists.getById(listId).views.add('Open', false);
    await sp.web.fields.addText('MunFunction');
    await sp.web.contentTypes.add('0x0100AA00000000000000000000000000000011', 'Case');
    await sp.web.update({ Title: 'Team two' });
    await sp.web.lists.getById(listId).delete();
    const changes = (await sp.web.getChanges({ ...everything, ChangeTokenStart: start } as never)) as Change[];
    expect(told(changes)).toEqual([
      ['List', 1],
      ['Folder', 1],
      ['View', 1],
      ['List', 2],
      ['View', 1],
      ['Field', 1],
      ['ContentType', 1],
      ['Web', 2],
      ['List', 3],
    ]);
  });

  it('of a site are those of all its webs, with tokens of the site', async () => {
    const { Id, CurrentChangeToken } = (await sp.site.select('Id', 'CurrentChangeToken')()) as unknown as { Id: string; CurrentChangeToken: object };
    await sp.web.webs.add('Sub', 'sub');
    await documents().rootFolder.files.addUsingPath('a.txt', 'one');
    const changes = (await sp.site.getChanges({ ...everything, ChangeTokenStart: CurrentChangeToken } as never)) as Change[];
    expect(told(changes)[0]).toEqual(['Web', 1]);
    expect(told(changes).at(-1)).toEqual(['Item', 1]);
    expect(changes.every((change) => change.ChangeToken.StringValue.startsWith(`1;1;${Id};`))).toBe(true);
  });
});

it('tell who joined and left which group, what level was made, and whose rights changed', async () => {
  const start = ((await sp.site.select('CurrentChangeToken')()) as unknown as { CurrentChangeToken: object }).CurrentChangeToken;
  const readers = await sp.web.siteGroups.add({ Title: 'Readers' });
  await sp.web.siteGroups.getById(readers.Id).users.add('i:0#.f|membership|vera@dept.example');
  await sp.web.siteGroups.getById(readers.Id).users.removeByLoginName('i:0#.f|membership|vera@dept.example');
  await documents().breakRoleInheritance(true);
  const switches = { Group: true, User: true, List: true, Add: true, GroupMembershipAdd: true, GroupMembershipDelete: true, RoleAssignmentAdd: true };
  // Whoever makes a group is its first member.
  const changes = (await sp.site.getChanges({ ...switches, ChangeTokenStart: start } as never)) as (Change & { GroupId?: number })[];
  expect(changes.filter((change) => change.GroupId === readers.Id).map((change) => change.ChangeType)).toEqual([1, 13, 13, 14]);
  expect(told(changes)).toContainEqual(['List', 17]);
});

describe('tokens', () => {
  const query = { Item: true, Add: true };
  const refusal = async (token: { StringValue: string }): Promise<string> =>
    documents()
      .getChanges({ ...query, ChangeTokenStart: token } as never)
      .then(() => 'served')
      .catch((error: Error) => error.message);

  it('made of a date count from that instant', async () => {
    await documents().rootFolder.files.addUsingPath('a.txt', 'one');
    now += 3_600_000;
    await documents().rootFolder.files.addUsingPath('b.txt', 'two');
    const token = createChangeToken('list', small.documents.id, new Date(now - 60_000));
    const changes = (await documents().getChanges({ ...query, ChangeTokenStart: token } as never)) as Change[];
    expect(changes.map((change) => change.ItemId)).toEqual([2]);
    const web = await sp.web.select('Id')();
    expect(await sp.web.getChanges({ ...query, ChangeTokenStart: createChangeToken('web', web.Id, new Date(now - 60_000)) } as never)).toHaveLength(1);
  });

  it('expire after 60 days, and what is older is no longer told', async () => {
    const start = await here();
    await documents().rootFolder.files.addUsingPath('a.txt', 'one');
    now += 60 * 86_400_000;
    expect(await refusal(start)).toBe('served');
    now += 1000;
    expect(await refusal(start)).toContain('The changeToken refers to a time before the start of the current change log.');
    expect(await refusal(start)).toContain('-2130575172, Microsoft.SharePoint.SPException');
    expect(await documents().getChanges(query as never)).toEqual([]);
    expect(await documents().getChanges({ ...query, ChangeTokenStart: start, IgnoreStartTokenNotFoundError: true } as never)).toEqual([]);
    expect(await refusal(await here())).toBe('served');
  });

  it('of another object, and what is none, are refused', async () => {
    const web = (await sp.web.select('CurrentChangeToken')()) as unknown as { CurrentChangeToken: { StringValue: string } };
    expect(await refusal(web.CurrentChangeToken)).toContain('Cannot use the changeToken from one object against a different object');
    expect(await refusal({ StringValue: 'yesterday' })).toContain('System.ArgumentOutOfRangeException');
  });
});

it('tells nobody of items that they cannot see', async () => {
  const ref = small.tenant.store.addFile(small.documents, { name: 'secret.txt', content: 's' });
  small.tenant.store.addFile(small.documents, { name: 'open.txt', content: 'o' });
  small.tenant.store.breakInheritance({ list: small.documents, itemId: ref.id }, false);
  const visitor = pnpClient(small.tenant, small.visitor, small.site.url);
  const changes = (await documents(visitor).getChanges({ Item: true, Add: true } as never)) as Change[];
  expect(changes.map((change) => change.ItemId)).toEqual([2]);
});

it('of one item or one folder are asked of it', async () => {
  small.tenant.store.addFolder(small.documents, { path: 'A/B' });
  for (const folder of ['A', 'A/B']) small.tenant.store.addFile(small.documents, { name: 'a.txt', content: 'a', folder: `${small.documents.url}/${folder}` });
  const send = await signedIn(small.tenant, small.member);
  const ask = async (path: string, query: object): Promise<number[]> => {
    const response = await send(path, { method: 'POST', body: JSON.stringify({ query: { Item: true, Add: true, ...query } }) });
    return ((await response.json()) as { value: { ItemId: number }[] }).value.map((change) => change.ItemId);
  };
  const folder = `web/GetFolderByServerRelativePath(decodedurl='${small.documents.url}/A')`;
  expect(await ask("web/lists/getbytitle('Documents')/items(3)/GetChanges", {})).toEqual([3]);
  expect(await ask(`${folder}/GetChanges`, {})).toEqual([1, 2, 3]);
  expect(await ask(`${folder}/GetListItemChanges`, { RecursiveAll: true, Item: false })).toEqual([1, 2, 3, 4]);
});
