import type { SPFI } from '@pnp/sp';
import type { IChangeLogItemQuery } from '@pnp/sp/lists';
import { pnpClient } from '../gateway/pnpClient';
import { openSmallTenant, testNow, type SmallTenant } from '../gateway/smallTenant';
import { readXml, type XmlElement } from '../store/xml';

let small: SmallTenant;
let sp: SPFI;
let now = 0;

beforeEach(async () => {
  now = new Date(testNow).getTime();
  small = await openSmallTenant({ now: () => new Date(now) });
  sp = pnpClient(small.tenant, small.member, small.site.url);
  for (const name of ['a.txt', 'b.txt', 'c.txt']) {
    small.tenant.store.addFile(small.documents, { name, content: name, values: { Title: `Paper ${name}`, MunMarking: 'OFFICIAL' }, editor: small.member });
  }
});
afterEach(() => small.tenant.close());

interface Answer {
  readonly token: string;
  readonly more: boolean;
  readonly list: XmlElement | undefined;
  readonly ids: readonly (readonly [string, string])[];
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly position: string | undefined;
}

async function ask(query: Partial<IChangeLogItemQuery>): Promise<Answer> {
  const text = await sp.web.lists.getByTitle('Documents').getListItemChangesSinceToken(query);
  const items = readXml(text.replace(/^<\?xml.*?\?>/, ''))?.[0].children[0];
  const [changes, data] = items?.children ?? [];
  return {
    token: changes.attributes.LastChangeToken,
    more: changes.attributes.MoreChanges === 'TRUE',
    list: changes.children.find((each) => each.name === 'List'),
    ids: changes.children.filter((each) => each.name === 'Id').map((each) => [each.attributes.ChangeType, each.text] as const),
    rows: data.children.map((each) => each.attributes),
    position: data.attributes.ListItemCollectionPositionNext,
  };
}

const names = (answer: Answer): string[] => answer.rows.map((row) => row.ows_FileLeafRef);

it('without a token gives the list, its columns and all items', async () => {
  const answer = await ask({});
  expect(answer.list?.attributes).toMatchObject({ Title: 'Documents', ItemCount: '3', BaseType: '1' });
  expect(answer.list?.children[0].children.map((field) => field.attributes.Name)).toContain('MunMarking');
  expect(answer.rows[0]).toMatchObject({
    ows_ID: '1',
    ows_Title: 'Paper a.txt',
    ows_MunMarking: 'OFFICIAL',
    ows_FileRef: '1;#sites/team/Shared Documents/a.txt',
    ows_FSObjType: '1;#0',
    ows_Modified: testNow,
    ows_ContentType: 'Document',
  });
  expect(answer.rows[0].ows_Editor).toMatch(/^\d+;#Max Member$/);
  expect(answer.rows[0].ows_UniqueId).toMatch(/^1;#\{[0-9A-F-]{36}\}$/);
});

it('filters, chooses columns and pages as asked', async () => {
  const contains = await ask({
    Contains: '<Contains><FieldRef Name="Title"/><Value Type="Text">b.txt</Value></Contains>',
    QueryOptions:
      '<QueryOptions><IncludeMandatoryColumns>FALSE</IncludeMandatoryColumns><DateInUtc>False</DateInUtc><Folder>Shared Documents</Folder></QueryOptions>',
    ViewFields: '<ViewFields><FieldRef Name="FileLeafRef"/><FieldRef Name="Modified"/></ViewFields>',
  });
  expect(contains.rows).toEqual([{ ows_FileLeafRef: '2;#b.txt', ows_Modified: '2026-05-17 10:30:00' }]);
  const first = await ask({ RowLimit: '2' });
  expect([names(first), first.position]).toEqual([['1;#a.txt', '2;#b.txt'], 'Paged=TRUE&p_ID=2']);
  const second = await ask({ RowLimit: '2', QueryOptions: '<Paging ListItemCollectionPositionNext="Paged=TRUE&amp;p_ID=2" />' });
  expect([names(second), second.position]).toEqual([['3;#c.txt'], undefined]);
});

it('with a token gives what changed since, and what is gone', async () => {
  const { token } = await ask({});
  const list = sp.web.lists.getByTitle('Documents');
  await list.items.getById(1).update({ Title: 'One' });
  await list.items.getById(2).validateUpdateListItem([{ FieldName: 'FileLeafRef', FieldValue: 'b2.txt' }]);
  await list.items.getById(3).recycle();
  const answer = await ask({ ChangeToken: token });
  expect(answer.list).toBeUndefined();
  expect(names(answer)).toEqual(['1;#a.txt', '2;#b2.txt']);
  expect(answer.ids).toEqual([
    ['Rename', '2'],
    ['Delete', '3'],
  ]);
  expect(await ask({ ChangeToken: answer.token })).toMatchObject({ rows: [], ids: [], more: false });
  const filtered = await ask({ ChangeToken: token, Query: '<Query><Where><Eq><FieldRef Name="Title"/><Value Type="Text">One</Value></Eq></Where></Query>' });
  expect([names(filtered), filtered.ids.at(-1)]).toEqual([['1;#a.txt'], ['Delete', '3']]);
});

it('says that there is more, and from where to read on', async () => {
  const { token } = await ask({});
  for (const id of [1, 2, 3])
    await sp.web.lists
      .getByTitle('Documents')
      .items.getById(id)
      .update({ Title: `T${id}` });
  const first = await ask({ ChangeToken: token, RowLimit: '2' });
  expect([names(first), first.more]).toEqual([['1;#a.txt', '2;#b.txt'], true]);
  const second = await ask({ ChangeToken: first.token, RowLimit: '2' });
  expect([names(second), second.more]).toEqual([['3;#c.txt'], false]);
});

it('gives everything again where the schema changed, and says so of a token that is no longer good', async () => {
  const { token } = await ask({});
  small.tenant.store.addField(small.documents, { name: 'MunCase', type: 'Text' });
  const again = await ask({ ChangeToken: token });
  expect(again.list).toBeDefined();
  expect(again.rows).toHaveLength(3);
  now += 61 * 86_400_000;
  expect(await ask({ ChangeToken: token })).toMatchObject({ ids: [['InvalidToken', '']], rows: [] });
});
